import { beforeAll, describe, expect, it } from "vitest";
import { aCheckedAction, anAction, aPlannedAction } from "#test/domain/action/an-action";
import { aReviewFinding } from "#test/formats/evidence-pack/a-receipt";
import { packInput } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";

const long = `${"Thiết bị ghi nhật ký bị tắt khi bảo trì. ".repeat(90)}HẾT`;

const correctiveActions = [
  aCheckedAction({
    id: "kp-4",
    code: "KP-004",
    state: "closed",
    completedOn: "2026-11-17",
    effectivenessCheckedOn: "2026-11-18",
  }),
  anAction({ id: "kp-5", code: "KP-005", grade: "observation", statement: "Biển báo mờ." }),
  anAction({
    id: "kp-3",
    code: "KP-003",
    grade: "major",
    statement: long,
    rootCause: long,
    action: long,
    whys: ["Chưa có kế hoạch năm.", "Không ai được giao."],
    controlIds: ["9.2.2"],
  }),
  aPlannedAction({ id: "kp-2", code: "KP-002", dueOn: "2026-11-19", controlIds: ["A.8.13", "A.8.14"] }),
  // As nobody can bring it about on the screen, but a file may claim.
  aCheckedAction({
    id: "kp-6",
    code: "KP-006",
    state: "closed",
    completedOn: "2026-11-17",
    rootCause: "",
    effectivenessCheckedBy: "Phạm Quốc Huy",
    effectivenessCheckedOn: "2026-11-18",
  }),
];
const reviewFindings = [aReviewFinding({ controlId: "A.7.4", conclusion: "not-conforming", grade: "major" })];

describe("the annex of corrective actions", () => {
  let text = "";
  let annex = "";
  beforeAll(async () => {
    ({ text } = await written(packInput({ correctiveActions, reviewFindings })));
    // After the table of contents, which names it too.
    annex = text.slice(text.lastIndexOf("VII. HÀNH ĐỘNG KHẮC PHỤC"), text.lastIndexOf("VIII. CHI TIẾT TỪNG MỤC"));
  });

  it("begins with how many stand where on the day of the report, and which majors nobody has taken up", () => {
    expect(annex).toContain("5 hành động theo ISO/IEC 27001, 10.2, tính đến ngày lập báo cáo 20/11/2026");
    expect(annex).toContain(
      "2 mới ghi nhận, 1 đang thực hiện, 0 chờ kiểm tra hiệu lực, 2 đã đóng, 0 đã dừng. Quá hạn: 1.",
    );
    expect(annex).toMatch(/Điểm nặng chưa có hành động: A\.7\.4/);
  });

  it("lists the overdue first, by word, then the graver, and what is closed last", () => {
    const table = annex.slice(0, annex.indexOf("Từng điểm nặng và nhẹ (4)"));
    expect(table.match(/KP-\d+/g)).toEqual(["KP-002", "KP-003", "KP-005", "KP-004", "KP-006"]);
    expect(table).toContain("19/11/2026 QUÁ HẠN");
    expect(table).toContain("A.8.13, A.8.14");
  });

  it("tells of each major and minor one the cause, the result and who saw it work", () => {
    expect(annex).toContain("Nguyên nhân gốc: Quy trình sao lưu không giao ai thử khôi phục.");
    expect(annex).toContain("1. Chưa có kế hoạch năm. 2. Không ai được giao.");
    expect(annex).toContain("Hiệu lực: Có hiệu lực (Ban Kiểm soát, 18/11/2026). Biên bản thử khôi phục quý I/2027.");
    expect(annex).not.toContain("Điểm không phù hợp: Biển báo mờ.");
  });

  it("says what a row lacks for the state that it claims", () => {
    expect(annex).toContain("Còn thiếu: nguyên nhân gốc, người kiểm tra hiệu lực");
  });

  it("prints long texts whole over pages, and cuts them in the table", () => {
    expect(annex.match(/HẾT/g)).toHaveLength(3);
    expect(annex).toContain("KP-003 (tiếp theo)");
    expect(annex).toContain("… (đủ ở dưới)");
  });
});

it("speaks English in an English report", async () => {
  const { text } = await written(packInput({ correctiveActions, locale: "en" }));
  expect(text).toContain("VII. CORRECTIVE ACTIONS");
  expect(text).toContain("19/11/2026 OVERDUE");
});
