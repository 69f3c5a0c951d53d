import { describe, expect, it } from "vitest";
import { loadRiskLibrary } from "#src/storage/risk-library-source";

describe("the risk library", () => {
  it("comes with the words of the language asked for", async () => {
    const [vi, en] = [await loadRiskLibrary("vi"), await loadRiskLibrary("en")];
    if (!vi.ok || !en.ok) throw new Error("refused");
    expect(vi.value.library.risks).toHaveLength(78);
    expect(vi.value.text.scales.levels.map(({ name }) => name)).toEqual([
      "Rất thấp",
      "Thấp",
      "Trung bình",
      "Cao",
      "Rất cao",
    ]);
    expect(en.value.text.locale).toBe("en");
  });

  it("that is not there in a language is missed by the name of its file", async () => {
    expect(await loadRiskLibrary("fr" as "vi")).toEqual({
      ok: false,
      error: { type: "risk-library-missing", file: "/controls/risk-library/text.fr.json" },
    });
  });
});
