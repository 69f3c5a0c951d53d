import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derivePlanView, type PlanFacts } from "#src/domain/plan/derive-plan-view";
import { taskIdsOf } from "#src/domain/plan/plan-record-view";
import { planRecordKinds, type PlanRecord } from "#src/domain/plan/plan-record";
import { unitTypes } from "#src/domain/assessment/assessment";
import { maturityLevels } from "#src/domain/assessment/maturity";
import { anEvaluatedClause, anEvaluatedControl } from "#test/support/an-evaluated-control";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { aPlan, aPlanRecord } from "./a-plan";

const backup = anEvidenceItem({ id: "e-1", code: "BC-001", datedOn: "2026-10-01" });
const old = anEvidenceItem({ id: "e-2", code: "BC-002", datedOn: "2024-01-15" });
const minutes = anEvidenceItem({ id: "e-3", code: "BC-003", datedOn: "2026-06-15", controlIds: [] });

const context = anEvaluatedClause({ control: { id: "4.1" }, level: 1, evidence: [backup] });
const backups = anEvaluatedControl({ control: { id: "A.8.13" }, level: 3, evidence: [backup, old] });
const policies = anEvaluatedControl({ control: { id: "A.5.1" }, level: null });

const look = (facts: Partial<PlanFacts> = {}) =>
  derivePlanView({
    plan: aPlan(),
    profile: { unitType: "data-centre", periodFrom: "2026-01-01", periodTo: "2026-10-31", assessedOn: "2026-11-16" },
    controls: [context, backups, policies],
    evidenceItems: [backup, old, minutes],
    records: [],
    evidenceValidityMonths: 12,
    ...facts,
  });
const profileOf = (overrides: Partial<PlanFacts["profile"]>): PlanFacts["profile"] => ({
  unitType: "data-centre",
  periodFrom: "2026-01-01",
  periodTo: "2026-10-31",
  assessedOn: "2026-11-16",
  ...overrides,
});
const kindOf = (kind: PlanRecord["kind"], facts: Partial<PlanFacts>) =>
  look(facts).records.find((view) => view.kind === kind);

describe("a task", () => {
  it("keeps its place whether or not it concerns the unit", () => {
    expect(look().tasks.map(({ task, concern }) => [task.id, concern])).toEqual([
      ["II.1", "named"],
      ["II.2", "none"],
      ["PL.1", "named"],
    ]);
  });

  it("concerns by judgement where it does not name the kind of unit", () => {
    const { tasks } = look({ profile: profileOf({ unitType: "telecom" }) });
    expect(tasks.map(({ concern }) => concern)).toEqual(["related", "none", "none"]);
  });

  it("shows level, target, gap and evidence of every item linked", () => {
    expect(look().tasks[0]?.links).toEqual([
      {
        controlId: "4.1",
        items: [
          {
            controlId: "4.1",
            applicable: true,
            level: 1,
            target: 3,
            gap: 2,
            missingEvidence: false,
            evidence: [{ id: "e-1", code: "BC-001", counted: true }],
          },
        ],
      },
      {
        controlId: "A.8.13",
        items: [
          {
            controlId: "A.8.13",
            applicable: true,
            level: 3,
            target: 3,
            gap: 0,
            missingEvidence: false,
            evidence: [
              { id: "e-1", code: "BC-001", counted: true },
              { id: "e-2", code: "BC-002", counted: false },
            ],
          },
        ],
      },
    ]);
  });

  it("sums up its items, each piece of evidence once", () => {
    expect(look().tasks[0]?.summary).toEqual({
      linkCount: 2,
      withoutCounterpartCount: 0,
      itemCount: 2,
      applicableCount: 2,
      onTargetCount: 1,
      gapCount: 1,
      notAssessedCount: 0,
      lowestLevel: 1,
      evidenceCount: 2,
      countedEvidenceCount: 1,
    });
  });

  it("has no lowest level while nothing is assessed", () => {
    expect(look().tasks[1]?.summary).toMatchObject({ gapCount: 1, notAssessedCount: 1, lowestLevel: null });
  });

  it("counts what is not applicable neither as on target nor as a gap", () => {
    const left = anEvaluatedControl({ control: { id: "A.5.1" }, applicable: false, level: null });
    expect(look({ controls: [context, backups, left] }).tasks[1]?.summary).toMatchObject({
      itemCount: 1,
      applicableCount: 0,
      onTargetCount: 0,
      gapCount: 0,
      notAssessedCount: 0,
    });
  });

  it("has the evidence of its records, too", () => {
    const records = [aPlanRecord({ evidenceItemIds: ["e-3", "e-1"] })];
    expect(look({ records }).tasks[0]?.summary).toMatchObject({ evidenceCount: 3, countedEvidenceCount: 2 });
  });
});

describe("the plan as a whole", () => {
  it("sums up the tasks that concern the unit, each link and item once", () => {
    expect(look().summary).toMatchObject({ linkCount: 2, itemCount: 2, onTargetCount: 1, gapCount: 1 });
    expect(look({ profile: profileOf({ unitType: "finance-banking" }) }).summary).toMatchObject({
      linkCount: 2,
      itemCount: 2,
      notAssessedCount: 1,
    });
  });
});

describe("in another edition", () => {
  const counterparts: Readonly<Record<string, readonly string[]>> = {
    "A.8.13": ["A.12.3.1"],
    "A.5.1": ["A.5.1.1", "A.5.1.2", "A.5.1.1"],
  };
  const earlier = (id: string, level: 1 | 2 | 3) => anEvaluatedControl({ control: { id }, level });
  const view = look({
    controls: [earlier("A.12.3.1", 2), earlier("A.5.1.1", 3), earlier("A.5.1.2", 1)],
    counterpartsOf: (controlId) => counterparts[controlId] ?? [],
  });

  it("a link shows the items that stand for it, each once", () => {
    const shown = view.tasks[1]?.links.map(({ controlId, items }) => [controlId, items.map((item) => item.controlId)]);
    expect(shown).toEqual([["A.5.1", ["A.5.1.1", "A.5.1.2"]]]);
    expect(view.tasks[1]?.summary.lowestLevel).toBe(1);
  });

  it("a link without a counterpart stays, and is counted as such", () => {
    expect(view.tasks[0]?.links[0]).toEqual({ controlId: "4.1", items: [] });
    expect(view.tasks[0]?.summary).toMatchObject({ linkCount: 2, withoutCounterpartCount: 1, itemCount: 1 });
  });

  it("a counterpart that was not evaluated is none", () => {
    const { tasks } = look({ controls: [], counterpartsOf: () => ["A.1"] });
    expect(tasks.map(({ summary }) => summary.withoutCounterpartCount)).toEqual([2, 1, 1]);
  });
});

describe("a yearly record", () => {
  it("is present when there is one in the period", () => {
    expect(kindOf("exercise", { records: [aPlanRecord()] })).toMatchObject({ state: "present", yearsWithout: [] });
  });

  it.each([
    ["the day before the period", "2025-12-31", "earlier"],
    ["the day after the period", "2026-11-01", "later"],
    ["the day after the assessment", "2026-11-17", "future"],
    ["no day", null, "undated"],
  ])("is missing when the only one has %s", (_, happenedOn, standing) => {
    const view = kindOf("exercise", { records: [aPlanRecord({ happenedOn })] });
    expect(view).toMatchObject({
      state: "missing",
      yearsWithout: [{ from: "2026-01-01", to: "2026-10-31" }],
      entries: [{ standing }],
    });
  });

  it.each([["2026-01-01"], ["2026-10-31"]])("counts on the border %s", (happenedOn) => {
    const view = kindOf("exercise", { records: [aPlanRecord({ happenedOn })] });
    expect(view).toMatchObject({ state: "present", entries: [{ standing: "in-period" }] });
  });

  it("is missing for each year without one", () => {
    const profile = profileOf({ periodFrom: "2023-11-01" });
    expect(kindOf("exercise", { profile, records: [aPlanRecord()] })).toMatchObject({
      state: "missing",
      yearsWithout: [
        { from: "2023-11-01", to: "2024-10-31" },
        { from: "2024-11-01", to: "2025-10-31" },
      ],
    });
  });

  it("is not asked of a unit that the plan does not mean", () => {
    const profile = profileOf({ unitType: "telecom" });
    expect(kindOf("exercise", { profile })).toMatchObject({ state: "not-expected", yearsWithout: [] });
    expect(kindOf("exercise", { profile, records: [aPlanRecord()] })?.state).toBe("present");
  });
});

describe("a record that holds until another follows it", () => {
  const decision = (happenedOn: string | null) => aPlanRecord({ kind: "team-decision", happenedOn });

  it.each([["2019-05-20"], ["2026-11-10"], [null]])("is present from %s", (happenedOn) => {
    expect(kindOf("team-decision", { records: [decision(happenedOn)] })?.state).toBe("present");
  });

  it("is missing when there is none, or only one of the future", () => {
    expect(kindOf("team-decision", {})?.state).toBe("missing");
    expect(kindOf("team-decision", { records: [decision("2026-12-01")] })?.state).toBe("missing");
  });

  it("is not asked of everybody", () => {
    expect(kindOf("team-decision", { profile: profileOf({ unitType: "internet" }) })?.state).toBe("not-expected");
  });
});

describe("an order", () => {
  const order = (id: string, overrides: Partial<PlanRecord>) =>
    aPlanRecord({ id, kind: "coordination-order", ...overrides });
  const waiting = (...records: readonly PlanRecord[]) =>
    look({ records }).unansweredOrders.map(({ record, reason }) => [record.id, reason]);

  it("is not missing when none was received", () => {
    expect(kindOf("coordination-order", {})?.state).toBe("not-expected");
  });

  it("waits until it is answered", () => {
    expect(
      waiting(
        order("r-1", { happenedOn: "2026-09-01", answeredOn: null }),
        order("r-2", { happenedOn: "2026-03-01", answeredOn: "2026-03-03" }),
        order("r-3", { happenedOn: "2026-02-01", answeredOn: null }),
      ),
    ).toEqual([
      ["r-3", "not-answered"],
      ["r-1", "not-answered"],
    ]);
  });

  it("counts those of the kind that wait, and of no other kind", () => {
    const records = [
      order("r-1", { happenedOn: "2026-09-01", answeredOn: null }),
      order("r-2", { happenedOn: "2026-03-01", answeredOn: "2026-03-03" }),
      aPlanRecord({ id: "r-3", kind: "exercise", answeredOn: null }),
    ];
    const counted = look({ records }).records.map(({ kind, unansweredCount }) => [kind, unansweredCount]);
    expect(counted.filter(([, count]) => count !== 0)).toEqual([["coordination-order", 1]]);
  });

  it("answered on the day itself does not wait", () => {
    expect(waiting(order("r-1", { happenedOn: "2026-03-01", answeredOn: "2026-03-01" }))).toEqual([]);
  });

  it("answered after the day of assessment waited on it", () => {
    expect(waiting(order("r-1", { happenedOn: "2026-11-01", answeredOn: "2026-11-17" }))).toEqual([
      ["r-1", "not-answered"],
    ]);
  });

  it("received after the day of assessment does not wait", () => {
    expect(waiting(order("r-1", { happenedOn: "2026-11-17", answeredOn: null }))).toEqual([]);
  });

  it("with an answer before it is not believed", () => {
    expect(waiting(order("r-1", { happenedOn: "2026-03-02", answeredOn: "2026-03-01" }))).toEqual([
      ["r-1", "answered-before-received"],
    ]);
  });

  it("without a day waits for its answer, and stands last", () => {
    expect(
      waiting(
        order("r-1", { happenedOn: null, answeredOn: null }),
        order("r-2", { happenedOn: null, answeredOn: "2026-03-01" }),
        order("r-3", { happenedOn: "2026-02-01", answeredOn: null }),
      ),
    ).toEqual([
      ["r-3", "not-answered"],
      ["r-1", "not-answered"],
    ]);
  });

  it("is no order where the record is of another kind", () => {
    expect(waiting(aPlanRecord({ kind: "exercise", answeredOn: null }))).toEqual([]);
  });
});

describe("the records of a kind", () => {
  it("stand by day, those of one day as they were entered", () => {
    const records = [
      aPlanRecord({ id: "r-1", happenedOn: null }),
      aPlanRecord({ id: "r-2", happenedOn: "2026-05-01" }),
      aPlanRecord({ id: "r-3", happenedOn: "2026-05-01" }),
      aPlanRecord({ id: "r-4", happenedOn: "2026-04-01" }),
    ];
    expect(kindOf("exercise", { records })?.entries.map(({ record }) => record.id)).toEqual([
      "r-4",
      "r-2",
      "r-3",
      "r-1",
    ]);
  });

  it("name their evidence, and what is no longer in the library", () => {
    const records = [aPlanRecord({ evidenceItemIds: ["e-2", "e-9", "e-3"] })];
    expect(kindOf("exercise", { records })?.entries[0]).toMatchObject({
      evidence: [
        { code: "BC-002", counted: false },
        { code: "BC-003", counted: true },
      ],
      lostEvidenceIds: ["e-9"],
    });
  });

  it("serve the tasks that the plan says", () => {
    expect(taskIdsOf(aPlan(), "exercise")).toEqual(["II.1", "PL.1"]);
    expect(look().records.map(({ kind, taskIds }) => [kind, taskIds])).toEqual([
      ["team-decision", ["II.2"]],
      ["exercise", ["II.1", "PL.1"]],
      ["coordination-order", ["II.2"]],
    ]);
    expect(look().tasks[1]?.records.map(({ kind }) => kind)).toEqual(["team-decision", "coordination-order"]);
  });
});

describe("every view of the plan", () => {
  const day = fc.constantFrom("2024-06-01", "2025-12-31", "2026-03-01", "2026-10-31", "2026-11-17", null);
  const level = fc.constantFrom(null, ...maturityLevels);
  const facts = fc.record({
    unitType: fc.constantFrom(...unitTypes),
    levels: fc.tuple(level, level, level),
    applicable: fc.boolean(),
    counterparts: fc.constantFrom<readonly string[]>([], ["A.8.13"], ["4.1", "A.5.1"], ["B.1"]),
    records: fc.array(
      fc.record({ kind: fc.constantFrom(...planRecordKinds), happenedOn: day, answeredOn: day }).map(aPlanRecord),
      { maxLength: 6 },
    ),
  });
  const see = ({
    unitType,
    levels,
    applicable,
    counterparts,
    records,
  }: typeof facts extends fc.Arbitrary<infer F> ? F : never) =>
    look({
      profile: profileOf({ unitType }),
      controls: [
        anEvaluatedClause({ control: { id: "4.1" }, level: levels[0] }),
        anEvaluatedControl({ control: { id: "A.8.13" }, level: applicable ? levels[1] : null, applicable }),
        anEvaluatedControl({ control: { id: "A.5.1" }, level: levels[2] }),
      ],
      records,
      counterpartsOf: () => counterparts,
    });

  it("shows every task and every link of the plan", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const shown = see(given).tasks.map(({ task, links }) => [task.id, links.map(({ controlId }) => controlId)]);
        expect(shown).toEqual([
          ["II.1", ["4.1", "A.8.13"]],
          ["II.2", ["A.5.1"]],
          ["PL.1", ["A.8.13"]],
        ]);
      }),
    );
  });

  it("splits the applicable items into those on target and those below", () => {
    fc.assert(
      fc.property(facts, (given) => {
        for (const { summary } of [see(given), ...see(given).tasks]) {
          expect(summary.onTargetCount + summary.gapCount).toBe(summary.applicableCount);
          expect(summary.notAssessedCount).toBeLessThanOrEqual(summary.gapCount);
          expect(summary.applicableCount).toBeLessThanOrEqual(summary.itemCount);
        }
      }),
    );
  });

  it("shows every record of a kind that the plan lists, once", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const listed = ["team-decision", "exercise", "coordination-order"];
        const shown = see(given).records.flatMap(({ entries }) => entries);
        expect(shown).toHaveLength(given.records.filter(({ kind }) => listed.includes(kind)).length);
      }),
    );
  });
});
