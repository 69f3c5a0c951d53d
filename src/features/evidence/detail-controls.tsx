/** The items that a piece of evidence supports, and a way to add one by its id or a few words of its title. */
import { useState } from "react";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { foldText } from "#src/domain/shared/fold-text";
import { screenHref } from "#src/i18n/routes";
import type { Session } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { TextField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./evidence-detail.module.css";
import type { EvidenceWriter } from "./use-evidence-writer";

type DetailControlsProps = {
  readonly item: EvidenceItem;
  readonly session: Session;
  readonly writer: EvidenceWriter;
};

const offered = 6;

export function DetailControls({ item, session, writer }: DetailControlsProps) {
  const { detail: words } = useMessages().evidence;
  const { formats } = useLocale();
  const [search, setSearch] = useState("");
  const { catalog, text } = session.bundle;
  const titleOf = (id: string) => text.controls[id]?.title ?? "";
  const sought = foldText(search.trim());
  const found =
    sought === ""
      ? []
      : catalog.controls.filter(
          ({ id }) =>
            !item.controlIds.includes(id) && (foldText(id).includes(sought) || foldText(titleOf(id)).includes(sought)),
        );
  const attach = async (controlId: string) => {
    if (await writer.attach(item, controlId)) setSearch("");
  };
  return (
    <section className={styles.part}>
      <h3>{words.serves}</h3>
      {item.controlIds.length === 0 ? <p className={styles.bad}>{words.servesNothing}</p> : null}
      <ul className={styles.controls}>
        {item.controlIds.toSorted(formats.compare).map((id) => (
          <li key={id}>
            <a href={screenHref("assess", id)}>
              <b>{id}</b> {titleOf(id)}
            </a>
            <Button kind="quiet" icon="close" iconOnly onClick={() => void writer.detach(item, id)}>
              {words.detach(id)}
            </Button>
          </li>
        ))}
      </ul>
      <TextField
        label={words.attach}
        placeholder={words.attachHint}
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <output className={styles.meta}>{sought !== "" && found.length === 0 ? words.attachUnknown : ""}</output>
      <ul className={styles.offers}>
        {found.slice(0, offered).map(({ id }) => (
          <li key={id}>
            <button type="button" onClick={() => void attach(id)}>
              <b>{id}</b> {titleOf(id)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
