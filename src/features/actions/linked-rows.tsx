/** What an action is about and what proves its result: links, each with a way to take it off, and a way to add one. */
import { useState, type ReactNode } from "react";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { foldText } from "#src/domain/shared/fold-text";
import { screenHref } from "#src/i18n/routes";
import type { Session } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { TextField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./action-detail.module.css";
import type { ActionWriter } from "./use-action-writer";

type LinkedProps = { readonly action: CorrectiveAction; readonly writer: ActionWriter };

export function LinkedItems({ action, writer, session }: LinkedProps & { readonly session: Session }) {
  const { detail: words } = useMessages().actions;
  const { formats } = useLocale();
  const { catalog, text } = session.bundle;
  const rowOf = (id: string) => ({
    id,
    code: id,
    title: text.controls[id]?.title ?? "",
    href: screenHref("assess", id),
  });
  return (
    <LinkedRows
      title={words.parts.items}
      none={words.noItems}
      add={words.attachItem}
      held={action.controlIds.toSorted(formats.compare).map(rowOf)}
      offered={catalog.controls.map(({ id }) => rowOf(id)).filter(({ id }) => !action.controlIds.includes(id))}
      onLink={(id, linked) => writer.link(action, { field: "controlIds", id }, linked)}
    />
  );
}

export function LinkedEvidence({
  action,
  writer,
  facts,
}: LinkedProps & { readonly facts: Pick<AssessmentFacts, "evidenceItems"> }) {
  const { actions, records } = useMessages();
  const { detail: words } = actions;
  const rows = facts.evidenceItems.map(({ id, code, title }) => ({
    id,
    code,
    title,
    href: screenHref("evidence", code),
  }));
  return (
    <LinkedRows
      title={records.fields["corrective-action"].evidenceItemIds}
      none={words.noEvidence}
      add={words.attachEvidence}
      held={rows.filter(({ id }) => action.evidenceItemIds.includes(id))}
      offered={rows.filter(({ id }) => !action.evidenceItemIds.includes(id))}
      onLink={(id, linked) => writer.link(action, { field: "evidenceItemIds", id }, linked)}
    />
  );
}

type Row = { readonly id: string; readonly code: string; readonly title: string; readonly href: string };

type LinkedRowsProps = {
  readonly title: string;
  readonly none: string;
  readonly add: string;
  readonly held: readonly Row[];
  readonly offered: readonly Row[];
  readonly onLink: (id: string, linked: boolean) => Promise<boolean>;
};

const mostOffered = 6;

function LinkedRows({ title, none, add, held, offered, onLink }: LinkedRowsProps): ReactNode {
  const { detail: words } = useMessages().actions;
  const [search, setSearch] = useState("");
  const sought = foldText(search.trim());
  const found =
    sought === ""
      ? []
      : offered.filter((row) => foldText(row.code).includes(sought) || foldText(row.title).includes(sought));
  const attach = async (id: string) => {
    if (await onLink(id, true)) setSearch("");
  };
  return (
    <div className={styles.links}>
      <h4>{title}</h4>
      {held.length === 0 ? <p className={styles.meta}>{none}</p> : null}
      <ul className={styles.held}>
        {held.map((row) => (
          <li key={row.id}>
            <a href={row.href}>
              <b>{row.code}</b> {row.title}
            </a>
            <Button kind="quiet" icon="close" iconOnly onClick={() => void onLink(row.id, false)}>
              {words.detach(row.code)}
            </Button>
          </li>
        ))}
      </ul>
      <TextField
        label={add}
        placeholder={words.attachHint}
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <output className={styles.meta}>{sought !== "" && found.length === 0 ? words.attachUnknown : ""}</output>
      <ul className={styles.offers}>
        {found.slice(0, mostOffered).map((row) => (
          <li key={row.id}>
            <button type="button" onClick={() => void attach(row.id)}>
              <b>{row.code}</b> {row.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
