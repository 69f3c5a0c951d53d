import { describe, expect, it } from "vitest";
import { aBaseline } from "#test/support/a-baseline";
import { catalog, packInput } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";

const base = packInput();
const of2025 = aBaseline({
  assessmentId: base.assessment.id,
  controls: catalog.controls.map(({ id, weight }) => ({
    controlId: id,
    applicable: true,
    level: id === "4.1" ? 0 : id === "4.2" ? null : 3,
    target: 3,
    weight,
    grade: id === "4.1" ? "major" : null,
  })),
});
const of2024 = aBaseline({
  id: "b-2024",
  assessmentId: base.assessment.id,
  sourceAssessmentId: "a-00",
  label: "Kỳ 2024",
  assessedOn: "2024-11-16",
  catalogId: "iso27001-2013",
  overall: 41.5,
});

describe("the periods in the report", () => {
  it("stand in a table with their editions, figures and verdicts, and say what moved", async () => {
    const { text } = await written(packInput({ baselines: [of2025, of2024] }));
    expect(text).toContain("VII. CÁC KỲ ĐÁNH GIÁ");
    expect(text).toContain("Kỳ 2024 16/11/2024 ISO/IEC 27001:2013 41,5 % – 2 3 Chưa sẵn sàng");
    expect(text).toContain("Kỳ 2025 16/11/2025 ISO/IEC 27001:2022 60,0 %");
    expect(text).toContain("Đổi gì so với Kỳ 2025");
    expect(text).toMatch(/Trên 1\d\d mục áp dụng ở cả hai kỳ, mức đạt từ 9\d,\d % thành \d\d,\d %\./);
    expect(text).toMatch(/mục giữ nguyên, 1 mục chưa so được vì có kỳ chưa đánh giá; /);
    expect(text).toMatch(/4\.1 Hiểu tổ chức và bối cảnh của tổ chức 0 \d lên mức/);
  });

  it("of two editions are shown side by side and not compared", async () => {
    const { text } = await written(packInput({ baselines: [of2024] }));
    expect(text).toContain("Kỳ 2024 theo ISO/IEC 27001:2013: mức đạt 41,5 %; kỳ này theo ISO/IEC 27001:2022");
    expect(text).not.toContain("mục áp dụng ở cả hai kỳ");
  });

  it("say when and where in the history this one was frozen, and how many items changed since", async () => {
    const own = aBaseline({ ...of2025, id: "b-own", sourceAssessmentId: base.assessment.id, label: "Kỳ 2026" });
    const { text } = await written(packInput({ baselines: [own] }));
    expect(text).toContain(
      "Kỳ này đã chốt với tên «Kỳ 2026» ngày 01/12/2025, tại thay đổi abababab abababab của lịch sử. Sau khi chốt, kết quả của",
    );
  });

  it("are left out where nothing was frozen", async () => {
    const { text } = await written(packInput());
    expect(text).not.toContain("CÁC KỲ ĐÁNH GIÁ");
    expect(text).not.toContain("MỨC THEO TỪNG CƠ SỞ");
  });
});

it("the sites are listed with their weights, and the level of each item at each of them", async () => {
  const [first = "", second = ""] = base.assessment.profile.sites;
  const { id: assessmentId } = base.assessment;
  const sites = [
    { id: "aaaaaaaaaaaaaaaa", assessmentId, name: first, weight: 3 as const },
    { id: "bbbbbbbbbbbbbbbb", assessmentId, name: second, weight: 1 as const },
  ];
  const levelAt = (siteId: string, level: 1 | 2) => ({
    id: `4.1.${siteId}`,
    assessmentId,
    controlId: "4.1",
    siteId,
    level,
    note: "",
  });
  const siteLevels = [levelAt("aaaaaaaaaaaaaaaa", 2), levelAt("bbbbbbbbbbbbbbbb", 1)];
  const { text } = await written(packInput({ sites, siteLevels }));
  expect(text).toContain("VII. MỨC THEO TỪNG CƠ SỞ");
  expect(text).toContain(`(1) ${first}, trọng số 3`);
  expect(text).toMatch(/4\.1 Hiểu tổ chức và bối cảnh của tổ chức \(1\) 2 \(2\) 1 1 \/ 3/);
});
