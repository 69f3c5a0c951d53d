/** One statement about the law: on or off, in our words with our mark, or in the unit's words without it. */
import { useState } from "react";
import {
  legalChoiceTextLimit,
  type LegalReferenceChoice,
  type MarkedText,
} from "#src/domain/law/legal-reference-choice";
import type { LegalReferencesText } from "#src/domain/law/legal-reference";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { Button } from "#src/ui/button";
import { DraftArea } from "#src/ui/draft-field";
import { useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./law-section.module.css";
import { MarkTag } from "./mark-tag";
import type { PlanWriter } from "./use-plan-writer";

export type Statement = MarkedText & {
  readonly title: string;
  /** Number, days, state, source. */
  readonly about: readonly string[];
  /** The unit's kind among those that it matters to. */
  readonly concerns: boolean;
};

type StatementRowProps = {
  readonly statement: Statement;
  /** Undefined where nobody has chosen. */
  readonly choice: LegalReferenceChoice | undefined;
  readonly lawText: LegalReferencesText;
  readonly writer: PlanWriter;
};

export function StatementRow({ statement, choice, lawText, writer }: StatementRowProps) {
  const { plan, records } = useMessages();
  const words = plan.law;
  const [editing, setEditing] = useState(false);
  const { id, title, text, shown, about } = statement;
  const own = choice?.text ?? null;
  const reset = async () => {
    if (await writer.reset(id)) setEditing(false);
  };
  return (
    <li className={styles.statement}>
      <input
        type="checkbox"
        aria-label={words.show(title)}
        checked={shown}
        onChange={(event) => void writer.choose(id, { shown: event.currentTarget.checked }, shown, { shown })}
      />
      <div>
        <h3>{title}</h3>
        <p className={styles.text}>
          {text} <MarkTag statement={statement} lawText={lawText} />
        </p>
        {about.length === 0 ? null : <p className={styles.about}>{about.join(" · ")}</p>}
        {editing ? (
          <DraftArea
            keeper={unsavedDrafts}
            label={records.fields["legal-choice"].text}
            hint={words.ownHint}
            value={own ?? ""}
            maxLength={legalChoiceTextLimit}
            place={`${writer.assessmentId}/legal-choice/${id}`}
            onSave={(written, seen) => writer.choose(id, { text: asOwn(written) }, shown, { text: asOwn(seen) })}
          />
        ) : null}
      </div>
      <div className={styles.actions}>
        <Button kind="quiet" icon="edit" onClick={() => setEditing(!editing)}>
          <span aria-hidden="true">{editing ? words.editDone : words.editShort}</span>
          <VisuallyHidden>{editing ? words.editDone : words.edit(title)}</VisuallyHidden>
        </Button>
        {choice === undefined ? null : (
          <Button kind="quiet" icon="undo" onClick={() => void reset()}>
            <span aria-hidden="true">{words.resetShort}</span>
            <VisuallyHidden>{words.reset(title)}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  );
}

const asOwn = (text: string): string | null => (text.trim() === "" ? null : text);
