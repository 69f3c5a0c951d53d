/** Every way in which a carry-over between editions may fail has its sentence. The compiler asks for new ones. */
import { describe, expect, it } from "vitest";
import type { CarryOverError } from "#src/domain/catalog/carry-over";
import { en } from "#src/i18n/en";
import { vi } from "#src/i18n/vi";
import type { MappingSourceError } from "#src/storage/mapping-source";
import { vietnameseLetter } from "#test/support/vietnamese";

type Expected = (CarryOverError | MappingSourceError)["type"];

const expected: Readonly<Record<Expected, true>> = {
  "carry-over-control-unknown": true,
  "carry-over-decided-twice": true,
  "carry-over-note-too-long": true,
  "mapping-missing": true,
  "mapping-refused": true,
};

describe.each(Object.keys(expected) as readonly Expected[])("%s", (type) => {
  it("is told in both languages, and ends with what to do", () => {
    expect(vi.errors[type]).toMatch(vietnameseLetter);
    expect(vi.errors[type]).toMatch(/Hãy .+\.$/);
    expect(en.errors[type]).not.toMatch(vietnameseLetter);
    expect(en.errors[type]).toMatch(/\.$/);
  });
});
