import { expect, it } from "vitest";
import { parseTrainingPaths, parseTrainingPathsText } from "#src/domain/training/parse-training-paths";
import type { TrainingPaths } from "#src/domain/training/training-paths";
import { aCatalog } from "#test/support/a-catalog";

const catalog = { ...aCatalog(), id: "iso27001-2022" };
const [first = "", second = ""] = catalog.controls.map(({ id }) => id);

const paths: TrainingPaths = {
  id: "training-paths",
  version: "1.0.0",
  catalogId: "iso27001-2022",
  source: "Ours",
  copyright: "Ours",
  evidenceFor: { "iso27001-2022": [first] },
  roles: [{ id: "operator", hours: 4, controlIds: [first, second] }],
};

const text = {
  pathsId: "training-paths",
  locale: "vi",
  title: "Lộ trình",
  licence: "CC BY 4.0",
  roles: {
    operator: { name: "Vận hành", course: "Khóa", purpose: "Để", reasons: { [first]: "Vì.", [second]: "Vì." } },
  },
};

it("paths of items that the catalog has are believed", () => {
  expect(parseTrainingPaths(paths, catalog)).toEqual({ ok: true, value: paths });
});

it.each([
  ["another catalog", { ...paths, catalogId: "co-so" }, "catalogId"],
  [
    "an unknown item",
    { ...paths, roles: [{ ...paths.roles[0], controlIds: [first, "A.99"] }] },
    "roles[0].controlIds[1]",
  ],
  ["an item twice", { ...paths, roles: [{ ...paths.roles[0], controlIds: [first, first] }] }, "roles[0].controlIds[1]"],
  ["a role twice", { ...paths, roles: [paths.roles[0], paths.roles[0]] }, "roles[1].id"],
  ["evidence for nothing", { ...paths, evidenceFor: { "iso27001-2022": ["A.99"] } }, "evidenceFor.iso27001-2022[0]"],
])("paths with %s are refused with the place", (_, file, place) => {
  expect(parseTrainingPaths(file, catalog)).toEqual({ ok: false, error: { type: "training-paths-unknown", place } });
});

it("what is no file of paths is refused with the place", () => {
  expect(parseTrainingPaths({ ...paths, roles: [] }, catalog)).toEqual({
    ok: false,
    error: { type: "training-paths-malformed", place: "roles" },
  });
});

it.each([
  ["a reason is missing", { [first]: "Vì." }, `roles.operator.reasons.${second}`],
  ["there is one too many", { [first]: "Vì.", [second]: "Vì.", "A.99": "Vì." }, "roles.operator.reasons.A.99"],
])("a text is refused where %s", (_, reasons, place) => {
  const file = { ...text, roles: { operator: { ...text.roles.operator, reasons } } };
  expect(parseTrainingPathsText(file, paths)).toEqual({
    ok: false,
    error: { type: "training-paths-text-differs", place },
  });
});
