import { describe, expect, it } from "vitest";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { evaluate } from "#src/domain/assessment/evaluation";
import { levelOverSites } from "#src/domain/assessment/site-levels";
import { baselineControls } from "#src/domain/baseline/create-baseline";
import { findOtherEdition } from "#src/domain/checks/edition-mix";
import { findForbiddenClaims } from "#src/domain/checks/forbidden-claims";
import { controlIdsOf } from "#src/domain/finding/suggest-findings";
import { unansweredOrders } from "#src/domain/plan/plan-record-view";
import { riskLevelIn } from "#src/domain/risk/risk-register";
import { findRiskWeaknesses } from "#src/domain/risk/risk-weaknesses";
import { treatmentPlanOf } from "#src/domain/risk/treatment-plan";
import { statementDigest, statementOf } from "#src/domain/statement/statement-digest";
import { findUnknownReference } from "#src/storage/demo-rows";
import { digest } from "#src/storage/write-edits";
import { annexA, clauses, shippedCatalog, shippedModel } from "#test/support/shipped-files";
import { textsIn } from "#test/support/texts-in";
import { demoFacts as facts, shippedDemo } from "./shipped-demo";

const controlIds = [...clauses, ...annexA].map(({ id }) => id);
const { assessedOn } = facts.assessment.profile;
const evaluation = evaluate(shippedCatalog, facts, shippedModel);
const excludedIds = evaluation.controls.filter(({ applicable }) => !applicable).map(({ control }) => control.id);

const numbered = (prefix: string, width: number, rows: readonly unknown[]) =>
  rows.map((_, index) => `${prefix}-${String(index + 1).padStart(width, "0")}`);

describe("the demo organisation", () => {
  it("answers all 123 items once, in the order of the catalog", () => {
    expect(shippedDemo.controlAssessments.map(({ controlId }) => controlId)).toEqual(controlIds);
  });

  it("is an assessment of the shipped catalog", () => {
    expect(shippedDemo.assessment.catalogId).toBe("iso27001-2022");
  });

  it("names evidence for items that exist, and each item once per piece", () => {
    const known = new Set(controlIds);
    expect(facts.evidenceItems.flatMap((item) => item.controlIds).filter((id) => !known.has(id))).toEqual([]);
    expect(facts.evidenceItems.filter((item) => new Set(item.controlIds).size !== item.controlIds.length)).toEqual([]);
    expect(facts.evidenceItems.filter((item) => item.controlIds.length === 0)).toEqual([]);
  });

  it("numbers its evidence from BC-001 without a hole", () => {
    const expected = facts.evidenceItems.map((_, index) => `BC-${String(index + 1).padStart(3, "0")}`);
    expect(facts.evidenceItems.map(({ code }) => code)).toEqual(expected);
  });

  it("dates nothing after the day of assessment but due dates", () => {
    const late = textsIn({ ...facts, assessment: null }).filter(
      ({ place, text }) => place.endsWith("On") && !/dueOn$/iu.test(place) && text > assessedOn,
    );
    expect(late).toEqual([]);
  });

  it("leaves out seven controls, each with a reason, an approver and a day, none of them unusual", () => {
    const excluded = evaluation.controls.filter(({ applicable }) => !applicable).map(({ control }) => control.id);
    expect(excluded).toEqual(["A.8.4", "A.8.11", "A.8.25", "A.8.28", "A.8.30", "A.8.31", "A.8.33"]);
    expect(evaluation.controls.filter(({ exclusionUnjustified }) => exclusionUnjustified)).toEqual([]);
    expect(evaluation.scores.unusualExclusions).toEqual([]);
  });

  it("is fully assessed and not ready: uneven, with majors, minors and verified items", () => {
    expect(evaluation.scores.coverage).toBe(1);
    expect(evaluation.verdict.verdict).toBe("not-ready");
    expect(evaluation.groups.histogram.filter((count) => count > 0).length).toBeGreaterThanOrEqual(4);
    const rules = new Set(evaluation.findings.map(({ rule }) => rule));
    for (const rule of [
      "clause-not-established",
      "key-control-claimed-but-absent",
      "plan-overdue",
      "minors-in-one-capability",
    ])
      expect(rules).toContain(rule);
  });

  it("has claims above what its evidence supports, so that the cap can be seen", () => {
    const cut = evaluation.controls.filter(({ claimedLevel, level }) => claimedLevel !== level);
    expect(cut.length).toBeGreaterThanOrEqual(5);
  });

  it("names nobody who exists: organisation and signer are called Mẫu", () => {
    expect(facts.assessment.profile.organisationName).toContain("mẫu");
    expect(facts.assessment.profile.signerName).toContain("Mẫu");
  });
});

describe("what it says", () => {
  const texts = textsIn(shippedDemo);

  it("names only what is there", () => {
    expect(findUnknownReference(shippedDemo, new Set(controlIds))).toBeNull();
  });

  it("claims nothing that a self-assessment may not claim", () => {
    expect(texts.filter(({ text }) => findForbiddenClaims(text).length > 0)).toEqual([]);
  });

  it("speaks of one edition", () => {
    expect(texts.filter(({ text }) => findOtherEdition(text, "iso27001-2022").length > 0)).toEqual([]);
  });

  it("cites evidence, risks and actions by codes that are given", () => {
    const known = new Set([...facts.evidenceItems, ...facts.risks, ...facts.correctiveActions].map(({ code }) => code));
    const cited = texts.flatMap(({ text }) => text.match(/\b(?:BC|R|KP)-\d+\b/gu) ?? []);
    expect(cited.filter((code) => !known.has(code))).toEqual([]);
  });
});

describe("its risks", () => {
  it("are as many as its answers say, a third of them high", () => {
    expect(facts.risks.map(({ code }) => code)).toEqual(numbered("R", 3, Array.from({ length: 36 })));
    expect(facts.risks.filter((risk) => (riskLevelIn(risk, "inherent") ?? 0) >= 4)).toHaveLength(11);
    expect(treatmentPlanOf(facts.risks, assessedOn).filter((row) => row.treatmentOption !== "retain")).toHaveLength(24);
  });

  it("each name controls that exist and are not left out, and a control that cites a risk is named by it", () => {
    const applicable = new Set(controlIds.filter((id) => !excludedIds.includes(id)));
    expect(facts.risks.filter((risk) => risk.controlIds.length === 0)).toEqual([]);
    expect(facts.risks.flatMap((risk) => risk.controlIds).filter((id) => !applicable.has(id))).toEqual([]);
    const byCode = new Map(facts.risks.map((risk) => [risk.code, risk.controlIds]));
    const unlinked = facts.controlAssessments
      .filter(({ controlId }) => applicable.has(controlId))
      .flatMap(({ controlId, justification }) =>
        (justification.match(/R-\d{3}/gu) ?? [])
          .filter((code) => byCode.get(code)?.includes(controlId) !== true)
          .map((code) => `${controlId} ${code}`),
      );
    expect(unlinked).toEqual([]);
  });

  it("have what an auditor asks about: treatments overdue, risks not accepted, and no other weakness", () => {
    const weaknesses = findRiskWeaknesses(facts.risks, {
      today: assessedOn,
      knownControlIds: new Set(controlIds),
      notApplicableControlIds: new Set(excludedIds),
    });
    const codesOf = (type: string) => weaknesses.filter((one) => one.type === type).map(({ code }) => code);
    expect(codesOf("risk-treatment-overdue")).toEqual(["R-007", "R-019"]);
    expect(codesOf("risk-residual-not-accepted").toSorted()).toEqual([
      "R-006",
      "R-011",
      "R-019",
      "R-033",
      "R-034",
      "R-036",
    ]);
    expect(codesOf("risk-retained-not-accepted")).toEqual(["R-025"]);
    expect(weaknesses).toHaveLength(9);
  });
});

describe("its Statement of Applicability", () => {
  const rows = statementOf(facts, shippedCatalog, shippedModel);

  it("gives each included control a reason of its own words", () => {
    const included = annexA.map(({ id }) => id).filter((id) => !excludedIds.includes(id));
    expect(facts.soaEntries.map(({ controlId }) => controlId)).toEqual(included);
    expect(facts.soaEntries.filter(({ inclusionReasons }) => inclusionReasons.length === 0)).toEqual([]);
    const words = facts.soaEntries.map(({ inclusionText }) => inclusionText);
    expect(new Set(words).size).toBe(included.length);
    expect(words).not.toContain("");
  });

  it("names risk as a reason exactly where a risk names the control", () => {
    const linked = new Set(facts.risks.flatMap((risk) => risk.controlIds));
    const wrong = facts.soaEntries.filter(
      ({ controlId, inclusionReasons }) => inclusionReasons.includes("risk") !== linked.has(controlId),
    );
    expect(wrong).toEqual([]);
  });

  it("says of what is inherited by whom and how that shows, and of nothing else", () => {
    const inherited = facts.controlAssessments.filter(({ applicability }) => applicability === "inherited");
    const provided = facts.soaEntries.filter((entry) => entry.providerKind !== null);
    expect(provided.map(({ controlId }) => controlId)).toEqual(inherited.map(({ controlId }) => controlId));
    expect(provided.filter(({ provider, providerProof }) => provider === "" || providerProof === "")).toEqual([]);
  });

  it("reads as version 03 was approved, after version 02 of the period before", () => {
    const [second, third] = facts.soaVersions;
    expect([second?.label, third?.label]).toEqual(["02", "03"]);
    expect(third?.statementSha256).toBe(statementDigest(rows, digest));
    expect(second?.statementSha256).not.toBe(third?.statementSha256);
    expect(third?.counts).toEqual({
      implemented: 66,
      partial: 5,
      planned: 14,
      notImplemented: 0,
      inherited: 3,
      excluded: 7,
    });
  });
});

describe("its corrective actions", () => {
  const isBefore = (one: string | null, other: string | null) => one !== null && other !== null && one < other;

  it("are numbered without a hole and in all states", () => {
    expect(facts.correctiveActions.map(({ code }) => code)).toEqual(numbered("KP", 3, facts.correctiveActions));
    expect(new Set(facts.correctiveActions.map(({ state }) => state))).toEqual(
      new Set(["in-progress", "closed", "completed", "open", "withdrawn"]),
    );
  });

  it("are due after they were raised, done after that, and checked after that", () => {
    const wrong = facts.correctiveActions.filter(
      ({ raisedOn, dueOn, completedOn, effectivenessCheckedOn }) =>
        isBefore(dueOn, raisedOn) ||
        isBefore(completedOn, raisedOn) ||
        isBefore(effectivenessCheckedOn, completedOn) ||
        (effectivenessCheckedOn !== null && completedOn === null),
    );
    expect(wrong).toEqual([]);
  });

  it("say what their state asks for (10.2)", () => {
    const planned = ({ rootCause, action, owner, dueOn, approvedBy }: CorrectiveAction) =>
      [rootCause, action, owner, approvedBy].every((text) => text !== "") && dueOn !== null;
    const done = (action: CorrectiveAction) => planned(action) && action.result !== "" && action.completedOn !== null;
    const believable: Readonly<Record<CorrectiveAction["state"], (action: CorrectiveAction) => boolean>> = {
      open: ({ statement, owner }) => statement !== "" && owner !== "",
      "in-progress": (action) => planned(action) && action.completedOn === null && action.effective === null,
      completed: done,
      closed: (action) =>
        done(action) &&
        action.effective === true &&
        action.effectivenessBasis !== "" &&
        !["", action.owner].includes(action.effectivenessCheckedBy),
      withdrawn: ({ withdrawnReason, grade }) => withdrawnReason !== "" && grade !== "major",
    };
    expect(facts.correctiveActions.filter((action) => !believable[action.state](action))).toEqual([]);
  });

  it("have one that is overdue, one found without effect and one taken up again", () => {
    const pending = facts.correctiveActions.filter(({ state }) => state === "open" || state === "in-progress");
    expect(pending.filter(({ dueOn }) => isBefore(dueOn, assessedOn)).map(({ code }) => code)).toEqual(["KP-005"]);
    expect(facts.correctiveActions.filter(({ effective }) => effective === false).map(({ code }) => code)).toEqual([
      "KP-008",
    ]);
    const again = pending.filter(({ effectivenessBasis }) => effectivenessBasis !== "");
    expect(again.map(({ code }) => code)).toEqual(["KP-001"]);
  });

  it("come from suggestions that still stand, from the review and from the audit", () => {
    const keyOf = ({ rule, subject }: (typeof evaluation.findings)[number]) =>
      subject.type === "capability" ? `${rule}/${subject.value}` : rule;
    const standing = evaluation.findings.map((finding) => `${keyOf(finding)} ${controlIdsOf(finding).join(" ")}`);
    const suggested = facts.correctiveActions.filter(({ source }) => source === "suggestion");
    expect(suggested).toHaveLength(4);
    expect(
      suggested.map((one) => `${one.sourceId} ${one.controlIds.join(" ")}`).filter((key) => !standing.includes(key)),
    ).toEqual([]);
    const findings = facts.reviewFindings.map(({ id }) => id);
    const reviewed = facts.correctiveActions.filter(({ source }) => source === "review");
    expect(reviewed).toHaveLength(1);
    expect(reviewed.filter(({ sourceId }) => !findings.includes(sourceId))).toEqual([]);
    expect(facts.correctiveActions.filter(({ source }) => source === "internal-audit")).toHaveLength(9);
  });
});

describe("its sites", () => {
  it("give together the level that its answers state", () => {
    const differing = evaluation.controls
      .filter(({ siteLevels }) => siteLevels.length > 0)
      .filter((item) => levelOverSites(item.siteLevels, item.control.class, item.weight) !== item.record.level);
    expect(differing.map(({ control }) => control.id)).toEqual([]);
    expect(evaluation.controls.filter(({ siteLevels }) => siteLevels.length === 2)).toHaveLength(20);
  });

  it("differ in places", () => {
    const uneven = evaluation.controls.filter(({ siteLevels }) => siteLevels[0]?.level !== siteLevels[1]?.level);
    expect(uneven.map(({ control }) => control.id)).toEqual(["7.5.3", "A.5.30", "A.5.36", "A.6.1"]);
  });
});

describe("the period before", () => {
  const [baseline] = facts.baselines;
  const before = baseline?.controls ?? [];
  const now = new Map(baselineControls(evaluation).map((control) => [control.controlId, control]));
  const moved = (direction: 1 | -1) =>
    before.filter(({ controlId, level }) => {
      const is = now.get(controlId)?.level ?? null;
      return level !== null && is !== null && Math.sign(is - level) === direction;
    });

  it("was lower as a whole, and higher in three items", () => {
    expect(baseline?.overall).toBeCloseTo(66.907, 3);
    expect(moved(1)).toHaveLength(31);
    expect(moved(-1).map(({ controlId }) => controlId)).toEqual(["4.2", "7.5.3", "A.5.29"]);
    expect(before.filter(({ applicable, level }) => applicable && level === null)).toHaveLength(5);
  });

  it("had two nonconformities that are there again", () => {
    const isNonconforming = (grade: string | null | undefined) => grade === "major" || grade === "minor";
    const again = before.filter(
      ({ controlId, grade }) => isNonconforming(grade) && isNonconforming(now.get(controlId)?.grade),
    );
    expect(again.map(({ controlId }) => controlId)).toEqual(["6.3", "10.2"]);
  });

  it("was reviewed after it was frozen: answered in part, one finding closed", () => {
    const [receipt] = facts.reviewReceipts;
    expect((receipt?.reviewedAt ?? "") > (baseline?.frozenAt ?? "9")).toBe(true);
    expect(facts.reviewFindings.map(({ state }) => state)).toEqual(["open", "closed", "answered", "answered"]);
    expect(facts.reviewFindings.filter(({ state, response }) => (state === "open") !== (response === ""))).toEqual([]);
  });
});

describe("its records for Plan 43", () => {
  it("hold an exercise of each year, a course and one order that waits for its answer", () => {
    const years = facts.planRecords.filter(({ kind }) => kind === "exercise").map((one) => one.happenedOn?.slice(0, 4));
    expect(years).toEqual(["2025", "2026"]);
    expect(facts.planRecords.filter(({ kind }) => kind === "training-27xxx")).toHaveLength(1);
    expect(unansweredOrders(facts.planRecords, assessedOn).map(({ record }) => record.documentNumber)).toEqual([
      "1045/CV-ĐP",
    ]);
  });

  it("name no successor of the plan and keep the law as shipped", () => {
    expect([facts.planReferences, facts.legalChoices]).toEqual([[], []]);
  });
});
