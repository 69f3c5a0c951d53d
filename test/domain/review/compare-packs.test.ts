import { noRows } from "#src/domain/assessment/assessment-parts";
import { describe, expect, it } from "vitest";
import { evaluate } from "#src/domain/assessment/evaluation";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { createPackDocument } from "#src/domain/pack/create-pack-document";
import type { PackContents, PackDocument } from "#src/domain/pack/pack-document";
import { redactFacts } from "#src/domain/pack/redact";
import { comparePacks } from "#src/domain/review/compare-packs";
import { sha256 } from "#test/support/a-chain";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { shippedCatalog, shippedModel } from "#test/support/shipped-files";
import { justifiedExclusion, someFacts } from "#test/support/some-facts";

function aPack(facts: AssessmentFacts, contents: PackContents = "full"): PackDocument {
  return createPackDocument(
    {
      facts: redactFacts({ ...noRows, ...facts }, contents),
      contents,
      head: null,
      catalog: shippedCatalog,
      scoringModel: shippedModel,
      locale: "vi",
      generatedAt: "2026-11-20T09:00:00+07:00",
      isDemo: false,
      appVersion: "0.4.0",
    },
    sha256,
  );
}

const compare = (before: PackDocument, now: PackDocument) =>
  comparePacks(before, now, { catalog: shippedCatalog, model: shippedModel });

const file = (digit: string) => ({
  name: `${digit}.pdf`,
  mediaType: "application/pdf",
  byteCount: 3,
  sha256: digit.repeat(64),
  addedAt: "2026-10-01T02:00:00.000Z",
});

/** Of operation, so that what is claimed counts up to level 3. */
const records = (...controlIds: readonly string[]) =>
  anEvidenceItem({ id: "e-1", code: "BC-001", kind: "record", datedOn: "2026-11-01", controlIds: [...controlIds] });

const all = ["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.8.13"];

describe("two packs of one assessment", () => {
  const before = someFacts({
    profile: { scope: "Toàn bộ trung tâm dữ liệu", sites: ["Đình Vũ", "Cát Bi"] },
    records: {
      "A.5.1": { level: 1 },
      "A.5.2": { level: 3 },
      "A.5.3": { level: 2 },
      "A.5.4": { level: 2 },
      "A.8.13": justifiedExclusion,
    },
    evidence: [
      { ...records(...all), versions: [file("1"), file("2")] },
      anEvidenceItem({ id: "e-2", code: "BC-002", title: "Biên bản diễn tập", versions: [file("3")] }),
    ],
  });
  const now = someFacts({
    profile: { scope: "Phòng  máy A", sites: ["Đình Vũ"] },
    records: {
      "A.5.1": { level: 3 },
      "A.5.2": { level: 2, target: 2, targetReason: "Hẹp phạm vi", targetApprovedBy: "Nguyễn Văn An" },
      "A.5.3": { level: 2 },
      "A.5.4": justifiedExclusion,
      "A.8.13": { level: 2 },
    },
    evidence: [{ ...records(...all), versions: [file("2")] }],
  });
  const comparison = compare(aPack(before), aPack(now));
  const moveOf = (id: string) => comparison.items.find(({ controlId }) => controlId === id)?.move;

  it("show what moved, item by item", () => {
    expect(["A.5.1", "A.5.2", "A.5.3", "A.5.4", "A.8.13", "A.5.7"].map(moveOf)).toEqual([
      "up",
      "down",
      "same",
      "excluded",
      "included",
      "not-comparable",
    ]);
    expect(comparison.items.find(({ controlId }) => controlId === "A.5.1")).toMatchObject({
      before: { applicable: true, level: 1 },
      now: { applicable: true, level: 3 },
    });
  });

  it("are counted only over items with a level in both", () => {
    expect(comparison).toMatchObject({ comparable: 3, total: 123, sameEdition: true, sameAssessment: true });
    expect(comparison.totals).toEqual({ up: 1, down: 1, same: 1, excluded: 1, included: 1, "not-comparable": 118 });
  });

  it("show evidence that is gone, by its code and by its contents", () => {
    expect(comparison.evidenceGone).toMatchObject([{ code: "BC-002", title: "Biên bản diễn tập" }]);
    expect(comparison.filesGone).toEqual([
      { code: "BC-001", name: "1.pdf", sha256: "1".repeat(64) },
      { code: "BC-002", name: "3.pdf", sha256: "3".repeat(64) },
    ]);
  });

  it("show targets that were lowered, and a scope that became another", () => {
    expect(comparison.targetsLowered.map(({ controlId }) => controlId)).toEqual(["A.5.2"]);
    expect(comparison.scope).toEqual({ before: "Toàn bộ trung tâm dữ liệu", now: "Phòng  máy A" });
    expect(comparison.sitesGone).toEqual(["Cát Bi"]);
  });

  it("show nothing where nothing changed", () => {
    const same = compare(aPack(before), aPack(before));
    expect(same.totals).toMatchObject({ up: 0, down: 0, same: 4, excluded: 0, included: 0 });
    expect(same).toMatchObject({ evidenceGone: [], filesGone: [], targetsLowered: [], scope: null, sitesGone: [] });
  });

  it("are compared as what the facts give, whatever a pack says of its results", () => {
    const pack = aPack(now);
    const controls = pack.results.controls.map((one) => ({ ...one, level: 5 as const }));
    const boasting = { ...pack, results: { ...pack.results, controls } };
    expect(compare(aPack(before), boasting).totals).toEqual(comparison.totals);
  });

  it("do not count space between words as another scope", () => {
    const spaced = someFacts({ profile: { scope: " Toàn bộ  trung tâm\ndữ liệu " } });
    expect(compare(aPack(before), aPack(spaced)).scope).toBeNull();
  });

  it("of scores only move alike, but say nothing of files and words", () => {
    const reduced = compare(aPack(before, "scores-only"), aPack(now, "scores-only"));
    expect(reduced.totals).toEqual(comparison.totals);
    expect(reduced.evidenceGone).toMatchObject([{ code: "BC-002" }]);
    expect(reduced).toMatchObject({ filesGone: null, scope: null, sitesGone: [] });
  });
});

describe("two packs of two units", () => {
  const here = someFacts({
    profile: { organisationName: "Cảng A" },
    records: { "A.5.1": { level: 1 } },
    evidence: [records("A.5.1")],
  });
  const other = someFacts({
    profile: { organisationName: "Cảng B" },
    records: { "A.5.1": { level: 2 } },
    evidence: [],
  });
  const there: AssessmentFacts = { ...other, assessment: { ...other.assessment, id: "a-2" } };

  it("are compared by their items alone, and that is said", () => {
    expect(compare(aPack(here), aPack(there))).toMatchObject({
      sameUnit: false,
      sameAssessment: false,
      evidenceGone: null,
      filesGone: null,
      scope: null,
    });
  });

  it("are one unit where the name is the same, however it is written; codes are still those of two assessments", () => {
    const renamed = { ...there.assessment, profile: { ...there.assessment.profile, organisationName: " cảng  A" } };
    const comparison = compare(aPack(here), aPack({ ...there, assessment: renamed }));
    expect(comparison).toMatchObject({ sameUnit: true, sameAssessment: false, evidenceGone: null, filesGone: [] });
  });
});

it("Packs of different editions are compared over nothing, and that is said", () => {
  const pack = aPack(someFacts({ records: { "A.5.1": { level: 1 } } }));
  const older = { ...pack, catalog: { ...pack.catalog, id: "iso27001-2013" } };
  expect(compare(older, pack)).toMatchObject({ sameEdition: false, items: [], comparable: 0, total: 0 });
});

it("The level of an item in the comparison is that of the evaluation", () => {
  const facts = someFacts({ records: { "A.5.1": { level: 5 } }, evidence: [records("A.5.1")] });
  const level = evaluate(shippedCatalog, facts, shippedModel).controls.find(
    ({ control }) => control.id === "A.5.1",
  )?.level;
  const pack = aPack(facts);
  expect(compare(pack, pack).items.find(({ controlId }) => controlId === "A.5.1")?.now.level).toBe(level);
});
