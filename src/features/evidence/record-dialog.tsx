/** Names evidence of which there is no file here: a link, a record in an archive, an interview, an observation. */
import { useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { Dialog } from "#src/ui/dialog";
import { SelectField, TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import styles from "./evidence-detail.module.css";
import type { EvidenceWriter, RecordSource } from "./use-evidence-writer";

const sources = ["archive", "link", "interview", "observation"] as const satisfies readonly RecordSource[];

type RecordDialogProps = {
  readonly writer: EvidenceWriter;
  readonly onClose: () => void;
  readonly onAdded: (code: string) => void;
};

export function RecordDialog({ writer, onClose, onAdded }: RecordDialogProps) {
  const { record: words, sources: sourceNames } = useMessages().evidence;
  const formId = useId();
  const name = useRef<HTMLInputElement>(null);
  const [source, setSource] = useState<RecordSource>("archive");
  const [title, setTitle] = useState("");
  const [location, setLocation] = useState("");
  const [datedOn, setDatedOn] = useState<string | null>(null);
  const [dateInvalid, setDateInvalid] = useState(false);
  const [asked, setAsked] = useState(false);

  // The dialog has put the focus on its closing cross by now.
  useEffect(() => name.current?.focus(), []);

  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    setAsked(true);
    if (title.trim() === "") return name.current?.focus();
    if (dateInvalid) return;
    const code = await writer.add(source, { title: title.trim(), location: location.trim(), datedOn });
    if (code !== null) onAdded(code);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      closeOnBackdrop={false}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" type="submit" form={formId}>
            {words.save}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.stack} noValidate onSubmit={(event) => void submit(event)}>
        <TextField
          ref={name}
          label={words.name}
          required
          maxLength={255}
          autoComplete="off"
          value={title}
          error={asked && title.trim() === "" ? words.nameMissing : undefined}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <SelectField
          label={words.source}
          value={source}
          options={sources.map((value) => ({ value, label: sourceNames[value] }))}
          onChange={(event) => {
            const chosen = sources.find((value) => value === event.currentTarget.value);
            if (chosen !== undefined) setSource(chosen);
          }}
        />
        <TextField
          label={words.location[source]}
          maxLength={500}
          autoComplete="off"
          value={location}
          onChange={(event) => setLocation(event.currentTarget.value)}
        />
        <DateField
          label={words.datedOn}
          value={datedOn}
          onChange={setDatedOn}
          onInvalid={(text) => setDateInvalid(text !== null)}
        />
      </form>
    </Dialog>
  );
}
