/** A control of the unit's own: everything about it is written here. */
import { implementationStatuses, noteLimit } from "#src/domain/assessment/assessment";
import type { OwnControl } from "#src/domain/statement/own-control";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { DraftArea, DraftField } from "#src/ui/draft-field";
import { SelectField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import type { DetailProps } from "./annex-detail";
import { EvidencePart } from "./evidence-part";
import { ReasonBoxes } from "./reason-fields";
import styles from "./row-detail.module.css";

type OwnDetailProps = DetailProps & { readonly control: OwnControl; readonly onRemoved: () => void };

export function OwnDetail({ control, facts, people, writer, onRemoved }: OwnDetailProps) {
  const { statement, records, terms } = useMessages();
  const names = records.fields["own-control"];
  const place = (field: string) => `${control.assessmentId}/${control.id}/${field}`;
  const items = control.evidenceItemIds.flatMap((id) => facts.evidenceItems.find((item) => item.id === id) ?? []);
  const setEvidence = (evidenceItemIds: string[]) => void writer.setOwn(control, { evidenceItemIds });
  return (
    <>
      <section className={styles.part}>
        <DraftField
          keeper={unsavedDrafts}
          label={names.title}
          value={control.title}
          maxLength={255}
          place={place("title")}
          onSave={(title, seen) => writer.setOwn(control, { title }, { title: seen })}
        />
        <DraftArea
          keeper={unsavedDrafts}
          label={names.description}
          value={control.description}
          maxLength={noteLimit}
          place={place("description")}
          onSave={(description, seen) => writer.setOwn(control, { description }, { description: seen })}
        />
        <ReasonBoxes
          label={names.inclusionReasons}
          chosen={control.inclusionReasons}
          onChange={(inclusionReasons) => void writer.setOwn(control, { inclusionReasons })}
        />
        <DraftArea
          keeper={unsavedDrafts}
          label={names.inclusionText}
          value={control.inclusionText}
          maxLength={noteLimit}
          place={place("inclusionText")}
          onSave={(inclusionText, seen) => writer.setOwn(control, { inclusionText }, { inclusionText: seen })}
        />
      </section>
      <section className={styles.part}>
        <h3>{statement.detail.implementation}</h3>
        <SelectField
          label={names.implementationStatus}
          value={control.implementationStatus ?? ""}
          options={[
            { value: "", label: terms.status["not-implemented"] },
            ...implementationStatuses.map((value) => ({ value, label: terms.status[value] })),
          ]}
          onChange={(event) => {
            const chosen = implementationStatuses.find((value) => value === event.currentTarget.value);
            void writer.setOwn(control, { implementationStatus: chosen ?? null });
          }}
        />
        <div className={styles.two}>
          <DraftField
            keeper={unsavedDrafts}
            label={names.owner}
            value={control.owner}
            maxLength={120}
            suggestions={people}
            place={place("owner")}
            onSave={(owner, seen) => writer.setOwn(control, { owner }, { owner: seen })}
          />
          <DateField
            label={names.dueOn}
            value={control.dueOn}
            onChange={(dueOn) => void writer.setOwn(control, { dueOn })}
          />
        </div>
      </section>
      <EvidencePart
        items={items}
        all={facts.evidenceItems}
        onAttach={(id) => setEvidence([...control.evidenceItemIds, id])}
        onDetach={(id) => setEvidence(control.evidenceItemIds.filter((other) => other !== id))}
      />
      <div className={styles.foot}>
        <Button
          kind="danger"
          icon="trash"
          onClick={() => void writer.removeOwn(control).then((removed) => removed && onRemoved())}
        >
          {statement.detail.remove}
        </Button>
      </div>
    </>
  );
}
