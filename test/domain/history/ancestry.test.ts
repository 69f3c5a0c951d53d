import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownAt, traceAncestry } from "#src/domain/history/ancestry";
import { inClockOrder, type Change } from "#src/domain/history/change";
import { findAncestors } from "#test/domain/history/find-ancestors";
import { anyHistory } from "#test/domain/history/random-history";
import { aDesk, anEdit } from "#test/support/a-chain";

describe("what a change knows", () => {
  const ours = aDesk("hanoi");
  ours.write([anEdit({ field: null, value: {} })]);
  const theirs = ours.fork("saigon");
  ours.write([anEdit({ field: "note", value: "a" })]);
  theirs.write([anEdit({ value: 1 })]);
  theirs.write([anEdit({ value: 2 })]);
  const third = theirs.fork("danang");
  ours.merge(theirs, [anEdit({ field: "owner", value: "b" })]);
  third.write([anEdit({ value: 3 })]);
  const all = inClockOrder([...ours.changes(), ...third.changes().slice(-1)]);
  const knows = traceAncestry(all);
  const hashOf = (id: string) => all.find((change) => change.id === id)?.hash ?? "";

  it.each([
    ["hanoi-2", "hanoi-1", true],
    ["hanoi-1", "hanoi-2", false],
    ["hanoi-2", "hanoi-2", false],
    ["saigon-2", "hanoi-1", true],
    ["saigon-2", "saigon-1", true],
    ["saigon-2", "hanoi-2", false],
    ["hanoi-2", "saigon-1", false],
    ["hanoi-3", "saigon-2", true],
    ["hanoi-3", "hanoi-2", true],
    ["danang-1", "saigon-2", true],
    ["danang-1", "hanoi-2", false],
    ["danang-1", "hanoi-3", false],
    ["hanoi-3", "danang-1", false],
    ["nowhere-1", "hanoi-1", false],
  ])("%s knows %s: %s", (later, earlier, answer) => {
    expect(knows(hashOf(later), hashOf(earlier))).toBe(answer);
  });

  it("is listed in clock order, itself last", () => {
    expect(knownAt(all.toReversed(), hashOf("danang-1")).map(({ id }) => id)).toEqual([
      "hanoi-1",
      "saigon-1",
      "saigon-2",
      "danang-1",
    ]);
    expect(knownAt(all, "0".repeat(64))).toEqual([]);
  });

  it("reaches through a branch that had met a third one", () => {
    const hanoi = aDesk("hanoi");
    hanoi.write([anEdit({ field: null, value: {} })]);
    const [saigon, danang] = [hanoi.fork("saigon"), hanoi.fork("danang")];
    for (const [value, desk] of [hanoi, saigon, danang].entries()) desk.write([anEdit({ value: value + 1 })]);
    saigon.merge(danang, [anEdit({ field: "note", value: "met" })]);
    hanoi.merge(saigon, [anEdit({ field: "note", value: "met again" })]);
    expect(knownAt(hanoi.changes(), hanoi.changes().at(-1)?.hash ?? "").map(({ id }) => id)).toEqual([
      "hanoi-1",
      "danang-1",
      "hanoi-2",
      "saigon-1",
      "saigon-2",
      "hanoi-3",
    ]);
  });

  it("does not reach past a change that has not arrived", () => {
    const torn = all.filter(({ id }) => id !== "saigon-1");
    const knows = traceAncestry(torn);
    expect(knows(hashOf("saigon-2"), hashOf("hanoi-1"))).toBe(false);
    expect(knows(hashOf("hanoi-3"), hashOf("saigon-2"))).toBe(true);
  });

  it("is what walking from parent to parent finds", () => {
    fc.assert(
      fc.property(anyHistory, (changes) => {
        const ordered = inClockOrder(changes);
        const knows = traceAncestry(ordered);
        const ancestors = findAncestors(ordered);
        const walked = (later: Change, earlier: Change) => ancestors.get(later)?.has(earlier) === true;
        for (const later of ordered) {
          for (const earlier of ordered) expect(knows(later.hash, earlier.hash)).toBe(walked(later, earlier));
        }
      }),
      { numRuns: 60 },
    );
  });
});
