/** The risks to start from, by group; what is ticked comes into the register in one operation. */
import { useEffect, useRef, useState } from "react";
import type { Risk } from "#src/domain/risk/risk";
import type { LibraryRisk } from "#src/domain/risk/risk-library";
import type { RiskLibraryBundle } from "#src/storage/risk-library-source";
import { Banner } from "#src/ui/banner";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { CheckboxField, SearchField, SelectField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import styles from "./library-dialog.module.css";
import { matchesWords } from "./risk-filter";
import type { LoadedRiskLibrary } from "./use-risk-library";
import type { RiskWriter } from "./use-risk-writer";

type LibraryDialogProps = {
  readonly risks: readonly Risk[];
  readonly library: LoadedRiskLibrary | undefined;
  readonly writer: RiskWriter;
  readonly onClose: () => void;
};

export function LibraryDialog({ risks, library, writer, onClose }: LibraryDialogProps) {
  const { risks: messages, errors } = useMessages();
  const { library: words } = messages;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [state, setState] = useState<"asking" | "saving" | "failed">("asking");
  const bundle = library?.ok === true ? library.value : null;

  const take = async () => {
    if (bundle === null || state === "saving") return;
    setState("saving");
    const entries = bundle.library.risks.flatMap((entry) => {
      const text = bundle.text.risks[entry.id];
      return chosen.has(entry.id) && text !== undefined ? [{ entry, words: text }] : [];
    });
    if (await writer.take(entries)) onClose();
    else setState("failed");
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={bundle?.text.title ?? words.title}
      closeOnBackdrop={chosen.size === 0}
      actions={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button kind="primary" disabled={chosen.size === 0 || state === "saving"} onClick={() => void take()}>
            {words.take(chosen.size)}
          </Button>
        </>
      }
    >
      {library === undefined ? <p>{words.loading}</p> : null}
      {library?.ok === false ? <Banner kind="danger">{errors[library.error.type]}</Banner> : null}
      {bundle === null ? null : <Offer bundle={bundle} risks={risks} chosen={chosen} onChoose={setChosen} />}
      {state === "failed" ? (
        <p role="alert" className={styles.failed}>
          {words.failed}
        </p>
      ) : null}
    </Dialog>
  );
}

type OfferProps = {
  readonly bundle: RiskLibraryBundle;
  readonly risks: readonly Risk[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
};

function Offer({ bundle, risks, chosen, onChoose }: OfferProps) {
  const { library: words } = useMessages().risks;
  const [search, setSearch] = useState("");
  const [groupId, setGroupId] = useState("");
  const searchField = useRef<HTMLInputElement>(null);
  const { library, text } = bundle;

  // The dialog has put the focus on its closing cross by now.
  useEffect(() => searchField.current?.focus(), []);

  const codesOf = (entry: LibraryRisk) =>
    risks.filter(({ libraryId }) => libraryId === entry.id).map(({ code }) => code);
  const matches = (entry: LibraryRisk) => {
    const said = text.risks[entry.id];
    const texts = [said?.asset ?? "", said?.threat ?? "", said?.vulnerability ?? "", said?.consequence ?? ""];
    return matchesWords([...texts, text.groups[entry.groupId] ?? "", ...entry.controlIds], search, entry.controlIds);
  };
  const toggle = (ids: readonly string[], wanted: boolean) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (wanted) next.add(id);
      else next.delete(id);
    onChoose(next);
  };
  const groups = library.groups
    .filter(({ id }) => groupId === "" || id === groupId)
    .map(({ id }) => ({ id, entries: library.risks.filter((entry) => entry.groupId === id && matches(entry)) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <div className={styles.offer}>
      <p className={styles.sub}>{words.sub(library.risks.length)}</p>
      <div className={styles.bar}>
        <SearchField
          ref={searchField}
          label={words.search}
          placeholder={words.search}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <SelectField
          label={words.groups}
          hideLabel
          value={groupId}
          options={[
            { value: "", label: words.allGroups },
            ...library.groups.map(({ id }) => ({ value: id, label: text.groups[id] ?? id })),
          ]}
          onChange={(event) => setGroupId(event.currentTarget.value)}
        />
      </div>
      <output className={styles.sub}>{groups.length === 0 ? words.noMatch : ""}</output>
      {groups.map(({ id, entries }) => {
        const name = text.groups[id] ?? id;
        const fresh = entries.filter((entry) => codesOf(entry).length === 0).map((entry) => entry.id);
        return (
          <fieldset key={id} className={styles.group}>
            <legend>{name}</legend>
            {fresh.length === 0 ? null : (
              <CheckboxField
                className={styles.whole}
                label={words.wholeGroup(name)}
                checked={fresh.every((one) => chosen.has(one))}
                onChange={(event) => toggle(fresh, event.currentTarget.checked)}
              />
            )}
            {entries.map((entry) => (
              <CheckboxField
                key={entry.id}
                label={
                  <>
                    <b>{text.risks[entry.id]?.asset}</b>: {text.risks[entry.id]?.threat}
                  </>
                }
                hint={aboutEntry(entry, codesOf(entry))}
                checked={chosen.has(entry.id)}
                onChange={(event) => toggle([entry.id], event.currentTarget.checked)}
              />
            ))}
          </fieldset>
        );
      })}
      <p className={styles.sub}>{text.licence}</p>
    </div>
  );

  function aboutEntry({ controlIds }: LibraryRisk, codes: readonly string[]) {
    const ids = controlIds.join(", ");
    if (codes.length === 0) return ids;
    return (
      <>
        {ids} · <b>{words.already(codes.join(", "))}</b>
      </>
    );
  }
}
