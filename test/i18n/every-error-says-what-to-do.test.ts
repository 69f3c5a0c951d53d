import { expect, it } from "vitest";
import { en } from "#src/i18n/en";
import { vi } from "#src/i18n/vi";
import { messageTexts } from "#test/support/message-texts";

/** `place` only says where. */
const sentencesOf = (errors: typeof vi.errors) => {
  const { place: _, ...sentences } = errors;
  return messageTexts(sentences);
};

const silentIn = (errors: typeof vi.errors, remedy: RegExp) =>
  sentencesOf(errors)
    .filter(({ text }) => !remedy.test(text))
    .map(({ place }) => place);

it("every error in Vietnamese says what to do next", () => {
  expect(silentIn(vi.errors, /(?:hãy|có thể|khi cần|đừng) /iu)).toEqual([]);
});

it("every error in English goes on after what happened", () => {
  expect(silentIn(en.errors, /[.;] (?:\p{Lu}|open|use|try|reload)/u)).toEqual([]);
});
