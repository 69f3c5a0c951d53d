import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mapControls } from "#src/domain/catalog/map-controls";

const links = [
  { from: "4.1", to: "4.1" },
  { from: "9.2", to: "9.2.1" },
  { from: "9.2", to: "9.2.2" },
  { from: "A.18.2.2", to: "A.5.36" },
  { from: "A.18.2.3", to: "A.5.36" },
  { from: "A.12.6.1", to: "A.8.8" },
  { from: "A.18.2.3", to: "A.8.8" },
];

describe("an item of the later edition", () => {
  it.each([
    ["4.1", "one-to-one", [{ controlId: "4.1", sharedWith: [] }]],
    ["9.2.1", "split", [{ controlId: "9.2", sharedWith: ["9.2.2"] }]],
    [
      "A.5.36",
      "merged",
      [
        { controlId: "A.18.2.2", sharedWith: [] },
        { controlId: "A.18.2.3", sharedWith: ["A.8.8"] },
      ],
    ],
    ["6.3", "new", []],
  ] as const)("%s is %s", (controlId, relation, sources) => {
    expect(mapControls({ links }, [controlId])).toEqual([{ controlId, relation, sources }]);
  });

  it("stands where the edition has it, whatever the order of the links", () => {
    expect(mapControls({ links }, ["A.8.8", "6.3", "4.1"]).map(({ controlId }) => controlId)).toEqual([
      "A.8.8",
      "6.3",
      "4.1",
    ]);
  });
});

const sourceIds = ["a", "b", "c", "d", "e"];
const targetIds = ["1", "2", "3", "4", "5", "6"];
const anyLinks = fc.uniqueArray(fc.record({ from: fc.constantFrom(...sourceIds), to: fc.constantFrom(...targetIds) }), {
  selector: ({ from, to }) => `${from} ${to}`,
});

describe("for any links", () => {
  it("there is one row for each item, and the sources are the links again", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const rows = mapControls({ links }, targetIds);
        expect(rows.map(({ controlId }) => controlId)).toEqual(targetIds);
        const again = rows.flatMap(({ controlId, sources }) => sources.map((one) => `${one.controlId} ${controlId}`));
        expect(again.toSorted()).toEqual(links.map(({ from, to }) => `${from} ${to}`).toSorted());
      }),
    );
  });

  it("the relation follows from the counts on both sides", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        for (const { controlId, relation, sources } of mapControls({ links }, targetIds)) {
          const incoming = links.filter(({ to }) => to === controlId);
          const onward = links.filter(({ from }) => from === incoming[0]?.from).length;
          const expected =
            incoming.length === 0 ? "new" : incoming.length > 1 ? "merged" : onward > 1 ? "split" : "one-to-one";
          expect(relation).toBe(expected);
          expect(sources).toHaveLength(incoming.length);
        }
      }),
    );
  });

  it("only the items of one-to-one can be told apart both ways", () => {
    fc.assert(
      fc.property(anyLinks, (links) => {
        const single = mapControls({ links }, targetIds).filter(({ relation }) => relation === "one-to-one");
        const origins = single.flatMap(({ sources }) => sources.map(({ controlId }) => controlId));
        expect(new Set(origins).size).toBe(single.length);
        expect(links.filter(({ from }) => origins.includes(from))).toHaveLength(single.length);
      }),
    );
  });
});
