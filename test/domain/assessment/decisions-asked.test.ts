import { describe, expect, it } from "vitest";
import { decisionsAsked, type DecisionFacts } from "#src/domain/assessment/decisions-asked";
import { evaluate, type AssessmentFacts } from "#src/domain/assessment/evaluation";
import { anAction } from "#test/domain/action/an-action";
import { aRisk } from "#test/domain/risk/a-risk";
import { aCatalog, aClause, aControl } from "#test/support/a-catalog";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { someFacts } from "#test/support/some-facts";

const catalog = aCatalog([aClause({ id: "9.2.2", groupId: "9", weight: 2 }), aControl({ id: "A.8.13", weight: 3 })]);
const audited = { lastInternalAuditOn: "2026-06-12", lastManagementReviewOn: "2026-07-20" } as const;
const settled = { level: 5, verifiedBy: "Ban Kiểm soát", verifiedOn: "2026-10-05" } as const;
const evidence = [anEvidenceItem({ kind: "metric-series", controlIds: ["9.2.2", "A.8.13"] })];

const inOrder: AssessmentFacts = someFacts({
  profile: audited,
  records: { "9.2.2": settled, "A.8.13": settled },
  evidence,
});

const asked = (facts: AssessmentFacts, rest: Partial<DecisionFacts> = {}) =>
  decisionsAsked(
    { ...facts, risks: [], correctiveActions: [], ...rest },
    evaluate(catalog, facts, aScoringModel()),
  ).map(({ type, about }) => [type, ...about].join(" "));

describe("decisions asked of the management", () => {
  it("are none where everything is settled", () => {
    expect(asked(inOrder)).toEqual([]);
  });

  it("name gaps for which nobody answers, or no day is set", () => {
    const facts = someFacts({
      profile: audited,
      records: { "9.2.2": settled, "A.8.13": { ...settled, level: 1, owner: "Lê Văn Cường" } },
      evidence,
    });
    expect(asked(facts)).toEqual(["assign-gaps A.8.13"]);
  });

  it("name plans that have owner and day and wait for approval", () => {
    const facts = someFacts({
      profile: audited,
      records: { "9.2.2": settled, "A.8.13": { ...settled, level: 1, owner: "Lê Văn Cường", dueOn: "2027-03-31" } },
      evidence,
    });
    expect(asked(facts)).toEqual(["approve-plans A.8.13"]);
  });

  it("name key items that nobody independent has checked", () => {
    const facts = someFacts({ profile: audited, records: { "9.2.2": settled, "A.8.13": { level: 5 } }, evidence });
    expect(asked(facts)).toEqual(["verify-key-items A.8.13"]);
  });

  it("ask for an audit and a review that are overdue", () => {
    const facts = someFacts({
      profile: { lastInternalAuditOn: null, lastManagementReviewOn: "2024-01-01" },
      records: { "9.2.2": settled, "A.8.13": settled },
      evidence,
    });
    expect(asked(facts).slice(0, 2)).toEqual(["internal-audit", "management-review"]);
  });

  it("put what is late first: actions, then treatments", () => {
    const late = asked(inOrder, {
      correctiveActions: [anAction({ dueOn: "2026-10-01", approvedBy: "Nguyễn Văn An", state: "in-progress" })],
      risks: [aRisk({ treatmentDoneOn: null, acceptedOn: null, treatmentDueOn: "2026-10-31" })],
    });
    expect(late).toEqual(["late-actions KP-001", "late-treatments R-001"]);
  });

  it("name actions without approval, but none that is closed or withdrawn", () => {
    const actions = [
      anAction({ dueOn: null, approvedBy: "" }),
      anAction({ id: "kp-2", code: "KP-002", approvedBy: "", state: "withdrawn" }),
    ];
    expect(asked(inOrder, { correctiveActions: actions })).toEqual(["approve-actions KP-001"]);
  });

  it("name risks that are kept or treated and that nobody has accepted", () => {
    const risks = [
      aRisk({ acceptedOn: null }),
      aRisk({ id: "r-2", code: "R-002", treatmentOption: "retain", acceptedBy: "" }),
      aRisk({ id: "r-3", code: "R-003" }),
    ];
    expect(asked(inOrder, { risks })).toEqual(["accept-risks R-001 R-002"]);
  });
});
