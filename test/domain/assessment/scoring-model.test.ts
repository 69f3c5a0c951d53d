import { describe, expect, it } from "vitest";
import { parseScoringModel, parseScoringModelText } from "#src/domain/assessment/scoring-model";
import file from "#controls/scoring-model/model.json" with { type: "json" };
import textFile from "#controls/scoring-model/text.vi.json" with { type: "json" };

const constant = (value: unknown, source: unknown = "Our proposal") => ({ value, source });

describe("the scoring model", () => {
  it("becomes plain values, without their sources", () => {
    const parsed = parseScoringModel(file);
    expect(parsed).toMatchObject({ ok: true, value: { id: "maturity-0-5", clauseShare: 0.5, readyAttainment: 90 } });
  });

  it.each([
    ["clauseShare", { clauseShare: constant(1.5) }],
    ["notApplicableWarningShare", { notApplicableWarningShare: constant(-0.1) }],
    ["evidenceValidityMonths", { evidenceValidityMonths: constant(0) }],
    ["auditValidityMonths", { auditValidityMonths: constant(6.5) }],
    ["readyAttainment", { readyAttainment: constant(101) }],
    ["readyVerifiedShare", { readyVerifiedShare: constant("30 %") }],
    ["minorsThatMakeMajor", { minorsThatMakeMajor: constant(1) }],
    ["leastClauseTarget", { leastClauseTarget: constant(1) }],
  ])("is refused at %s.value when that is out of range", (name, wrong) => {
    expect(parseScoringModel({ ...file, ...wrong })).toEqual({
      ok: false,
      error: { type: "scoring-model-malformed", place: `${name}.value` },
    });
  });

  it("is refused when a constant has no source", () => {
    expect(parseScoringModel({ ...file, clauseShare: constant(0.5, "") })).toEqual({
      ok: false,
      error: { type: "scoring-model-malformed", place: "clauseShare.source" },
    });
  });

  it("is refused when a constant is missing", () => {
    const { clauseShare: _, ...rest } = file;
    expect(parseScoringModel(rest)).toMatchObject({ ok: false, error: { place: "clauseShare" } });
  });

  it("is refused when it has a constant that no formula knows", () => {
    expect(parseScoringModel({ ...file, bonus: constant(1) }).ok).toBe(false);
  });
});

describe("the words of the scoring model", () => {
  it("are accepted with six levels and five kinds of evidence", () => {
    const parsed = parseScoringModelText(textFile);
    expect(parsed.ok && parsed.value.levels).toHaveLength(6);
  });

  it.each([
    ["levels", { levels: textFile.levels.slice(1) }],
    ["locale", { locale: "fr" }],
    ["evidenceKinds.none", { evidenceKinds: { ...textFile.evidenceKinds, none: undefined } }],
  ])("are refused at %s", (place, wrong) => {
    expect(parseScoringModelText({ ...textFile, ...wrong })).toEqual({
      ok: false,
      error: { type: "scoring-model-malformed", place },
    });
  });

  it("are refused where a level has no anchor", () => {
    const [first, ...others] = textFile.levels;
    expect(parseScoringModelText({ ...textFile, levels: [{ ...first, anchors: [] }, ...others] })).toMatchObject({
      ok: false,
      error: { place: "levels.0.anchors" },
    });
  });
});
