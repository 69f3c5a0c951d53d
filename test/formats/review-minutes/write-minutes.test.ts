import { beforeAll, describe, expect, it } from "vitest";
import { serveMinutes } from "#src/formats/review-minutes/serve-minutes-worker";
import type { FromMinutesWorker } from "#src/formats/review-minutes/worker-messages";
import { writeMinutes } from "#src/formats/review-minutes/write-minutes";
import type { MinutesInput } from "#src/formats/review-minutes/minutes-input";
import { aPackReview } from "#test/support/a-review";
import { bytesOf, flat, readPdf } from "#test/formats/pdf/pdf-file";
import { testFaces } from "#test/formats/pdf/sample-document";
import { aMinutesInput, anOpinion } from "./a-minutes-input";

async function written(input: MinutesInput) {
  const result = await writeMinutes(input, { faces: testFaces });
  if (!result.ok) throw new Error("was cancelled");
  const bytes = bytesOf(result.value.parts);
  const { text, pages } = readPdf(bytes);
  return { ...result.value, bytes, text: flat(text), pages };
}

describe("the minutes of a review", () => {
  let minutes: Awaited<ReturnType<typeof written>>;
  beforeAll(async () => {
    minutes = await written(aMinutesInput());
  });

  it("begin as the decree has it: office, state, number, kind", () => {
    expect(minutes.text).toContain("ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG");
    expect(minutes.text).toContain("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
    expect(minutes.text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(minutes.text).toContain("Độc lập - Tự do - Hạnh phúc");
    expect(minutes.text).toContain("Số: 12/BB-TT");
    expect(minutes.text).toContain("BIÊN BẢN");
    expect(minutes.text).toContain("của Trung tâm dữ liệu Đình Vũ");
  });

  it("say when, where and who", () => {
    expect(minutes.text).toContain("Thời gian: 08 giờ 30 phút, ngày 25/11/2026.");
    expect(minutes.text).toContain("Địa điểm: Hải Phòng.");
    expect(minutes.text).toContain("Người thẩm tra: Phạm Thu Hà.");
    expect(minutes.text).toContain("- Nguyễn Văn An, Giám đốc, đại diện đơn vị;");
    expect(minutes.text).toContain("- Phạm Thu Hà, chuyên viên;");
  });

  it("name the pack by its whole fingerprint, in groups", () => {
    const printed = minutes.text.replaceAll(/\s/g, "");
    expect(printed).toContain("9f3c71e040abc2d9c7d508bb1e62a4f7b80d93c557f1e26a0c4b8de372a95f16");
    expect(minutes.text).toContain("9f3c71e0 40abc2d9");
    expect(minutes.text).toContain("Sẵn sàng có điều kiện, mức đạt chung 84,6 %");
  });

  it("give every rule with its result, and the places of what failed", () => {
    for (let number = 1; number <= 14; number += 1) {
      expect(minutes.text).toContain(`Q${String(number).padStart(2, "0")}`);
    }
    expect(minutes.text).toContain("12 đạt, 1 không đạt, 1 không kiểm tra được");
    expect(minutes.text).toContain("1 tệp khác với bảng kê. Cụ thể: BC-031 nhat-ky.pdf.");
    expect(minutes.text).toContain("không cho biết ai lập tệp");
  });

  it("give the opinions in the order of the catalog and count them", () => {
    expect(minutes.text).toContain("Đã xem 3 trên 5 mục: 1 đạt, 1 cần bổ sung, 1 không đạt.");
    expect(minutes.text).toContain("Mẫu cần xem gồm 2 mục, rút theo cách ưu tiên rủi ro, số khởi tạo 2026ab.");
    expect(minutes.text).toContain("A.5.1 Các chính sách an toàn thông tin");
    expect(minutes.text).toContain("Không đạt: điểm không phù hợp nặng");
    expect(minutes.text).toContain("Câu hỏi: Bản thay thế ban hành khi nào?");
    expect(minutes.text).toContain("Các mục đạt, không có nhận xét: 4.1.");
    expect(minutes.text).not.toContain("Chưa xem xong.");
  });

  it("end with the conclusion and room for both sides", () => {
    expect(minutes.text).toContain("Đề nghị gửi lại BC-031.");
    expect(minutes.text).toContain("Bổ sung bằng chứng vận hành.");
    expect(minutes.text).toContain(
      "Bổ sung bằng chứng vận hành. Việc thẩm tra kết thúc hồi …… giờ …… phút, ngày …… tháng …… năm ……",
    );
    expect(minutes.text).toContain("mỗi bên giữ một bản./.");
    expect(minutes.text).toContain("NGƯỜI THẨM TRA");
    expect(minutes.text).toContain("ĐẠI DIỆN ĐƠN VỊ");
  });

  it("are the same bytes for the same input, and others for another", async () => {
    expect((await written(aMinutesInput())).bytes.equals(minutes.bytes)).toBe(true);
    expect((await written(aMinutesInput({ overall: 84.7 }))).bytes.equals(minutes.bytes)).toBe(false);
  });

  it("leave dots where nothing was written, and say when it is a sample", async () => {
    const review = aPackReview({ office: "", minutesNumber: "", place: "", reviewer: "" });
    const { text, pageCount } = await written(aMinutesInput({ review, opinions: [], isDemo: true }));
    expect(text).toContain("Số: ……/BB-……");
    expect(text).toContain("Người thẩm tra: ………………………………");
    expect(text).toContain("Chưa có ý kiến về mục nào.");
    expect(text).toMatch(/IV\. KẾT LUẬN (?:…{30,40} ){3}Việc thẩm tra kết thúc/);
    expect(text).toContain("MẪU. Dữ liệu mẫu của một đơn vị giả định");
    expect(pageCount).toBe(2);
  });

  it("hold a remark on every item over as many pages as it takes", async () => {
    const controlIds = Array.from({ length: 123 }, (_, index) => `A.9.${index + 1}`);
    const opinions = controlIds.map((id) =>
      anOpinion(id, {
        conclusion: "not-conforming",
        grade: "minor",
        remark: `Nhận xét về ${id}. ${"Chi tiết. ".repeat(40)}`,
      }),
    );
    const { text, pageCount } = await written(aMinutesInput({ controlIds, opinions }));
    expect(pageCount).toBeGreaterThan(10);
    for (const id of controlIds) expect(text).toContain(`Nhận xét về ${id}.`);
  });
});

describe("making minutes away from the page", () => {
  it("tells how far it is and hands the file over", async () => {
    const sent: FromMinutesWorker[] = [];
    await serveMinutes(
      { input: aMinutesInput(), fontsUrl: "" },
      (message) => sent.push(message),
      async () => testFaces,
    );
    const shares = sent.flatMap((message) => (message.type === "progress" ? [message.share] : []));
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    const last = sent.at(-1);
    expect(last?.type === "written" && last.pdf.size).toBeGreaterThan(10_000);
  });

  it("says so where the typeface cannot be had", async () => {
    const sent: FromMinutesWorker[] = [];
    await serveMinutes(
      { input: aMinutesInput(), fontsUrl: "" },
      (message) => sent.push(message),
      async () => {
        throw new Error("tinos-bold.ttf: 404");
      },
    );
    expect(sent).toEqual([{ type: "failed", reason: "tinos-bold.ttf: 404" }]);
  });
});
