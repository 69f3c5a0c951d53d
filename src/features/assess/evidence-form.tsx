import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import { evidenceCap } from "#src/domain/assessment/maturity";
import { evidenceItemKinds, type EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Session } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { SelectField, TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import styles from "./evidence-form.module.css";

export type EvidenceFields = Pick<EvidenceItem, "title" | "kind" | "datedOn" | "location">;

type EvidenceFormProps = {
  readonly session: Session;
  readonly initial: EvidenceFields;
  readonly onSave: (fields: EvidenceFields) => Promise<void>;
  readonly onCancel: () => void;
};

/** Names one piece of evidence. Records and measurements without a date are accepted but do not count, and it says so. */
export function EvidenceForm({ session, initial, onSave, onCancel }: EvidenceFormProps) {
  const words = useMessages().assess.evidence.form;
  const { modelText } = session.bundle;
  const [fields, setFields] = useState<EvidenceFields>(initial);
  const [asked, setAsked] = useState(false);
  const [dateInvalid, setDateInvalid] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLInputElement>(null);
  const needsDate = fields.kind === "record" || fields.kind === "metric-series";

  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") onCancel();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, [onCancel]);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (fields.title.trim() === "" || dateInvalid) return title.current?.focus();
    const { title: name, kind, datedOn, location } = fields;
    return void onSave({ title: name.trim(), kind, datedOn, location: location.trim() });
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <TextField
        ref={title}
        label={words.title}
        required
        maxLength={255}
        value={fields.title}
        error={asked && fields.title.trim() === "" ? words.titleMissing : undefined}
        onChange={(event) => setFields({ ...fields, title: event.currentTarget.value })}
      />
      <SelectField
        label={words.kind}
        value={fields.kind}
        options={evidenceItemKinds.map((kind) => ({
          value: kind,
          label: words.kindLevel(modelText.evidenceKinds[kind]?.name ?? kind, evidenceCap(kind)),
        }))}
        onChange={(event) => {
          const kind = evidenceItemKinds.find((candidate) => candidate === event.currentTarget.value);
          if (kind !== undefined) setFields({ ...fields, kind });
        }}
      />
      <DateField
        label={words.datedOn}
        value={fields.datedOn}
        hint={needsDate && fields.datedOn === null ? words.dateMissing : words.dateHint}
        onChange={(datedOn) => setFields({ ...fields, datedOn })}
        onInvalid={(text) => setDateInvalid(text !== null)}
      />
      <TextField
        label={words.location}
        maxLength={500}
        value={fields.location}
        onChange={(event) => setFields({ ...fields, location: event.currentTarget.value })}
      />
      <div className={styles.actions}>
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
