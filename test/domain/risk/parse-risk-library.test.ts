/** Wrong and foreign library files, each refused with its place. */
import { describe, expect, it } from "vitest";
import { parseRiskLibrary, parseRiskLibraryText, type RiskLibraryError } from "#src/domain/risk/parse-risk-library";
import {
  takeRiskFromLibrary,
  type LibraryRisk,
  type LibraryRiskText,
  type RiskLibrary,
} from "#src/domain/risk/risk-library";
import { riskSchema } from "#src/domain/risk/risk";
import { aCatalog } from "#test/support/a-catalog";

const catalog = aCatalog();
const entry: LibraryRisk = {
  id: "grid-outage",
  groupId: "power",
  threatKind: "environmental",
  suggestedLikelihood: 4,
  suggestedConsequence: 4,
  controlIds: ["A.5.1"],
};
const good: RiskLibrary = {
  id: "small-risks",
  version: "1.0.0",
  catalogId: catalog.id,
  source: "Our proposal",
  copyright: "CC BY 4.0",
  groups: [{ id: "power" }],
  consequenceAspects: ["service", "money"],
  risks: [entry],
};
const words: LibraryRiskText = {
  asset: "Nguồn điện lưới",
  threat: "Mất điện lưới nhiều giờ",
  vulnerability: "Chỉ có một lộ vào",
  consequence: "Phòng máy tắt.",
  treatment: "Xin lộ thứ hai.",
};
const step = { name: "Bước", aspects: { service: "Gián đoạn", money: "Tiền" } };
const goodText = {
  libraryId: "small-risks",
  locale: "vi",
  title: "Thư viện",
  licence: "CC BY 4.0",
  groups: { power: "Nguồn điện" },
  threatKinds: { environmental: "Tự nhiên", accidental: "Vô ý", deliberate: "Cố ý" },
  scales: {
    note: "Dự án đề xuất.",
    likelihood: Array.from({ length: 5 }, () => ({ name: "Bước", description: "Mô tả" })),
    consequenceAspects: { service: "Dịch vụ", money: "Tiền" },
    consequence: [step, step, step, step, step],
    levels: Array.from({ length: 5 }, () => ({ name: "Mức", response: "Làm gì" })),
  },
  risks: { "grid-outage": words },
};
const scalesWith = (change: object) => ({ scales: { ...goodText.scales, ...change } });

describe("a library file", () => {
  it("that is right is taken as it is", () => {
    expect(parseRiskLibrary(good, catalog)).toEqual({ ok: true, value: good });
  });

  it.each<[string, object, Partial<RiskLibraryError>]>([
    [
      "of another catalog",
      { catalogId: "iso27001-2013" },
      { type: "risk-library-foreign", place: "catalogId", expected: catalog.id, found: "iso27001-2013" },
    ],
    [
      "with a group given twice",
      { groups: [{ id: "power" }, { id: "power" }] },
      { type: "risk-library-group-duplicate", place: "groups[1]", groupId: "power" },
    ],
    [
      "with a risk given twice",
      { risks: [entry, entry] },
      { type: "risk-library-risk-duplicate", place: "risks[1]", riskId: "grid-outage" },
    ],
    [
      "with a group that nobody knows",
      { risks: [{ ...entry, groupId: "cooling" }] },
      { type: "risk-library-group-unknown", place: "risks[0]", groupId: "cooling" },
    ],
    [
      "with a control that the catalog lacks",
      { risks: [{ ...entry, controlIds: ["A.5.1", "A.9.9"] }] },
      { type: "risk-library-control-unknown", place: "risks[0]", controlId: "A.9.9" },
    ],
    [
      "with a rating of 6",
      { risks: [{ ...entry, suggestedLikelihood: 6 }] },
      { type: "risk-library-malformed", place: "risks.0.suggestedLikelihood" },
    ],
    [
      "with a risk that names no control",
      { risks: [{ ...entry, controlIds: [] }] },
      { type: "risk-library-malformed", place: "risks.0.controlIds" },
    ],
    ["without a source", { source: "" }, { type: "risk-library-malformed", place: "source" }],
  ])("%s is refused at its place", (_, change, error) => {
    expect(parseRiskLibrary({ ...good, ...change }, catalog)).toMatchObject({ ok: false, error });
  });

  it.each([null, [], "library", 27005, undefined])("%j is refused as a whole", (input) => {
    expect(parseRiskLibrary(input, catalog)).toMatchObject({
      ok: false,
      error: { type: "risk-library-malformed", place: "(root)" },
    });
  });

  it("with a member that nobody knows is refused, with what the schema has to say", () => {
    expect(parseRiskLibrary({ ...good, colour: "red" }, catalog)).toEqual({
      ok: false,
      error: { type: "risk-library-malformed", place: "(root)", expected: expect.stringMatching(/./u) as string },
    });
  });
});

describe("a text file", () => {
  it("that covers its library is taken as it is", () => {
    expect(parseRiskLibraryText(goodText, good)).toEqual({ ok: true, value: goodText });
  });

  it.each<[string, object, Partial<RiskLibraryError>]>([
    [
      "of another library",
      { libraryId: "big-risks" },
      { type: "risk-library-foreign", place: "libraryId", expected: "small-risks", found: "big-risks" },
    ],
    ["without the words of a risk", { risks: {} }, { type: "risk-library-text-missing", place: "risks.grid-outage" }],
    [
      "with words of a strange risk",
      { risks: { ...goodText.risks, flood: words } },
      { type: "risk-library-text-unknown", place: "risks.flood" },
    ],
    ["without the title of a group", { groups: {} }, { type: "risk-library-text-missing", place: "groups.power" }],
    [
      "with the title of a strange group",
      { groups: { power: "Nguồn điện", law: "Luật" } },
      { type: "risk-library-text-unknown", place: "groups.law" },
    ],
    [
      "without the title of an aspect",
      scalesWith({ consequenceAspects: { service: "Dịch vụ" } }),
      { type: "risk-library-text-missing", place: "scales.consequenceAspects.money" },
    ],
    [
      "without an aspect of a step",
      scalesWith({ consequence: [step, step, { ...step, aspects: { service: "Gián đoạn" } }, step, step] }),
      { type: "risk-library-text-missing", place: "scales.consequence[2].aspects.money" },
    ],
    [
      "with four steps of likelihood",
      scalesWith({ likelihood: goodText.scales.likelihood.slice(1) }),
      { type: "risk-library-malformed", place: "scales.likelihood" },
    ],
    [
      "with six levels",
      scalesWith({ levels: [...goodText.scales.levels, goodText.scales.levels[0]] }),
      { type: "risk-library-malformed", place: "scales.levels" },
    ],
    [
      "with a treatment of 261 characters",
      { risks: { "grid-outage": { ...words, treatment: "a".repeat(261) } } },
      { type: "risk-library-malformed", place: "risks.grid-outage.treatment" },
    ],
    [
      "without a kind of threat",
      { threatKinds: { environmental: "Tự nhiên", accidental: "Vô ý" } },
      { type: "risk-library-malformed", place: "threatKinds.deliberate" },
    ],
  ])("%s is refused at its place", (_, change, error) => {
    expect(parseRiskLibraryText({ ...goodText, ...change }, good)).toMatchObject({ ok: false, error });
  });
});

describe("a risk taken from the library", () => {
  const taken = takeRiskFromLibrary({ id: "r-1", assessmentId: "a-1", code: "R-001" }, entry, words);

  it("brings words and controls and says where they come from", () => {
    expect(taken).toMatchObject({ code: "R-001", libraryId: "grid-outage", controlIds: ["A.5.1"], ...words });
    expect(riskSchema.safeParse(taken).success).toBe(true);
  });

  it("is not rated, not owned and not decided: that is for a person", () => {
    expect(taken).toMatchObject({
      inherentLikelihood: null,
      inherentConsequence: null,
      residualLikelihood: null,
      residualConsequence: null,
      riskOwner: "",
      treatmentOption: null,
    });
  });
});
