import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ControlAssessment } from "#src/domain/assessment/assessment";
import { maturityLevels } from "#src/domain/assessment/maturity";
import {
  carryOver,
  composeNote,
  decisionsAsTheyStand,
  proposeCarryOver,
  type CarryOverDecision,
} from "#src/domain/catalog/carry-over";
import { edition2013, edition2022, shippedMapping } from "#test/support/shipped-files";
import { aRecord, justifiedExclusion } from "#test/support/some-facts";

const targetControlIds = edition2022.catalog.controls.map(({ id }) => id);

type Given = {
  readonly records?: Readonly<Record<string, Partial<ControlAssessment>>>;
  readonly evidence?: Readonly<Record<string, readonly string[]>>;
};

const proposalsFor = ({ records = {}, evidence = {} }: Given = {}) =>
  proposeCarryOver({
    mapping: shippedMapping,
    controlAssessments: Object.entries(records).map(([controlId, fields]) => aRecord({ ...fields, controlId })),
    evidenceItems: Object.entries(evidence).map(([id, controlIds]) => ({ id, controlIds: [...controlIds] })),
    targetControlIds,
  });

const proposalFor = (controlId: string, given: Given = {}) => {
  const proposal = proposalsFor(given).find((one) => one.controlId === controlId);
  if (proposal === undefined) throw new Error(controlId);
  return proposal;
};

const decision = (controlId: string, fields: Partial<CarryOverDecision> = {}): CarryOverDecision => ({
  controlId,
  level: null,
  takeNotes: true,
  takeEvidence: true,
  ...fields,
});

const carried = (given: Given, decisions: readonly CarryOverDecision[]) => {
  const result = carryOver(proposalsFor(given), decisions);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
};

const fieldsOf = (given: Given, one: CarryOverDecision) => carried(given, [one]).controls[0]?.fields;

describe("a proposal", () => {
  it("is made for every item of the later edition, in its order", () => {
    expect(proposalsFor().map(({ controlId }) => controlId)).toEqual(targetControlIds);
  });

  it.each([
    ["A.5.2", "one-to-one", false],
    ["A.5.1", "merged", true],
    ["9.2.1", "split", true],
    ["A.5.7", "new", true],
  ] as const)("for %s, %s, asks for a decision: %s", (controlId, relation, decisionNeeded) => {
    expect(proposalFor(controlId)).toMatchObject({ relation, decisionNeeded });
  });

  it("leaves 82 items as they stand and 41 to a person", () => {
    expect(proposalsFor().filter(({ decisionNeeded }) => decisionNeeded)).toHaveLength(41);
  });

  it("shows of each source its record, its evidence and where else it went", () => {
    const policy = aRecord({ controlId: "A.18.2.2", level: 4, target: 5, note: "Tự kiểm tra hằng quý" });
    const proposal = proposalFor("A.5.36", {
      records: { "A.18.2.2": policy },
      evidence: { "e-1": ["A.18.2.3", "A.12.6.1"], "e-2": ["A.18.2.2", "A.18.2.3"] },
    });
    expect(proposal.sources).toEqual([
      {
        controlId: "A.18.2.2",
        reference: "iso27001-2013/A.18.2.2",
        sharedWith: [],
        record: policy,
        evidenceItemIds: ["e-2"],
      },
      {
        controlId: "A.18.2.3",
        reference: "iso27001-2013/A.18.2.3",
        sharedWith: ["A.8.8"],
        record: null,
        evidenceItemIds: ["e-1", "e-2"],
      },
    ]);
  });

  it("holds no level of its own", () => {
    const proposal = proposalFor("A.5.1", { records: { "A.5.1.1": { level: 3 }, "A.5.1.2": { level: 3 } } });
    expect(Object.keys(proposal).toSorted()).toEqual(["controlId", "decisionNeeded", "relation", "sources"]);
  });
});

describe("the answers as they stand", () => {
  it("are those of the 82 items that came from one and went to one", () => {
    const decisions = decisionsAsTheyStand(proposalsFor({ records: { "A.6.1.1": { level: 3 } } }));
    expect(decisions).toHaveLength(82);
    expect(decisions.filter(({ level }) => level !== null)).toEqual([decision("A.5.2", { level: 3 })]);
  });

  it("follow improvement and correction to the places that they changed", () => {
    const records = { "10.1": { level: 4 }, "10.2": { level: 2 } } as const;
    const decisions = decisionsAsTheyStand(proposalsFor({ records }));
    const levels = decisions.filter(({ level }) => level !== null).map(({ controlId, level }) => [controlId, level]);
    expect(levels).toEqual([
      ["10.1", 2],
      ["10.2", 4],
    ]);
  });

  it("carry the plan, but neither verification nor confirmed documents", () => {
    const record = {
      level: 2,
      target: 4,
      targetReason: "Nâng cao",
      targetApprovedBy: "Nguyễn Văn An",
      weight: 3,
      implementationStatus: "partial",
      owner: "Lê Văn Cường",
      dueOn: "2027-03-31",
      planApprovedBy: "Nguyễn Văn An",
      note: "Chờ thiết bị",
    } as const;
    const verified = { verifiedBy: "Ban Kiểm soát", verifiedOn: "2026-10-05", documentedInformation: [true] };
    const given = { records: { "7.2": { ...record, ...verified } } };
    expect(fieldsOf(given, decision("7.2", { level: 2 }))).toEqual({
      ...record,
      note: "[iso27001-2013/7.2]\nChờ thiết bị",
    });
  });

  it("leave the stated status behind once a person chose another level", () => {
    const given = { records: { "A.6.1.1": { level: 3, implementationStatus: "implemented" } } } as const;
    expect(fieldsOf(given, decision("A.5.2", { level: 3 }))).toMatchObject({ implementationStatus: "implemented" });
    expect(fieldsOf(given, decision("A.5.2", { level: 1 }))).not.toHaveProperty("implementationStatus");
  });
});

describe("what is carried", () => {
  const notes = { records: { "A.5.1.1": { note: "Ban hành 03/2025" }, "A.5.1.2": { note: " Soát xét 02/2026 " } } };

  it("is the level that the person gave, never one of the sources", () => {
    const given = { records: { "A.5.1.1": { level: 4 }, "A.5.1.2": { level: 4 } } } as const;
    expect(fieldsOf(given, decision("A.5.1"))).toEqual({ level: null });
    expect(fieldsOf(given, decision("A.5.1", { level: 2 }))).toEqual({ level: 2 });
  });

  it("is nothing for items without a decision", () => {
    expect(carried(notes, [])).toEqual({ controls: [], evidence: [] });
  });

  it("has the notes of all sources, each under its reference", () => {
    expect(fieldsOf(notes, decision("A.5.1"))?.note).toBe(
      "[iso27001-2013/A.5.1.1]\nBan hành 03/2025\n\n[iso27001-2013/A.5.1.2]\nSoát xét 02/2026",
    );
  });

  it("has no note where none was wanted or none was written", () => {
    expect(fieldsOf(notes, decision("A.5.1", { takeNotes: false }))).toEqual({ level: null });
    expect(fieldsOf({}, decision("A.5.1"))).toEqual({ level: null });
    expect(composeNote(proposalFor("A.5.1", { records: { "A.5.1.1": { note: "  " } } }))).toBe("");
  });

  it("takes only the plan of a single source: of several, none", () => {
    const plan = { owner: "Lê Văn Cường", dueOn: "2027-03-31", target: 5 } as const;
    const given = { records: { "A.5.1.1": plan, "A.5.1.2": plan, "9.2": plan } };
    expect(fieldsOf(given, decision("A.5.1"))).toEqual({ level: null });
    expect(fieldsOf(given, decision("9.2.1"))).toEqual({ level: null });
  });

  it("links a piece of evidence once to each item that its sources became", () => {
    const evidence = { "e-1": ["A.5.1.1", "A.5.1.2", "A.6.1.1"], "e-2": ["A.5.1.2"], "e-3": ["A.8.1.1"] };
    const decisions = [decision("A.5.2"), decision("A.5.1"), decision("A.5.9", { takeEvidence: false })];
    expect(carried({ evidence }, decisions).evidence).toEqual([
      { evidenceItemId: "e-1", controlIds: ["A.5.1", "A.5.2"] },
      { evidenceItemId: "e-2", controlIds: ["A.5.1"] },
    ]);
  });

  it("stands in the order of the edition, not of the decisions", () => {
    const { controls } = carried({}, [decision("A.8.8"), decision("6.3"), decision("4.1")]);
    expect(controls.map(({ controlId }) => controlId)).toEqual(["4.1", "6.3", "A.8.8"]);
  });
});

describe("applicability", () => {
  const { applicability, justification, ...approval } = justifiedExclusion;
  const excluded = { "A.14.2.8": justifiedExclusion, "A.14.2.9": justifiedExclusion };

  it("of a single source is carried with its reason and its approval", () => {
    expect(fieldsOf({ records: { "A.14.2.7": justifiedExclusion } }, decision("A.8.30"))).toMatchObject(
      justifiedExclusion,
    );
  });

  it("is carried where all sources agree, with the reasons of both", () => {
    const [first, second] = ["A.14.2.8", "A.14.2.9"].map((id) => `[iso27001-2013/${id}]\n${justification}`);
    expect(fieldsOf({ records: excluded }, decision("A.8.29"))).toEqual({
      level: null,
      applicability,
      justification: `${first}\n\n${second}`,
      ...approval,
    });
  });

  it("waits for a new approval where the sources were approved by different people", () => {
    const other = { ...justifiedExclusion, justificationApprovedBy: "Phạm Thị Dung" };
    const fields = fieldsOf({ records: { ...excluded, "A.14.2.9": other } }, decision("A.8.29"));
    expect(fields).toMatchObject({ applicability: "not-applicable" });
    expect(fields).not.toHaveProperty("justificationApprovedBy");
    expect(fields).not.toHaveProperty("justificationApprovedOn");
  });

  it("is left open where the sources differ or one has no record", () => {
    const mixed = { records: { ...excluded, "A.14.2.9": { level: 2 } } } as const;
    expect(fieldsOf(mixed, decision("A.8.29"))).toEqual({ level: null });
    expect(fieldsOf({ records: { "A.14.2.8": justifiedExclusion } }, decision("A.8.29"))).toEqual({ level: null });
  });

  it("gives way to a person who gave the merged item a level", () => {
    expect(fieldsOf({ records: excluded }, decision("A.8.29", { level: 2 }))).toEqual({ level: 2 });
  });

  it("inherited stays inherited, with a level or without", () => {
    const inherited = { applicability: "inherited", justification: "Chủ tòa nhà lo" } as const;
    const records = { "A.11.1.2": inherited, "A.11.1.6": inherited };
    expect(fieldsOf({ records }, decision("A.7.2", { level: 3 }))).toMatchObject({
      level: 3,
      applicability: "inherited",
    });
  });
});

describe("a carry-over", () => {
  it.each([
    ["for an item of another edition", [decision("A.5.1.1")], "carry-over-control-unknown", "A.5.1.1"],
    ["twice for one item", [decision("A.5.1"), decision("A.5.1")], "carry-over-decided-twice", "A.5.1"],
  ] as const)("with a decision %s is refused", (_, decisions, type, controlId) => {
    expect(carryOver(proposalsFor(), decisions)).toEqual({ ok: false, error: { type, controlId } });
  });

  it("cuts no note: one that would not fit is refused by name", () => {
    const note = "a".repeat(2000);
    const proposals = proposalsFor({ records: { "A.5.1.1": { note }, "A.5.1.2": { note } } });
    expect(carryOver(proposals, [decision("A.5.1")])).toEqual({
      ok: false,
      error: { type: "carry-over-note-too-long", controlId: "A.5.1", length: 4050, limit: 4000 },
    });
    expect(carryOver(proposals, [decision("A.5.1", { takeNotes: false })])).toMatchObject({ ok: true });
  });
});

describe("for any old answers", () => {
  const sourceIds = edition2013.catalog.controls.map(({ id }) => id);
  const records = fc.dictionary(
    fc.constantFrom(...sourceIds),
    fc.record({ level: fc.constantFrom(null, ...maturityLevels), note: fc.constantFrom("", "Ghi chú") }),
  );

  it("no item of several, of a part of one or of none gets a level that nobody gave", () => {
    fc.assert(
      fc.property(records, (given) => {
        const proposals = proposalsFor({ records: given });
        const result = carryOver(proposals, decisionsAsTheyStand(proposals));
        const undecided = new Set(proposals.filter((one) => one.decisionNeeded).map(({ controlId }) => controlId));
        expect(result.ok && result.value.controls.filter(({ controlId }) => undecided.has(controlId))).toEqual([]);
      }),
    );
  });

  it("every level that stands is the level of its one source", () => {
    fc.assert(
      fc.property(records, (given) => {
        const proposals = proposalsFor({ records: given });
        const result = carryOver(proposals, decisionsAsTheyStand(proposals));
        const levels = new Map(
          result.ok ? result.value.controls.map(({ controlId, fields }) => [controlId, fields.level]) : [],
        );
        for (const { controlId, sources, decisionNeeded } of proposals) {
          if (decisionNeeded) continue;
          expect(levels.get(controlId)).toBe(given[sources[0]?.controlId ?? ""]?.level ?? null);
        }
      }),
    );
  });
});
