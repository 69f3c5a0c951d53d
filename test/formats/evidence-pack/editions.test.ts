/** Packs against other editions than the current one: the 2013 one is known here, one of the unit's own is not. */
import { describe, expect, it } from "vitest";
import { createControlAssessment } from "#src/domain/assessment/assessment";
import { aProfile } from "#test/support/a-profile";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anOwnCatalog, anOwnText } from "#test/support/an-own-catalog";
import { openIssues } from "./a-pack";
import { smallEditions, smallInput, smallPack, usual, verifiedSmall } from "./a-small-pack";

const catalog = anOwnCatalog();
const row = {
  id: catalog.id,
  assessmentId: "a-1",
  catalog: { ...catalog, groups: [...catalog.groups], controls: [...catalog.controls] },
  texts: [anOwnText("vi")],
};

const ownInput = (ownCatalogs: readonly (typeof row)[] = [row]) =>
  smallInput([], {
    assessment: { id: "a-1", catalogId: catalog.id, createdAt: "2026-11-01T00:00:00.000Z", profile: aProfile() },
    controlAssessments: catalog.controls.map(({ id }) => ({
      ...createControlAssessment("a-1", id),
      level: 2 as const,
    })),
    evidenceItems: [],
    files: [],
    catalog,
    scoringModel: aScoringModel(),
    ownCatalogs,
    contents: "without-files",
    changes: [],
  });

describe("a pack against a catalog of the unit's own", () => {
  it("is recomputed with the catalog that came along, which is said and not passed", async () => {
    const result = await verifiedSmall(await smallPack(ownInput()));
    expect(openIssues(result)).toContain("document unchecked: own-catalog");
    const passed = result.verification.outcomes.filter(({ status }) => status === "passed").map(({ rule }) => rule);
    expect(passed).toEqual(expect.arrayContaining(["references", "levels", "results"]));
    expect(result.verification.conclusion).toBe("intact");
  });

  it("cannot be read without that catalog", async () => {
    const result = await verifiedSmall(await smallPack(ownInput([])));
    expect(openIssues(result)).toContain("document failed: edition-unknown");
    expect(result.verification.conclusion).toBe("unreadable");
  });

  it("is damaged when the catalog is not the one that the numbers were made with", async () => {
    const [first, ...others] = row.catalog.controls;
    if (first === undefined) throw new Error("no control");
    const lighter = { ...row, catalog: { ...row.catalog, controls: [{ ...first, weight: 1 as const }, ...others] } };
    const result = await verifiedSmall(await smallPack(ownInput([lighter])));
    expect(openIssues(result)).toContain("document failed: catalog-differs");
    expect(result.verification.conclusion).toBe("damaged");
  });
});

it("A pack of a known edition is compared with ours even where a catalog of that id came along", async () => {
  const ours = smallEditions[0]?.catalog ?? catalog;
  const forged = { ...row, id: ours.id, catalog: { ...row.catalog, id: ours.id } };
  const result = await verifiedSmall(await smallPack(smallInput([], { ownCatalogs: [forged] })));
  expect(openIssues(result).filter((issue) => issue.startsWith("document"))).toEqual([]);
  expect(usual).not.toContain("document unchecked: own-catalog");
});
