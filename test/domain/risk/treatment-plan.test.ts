import { describe, expect, it } from "vitest";
import type { Risk } from "#src/domain/risk/risk";
import { treatmentPlanOf, treatmentStatusOf, type TreatmentStatus } from "#src/domain/risk/treatment-plan";
import { aRisk } from "./a-risk";

const today = "2026-11-16";
const notAccepted = { acceptedBy: "", acceptedOn: null };

describe("the treatment plan", () => {
  it("has what clause 6.1.3 e and f ask for", () => {
    expect(treatmentPlanOf([aRisk()], today)).toEqual([
      {
        riskId: "r-1",
        code: "R-001",
        treatmentOption: "reduce",
        controlIds: ["A.7.11", "A.5.30"],
        treatment: "Ký với nhà cung cấp thứ hai.",
        treatmentOwner: "Lê Văn Cường",
        treatmentDueOn: "2026-10-31",
        treatmentDoneOn: "2026-10-20",
        inherentLevel: 5,
        residualLevel: 2,
        riskOwner: "Phạm Thị Dung",
        acceptedBy: "Phạm Thị Dung",
        acceptedOn: "2026-11-02",
        status: "accepted",
      },
    ]);
  });

  it("leaves out risks about which nothing is decided, and starts with the highest", () => {
    const risks = [
      aRisk({ code: "R-001", inherentLikelihood: 1 }),
      aRisk({ code: "R-002", treatmentOption: null }),
      aRisk({ code: "R-003" }),
    ];
    expect(treatmentPlanOf(risks, today).map(({ code }) => code)).toEqual(["R-003", "R-001"]);
  });
});

describe("the status of a treatment", () => {
  it.each<[TreatmentStatus, string, Partial<Risk>]>([
    ["open", "it is not done and its last day is today", { treatmentDueOn: today, treatmentDoneOn: null }],
    ["open", "it has no last day", { treatmentDueOn: null, treatmentDoneOn: null }],
    [
      "open",
      "its residual risk is accepted but it is not done",
      { treatmentDueOn: "2027-01-31", treatmentDoneOn: null },
    ],
    ["open", "a retained risk is not accepted", { treatmentOption: "retain", treatmentDoneOn: null, ...notAccepted }],
    ["open", "nothing is decided", { treatmentOption: null, treatmentDoneOn: null }],
    ["overdue", "its last day was yesterday", { treatmentDueOn: "2026-11-15", treatmentDoneOn: null }],
    ["overdue", "it is said to be done tomorrow", { treatmentDoneOn: "2026-11-17" }],
    ["done", "it is done today and nobody has accepted what remains", { treatmentDoneOn: today, ...notAccepted }],
    [
      "done",
      "it was done late and acceptance lies in the future",
      { treatmentDoneOn: "2026-11-10", acceptedOn: "2026-11-17" },
    ],
    ["accepted", "it is done and what remains is accepted", {}],
    [
      "accepted",
      "a retained risk is accepted, though a day has passed",
      { treatmentOption: "retain", treatmentDoneOn: null },
    ],
  ])("is %s when %s", (status, _, overrides) => {
    expect(treatmentStatusOf(aRisk(overrides), today)).toBe(status);
  });
});
