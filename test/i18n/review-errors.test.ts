/** Every way in which an opinion or a review may fail has its sentence. The compiler asks for new ones. */
import { describe, expect, it } from "vitest";
import type { OpinionError } from "#src/formats/opinion/opinion-error";
import { en } from "#src/i18n/en";
import { vi } from "#src/i18n/vi";
import type { DeviceKeyError } from "#src/storage/device-key";
import type { OpinionRefusal } from "#src/storage/review-receipts";
import type { SaveError } from "#src/storage/save-error";
import { vietnameseLetter } from "#test/support/vietnamese";

type Expected = Exclude<(DeviceKeyError | OpinionError | OpinionRefusal)["type"], SaveError["type"]>;

const expected: Readonly<Record<Expected, true>> = {
  "device-key-unavailable": true,
  "opinion-already-imported": true,
  "opinion-control-unknown": true,
  "opinion-empty": true,
  "opinion-foreign": true,
  "opinion-malformed": true,
  "opinion-newer": true,
  "opinion-not-checkable": true,
  "opinion-other-assessment": true,
  "opinion-other-history": true,
  "opinion-signature-wrong": true,
  "opinion-too-large": true,
  "opinion-too-many": true,
  "opinion-unreadable": true,
};

describe.each(Object.keys(expected) as readonly Expected[])("%s", (type) => {
  it("is told in both languages, and ends with what to do", () => {
    expect(vi.errors[type]).toMatch(vietnameseLetter);
    expect(vi.errors[type]).toMatch(/(?:[Hh]ãy|[Cc]ó thể) .+\.$/);
    expect(en.errors[type]).not.toMatch(vietnameseLetter);
    expect(en.errors[type]).toMatch(/\.$/);
  });
});

it("A wrong signature is never called that of a person", () => {
  expect(vi.errors["opinion-signature-wrong"]).toContain("chữ ký của máy");
  expect(en.errors["opinion-signature-wrong"]).toContain("signature of the machine");
});
