/** Which version was approved, by whom, and what reads otherwise since; the versions before it. */
import { useId } from "react";
import type { RowChange } from "#src/domain/statement/statement-digest";
import type { SoaVersion } from "#src/domain/statement/soa-version";
import { screenHref } from "#src/i18n/routes";
import { Disclosure } from "#src/ui/disclosure";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import { useCountWords } from "./use-count-words";
import type { VersionState } from "./use-version-state";
import styles from "./version-section.module.css";

type VersionSectionProps = {
  /** The newest first. */
  readonly versions: readonly SoaVersion[];
  readonly state: VersionState;
};

const changesNamed = 40;

export function VersionSection({ versions, state }: VersionSectionProps) {
  const words = useMessages().statement.version;
  const { formats } = useLocale();
  const titleId = useId();
  const [current] = versions;
  return (
    <section className={styles.version} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.heading}>
        {words.heading}
      </h2>
      {current === undefined ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>
            {words.current(current.label, current.approvedBy, formats.day(current.approvedOn))}{" "}
            <Standing state={state} />
          </p>
          <Disclosure summary={words.details}>
            <div className={styles.details}>
              {state.type === "changed" ? <Changes label={current.label} changes={state.changes} /> : null}
              <Versions versions={versions} />
            </div>
          </Disclosure>
        </>
      )}
    </section>
  );
}

function Standing({ state }: { readonly state: VersionState }) {
  const words = useMessages().statement.version;
  if (state.type === "none" || state.type === "reading") return null;
  if (state.type === "same") return <Flag icon="check">{words.same}</Flag>;
  return (
    <Flag icon="warning" bad>
      {state.type === "changed" ? words.changed(state.changes.length) : words.unknown}
    </Flag>
  );
}

function Changes({ label, changes }: { readonly label: string; readonly changes: readonly RowChange[] }) {
  const words = useMessages().statement.version;
  const { formats } = useLocale();
  const rest = changes.length - changesNamed;
  return (
    <div>
      <h3>{words.changesHeading(label)}</h3>
      <ul className={styles.changes}>
        {changes.slice(0, changesNamed).map(({ id, code, kind, fields }) => (
          <li key={id}>
            {kind === "removed" ? <b>{code}</b> : <a href={screenHref("statement", id)}>{code}</a>}{" "}
            {kind === "changed" ? formats.list(fields.map((field) => words.fields[field])) : words.change[kind]}
          </li>
        ))}
        {rest > 0 ? <li>{words.moreChanges(rest)}</li> : null}
      </ul>
    </div>
  );
}

function Versions({ versions }: { readonly versions: readonly SoaVersion[] }) {
  const words = useMessages().statement.version;
  const { formats } = useLocale();
  const countWords = useCountWords();
  return (
    <div>
      <h3>{words.history}</h3>
      <Table caption={words.history} dense className={styles.history}>
        <thead>
          <tr>
            <th scope="col">{words.columns.label}</th>
            <th scope="col">{words.columns.approvedOn}</th>
            <th scope="col">{words.columns.approvedBy}</th>
            <th scope="col">{words.columns.counts}</th>
            <th scope="col">{words.columns.remark}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map((version) => (
            <tr key={version.id}>
              <th scope="row">{version.label}</th>
              <td>{formats.day(version.approvedOn)}</td>
              <td>{version.approvedBy}</td>
              <td>{countWords(version.counts)}</td>
              <td>{version.remark}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
