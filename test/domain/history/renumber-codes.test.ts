import { describe, expect, it } from "vitest";
import { replay } from "#src/domain/history/apply-change";
import { planMerge } from "#src/domain/history/merge";
import { evidenceCoding, highestNumberGiven, renumberCodes, riskCoding } from "#src/domain/history/renumber-codes";
import { aDesk, anEdit, creation, type Desk } from "#test/support/a-chain";

const piece = (entityId: string, code: string) =>
  anEdit({ entity: "evidence-item", entityId, field: null, value: { id: entityId, code, title: entityId } });
const gone = (entityId: string) => anEdit({ entity: "evidence-item", entityId, field: null, value: null });
const coded = (entityId: string, code: string) =>
  anEdit({ entity: "evidence-item", entityId, field: "code", value: code });

/** The creation has given BC-001 to e-1. */
function twoDesks(): readonly [Desk, Desk] {
  const hanoi = aDesk("hanoi");
  hanoi.write(creation);
  return [hanoi, hanoi.fork("saigon")];
}

function renumber(hanoi: Desk, saigon: Desk, codesGiven: number) {
  const plan = planMerge(hanoi.changes(), saigon.changes());
  const missing = plan === null || plan === "unrelated" ? [] : plan.missing;
  return renumberCodes(evidenceCoding, hanoi.changes(), missing, replay([...hanoi.changes(), ...missing]), codesGiven);
}

describe("evidence codes that two branches gave", () => {
  it("stay where they are different", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([piece("h-1", "BC-002")]);
    saigon.write([
      piece("s-1", "BC-003"),
      anEdit({ entity: "evidence-item", entityId: "e-1", field: "title", value: "x" }),
    ]);
    expect(renumber(hanoi, saigon, 3)).toEqual({ edits: [], codesGiven: 3 });
  });

  it("to different pieces: the others' get the next free ones in the order in which they were made", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([piece("h-1", "BC-002"), piece("h-2", "BC-003")]);
    saigon.write([piece("s-1", "BC-002"), piece("s-2", "BC-003"), piece("s-3", "BC-004")]);
    expect(renumber(hanoi, saigon, 4)).toEqual({
      edits: [coded("s-1", "BC-005"), coded("s-2", "BC-006")],
      codesGiven: 6,
    });
  });

  it("are not given again after our piece was deleted", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([piece("h-1", "BC-002")]);
    hanoi.write([gone("h-1")]);
    saigon.write([piece("s-1", "BC-002")]);
    expect(renumber(hanoi, saigon, 2)).toEqual({ edits: [coded("s-1", "BC-003")], codesGiven: 3 });
  });

  it("are left alone where the others' piece was deleted", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([piece("h-1", "BC-002")]);
    saigon.write([piece("s-1", "BC-002")]);
    saigon.write([gone("s-1")]);
    expect(renumber(hanoi, saigon, 2)).toEqual({ edits: [], codesGiven: 2 });
  });

  it("that the others gave twice are given once", () => {
    const [hanoi, saigon] = twoDesks();
    saigon.write([piece("s-1", "BC-002"), piece("s-2", "BC-002")]);
    expect(renumber(hanoi, saigon, 2)).toEqual({ edits: [coded("s-2", "BC-003")], codesGiven: 3 });
  });

  it("count even where the head of the other side counted fewer", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([piece("h-1", "BC-002")]);
    saigon.write([piece("s-1", "BC-002"), piece("s-2", "BC-1200")]);
    expect(renumber(hanoi, saigon, 2)).toEqual({ edits: [coded("s-1", "BC-1201")], codesGiven: 1201 });
  });

  it("of a piece that both know are changed only where the others' new code was ours", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([piece("h-1", "BC-002")]);
    saigon.write([coded("e-1", "BC-002")]);
    expect(renumber(hanoi, saigon, 2)).toEqual({ edits: [coded("e-1", "BC-003")], codesGiven: 3 });
  });
});

describe("risk codes that two branches gave", () => {
  const risk = (entityId: string, code: string) =>
    anEdit({ entity: "risk", entityId, field: null, value: { id: entityId, code } });

  it("to different risks: the others' get the next free ones, and evidence of the same number is left alone", () => {
    const [hanoi, saigon] = twoDesks();
    hanoi.write([risk("h-1", "R-001")]);
    saigon.write([risk("s-1", "R-001"), risk("s-2", "R-002")]);
    const plan = planMerge(hanoi.changes(), saigon.changes());
    const missing = plan === null || plan === "unrelated" ? [] : plan.missing;
    const merged = replay([...hanoi.changes(), ...missing]);
    expect(renumberCodes(riskCoding, hanoi.changes(), missing, merged).edits).toEqual([
      anEdit({ entity: "risk", entityId: "s-1", field: "code", value: "R-003" }),
    ]);
  });

  it("count on after the highest, also where its risk was taken out", () => {
    const [hanoi] = twoDesks();
    hanoi.write([risk("h-1", "R-007")]);
    hanoi.write([anEdit({ entity: "risk", entityId: "h-1", field: null, value: null })]);
    expect(highestNumberGiven(hanoi.changes(), riskCoding)).toBe(7);
  });
});
