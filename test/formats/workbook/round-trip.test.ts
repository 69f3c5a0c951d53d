import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listNames } from "#src/domain/workbook/list-columns";
import { workbookLists as en } from "#src/i18n/en/workbook-lists";
import { arbitraryListFacts } from "#test/support/arbitrary-lists";
import { bookIn, comparedWith, comparedWithCsv, writtenCsv, writtenWorkbook } from "./a-workbook";

const nothing = { differences: [], newRows: [], faults: [] };

describe("a file that nobody edited", () => {
  it("changes nothing as a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryListFacts, async (facts) => {
        expect(comparedWith(facts, await bookIn(writtenWorkbook(facts)))).toEqual(nothing);
      }),
      { numRuns: 25 },
    );
  });

  it("changes nothing as CSV", () => {
    fc.assert(
      fc.property(arbitraryListFacts, (facts) => {
        for (const list of listNames) expect(comparedWithCsv(facts, writtenCsv(facts, list))).toEqual(nothing);
      }),
      { numRuns: 25 },
    );
  });

  it("changes nothing when it was written in the other language", async () => {
    const [facts] = fc.sample(arbitraryListFacts, { numRuns: 1, seed: 7 });
    if (facts === undefined) throw new Error("no facts");
    expect(comparedWith(facts, await bookIn(writtenWorkbook(facts, en)))).toEqual(nothing);
    expect(comparedWithCsv(facts, writtenCsv(facts, "statement", en))).toEqual(nothing);
  });
});
