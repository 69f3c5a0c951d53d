import { expect, it } from "vitest";
import { findLateMoves } from "#src/domain/pack/late-moves";
import { aCatalog } from "#test/support/a-catalog";
import { aChain, anEdit } from "#test/support/a-chain";

const created = (entityId: string, value: object = {}) =>
  anEdit({ entityId, field: null, value: { level: null, target: null, applicability: "applicable", ...value } });

/** The chain's clock stands at 20 November 2026. */
const moves = (edits: Parameters<typeof aChain>[0], generatedAt = "2026-11-20T15:04:05+07:00") =>
  findLateMoves(aChain(edits), aCatalog(), generatedAt);

const none = { targetsLowered: 0, excludedLater: 0, raisedLastDay: 0 };

it.each([
  ["nothing", [], none],
  [
    "a target lowered before there is a level",
    [created("A.8.13"), anEdit({ entityId: "A.8.13", field: "target", value: 3 })],
    none,
  ],
  [
    "a target below the usual one, after the level",
    [created("A.8.13"), anEdit({ entityId: "A.8.13" }), anEdit({ entityId: "A.8.13", field: "target", value: 3 })],
    { ...none, targetsLowered: 1 },
  ],
  [
    "a target raised and taken back",
    [
      created("A.8.13", { level: 2 }),
      anEdit({ entityId: "A.8.13", field: "target", value: 5 }),
      anEdit({ entityId: "A.8.13", field: "target", value: null }),
    ],
    { ...none, targetsLowered: 1 },
  ],
  [
    "an item left out twice counts once",
    [
      created("A.8.28", { level: 1 }),
      anEdit({ entityId: "A.8.28", field: "applicability", value: "not-applicable" }),
      anEdit({ entityId: "A.8.28", field: "applicability", value: "applicable" }),
      anEdit({ entityId: "A.8.28", field: "applicability", value: "not-applicable" }),
    ],
    { ...none, excludedLater: 1 },
  ],
  ["a first answer is no raise", [created("A.5.1"), anEdit({ entityId: "A.5.1", value: 5 })], none],
  [
    "a level raised",
    [created("A.5.1", { level: 1 }), anEdit({ entityId: "A.5.1", value: 2 })],
    { ...none, raisedLastDay: 1 },
  ],
  ["a level lowered", [created("A.5.1", { level: 2 }), anEdit({ entityId: "A.5.1", value: 1 })], none],
])("%s", (_, edits, figures) => {
  expect(moves(edits)).toEqual(figures);
});

it("A level raised earlier than the last day is not counted", () => {
  const edits = [created("A.5.1", { level: 1 }), anEdit({ entityId: "A.5.1", value: 2 })];
  expect(moves(edits, "2026-11-30T00:00:00+07:00")).toEqual(none);
});
