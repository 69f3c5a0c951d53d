/** Asks only what an assessment cannot start without; the rest is filled in under «Đơn vị và phạm vi». */
import { useEffect, useRef, useState, type FormEvent } from "react";
import type { ParsedOwnCatalog } from "#src/domain/catalog/parse-own-catalog";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { defaultProfile } from "#src/i18n/vi/default-profile";
import { Button } from "#src/ui/button";
import { DateField } from "#src/ui/date-field";
import { Dialog } from "#src/ui/dialog";
import { TextField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { Segmented } from "#src/ui/segmented";
import { catalogIds, currentCatalogId, type CatalogId } from "#src/storage/catalog-source";
import { OwnCatalogField } from "./own-catalog-field";
import type { NewAssessment } from "./start-screen";
import styles from "./start-screen.module.css";

type NewAssessmentDialogProps = {
  /** Start with the calendar year that this day is in. */
  readonly today: CalendarDay;
  readonly onCreate: (asked: NewAssessment) => Promise<boolean>;
  readonly onClose: () => void;
};

type Edition = CatalogId | "own";

const editions: readonly Edition[] = [...catalogIds, "own"];

const longestName = 255;
const formId = "new-assessment";

export function NewAssessmentDialog({ today, onCreate, onClose }: NewAssessmentDialogProps) {
  const { newAssessment: words, start } = useMessages();
  const { create } = start;
  const nameField = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");
  const [from, setFrom] = useState<CalendarDay | null>(`${today.slice(0, 4)}-01-01`);
  const [to, setTo] = useState<CalendarDay | null>(`${today.slice(0, 4)}-12-31`);
  const [unreadable, setUnreadable] = useState<{ readonly from: boolean; readonly to: boolean }>({
    from: false,
    to: false,
  });
  const [edition, setEdition] = useState<Edition>(currentCatalogId);
  const [own, setOwn] = useState<ParsedOwnCatalog | null>(null);
  const [state, setState] = useState<"editing" | "checked" | "creating" | "failed">("editing");
  const checked = state !== "editing";
  const nameMissing = name.trim() === "";
  const chosen = edition === "own" ? own : edition;
  const reversed = from !== null && to !== null && from > to;

  useEffect(() => nameField.current?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === "creating") return;
    if (nameMissing || reversed || unreadable.from || unreadable.to || chosen === null) {
      if (nameMissing) nameField.current?.focus();
      return setState("checked");
    }
    setState("creating");
    const profile = {
      ...defaultProfile(today),
      organisationName: name.trim().normalize("NFC"),
      periodFrom: from,
      periodTo: to,
    };
    const created = await onCreate({ profile, chosen });
    if (created) onClose();
    else setState("failed");
  };

  return (
    <Dialog
      open
      onClose={onClose}
      title={create.title}
      closeOnBackdrop={false}
      actions={
        <>
          <Button kind="quiet" onClick={onClose}>
            {create.cancel}
          </Button>
          <Button kind="primary" type="submit" form={formId} aria-disabled={state === "creating"}>
            {create.submit}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        <p>{create.intro}</p>
        <TextField
          label={create.name}
          hint={create.nameHint}
          required
          ref={nameField}
          autoComplete="organization"
          maxLength={longestName}
          value={name}
          error={checked && nameMissing ? create.nameMissing : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className={styles.pair}>
          <DateField
            label={create.from}
            value={from}
            onChange={setFrom}
            onInvalid={(text) => setUnreadable((now) => ({ ...now, from: text !== null }))}
          />
          <DateField
            label={create.to}
            value={to}
            error={checked && reversed ? create.periodReversed : undefined}
            onChange={setTo}
            onInvalid={(text) => setUnreadable((now) => ({ ...now, to: text !== null }))}
          />
        </div>
        <Segmented<Edition>
          label={words.edition}
          options={editions.map((value) => ({ value, label: words.editions[value] }))}
          value={edition}
          onChange={setEdition}
        />
        <p className={styles.words}>{words.editionNotes[edition]}</p>
        {edition === "own" ? <OwnCatalogField value={own} onChange={setOwn} isMissing={checked} /> : null}
        <div role="alert">
          {state === "failed" ? (
            <Flag icon="warning" bad>
              {create.failed}
            </Flag>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
