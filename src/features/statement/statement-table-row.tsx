/** One control of the statement: what was decided, why, how far it is, and what contradicts. */
import { memo } from "react";
import { screenHref } from "#src/i18n/routes";
import { cellLevel } from "#src/ui/cell-level";
import { Flag } from "#src/ui/flag";
import { Icon } from "#src/ui/icon";
import { LevelCell } from "#src/ui/level-cell";
import { useLocale, useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import type { StatementItem } from "./statement-item";
import { statusIcons } from "./status-icons";
import styles from "./statement-table.module.css";

type StatementTableRowProps = {
  readonly item: StatementItem;
  readonly assessedOn: string;
  readonly isOpen: boolean;
  /** The row that the tab key reaches. */
  readonly isStop: boolean;
  readonly isChosen: boolean;
  readonly onToggle: (id: string) => void;
};

const codesNamed = 2;

export const StatementTableRow = memo(function StatementTableRow(props: StatementTableRowProps) {
  const { item, assessedOn, isOpen, isStop, isChosen, onToggle } = props;
  const { statement } = useMessages();
  const words = statement.table;
  const { row, title, contradictions, annex } = item;
  const [first] = contradictions;
  const tabIndex = isStop ? 0 : -1;
  return (
    <tr data-row={row.id} data-selected={isOpen || isChosen || undefined}>
      <td>
        <input
          type="checkbox"
          tabIndex={tabIndex}
          aria-label={words.choose(row.code)}
          checked={isChosen}
          onChange={() => onToggle(row.id)}
        />
      </td>
      <td className={styles.control}>
        <a
          data-open
          className={styles.title}
          href={screenHref("statement", row.id)}
          tabIndex={tabIndex}
          aria-current={isOpen ? "true" : undefined}
        >
          <b>{row.code}</b> {title === "" ? statement.untitled : title}
        </a>
        {first === undefined ? null : (
          <span className={styles.contradiction}>
            <Flag icon="warning" bad={first.type !== "included-without-reason"}>
              {statement.contradiction.short[first.type]}
              {contradictions.length > 1 ? ` ${words.moreContradictions(contradictions.length - 1)}` : ""}
            </Flag>
          </span>
        )}
      </td>
      <td className={styles.status}>
        <StatusCell item={item} assessedOn={assessedOn} />
      </td>
      <td data-column="reason">
        <ReasonCell item={item} />
      </td>
      <td data-column="level" className={styles.level}>
        {annex === null ? (
          <span className={styles.meta}>–</span>
        ) : (
          <>
            <LevelCell level={cellLevel(annex.control)} missingEvidence={annex.control.missingEvidence} />
            {row.target === null ? null : (
              <span className={styles.meta} aria-hidden="true">
                /{row.target}
              </span>
            )}
            {row.target === null ? null : <VisuallyHidden>{words.meter(row.level, row.target)}</VisuallyHidden>}
          </>
        )}
      </td>
      <td data-column="owner" className={styles.owner}>
        {row.owner === "" ? <span className={styles.meta}>{words.noOwner}</span> : row.owner}
      </td>
      <td data-column="evidence" className={styles.evidence}>
        <Codes codes={row.evidenceCodes} none={words.noEvidence} />
      </td>
    </tr>
  );
});

function StatusCell({ item, assessedOn }: { readonly item: StatementItem; readonly assessedOn: string }) {
  const { statement } = useMessages();
  const { formats } = useLocale();
  const { row } = item;
  const words = statement.table;
  if (row.exclusion !== null && row.status !== "excluded") {
    return (
      <Flag icon="warning" bad>
        {words.incomplete}
      </Flag>
    );
  }
  const day = row.status === "planned" ? row.dueOn : null;
  return (
    <>
      <span className={styles.word}>
        <Icon name={statusIcons[row.status]} />
        {statement.status[row.status]}
      </span>
      {day === null ? null : day < assessedOn ? (
        <span className={styles.late}>{words.overdue(formats.day(day))}</span>
      ) : (
        <span className={styles.meta}>{words.due(formats.day(day))}</span>
      )}
    </>
  );
}

function ReasonCell({ item: { row } }: { readonly item: StatementItem }) {
  const { statement, records } = useMessages();
  const words = statement.table;
  if (row.exclusion !== null) {
    return row.exclusion.reason === "" ? (
      <span className={styles.meta}>{words.noReason}</span>
    ) : (
      <span className={styles.clamped}>{row.exclusion.reason}</span>
    );
  }
  const kinds = row.inclusionReasons.map((reason) => {
    const name = records.values.inclusionReasons[reason];
    return reason === "risk" && row.risks.length > 0 ? `${name} ${row.risks.map(({ code }) => code).join(", ")}` : name;
  });
  const reasons = [...kinds, ...row.inclusionTexts].join(" · ");
  return (
    <>
      {reasons === "" ? (
        <span className={styles.meta}>{words.noReason}</span>
      ) : (
        <span className={styles.clamped}>{reasons}</span>
      )}
      {row.inheritance === null ? null : (
        <span className={styles.meta}>
          {[
            row.inheritance.kind === null ? "" : records.values.providerKind[row.inheritance.kind],
            row.inheritance.provider,
          ]
            .filter((part) => part !== "")
            .join(": ") || words.noProvider}
        </span>
      )}
    </>
  );
}

function Codes({ codes, none }: { readonly codes: readonly string[]; readonly none: string }) {
  const words = useMessages().statement.table;
  if (codes.length === 0) return <span className={styles.meta}>{none}</span>;
  const rest = codes.length - codesNamed;
  return (
    <>
      {codes.slice(0, codesNamed).join(", ")}
      {rest > 0 ? <span className={styles.meta}>{words.more(rest)}</span> : null}
    </>
  );
}
