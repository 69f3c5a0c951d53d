import { describe, expect, it } from "vitest";
import { edition2013, shippedCatalog, shippedTexts } from "#test/support/shipped-files";
import { shippedTrainingPaths, shippedTrainingTexts } from "./shipped-training-paths";

const { roles, evidenceFor } = shippedTrainingPaths;

it("there are paths for operators, the incident team and managers, twelve items each", () => {
  expect(roles.map(({ id, hours, controlIds }) => [id, hours, controlIds.length])).toEqual([
    ["operator", 4, 12],
    ["incident", 8, 12],
    ["manager", 4, 12],
  ]);
});

it("each role has items that no other role has, and reporting is on the path of whoever sees events first", () => {
  const others = (id: string) =>
    new Set(roles.filter((role) => role.id !== id).flatMap(({ controlIds }) => controlIds));
  for (const { id, controlIds } of roles)
    expect(controlIds.filter((one) => !others(id).has(one)).length).toBeGreaterThan(9);
  const withReporting = roles.filter(({ controlIds }) => controlIds.includes("A.6.8")).map(({ id }) => id);
  expect(withReporting).toEqual(["operator", "incident"]);
});

it("the incident team goes through the whole of incident management", () => {
  const incident = roles.find(({ id }) => id === "incident")?.controlIds ?? [];
  expect(["A.5.24", "A.5.25", "A.5.26", "A.5.27", "A.5.28", "A.6.8"].filter((id) => !incident.includes(id))).toEqual(
    [],
  );
});

it("the sheet is evidence for competence and awareness training in both editions", () => {
  expect(evidenceFor).toEqual({ "iso27001-2022": ["7.2", "A.6.3"], "iso27001-2013": ["7.2", "A.7.2.2"] });
  const known = new Set(edition2013.catalog.controls.map(({ id }) => id));
  expect(evidenceFor["iso27001-2013"]?.filter((id) => !known.has(id))).toEqual([]);
});

it("every item on a path has as many questions in one language as in the other", () => {
  const ids = roles.flatMap(({ controlIds }) => controlIds);
  const count = (locale: "vi" | "en", id: string) => shippedTexts[locale].controls[id]?.questions.length ?? 0;
  expect(ids.filter((id) => count("vi", id) === 0 || count("vi", id) !== count("en", id))).toEqual([]);
  expect(shippedCatalog.id).toBe(shippedTrainingPaths.catalogId);
});

describe.each(["vi", "en"] as const)("in %s", (locale) => {
  const reasons = Object.values(shippedTrainingTexts[locale].roles).flatMap((role) => Object.values(role.reasons));

  it("every reason is one whole sentence of its own", () => {
    expect(reasons.filter((reason) => !/^\p{Lu}.*[^.]\.$/u.test(reason))).toEqual([]);
    expect(new Set(reasons).size).toBe(36);
  });

  it("the file says its language", () => {
    expect(shippedTrainingTexts[locale].locale).toBe(locale);
  });
});
