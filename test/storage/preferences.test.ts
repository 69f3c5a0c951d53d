import { describe, expect, it } from "vitest";
import { loadPreferences, savePreferences } from "#src/storage/preferences";

const memory = (content: string | null = null) => {
  let held = content;
  return () => ({ getItem: () => held, setItem: (_key: string, text: string) => void (held = text) });
};

const refusing = () => {
  throw new DOMException("denied", "SecurityError");
};

describe("preferences", () => {
  it("are Vietnamese, as the machine, with letter keys and nobody's name at first", () => {
    expect(loadPreferences(memory())).toEqual({ locale: "vi", theme: "system", letterKeys: true, actor: "" });
  });

  it("come back as they were saved", () => {
    const storage = memory();
    const chosen = { locale: "en", theme: "dark", letterKeys: false, actor: "Trần Quốc Bảo" } as const;
    expect(savePreferences(chosen, storage)).toBe(true);
    expect(loadPreferences(storage)).toEqual(chosen);
  });

  it("keep the good values beside a bad one", () => {
    const content = JSON.stringify({
      locale: "fr",
      theme: "dark",
      letterKeys: "yes",
      actor: "x".repeat(121),
      extra: 1,
    });
    expect(loadPreferences(memory(content))).toEqual({ locale: "vi", theme: "dark", letterKeys: true, actor: "" });
  });

  it.each(["{", "null", "[]", '"vi"'])("are the defaults where the storage holds %s", (content) => {
    expect(loadPreferences(memory(content))).toEqual({ locale: "vi", theme: "system", letterKeys: true, actor: "" });
  });

  it("are the defaults, and not saved, where the browser refuses its storage", () => {
    const preferences = loadPreferences(refusing);
    expect(preferences).toEqual({ locale: "vi", theme: "system", letterKeys: true, actor: "" });
    expect(savePreferences(preferences, refusing)).toBe(false);
  });
});
