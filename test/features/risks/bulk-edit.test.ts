import { expect, it } from "vitest";
import { aRisk } from "#test/domain/risk/a-risk";
import { planBulkEdit } from "#src/features/risks/bulk-edit";

it("changes what differs and says what another value is lost by", () => {
  const [same, other, empty] = [aRisk(), aRisk({ riskOwner: "Lê Văn Cường" }), aRisk({ riskOwner: "" })];
  expect(planBulkEdit([same, other, empty], { field: "riskOwner", value: " Phạm Thị Dung " })).toEqual({
    changed: [other, empty],
    replaced: [other],
    fields: { riskOwner: "Phạm Thị Dung" },
  });
});

it("takes a due date away", () => {
  const risk = aRisk();
  expect(planBulkEdit([risk], { field: "treatmentDueOn", value: null })).toEqual({
    changed: [risk],
    replaced: [risk],
    fields: { treatmentDueOn: null },
  });
});
