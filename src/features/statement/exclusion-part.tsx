/** Why a control is left out, by whom and when. A text that only repeats that it is left out is not taken. */
import { useState } from "react";
import { noteLimit } from "#src/domain/assessment/assessment";
import { isEmptyPhrase } from "#src/domain/statement/exclusion-reason";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { DateField } from "#src/ui/date-field";
import { DraftArea, DraftField } from "#src/ui/draft-field";
import { useMessages } from "#src/ui/messages";
import styles from "./row-detail.module.css";
import type { AnnexSource } from "./statement-item";
import type { StatementWriter } from "./use-statement-writer";

type ExclusionPartProps = { readonly source: AnnexSource; readonly writer: StatementWriter };

export function ExclusionPart({ source, writer }: ExclusionPartProps) {
  const { assess, statement } = useMessages();
  const words = statement.detail;
  const { record } = source.control;
  const [isRefused, setIsRefused] = useState(false);
  const place = (field: string) => `${record.assessmentId}/${record.controlId}/${field}`;
  return (
    <section className={styles.aside}>
      <h3>{words.exclusion}</h3>
      <DraftArea
        keeper={unsavedDrafts}
        label={words.exclusionReason}
        hint={words.exclusionHint}
        error={isRefused ? assess.form.exclusionRefused : undefined}
        value={record.justification}
        maxLength={noteLimit}
        place={place("exclusionReason")}
        onSave={async (justification, seen) => {
          const isEmpty = isEmptyPhrase(justification);
          setIsRefused(isEmpty);
          return !isEmpty && writer.setControl(source, { justification }, { justification: seen });
        }}
      />
      <div className={styles.two}>
        <DraftField
          keeper={unsavedDrafts}
          label={assess.form.justificationApprovedBy}
          value={record.justificationApprovedBy}
          maxLength={120}
          place={place("justificationApprovedBy")}
          onSave={(justificationApprovedBy, seen) =>
            writer.setControl(source, { justificationApprovedBy }, { justificationApprovedBy: seen })
          }
        />
        <DateField
          label={assess.form.justificationApprovedOn}
          value={record.justificationApprovedOn}
          onChange={(justificationApprovedOn) => void writer.setControl(source, { justificationApprovedOn })}
        />
      </div>
    </section>
  );
}
