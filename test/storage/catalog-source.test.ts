import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogIds, currentCatalogId, loadCatalog } from "#src/storage/catalog-source";

describe("the catalog", () => {
  it("is the edition of 2022", () => {
    expect(currentCatalogId).toBe("iso27001-2022");
  });

  it.each([
    ["vi", "Các chính sách an toàn thông tin", "Chưa có"],
    ["en", "Policies for information security", "Absent"],
  ] as const)("comes with its words and levels in %s", async (locale, title, levelName) => {
    const loaded = await loadCatalog("iso27001-2022", locale);
    if (!loaded.ok) throw new Error(loaded.error.type);
    const { catalog, text, model, modelText } = loaded.value;
    expect(catalog.controls).toHaveLength(123);
    expect(text.controls["A.5.1"]?.title).toBe(title);
    expect(model.id).toBe("maturity-0-5");
    expect(modelText.levels[0]?.name).toBe(levelName);
  });

  it.each([
    ["vi", "Soát xét các chính sách an toàn thông tin"],
    ["en", "Review of the policies for information security"],
  ] as const)("of 2013 comes with its words in %s when it is asked for", async (locale, title) => {
    const loaded = await loadCatalog("iso27001-2013", locale);
    if (!loaded.ok) throw new Error(loaded.error.type);
    const { catalog, text, model } = loaded.value;
    expect(catalog.controls).toHaveLength(140);
    expect(text.controls["A.5.1.2"]?.title).toBe(title);
    expect(model.id).toBe("maturity-0-5");
  });

  it("that is not shipped is missed by the name of its file", async () => {
    expect(await loadCatalog("iso27001-2005", "vi")).toEqual({
      ok: false,
      error: { type: "catalog-missing", file: "/controls/iso27001-2005/catalog.json" },
    });
  });

  it("is one of the editions in controls/, the current one first", () => {
    const folders = readdirSync(new URL("../../controls/", import.meta.url)).filter((name) => name.startsWith("iso"));
    expect(catalogIds.toSorted()).toEqual(folders.toSorted());
    expect(catalogIds[0]).toBe(currentCatalogId);
  });
});
