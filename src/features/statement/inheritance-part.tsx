/** Who does an inherited control in the unit's place, and what shows it. */
import { noteLimit } from "#src/domain/assessment/assessment";
import { providerKinds } from "#src/domain/statement/soa-entry";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { DraftArea, DraftField } from "#src/ui/draft-field";
import { SelectField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import styles from "./row-detail.module.css";
import type { AnnexSource } from "./statement-item";
import type { StatementWriter } from "./use-statement-writer";

type InheritancePartProps = { readonly source: AnnexSource; readonly writer: StatementWriter };

export function InheritancePart({ source, writer }: InheritancePartProps) {
  const { statement, records } = useMessages();
  const words = statement.detail;
  const names = records.fields["soa-entry"];
  const { entry } = source;
  const place = (field: string) => `${entry.assessmentId}/${entry.controlId}/${field}`;
  return (
    <section className={styles.aside}>
      <h3>{words.inheritance}</h3>
      <div className={styles.two}>
        <SelectField
          label={names.providerKind}
          value={entry.providerKind ?? ""}
          options={[
            { value: "", label: words.providerKindNone },
            ...providerKinds.map((value) => ({ value, label: records.values.providerKind[value] })),
          ]}
          onChange={(event) => {
            const chosen = providerKinds.find((value) => value === event.currentTarget.value);
            void writer.setEntry(source, { providerKind: chosen ?? null });
          }}
        />
        <DraftField
          keeper={unsavedDrafts}
          label={names.provider}
          value={entry.provider}
          maxLength={255}
          place={place("provider")}
          onSave={(provider, seen) => writer.setEntry(source, { provider }, { provider: seen })}
        />
      </div>
      <DraftArea
        keeper={unsavedDrafts}
        label={names.providerProof}
        hint={words.proofHint}
        value={entry.providerProof}
        maxLength={noteLimit}
        place={place("providerProof")}
        onSave={(providerProof, seen) => writer.setEntry(source, { providerProof }, { providerProof: seen })}
      />
    </section>
  );
}
