import { useEffect, useEffectEvent, useRef, useState } from "react";
import { evidenceCap } from "#src/domain/assessment/maturity";
import { evidenceItemKinds, type EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Session } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { parseDateText } from "#src/ui/date-text";
import { SelectField, TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import styles from "./evidence-form.module.css";

export type EvidenceFields = Pick<EvidenceItem, "title" | "kind" | "datedOn" | "location">;

type EvidenceFormProps = {
  readonly session: Session;
  readonly initial: EvidenceFields;
  readonly onSave: (fields: EvidenceFields) => Promise<void>;
  /** For Ctrl+Enter; where it is missing, that key does what Enter does. */
  readonly onSaveAndGoOn?: (fields: EvidenceFields) => void;
  readonly onCancel: () => void;
};

/** Names one piece of evidence. Records and measurements without a date are accepted but do not count, and it says so. */
export function EvidenceForm({ session, initial, onSave, onSaveAndGoOn, onCancel }: EvidenceFormProps) {
  const words = useMessages().assess.evidence.form;
  const { modelText } = session.bundle;
  const [typed, setTyped] = useState<EvidenceFields>(initial);
  /** A day in the name is the day of the evidence, until somebody says otherwise. */
  const [followsTitle, setFollowsTitle] = useState(initial.datedOn === null);
  const dayOfTitle = followsTitle ? dayIn(typed.title) : null;
  const fields: EvidenceFields = dayOfTitle === null ? typed : { ...typed, datedOn: dayOfTitle };
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

  const submit = (save: (complete: EvidenceFields) => unknown) => {
    setAsked(true);
    if (fields.title.trim() === "" || dateInvalid) return title.current?.focus();
    const { title: name, kind, datedOn, location } = fields;
    return void save({ title: name.trim(), kind, datedOn, location: location.trim() });
  };
  const onEnter = useEffectEvent(() => submit(onSaveAndGoOn ?? onSave));
  useEffect(() => {
    const element = form.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      // Also kept from the keys of the workspace, which would leave the form behind.
      event.preventDefault();
      onEnter();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(onSave);
      }}
    >
      <TextField
        ref={title}
        label={words.title}
        required
        maxLength={255}
        value={fields.title}
        error={asked && fields.title.trim() === "" ? words.titleMissing : undefined}
        onChange={(event) => setTyped({ ...fields, title: event.currentTarget.value })}
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
          if (kind !== undefined) setTyped({ ...fields, kind });
        }}
      />
      <DateField
        label={words.datedOn}
        value={fields.datedOn}
        hint={
          dayOfTitle !== null
            ? words.dateFromTitle
            : needsDate && fields.datedOn === null
              ? words.dateMissing
              : words.dateHint
        }
        onChange={(datedOn) => {
          setFollowsTitle(false);
          setTyped({ ...fields, datedOn });
        }}
        onInvalid={(text) => setDateInvalid(text !== null)}
      />
      <TextField
        label={words.location}
        maxLength={500}
        value={fields.location}
        onChange={(event) => setTyped({ ...fields, location: event.currentTarget.value })}
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

/** The last whole day that the text names: «Biên bản thử máy phát ngày 18/09/2026». */
export function dayIn(text: string): string | null {
  const written = text.match(/(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/g) ?? [];
  return written.map((day) => parseDateText(day) ?? null).findLast((day) => day !== null) ?? null;
}
