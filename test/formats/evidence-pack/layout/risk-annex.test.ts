import { describe, expect, it } from "vitest";
import { aRisk } from "#test/domain/risk/a-risk";
import { packInput } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";

const assessmentId = packInput().assessment.id;

const risks = [
  aRisk({ assessmentId }),
  aRisk({
    id: "r-2",
    assessmentId,
    code: "R-002",
    asset: "Ắc quy UPS",
    inherentLikelihood: 5,
    inherentConsequence: 5,
    residualLikelihood: null,
    riskOwner: "",
    treatmentDueOn: "2026-01-31",
    treatmentDoneOn: null,
    acceptedBy: "",
    acceptedOn: null,
    controlIds: ["A.7.11", "A.99"],
  }),
  aRisk({ id: "r-3", assessmentId, code: "R-003", treatmentOption: null, inherentLikelihood: null }),
];

const utf16Of = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");

describe("with risks", () => {
  it("the pack tells the register, the highest first, and the plan with its acceptance", async () => {
    const { text } = await written(packInput({ risks }));
    expect(text).toContain("VII. KẾ HOẠCH XỬ LÝ RỦI RO");
    expect(text).toContain(
      "3 rủi ro, trong đó 2 ở mức ban đầu cao hoặc rất cao, 1 chưa xếp mức; 2 rủi ro đã chọn phương án xử lý, 1 quá hạn xử lý",
    );
    expect(text).toMatch(/R-002 Ắc quy UPS Đe dọa: \S.* Điểm yếu: \S/);
    expect(text.indexOf("R-001 Bể dầu")).toBeLessThan(text.indexOf("R-002 Ắc quy UPS"));
    expect(text).toContain("Máy phát dừng, cả trung tâm ngừng. 5 Rất cao 4 × 4 Giảm thiểu 2 Thấp 2 × 2 Phạm Thị Dung");
    expect(text).toContain("31/10/2026 Đã chấp nhận, 20/10/2026 2 Thấp Phạm Thị Dung, 02/11/2026");
    expect(text).toContain("31/01/2026 Quá hạn Chưa xếp mức Chưa chấp nhận");
    expect(text).toContain("Chưa chọn phương án xử lý: R-003.");
  });

  it("the maps say in words what is in which cell", async () => {
    const { pdf } = await written(packInput({ risks }));
    const alternatives = [...pdf.source.matchAll(/\/Alt <FEFF([0-9A-F]+)>/g)].map(([, hex = ""]) => utf16Of(hex));
    expect(alternatives.filter((text) => text.startsWith("Bản đồ rủi ro"))).toEqual([
      "Bản đồ rủi ro 5 × 5, mức ban đầu. khả năng 4, hậu quả 4 (mức 5): R-001; khả năng 5, hậu quả 5 (mức 5): R-002. Chưa xếp mức: 1.",
      "Bản đồ rủi ro 5 × 5, mức còn lại. khả năng 2, hậu quả 2 (mức 2): R-001, R-003. Chưa xếp mức: 1.",
    ]);
  });

  it("an item below its target names the risk that raises its priority", async () => {
    const input = packInput({ risks });
    const controlAssessments = input.controlAssessments.map((record) =>
      record.controlId === "A.7.11" ? { ...record, level: 0 as const, applicability: "applicable" as const } : record,
    );
    const { text } = await written({ ...input, controlAssessments });
    expect(text).toContain("Rủi ro cao nhất: R-001, mức 5.");
    expect(text).toContain("Hệ số rủi ro từ 1 đến 2");
  });

  it("scores alone keep codes, levels and days, and no words or names", async () => {
    const { text } = await written(packInput({ risks, contents: "scores-only" }));
    expect(text).toContain("R-001 Đã lược bỏ Đã lược bỏ 5 Rất cao 4 × 4 Giảm thiểu");
    expect(text).not.toContain("Bể dầu");
    expect(text).not.toContain("Phạm Thị Dung");
  });
});

it("without a register the list of gaps says so, and there is no empty section", async () => {
  const { text } = await written(packInput());
  expect(text).toContain("Báo cáo không kèm sổ rủi ro (ISO/IEC 27001, 6.1.2)");
  expect(text).not.toContain("KẾ HOẠCH XỬ LÝ RỦI RO");
});
