import { describe, expect, it } from "vitest";
import { noRows, type AssessmentRows } from "#src/domain/assessment/assessment-parts";
import { evaluate } from "#src/domain/assessment/evaluation";
import { deriveDecisions, type Decision } from "#src/domain/progress/decisions";
import { soaCounts, statementDigest, statementOf } from "#src/domain/statement/statement-digest";
import { anAction } from "#test/domain/action/an-action";
import { aRisk } from "#test/domain/risk/a-risk";
import { demoFacts } from "#test/controls/shipped-demo";
import { aCatalog } from "#test/support/a-catalog";
import { sha256 } from "#test/support/a-chain";
import { aScoringModel } from "#test/support/a-scoring-model";
import { shippedCatalog, shippedModel } from "#test/support/shipped-files";
import { someFacts } from "#test/support/some-facts";

const catalog = aCatalog();
const model = aScoringModel();
const today = "2026-11-29";

type Records = NonNullable<NonNullable<Parameters<typeof someFacts>[0]>["records"]>;

const factsOf = (records: Records, rows: Partial<AssessmentRows> = {}) => ({
  ...noRows,
  ...someFacts({ records }),
  ...rows,
});

const decisionsOf = (records: Records, rows: Partial<AssessmentRows> = {}): readonly Decision[] => {
  const facts = factsOf(records, rows);
  return deriveDecisions(facts, evaluate(catalog, facts, model), { model, today, digest: sha256 });
};

const typesOf = (decisions: readonly Decision[]) => decisions.map(({ type }) => type);

describe("what waits for a decision", () => {
  it("is nothing before anything was answered", () => {
    expect(decisionsOf({})).toEqual([]);
  });

  it("names major nonconformities that nobody does anything about", () => {
    expect(decisionsOf({ "4.1": { level: 1 } })[0]).toEqual({ type: "majors-without-action", places: ["4.1"] });
    const correctiveActions = [anAction({ controlIds: ["4.1"], grade: "major" })];
    expect(typesOf(decisionsOf({ "4.1": { level: 1 } }, { correctiveActions }))).not.toContain("majors-without-action");
  });

  it("names actions overdue today, not those on their last day or done", () => {
    const correctiveActions = [
      anAction({ id: "1", code: "KP-001", dueOn: "2026-11-28" }),
      anAction({ id: "2", code: "KP-002", dueOn: "2026-11-29" }),
      anAction({ id: "3", code: "KP-003", dueOn: "2026-11-01", state: "completed" }),
    ];
    expect(decisionsOf({}, { correctiveActions })[0]).toEqual({ type: "actions-overdue", places: ["KP-001"] });
  });

  it("names risks that wait to be accepted and treatments that are late", () => {
    const risks = [
      aRisk({ id: "1", code: "R-001", acceptedBy: "", acceptedOn: null }),
      aRisk({ id: "2", code: "R-002", treatmentDoneOn: null, acceptedBy: "", acceptedOn: null }),
      aRisk({ id: "3", code: "R-003" }),
    ];
    expect(decisionsOf({}, { risks })).toEqual([
      { type: "treatments-overdue", places: ["R-002"] },
      { type: "accept-risks", places: ["R-001", "R-002"] },
    ]);
  });

  it("names gaps without owner or day, and then those whose plan nobody approved", () => {
    const owned = { level: 1, owner: "Lê Văn Cường" } as const;
    const planned = { ...owned, dueOn: "2027-01-31" } as const;
    const approved = { ...planned, planApprovedBy: "Nguyễn Văn An" } as const;
    const waiting = decisionsOf({ "4.1": owned, "A.5.1": planned, "A.5.23": approved });
    expect(waiting).toContainEqual({ type: "assign-gaps", places: ["4.1"] });
    expect(waiting).toContainEqual({ type: "approve-plans", places: ["A.5.1"] });
  });

  it("names actions without approval, but none that is closed or withdrawn", () => {
    const correctiveActions = [
      anAction({ dueOn: null, approvedBy: "" }),
      anAction({ id: "kp-2", code: "KP-002", approvedBy: "", state: "withdrawn" }),
    ];
    expect(decisionsOf({}, { correctiveActions })).toEqual([{ type: "approve-actions", places: ["KP-001"] }]);
  });

  it("asks for an audit and a review that are overdue, once something was assessed", () => {
    const neverAudited = decisionsOf({ "A.5.1": { level: 3 } });
    expect(neverAudited).toContainEqual({ type: "internal-audit", places: [] });
    expect(neverAudited).toContainEqual({ type: "management-review", places: [] });
  });

  it("names key items that nobody independent has verified", () => {
    const key = aCatalog()
      .controls.filter(({ weight }) => weight === 3)
      .map(({ id }) => id);
    const found = decisionsOf({ "A.5.1": { level: 3 } }).find(({ type }) => type === "verify-key-items");
    expect(found?.places).toEqual(key);
    expect(key.length).toBeGreaterThan(0);
  });

  it("asks to approve the Statement of Applicability once, and again when it reads otherwise", () => {
    const plan = { owner: "Lê Văn Cường", dueOn: "2027-01-31", planApprovedBy: "Nguyễn Văn An" };
    const records = { "A.5.1": { ...plan, level: 3 } } as const;
    expect(typesOf(decisionsOf(records))).toContain("approve-statement");
    const rows = statementOf(factsOf(records), catalog, model);
    const version = {
      id: "v-1",
      assessmentId: "a-1",
      label: "01",
      approvedBy: "Nguyễn Văn An",
      approvedOn: "2026-11-20",
      remark: "",
      headHash: "ab".repeat(32),
      statementSha256: statementDigest(rows, sha256),
      counts: soaCounts(rows),
    };
    const approved = typesOf(decisionsOf(records, { soaVersions: [version] }));
    expect(approved.filter((type) => type.startsWith("approve-statement"))).toEqual([]);
    const otherwise = typesOf(decisionsOf({ "A.5.1": { ...plan, level: 0 } }, { soaVersions: [version] }));
    expect(otherwise.filter((type) => type.startsWith("approve-statement"))).toEqual(["approve-statement-again"]);
  });

  it("is, in the demo organisation, what its director would be asked", () => {
    const evaluation = evaluate(shippedCatalog, demoFacts, shippedModel);
    const decisions = deriveDecisions(demoFacts, evaluation, { model: shippedModel, today, digest: sha256 });
    expect(decisions.map(({ type, places }) => [type, places.length])).toEqual([
      ["majors-without-action", 1],
      ["actions-overdue", 1],
      ["treatments-overdue", 2],
      ["approve-plans", 10],
      ["approve-actions", 2],
      ["accept-risks", 7],
      ["verify-key-items", 10],
    ]);
  });
});
