/** What the file would change, cell by cell and row by row. Conflicts and twins wait to be chosen; the rest is chosen. */
import { useState } from "react";
import type { CellDifference } from "#src/domain/workbook/compare-lists";
import { placeKey } from "#src/domain/workbook/compare-lists";
import { listNames } from "#src/domain/workbook/list-columns";
import type { NewRow } from "#src/domain/workbook/new-rows";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import type { ReactNode } from "react";
import type { Choice, FileComparison } from "./compare-file";
import { DifferenceRow } from "./difference-row";
import { FaultList } from "./fault-list";
import { NewRowItem } from "./new-row-item";
import styles from "./workbook.module.css";

export type ApplyOutcome = "applied" | "stale" | "failed";

type PreviewProps = {
  readonly name: string;
  readonly comparison: FileComparison;
  readonly hasBase: boolean;
  readonly isStale: boolean;
  readonly dismiss: ReactNode;
  readonly onApply: (chosen: Choice) => Promise<ApplyOutcome>;
};

/** So that a file with thousands of differences is shown at once. A row has a dozen cells. */
const firstShown = { cells: 200, rows: 30 } as const;

export const addressKey = ({ address }: Pick<CellDifference | NewRow, "address">) => `${address.sheet}!${address.cell}`;

export function Preview({ name, comparison, hasBase, isStale, dismiss, onApply }: PreviewProps) {
  const { workbook } = useMessages();
  const { preview } = workbook;
  const { differences, newRows, faults } = comparison;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => freeOf(comparison));
  const [state, setState] = useState<"asking" | "saving" | "failed">("asking");
  const conflicts = differences.filter(({ conflict }) => conflict !== null).length;
  const twins = newRows.filter(({ twin }) => twin !== null).length;
  const isEmpty = differences.length + newRows.length === 0;
  const choice: Choice = {
    differences: differences.filter((one) => chosen.has(addressKey(one))),
    newRows: newRows.filter((one) => chosen.has(addressKey(one))),
  };

  const choose = (one: CellDifference | NewRow, isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      if ("place" in one) for (const other of differences) if (isOfOnePlace(one, other)) next.delete(addressKey(other));
      if (isChosen) next.add(addressKey(one));
      else next.delete(addressKey(one));
      return next;
    });
  const apply = async () => {
    setState("saving");
    const outcome = await onApply(choice);
    if (outcome !== "applied") setState(outcome === "failed" ? "failed" : "asking");
  };

  return (
    <Section title={preview.title(name)} level={3}>
      <div role="status" className={styles.summary}>
        {isStale ? <Flag icon="note">{preview.stale}</Flag> : null}
        {isEmpty ? <p>{preview.none}</p> : null}
        {differences.length === 0 ? null : <p>{preview.counts(differences.length, countItems(differences))}</p>}
        {newRows.length === 0 ? null : <p>{preview.newRow.count(newRows.length)}</p>}
        {conflicts === 0 ? null : <Flag icon="warning">{preview.conflicts(conflicts)}</Flag>}
        {twins === 0 ? null : <Flag icon="warning">{preview.newRow.twins(twins)}</Flag>}
        {hasBase || differences.length === 0 ? null : <Flag icon="warning">{preview.noBase}</Flag>}
      </div>
      <FaultList faults={faults} />
      {isEmpty ? (
        dismiss
      ) : (
        <>
          <div className={styles.choosing}>
            <Button kind="quiet" onClick={() => setChosen(freeOf(comparison))}>
              {preview.chooseAll}
            </Button>
            <Button kind="quiet" onClick={() => setChosen(new Set())}>
              {preview.chooseNone}
            </Button>
          </div>
          <ChangeLists comparison={comparison} chosen={chosen} onChoose={choose} />
          <div className={styles.actions}>
            <Button kind="primary" disabled={chosen.size === 0 || state === "saving"} onClick={() => void apply()}>
              {preview.apply(choice.differences.length, choice.newRows.length)}
            </Button>
            {dismiss}
          </div>
          <div role="alert">
            {state === "failed" ? (
              <Flag icon="warning" bad>
                {preview.failed}
              </Flag>
            ) : null}
          </div>
        </>
      )}
    </Section>
  );
}

type ChangeListsProps = Pick<PreviewProps, "comparison"> & {
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (one: CellDifference | NewRow, isChosen: boolean) => void;
};

function ChangeLists({ comparison, chosen, onChoose }: ChangeListsProps) {
  const { workbook, workbookLists: words } = useMessages();
  const { preview } = workbook;
  const { differences, newRows } = comparison;
  const [showsAll, setShowsAll] = useState(differences.length <= firstShown.cells && newRows.length <= firstShown.rows);
  const cells = showsAll ? differences : differences.slice(0, firstShown.cells);
  const rows = showsAll ? newRows : newRows.slice(0, firstShown.rows);
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>{preview.columns.item}</span>
        <span>{preview.columns.current}</span>
        <span>{preview.columns.edited}</span>
      </div>
      {listNames.map((list) => {
        const [edited, added] = [cells.filter((one) => one.list === list), rows.filter((one) => one.list === list)];
        return edited.length + added.length === 0 ? null : (
          <section key={list} aria-label={words.lists[list]}>
            <h4 className={styles.list}>{words.lists[list]}</h4>
            <ul>
              {edited.map((difference) => (
                <DifferenceRow
                  key={addressKey(difference)}
                  difference={difference}
                  isChosen={chosen.has(addressKey(difference))}
                  onChoose={onChoose}
                />
              ))}
              {added.map((row) => (
                <NewRowItem
                  key={addressKey(row)}
                  row={row}
                  isChosen={chosen.has(addressKey(row))}
                  onChoose={onChoose}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {showsAll ? null : (
        <Button onClick={() => setShowsAll(true)}>{preview.all(differences.length, newRows.length)}</Button>
      )}
    </>
  );
}

const freeOf = ({ differences, newRows }: FileComparison): ReadonlySet<string> =>
  new Set([
    ...differences.filter(({ conflict }) => conflict === null).map(addressKey),
    ...newRows.filter(({ twin }) => twin === null).map(addressKey),
  ]);

const countItems = (differences: readonly CellDifference[]) =>
  new Set(differences.map(({ list, code }) => `${list}/${code}`)).size;

/** Of two values for one place only one can be taken. */
const isOfOnePlace = (one: CellDifference, other: CellDifference) =>
  other.place.field === one.place.field && placeKey(other.place) === placeKey(one.place);
