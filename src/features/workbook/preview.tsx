/** What the file would change, cell by cell. Conflicts wait to be chosen; everything else is chosen already. */
import { useState } from "react";
import type { CellDifference, Comparison } from "#src/domain/workbook/compare-lists";
import { placeKey } from "#src/domain/workbook/compare-lists";
import { listNames } from "#src/domain/workbook/list-columns";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import type { ReactNode } from "react";
import { DifferenceRow } from "./difference-row";
import { FaultList } from "./fault-list";
import styles from "./workbook.module.css";

export type ApplyOutcome = "applied" | "stale" | "failed";

type PreviewProps = {
  readonly name: string;
  readonly comparison: Comparison;
  readonly hasBase: boolean;
  readonly isStale: boolean;
  readonly dismiss: ReactNode;
  readonly onApply: (chosen: readonly CellDifference[]) => Promise<ApplyOutcome>;
};

/** So that a file with thousands of differences is shown at once. */
const firstShown = 200;

export const addressKey = ({ address }: CellDifference) => `${address.sheet}!${address.cell}`;

export function Preview({ name, comparison, hasBase, isStale, dismiss, onApply }: PreviewProps) {
  const { workbook, workbookLists: words } = useMessages();
  const { preview } = workbook;
  const { differences, faults } = comparison;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => freeOf(differences));
  const [showsAll, setShowsAll] = useState(differences.length <= firstShown);
  const [state, setState] = useState<"asking" | "saving" | "failed">("asking");
  const conflicts = differences.filter(({ conflict }) => conflict !== null).length;
  const shown = showsAll ? differences : differences.slice(0, firstShown);

  const choose = (difference: CellDifference, isChosen: boolean) =>
    setChosen((before) => {
      const next = new Set(before);
      // Of two values for one place only one can be taken.
      for (const other of differences)
        if (other.place.field === difference.place.field && placeKey(other.place) === placeKey(difference.place))
          next.delete(addressKey(other));
      if (isChosen) next.add(addressKey(difference));
      return next;
    });
  const apply = async () => {
    setState("saving");
    const outcome = await onApply(differences.filter((one) => chosen.has(addressKey(one))));
    if (outcome !== "applied") setState(outcome === "failed" ? "failed" : "asking");
  };

  return (
    <Section title={preview.title(name)} level={3}>
      <div role="status" className={styles.summary}>
        {isStale ? <Flag icon="note">{preview.stale}</Flag> : null}
        <p>
          {differences.length === 0
            ? preview.none
            : preview.counts(differences.length, new Set(differences.map(({ list, code }) => `${list}/${code}`)).size)}
        </p>
        {conflicts === 0 ? null : <Flag icon="warning">{preview.conflicts(conflicts)}</Flag>}
        {hasBase || differences.length === 0 ? null : <Flag icon="warning">{preview.noBase}</Flag>}
      </div>
      <FaultList faults={faults} />
      {differences.length === 0 ? (
        dismiss
      ) : (
        <>
          <div className={styles.choosing}>
            <Button kind="quiet" onClick={() => setChosen(freeOf(differences))}>
              {preview.chooseAll}
            </Button>
            <Button kind="quiet" onClick={() => setChosen(new Set())}>
              {preview.chooseNone}
            </Button>
          </div>
          <div className={styles.head} aria-hidden="true">
            <span>{preview.columns.item}</span>
            <span>{preview.columns.current}</span>
            <span>{preview.columns.edited}</span>
          </div>
          {listNames.map((list) => {
            const ofList = shown.filter((one) => one.list === list);
            return ofList.length === 0 ? null : (
              <section key={list} aria-label={words.lists[list]}>
                <h4 className={styles.list}>{words.lists[list]}</h4>
                <ul>
                  {ofList.map((difference) => (
                    <DifferenceRow
                      key={addressKey(difference)}
                      difference={difference}
                      isChosen={chosen.has(addressKey(difference))}
                      onChoose={choose}
                    />
                  ))}
                </ul>
              </section>
            );
          })}
          {showsAll ? null : <Button onClick={() => setShowsAll(true)}>{preview.all(differences.length)}</Button>}
          <div className={styles.actions}>
            <Button kind="primary" disabled={chosen.size === 0 || state === "saving"} onClick={() => void apply()}>
              {preview.apply(chosen.size)}
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

const freeOf = (differences: readonly CellDifference[]): ReadonlySet<string> =>
  new Set(differences.filter(({ conflict }) => conflict === null).map(addressKey));
