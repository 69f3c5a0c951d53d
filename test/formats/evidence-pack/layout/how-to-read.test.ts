import { expect, it } from "vitest";
import { packInput } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";

it("tells for how long evidence counts from the model it was given, and the halves the shipped model has", async () => {
  const { scoringModel } = packInput();
  const pack = await written(packInput({ scoringModel: { ...scoringModel, evidenceValidityMonths: 18 } }));
  expect(pack.text).toContain("nằm trong 18 tháng trước ngày xét");
  expect(scoringModel.clauseShare).toBe(0.5);
  expect(pack.text).toContain("Mức đạt chung lấy một nửa từ điều khoản, một nửa từ Phụ lục A.");
});
