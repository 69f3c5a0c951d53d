import { describe, expect, it } from "vitest";
import {
  answersAt,
  actionAge,
  actionOnFinding,
  countActions,
  findingsWithoutAction,
  isActionOverdue,
  majorsWithoutAction,
  sortActions,
  suggestionKey,
  workloadByOwner,
} from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { Finding } from "#src/domain/finding/suggest-findings";
import { aFinding } from "#test/support/a-review";
import { aCheckedAction, anAction, aPlannedAction } from "./an-action";

const today = "2027-02-01";

describe("an action is overdue", () => {
  it.each([
    ["in-progress", "2027-01-31", true],
    ["open", "2027-01-31", true],
    ["in-progress", "2027-02-01", false],
    ["in-progress", null, false],
    ["completed", "2027-01-31", false],
    ["closed", "2027-01-31", false],
    ["withdrawn", "2027-01-31", false],
  ] as const)("%s with %s on 2027-02-01: %s", (state, dueOn, overdue) => {
    expect(isActionOverdue({ state, dueOn }, today)).toBe(overdue);
  });
});

describe("the age of an action", () => {
  it("runs from the day it was raised until today, and stops with its closing", () => {
    expect(actionAge(anAction({ raisedOn: "2026-12-30" }), today)).toBe(33);
    expect(actionAge(aCheckedAction({ state: "closed", raisedOn: "2026-12-30" }), "2028-01-01")).toBe(62);
  });

  it("is unknown where nobody wrote when", () => {
    expect(actionAge(anAction({ raisedOn: null }), today)).toBeNull();
  });
});

it("counts by state, by grade without those called off, and the overdue", () => {
  const actions = [
    anAction({ grade: "major", dueOn: "2027-01-31" }),
    aPlannedAction({ dueOn: "2027-03-01" }),
    aCheckedAction(),
    anAction({ state: "withdrawn" }),
  ];
  expect(countActions(actions, today)).toEqual({
    total: 4,
    byState: { open: 1, "in-progress": 1, completed: 1, closed: 0, withdrawn: 1 },
    byGrade: { major: 1, minor: 2, observation: 0, opportunity: 0 },
    overdue: 1,
  });
});

it("shows who has how much before him, the latest first", () => {
  const of = (owner: string, dueOn: string, state: CorrectiveAction["state"] = "in-progress") =>
    aPlannedAction({ owner, dueOn, state });
  const actions = [
    of("Trần Thị Bình", "2027-03-01"),
    of("Trần Thị Bình ", "2027-03-01", "open"),
    of("Phạm Quốc Huy", "2027-01-01"),
    of("Phạm Quốc Huy", "2027-01-01", "completed"),
    of("", "2027-03-01"),
  ];
  expect(workloadByOwner(actions, today)).toEqual([
    { owner: "Phạm Quốc Huy", pending: 1, overdue: 1 },
    { owner: "Trần Thị Bình", pending: 2, overdue: 0 },
    { owner: "", pending: 1, overdue: 0 },
  ]);
});

it("puts the overdue first and the settled last, between them the graver, then the earlier due, and those without a day last", () => {
  const actions = [
    aCheckedAction({ code: "KP-002", grade: "major", state: "closed" }),
    anAction({ code: "KP-001", grade: "major" }),
    anAction({ code: "KP-010", grade: "minor", dueOn: "2027-03-01" }),
    anAction({ code: "KP-009", grade: "minor", dueOn: "2027-03-01" }),
    anAction({ code: "KP-003", grade: "observation", dueOn: "2027-01-02" }),
    anAction({ code: "KP-004", grade: "major", dueOn: "2027-04-01" }),
  ];
  const sorted = sortActions(actions, today).map(({ code }) => code);
  expect(sorted).toEqual(["KP-003", "KP-004", "KP-001", "KP-009", "KP-010", "KP-002"]);
});

const single: Finding = {
  rule: "implementation-claimed-too-high",
  grade: "minor",
  subject: { type: "control", controlId: "A.8.13" },
};
const systemic: Finding = {
  rule: "minors-in-one-clause",
  grade: "major",
  subject: { type: "group", groupId: "9", controlIds: ["9.1", "9.2.1", "9.3.1"] },
};
const capability: Finding = {
  rule: "minors-in-one-capability",
  grade: "major",
  subject: { type: "capability", value: "Continuity", controlIds: ["A.5.29", "A.5.30", "A.8.13"] },
};

const codesOf = (
  actions: readonly CorrectiveAction[],
  suggested = [single],
  reviewed = [] as ReturnType<typeof aFinding>[],
) => findingsWithoutAction({ suggested, reviewed }, actions);

describe("what is done about the findings of one place", () => {
  const major: Finding = {
    rule: "documented-information-missing",
    grade: "major",
    subject: { type: "control", controlId: "A.8.13" },
  };
  const about = anAction({ grade: "minor", controlIds: ["A.8.13"] });

  it("names the major that an action about a minor does not answer", () => {
    const { actions, unanswered } = answersAt({ suggested: [major, single], reviewed: [] }, ["A.8.13"], [about]);
    expect(actions).toEqual([about]);
    expect(unanswered).toBe("major");
  });

  it("is complete where an action is as grave as the worst of them", () => {
    const grave = anAction({ grade: "major", controlIds: ["A.8.13"] });
    expect(answersAt({ suggested: [major, single], reviewed: [] }, ["A.8.13"], [grave]).unanswered).toBeNull();
    expect(answersAt({ suggested: [single], reviewed: [] }, ["A.8.13"], [about]).unanswered).toBeNull();
  });

  it("counts a major that a reviewer found", () => {
    const reviewed = [aFinding({ controlId: "A.8.13", grade: "major" })];
    expect(answersAt({ suggested: [single], reviewed }, ["A.8.13"], [about]).unanswered).toBe("major");
  });

  it("agrees with what waits for a decision", () => {
    const given = { suggested: [major, single], reviewed: [] };
    expect(majorsWithoutAction(given, [about]).map(({ finding }) => finding)).toEqual([major]);
  });
});

describe("a finding without an action", () => {
  it.each([
    [single, "implementation-claimed-too-high"],
    [systemic, "minors-in-one-clause/9"],
    [capability, "minors-in-one-capability/Continuity"],
  ])("is known again by a key", (finding, key) => {
    expect(suggestionKey(finding)).toBe(key);
  });

  it("is one that no living action was made from", () => {
    const made = anAction({ source: "suggestion", sourceId: "implementation-claimed-too-high", grade: "observation" });
    expect(codesOf([made])).toEqual([]);
    expect(codesOf([{ ...made, controlIds: ["A.8.14"] }])).toHaveLength(1);
    expect(codesOf([{ ...made, state: "withdrawn" }])).toHaveLength(1);
  });

  it("is answered by an action about the same item that is as grave, whoever raised it", () => {
    expect(codesOf([anAction({ grade: "minor", controlIds: ["A.8.13", "A.8.14"] })])).toEqual([]);
    expect(codesOf([anAction({ grade: "observation" })])).toHaveLength(1);
  });

  it("comes back, with the code of the action that was closed, while the finding stands", () => {
    const closed = aCheckedAction({ source: "suggestion", sourceId: single.rule, code: "KP-007", state: "closed" });
    expect(codesOf([closed])).toEqual([{ source: "suggestion", grade: "minor", finding: single, earlier: "KP-007" }]);
  });

  it("about a clause is known again when other items of the clause are behind it", () => {
    const made = anAction({
      source: "suggestion",
      sourceId: "minors-in-one-clause/9",
      grade: "major",
      controlIds: ["9.1", "9.2.2"],
    });
    expect(codesOf([made], [systemic])).toEqual([]);
    expect(codesOf([{ ...made, sourceId: "minors-in-one-clause/8" }], [systemic])).toHaveLength(1);
  });

  it("of a reviewer counts until he is answered or it is closed", () => {
    const reviewed = [
      aFinding(),
      aFinding({ id: "f-2", state: "closed" }),
      aFinding({ id: "f-3", conclusion: "conforming", grade: null }),
    ];
    const made = anAction({ source: "review", sourceId: "f-1", controlIds: [], grade: "observation" });
    expect(codesOf([], [], reviewed)).toMatchObject([{ source: "review", finding: { id: "f-1" } }]);
    expect(codesOf([made], [], reviewed)).toEqual([]);
  });

  it.each([
    ["not-conforming", null, "minor"],
    ["needs-more", null, "observation"],
    ["needs-more", "improvement", "opportunity"],
    ["not-conforming", "major", "major"],
  ] as const)("of a reviewer who said %s and %s is graded %s", (conclusion, grade, given) => {
    expect(codesOf([], [], [aFinding({ conclusion, grade })])).toMatchObject([{ grade: given }]);
  });

  it("stands before the less grave ones", () => {
    const gap: Finding = { rule: "planned", grade: "gap", subject: { type: "control", controlId: "A.5.1" } };
    const grades = codesOf([], [gap, single, systemic]).map(({ grade }) => grade);
    expect(grades).toEqual(["major", "minor", "observation"]);
  });
});

describe("the action on a finding", () => {
  const made = anAction({ code: "KP-002", source: "suggestion", sourceId: "minors-in-one-clause/9", grade: "major" });
  const including = anAction({ code: "KP-001", grade: "major", controlIds: ["9.1", "9.2.1", "9.3.1"] });

  it("is the one made from it, else one as grave about all of its items", () => {
    expect(actionOnFinding(systemic, [including, made])?.code).toBe("KP-002");
    expect(actionOnFinding(systemic, [including])?.code).toBe("KP-001");
    expect(actionOnFinding(systemic, [{ ...including, grade: "minor" }])).toBeUndefined();
  });

  it("is none that was closed or called off", () => {
    expect(actionOnFinding(systemic, [{ ...made, state: "closed" }])).toBeUndefined();
    expect(actionOnFinding(systemic, [{ ...made, state: "withdrawn" }])).toBeUndefined();
  });
});

it("names the majors that nobody does anything about", () => {
  const reviewed = [aFinding({ grade: "major" })];
  const majors = majorsWithoutAction({ suggested: [single, systemic, capability], reviewed }, [
    anAction({ source: "suggestion", sourceId: "minors-in-one-clause/9", grade: "major", controlIds: [] }),
  ]);
  expect(majors.map(({ source }) => source)).toEqual(["review", "suggestion"]);
});
