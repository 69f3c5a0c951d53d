import { describe, expect, it } from "vitest";
import { createPackOpinion } from "#src/domain/review/pack-review";
import { deriveAskPoints } from "#src/features/review/ask-points";
import { filterItems } from "#src/features/review/item-filter";
import { neighboursOf } from "#src/features/review/items-view";
import { aPackReview } from "#test/support/a-review";
import { aControl } from "#test/support/a-catalog";
import { anEvaluatedControl } from "#test/support/an-evaluated-control";

const item = (id: string, overrides: Parameters<typeof anEvaluatedControl>[0] = {}) => ({
  ...anEvaluatedControl(overrides),
  control: aControl({ id }),
});

describe("what to ask the unit", () => {
  it("comes with the weightiest reason of each item, questions first", () => {
    const controls = [
      item("A.5.1", { claimedLevel: 4, cap: 2 }),
      item("A.5.2", { claimedLevel: 4, cap: 2 }),
      item("A.5.3", { applicable: false }),
      item("A.5.4", { claimedLevel: 2, cap: 4 }),
    ];
    const opinions = new Map([["A.5.4", { ...createPackOpinion("r-1", "A.5.4"), question: "Ở đâu?" }]]);
    const movements = new Map([
      ["A.5.2", { kind: "down" as const, from: 3 as const }],
      ["A.5.3", { kind: "scope" as const, from: 2 as const }],
    ]);
    expect(
      deriveAskPoints(controls, opinions, movements).map((point) => [point.item.control.id, point.reason]),
    ).toEqual([
      ["A.5.4", { type: "asked" }],
      ["A.5.2", { type: "fell", from: 3 }],
      ["A.5.3", { type: "newly-excluded" }],
      ["A.5.1", { type: "over-claimed", level: 4, cap: 2 }],
    ]);
  });
});

describe("moving between items", () => {
  it("goes to the nearest that is shown, also from one that is not", () => {
    const order = ["A.5.1", "A.5.2", "A.5.3", "A.5.4"];
    expect(neighboursOf(order, new Set(order), "A.5.2")).toEqual({ previous: "A.5.1", next: "A.5.3" });
    expect(neighboursOf(order, new Set(["A.5.1", "A.5.4"]), "A.5.2")).toEqual({ previous: "A.5.1", next: "A.5.4" });
    expect(neighboursOf(order, new Set(order), "A.5.4")).toEqual({ previous: "A.5.3", next: null });
  });
});

describe("the filter of items", () => {
  it("finds by number and by title without marks, within what was chosen", () => {
    const controls = [item("A.5.1"), item("A.8.13")];
    const titles = { "A.5.1": { title: "Các chính sách" }, "A.8.13": { title: "Sao lưu thông tin" } };
    const pack = {
      review: aPackReview({ sample: { method: "random", seed: "1", controlIds: ["A.8.13"] } }),
      opinions: new Map(),
      evaluation: { controls },
      bundle: { text: { controls: titles } },
    } as unknown as Parameters<typeof filterItems>[0];
    const ids = (filter: Parameters<typeof filterItems>[2], query: string) =>
      filterItems(pack, [], filter, query).map(({ control }) => control.id);
    expect(ids("all", "sao luu")).toEqual(["A.8.13"]);
    expect(ids("all", "a.5")).toEqual(["A.5.1"]);
    expect(ids("sample", "")).toEqual(["A.8.13"]);
    expect(ids("findings", "")).toEqual([]);
    expect(ids("open", "")).toEqual(["A.5.1", "A.8.13"]);
  });
});
