/** The controls that treat a risk, and a way to add one by its id or a few words of its title. */
import { useState } from "react";
import { riskLimits, type Risk } from "#src/domain/risk/risk";
import { screenHref } from "#src/i18n/routes";
import type { Session } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { TextField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./risk-controls.module.css";
import { matchesWords } from "./risk-filter";
import type { RiskWriter } from "./use-risk-writer";

type RiskControlsProps = { readonly risk: Risk; readonly session: Session; readonly writer: RiskWriter };

const offered = 6;

export function RiskControls({ risk, session, writer }: RiskControlsProps) {
  const { detail: words } = useMessages().risks;
  const { formats } = useLocale();
  const [search, setSearch] = useState("");
  const { catalog, text } = session.bundle;
  const { controlIds } = risk;
  const titleOf = (id: string) => text.controls[id]?.title ?? words.unknownControl;
  const isFull = controlIds.length >= riskLimits.controls;
  const isSearching = search.trim() !== "";
  const found = isSearching
    ? catalog.controls.filter(({ id }) => !controlIds.includes(id) && matchesWords([id, titleOf(id)], search, [id]))
    : [];
  const attach = async (controlId: string) => {
    if (await writer.link(risk, controlId, true)) setSearch("");
  };
  return (
    <div className={styles.controls}>
      <p className={styles.label}>{words.controls}</p>
      {controlIds.length === 0 ? <p className={styles.meta}>{words.noControls}</p> : null}
      <ul className={styles.chips} aria-label={words.controls}>
        {controlIds.toSorted(formats.compare).map((id) => (
          <li key={id}>
            <a href={screenHref("assess", id)}>
              <b>{id}</b> {titleOf(id)}
            </a>
            <Button kind="quiet" icon="close" iconOnly onClick={() => void writer.link(risk, id, false)}>
              {words.detach(id)}
            </Button>
          </li>
        ))}
      </ul>
      {isFull ? (
        <p className={styles.meta}>{words.attachFull(riskLimits.controls)}</p>
      ) : (
        <TextField
          label={words.attach}
          placeholder={words.attachHint}
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <output className={styles.meta}>{isSearching && found.length === 0 ? words.attachUnknown : ""}</output>
      {isFull ? null : (
        <ul className={styles.offers}>
          {found.slice(0, offered).map(({ id }) => (
            <li key={id}>
              <button type="button" onClick={() => void attach(id)}>
                <b>{id}</b> {titleOf(id)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
