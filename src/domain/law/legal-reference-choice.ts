/**
 * What a unit decided about a statement on the law: whether it is shown, and in which words. Whatever of the law of 2026
 * is shown carries its mark and can be edited or switched off.
 */
import * as z from "zod/mini";
import { isShownByDefault, type VerificationMark } from "./legal-reference";

/** Longest text that a unit puts in place of ours, in characters. */
export const legalChoiceTextLimit = 1000;

export const legalReferenceChoiceSchema = z.strictObject({
  /** Id of a legal reference, or of a note of the plan. */
  referenceId: z.string().check(z.maxLength(64)),
  shown: z.boolean(),
  /** The unit's own words; null, or nothing but blanks: ours stand. */
  text: z.nullable(z.string().check(z.maxLength(legalChoiceTextLimit))),
});

export type LegalReferenceChoice = Readonly<z.infer<typeof legalReferenceChoiceSchema>>;

/** A statement about the law as it stands on screen and on paper. */
export type MarkedText = {
  readonly id: string;
  readonly text: string;
  /** How our statement was verified. It says nothing about words of the unit. */
  readonly mark: VerificationMark;
  readonly wordsFrom: "product" | "unit";
  readonly shown: boolean;
};

/** The last choice for an id holds; without one, what was not verified stays away. */
export function applyChoice(
  ours: { readonly id: string; readonly text: string; readonly mark: VerificationMark; readonly shown?: boolean },
  choices: readonly LegalReferenceChoice[],
): MarkedText {
  const choice = choices.findLast(({ referenceId }) => referenceId === ours.id);
  const own = choice?.text?.trim() ?? "";
  return {
    id: ours.id,
    text: own === "" ? ours.text : own,
    mark: ours.mark,
    wordsFrom: own === "" ? "product" : "unit",
    shown: choice?.shown ?? ours.shown ?? isShownByDefault(ours.mark),
  };
}
