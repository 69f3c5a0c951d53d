/** The legal references as a unit shows them: every one of them, in the file's order, with its mark and its choice. */
import type { Profile } from "#src/domain/assessment/assessment";
import type { LegalReference, LegalReferences, LegalReferencesText } from "./legal-reference";
import { applyChoice, type LegalReferenceChoice, type MarkedText } from "./legal-reference-choice";

/** `text` is what the reference means for the unit, in our words or in the unit's. */
export type LegalReferenceView = MarkedText & {
  readonly reference: LegalReference;
  readonly title: string;
  readonly source: string;
};

export const deriveLegalReferences = (
  { references }: LegalReferences,
  texts: LegalReferencesText,
  choices: readonly LegalReferenceChoice[],
): readonly LegalReferenceView[] =>
  references.map((reference) => {
    const { title = "", meaning = "", source = "" } = texts.references[reference.id] ?? {};
    const ours = { id: reference.id, text: meaning, mark: reference.mark, shown: reference.printedByDefault };
    return { ...applyChoice(ours, choices), reference, title, source };
  });

export const concernsUnitType = ({ unitTypes }: LegalReference, unitType: Profile["unitType"]): boolean =>
  unitTypes.length === 0 || unitTypes.includes(unitType);
