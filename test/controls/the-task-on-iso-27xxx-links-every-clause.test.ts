import { expect, it } from "vitest";
import { clauses } from "#test/support/shipped-files";
import { shippedTask } from "./shipped-plan";

const linked = (taskId: string) => shippedTask(taskId).links.map(({ controlId }) => controlId);

it("II.3 links all 30 clauses, because none can be left out when the standard is applied", () => {
  expect(linked("II.3").filter((id) => !id.startsWith("A."))).toEqual(clauses.map(({ id }) => id));
});

it("II.3 and PL.6 link scope, risk, internal audit, management review, independent review and training", () => {
  for (const taskId of ["II.3", "PL.6"])
    expect(linked(taskId)).toEqual(
      expect.arrayContaining(["4.3", "6.1.2", "6.1.3", "8.2", "8.3", "9.2.2", "9.3.3", "10.2", "A.5.35", "A.6.3"]),
    );
});
