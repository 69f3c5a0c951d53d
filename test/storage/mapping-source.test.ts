import { describe, expect, it } from "vitest";
import { currentMappingId, loadMapping } from "#src/storage/mapping-source";
import { edition2013, edition2022 } from "#test/support/shipped-files";

const [earlier, later] = [edition2013.catalog, edition2022.catalog];

describe("the mapping", () => {
  it("leads from 2013 to 2022", async () => {
    expect(currentMappingId).toBe("iso27001-2013-to-2022");
    const loaded = await loadMapping(currentMappingId, earlier, later);
    if (!loaded.ok) throw new Error(loaded.error.type);
    expect(loaded.value.links).toHaveLength(144);
  });

  it("that is not shipped is missed by the name of its file", async () => {
    expect(await loadMapping("iso27001-2005-to-2013", earlier, later)).toEqual({
      ok: false,
      error: { type: "mapping-missing", file: "/controls/mappings/iso27001-2005-to-2013.json" },
    });
  });

  it("for other catalogs is refused with its place", async () => {
    expect(await loadMapping(currentMappingId, later, earlier)).toMatchObject({
      ok: false,
      error: { type: "mapping-refused", cause: { type: "mapping-foreign", place: "from" } },
    });
  });
});
