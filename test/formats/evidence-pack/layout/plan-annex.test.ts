import { expect, it } from "vitest";
import { createPlanRecord } from "#src/domain/plan/plan-record";
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import { answeredControl, evidenceFor, packInput } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";
import { edition2013 } from "#test/support/shipped-files";
import { shippedPlanBundle } from "#test/support/shipped-plan-bundle";

const { id } = packInput().assessment;

const facts: Partial<EvidencePackInput> = {
  plan: shippedPlanBundle(),
  planRecords: [
    {
      ...createPlanRecord("r-1", id, "exercise"),
      title: "Diễn tập mất điện lưới",
      happenedOn: "2026-06-12",
      participants: 24,
      evidenceItemIds: ["evidence-3", "gone"],
    },
    {
      ...createPlanRecord("r-2", id, "coordination-order"),
      title: "Yêu cầu rà soát lỗ hổng",
      documentNumber: "77/VNCERT-ĐP",
      happenedOn: "2026-09-01",
    },
  ],
  legalChoices: [
    { assessmentId: id, referenceId: "decree-331-2026", shown: true, text: "Đơn vị nộp báo cáo năm trước ngày 20/12." },
    { assessmentId: id, referenceId: "law-86-2015", shown: true, text: null },
    { assessmentId: id, referenceId: "plan-exercise-2026", shown: false, text: null },
  ],
};

/** One pack for what two tests read out of it. */
const printed = written(packInput(facts));

it("sets the tasks against items, records, orders and the law, for the kind of unit and the period", async () => {
  const { text } = await printed;
  expect(text).toContain("VII. ĐỐI CHIẾU KẾ HOẠCH 43/KH-UBND");
  expect(text).toContain("XII. CÁCH KIỂM TRA TỆP NÀY");
  expect(text).toContain(
    "Kế hoạch số 43/KH-UBND ngày 08/02/2018 của Ủy ban nhân dân thành phố Hải Phòng, thời gian thực hiện 2018–2025.",
  );
  expect(text).toContain("(Mục II.3; Phụ lục, STT 6), kỳ 01/01/2026 – 31/10/2026.");
  expect(text).toContain("10/14 nhiệm vụ liên quan tới đơn vị. Các nhiệm vụ ấy dẫn tới 60 mục khác nhau");
  // A data centre's own task, an item of it with its reason; and a task of others, without figures.
  expect(text).toContain("Mục II.6. Tuyên truyền triển khai Đề án (1/5 mục đạt mục tiêu, thấp nhất mức 1)");
  expect(text).toContain("Phụ lục, STT 1 Xây dựng Kế hoạch tuyên truyền triển khai Đề án trên địa bàn thành phố");
  expect(text).toContain("A.5.7 Thông tin tình báo về mối đe dọa Thông tin cảnh báo được tiếp nhận");
  expect(text).toContain("Diễn tập của năm: cần có mỗi năm; đã có");
  expect(text).toContain("Diễn tập mất điện lưới 12/06/2026 – 24 BC-004, 1 bằng chứng không còn trong thư viện");
  expect(text).toContain("Đào tạo về ISO/IEC 27xxx: cần có mỗi năm; CÒN THIẾU, chưa có cho 01/01/2026 – 31/10/2026");
  expect(text).toContain("Lệnh, yêu cầu điều phối chưa trả lời (1)");
  expect(text).toContain("Yêu cầu rà soát lỗ hổng, 77/VNCERT-ĐP: nhận ngày 01/09/2026; chưa trả lời.");
});

it("prints our mark beside our words, none of ours beside the unit's, and nothing that was switched off", async () => {
  const { text } = await printed;
  expect(text).toContain("hết hiệu lực từ 01/7/2026. Đã đọc văn bản Từ 01/3/2025");
  expect(text).toContain(
    "Mức kiểm chứng: «Đã đọc văn bản»: đã đọc chính văn bản hoặc các điều được nêu. «Theo trang công khai»: một trang công khai nêu như vậy; chưa đọc văn bản gốc.",
  );
  expect(text).toContain("Đơn vị nộp báo cáo năm trước ngày 20/12. Lời của đơn vị");
  expect(text).not.toContain("cũng quy định về diễn tập và đào tạo");
  // Where each was looked up is a note for the unit, and so are the letters of the marks.
  expect(text).not.toContain("các điều khác chưa đọc");
  expect(text).not.toMatch(/V[123]:/);
  // In force or not is told where the unit chose to name what may not be.
  expect(text).toContain("Luật An toàn thông tin mạng, số 86/2015/QH13 (hết hiệu lực).");
  // Not verified, and nobody asked for it.
  expect(text).not.toContain("Chưa tìm thấy kế hoạch nào của thành phố thay thế");
});

it("takes the name of the document that follows the plan, and says whose tasks these are", async () => {
  const { text } = await written(
    packInput({
      plan: shippedPlanBundle("en"),
      locale: "en",
      planReferences: [
        {
          id: "successor",
          assessmentId: id,
          name: "Kế hoạch ứng phó sự cố",
          number: "57/KH-UBND",
          issuedOn: "2026-10-01",
          issuer: "",
          replacesPlanName: true,
        },
      ],
    }),
  );
  expect(text).toContain("VII. SET AGAINST 57/KH-UBND");
  expect(text).toContain("Kế hoạch ứng phó sự cố No. 57/KH-UBND of 01/10/2026. The unit entered this document");
  expect(text).toContain("the tasks listed below are still those of Plan No. 43/KH-UBND");
});

it("leads to the items of the edition assessed, and says where there is none", async () => {
  const { catalog, texts } = edition2013;
  const { assessment } = packInput();
  const { text } = await written(
    packInput({
      plan: shippedPlanBundle(),
      assessment: { ...assessment, catalogId: catalog.id },
      catalog,
      catalogText: texts.vi,
      controlAssessments: catalog.controls.map(answeredControl),
      evidenceItems: evidenceFor(catalog.controls),
    }),
  );
  expect(text).toContain("5 mục liên kết không có mục tương ứng ở ấn bản đang đánh giá.");
  expect(text).toContain("A.5.7 Không có mục tương ứng ở ấn bản đang đánh giá. Thông tin cảnh báo");
  expect(text).toContain("A.12.4.2 Bảo vệ thông tin nhật ký Nhật ký tập trung phục vụ phát hiện và điều tra.");
});
