import type { LegalReferencesText } from "#src/domain/law/legal-reference";
import type { MarkedText } from "#src/domain/law/legal-reference-choice";
import { Tag } from "#src/ui/chip";
import { useMessages } from "#src/ui/messages";

type MarkTagProps = {
  readonly statement: Pick<MarkedText, "mark" | "wordsFrom">;
  readonly lawText: LegalReferencesText;
};

/** How our statement was verified. Words of the unit carry no mark of ours. */
export function MarkTag({ statement: { mark, wordsFrom }, lawText }: MarkTagProps) {
  const { law: words } = useMessages().plan;
  return <Tag>{wordsFrom === "unit" ? words.unitWords : words.mark(mark, lawText.marks[mark].name)}</Tag>;
}
