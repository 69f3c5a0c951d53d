import { describe, expect, it } from "vitest";
import { shippedPlan, shippedTask } from "./shipped-plan";

const rows = shippedPlan.tasks.filter(({ planRef }) => planRef.part === "appendix");

it("every pair is one of a section and a row, told on both sides", () => {
  const wrong = shippedPlan.tasks.flatMap(({ id, planRef, pairedWith }) =>
    pairedWith
      .map(shippedTask)
      .filter((other) => other.planRef.part === planRef.part || !other.pairedWith.includes(id))
      .map((other) => `${id} ${other.id}`),
  );
  expect(wrong).toEqual([]);
});

describe.each(rows)("$id", ({ links, pairedWith, unitTypes, records }) => {
  const sections = pairedWith.map(shippedTask);

  it("belongs to a section", () => {
    expect(sections.length).toBeGreaterThan(0);
  });

  it("links nothing that its sections do not link", () => {
    const known = new Set(sections.flatMap((section) => section.links.map(({ controlId }) => controlId)));
    expect(links.filter(({ controlId }) => !known.has(controlId))).toEqual([]);
  });

  it("takes no record that its sections do not take", () => {
    const known = new Set(sections.flatMap((section) => section.records));
    expect(records.filter((kind) => !known.has(kind))).toEqual([]);
  });

  it("concerns no other units than its sections, but for the departments that help with row 6", () => {
    const known = new Set(sections.flatMap((section) => section.unitTypes));
    const added = unitTypes.filter((unitType) => !known.has(unitType));
    expect(added).toEqual(pairedWith.includes("II.3") ? ["department-district"] : []);
  });
});
