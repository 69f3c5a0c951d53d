import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { parseOwnCatalog } from "#src/domain/catalog/parse-own-catalog";
import { loadFacts } from "#src/storage/assessments";
import { loadCatalogOf, loadCatalogOfPack } from "#src/storage/catalog-of-assessment";
import { createAgainst } from "#src/storage/create-against";
import { changesInOrder } from "#src/storage/change-log";
import { aProfile } from "#test/support/a-profile";
import { anOwnCatalog, anOwnText } from "#test/support/an-own-catalog";
import { openTestWriter } from "#test/support/open-test-session";

async function start() {
  const writer = await openTestWriter();
  const parsed = parseOwnCatalog({ catalog: anOwnCatalog(), texts: [anOwnText("vi")] });
  if (!parsed.ok) throw new Error(parsed.error.type);
  const created = await createAgainst(writer, aProfile(), parsed.value);
  if (!created.ok) throw new Error(created.error.type);
  return { writer, assessment: created.value };
}

describe("an assessment against a catalog of one's own", () => {
  it("comes into being together with it, in one operation", async () => {
    const { writer, assessment } = await start();
    const facts = await loadFacts(writer.database, assessment.id);
    expect(facts?.controlAssessments.map(({ controlId }) => controlId)).toEqual(["1.1", "1.2", "B.1", "B.2"]);
    expect(await writer.database.ownCatalogs.get([assessment.id, "co-so-nganh"])).toMatchObject({
      catalog: anOwnCatalog(),
      texts: [anOwnText("vi")],
    });
    const chain = await changesInOrder(writer.database, assessment.id);
    expect(new Set(chain.map(({ operation }) => operation.id)).size).toBe(1);
  });

  it("is opened with it, in the one language that it has, and scored by our model", async () => {
    const { writer, assessment } = await start();
    const loaded = await loadCatalogOf(writer.database, assessment, "en");
    expect(loaded).toMatchObject({
      ok: true,
      value: { catalog: anOwnCatalog(), text: { locale: "vi" }, modelText: { locale: "en" } },
    });
  });

  it("cannot be opened when the catalog is gone", async () => {
    const { writer, assessment } = await start();
    await writer.database.ownCatalogs.clear();
    expect(await loadCatalogOf(writer.database, assessment, "vi")).toEqual({
      ok: false,
      error: { type: "catalog-missing", file: "co-so-nganh" },
    });
  });
});

it("a catalog that came along does not take the place of a shipped one", async () => {
  const forged = anOwnCatalog({ id: "iso27001-2013" });
  const row = { id: forged.id, assessmentId: "a-1", catalog: forged, texts: [anOwnText("vi", forged)] };
  const catalog = { id: forged.id, edition: "ISO/IEC 27001:2013", sha256: "0".repeat(64) };
  const loaded = await loadCatalogOfPack({ catalog, ownCatalogs: [row as never] }, "vi");
  expect(loaded.ok && loaded.value.catalog.controls.length).toBe(140);
});
