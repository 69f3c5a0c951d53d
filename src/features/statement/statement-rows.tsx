/** The rows with their search and filters; beside them the one that is open, below them what is done to the chosen ones. */
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "#src/ui/button";
import { classNames } from "#src/ui/class-names";
import { EmptyState } from "#src/ui/empty-state";
import { CheckboxField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import { useEscape } from "#src/ui/use-escape";
import { AnnexDetail } from "./annex-detail";
import { BulkActions } from "./bulk-actions";
import { DetailFrame } from "./detail-frame";
import { OwnDetail } from "./own-detail";
import { StatementFilterBar } from "./statement-filter-bar";
import type { StatementItem } from "./statement-item";
import type { StatementScreenProps } from "./statement-screen";
import styles from "./statement-rows.module.css";
import { StatementTable } from "./statement-table";
import { useRowSelection } from "./use-row-selection";
import type { ShownRows } from "./use-shown-rows";
import type { StatementWriter } from "./use-statement-writer";

type StatementRowsProps = StatementScreenProps & {
  readonly items: readonly StatementItem[];
  readonly shown: ShownRows;
  readonly writer: StatementWriter;
};

export function StatementRows({ session, facts, place, onSelect, items, shown, writer }: StatementRowsProps) {
  const { statement: words } = useMessages();
  const { formats } = useLocale();
  /** The row that was opened by moving through the list, where the focus stays. */
  const [keyedId, setKeyedId] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const shownIds = shown.items.map(({ row }) => row.id);
  const selection = useRowSelection(shownIds);
  const people = namesIn(facts.controlAssessments, items).toSorted(formats.compare);

  const open = items.find(({ row }) => row.id === place || row.code === place);
  const openId = open?.row.id ?? null;
  const position = shownIds.findIndex((id) => id === openId);
  const close = () => {
    onSelect(null);
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${openId ?? ""}"] a[data-open]`);
    (row ?? list.current)?.focus();
  };
  useEscape(open === undefined ? null : close);
  const openByKeys = useCallback(
    (id: string) => {
      setKeyedId(id);
      onSelect(id);
    },
    [onSelect],
  );

  // A link from elsewhere leads to a row anywhere in the list.
  useEffect(() => {
    if (openId !== null) list.current?.querySelector(`[data-row="${openId}"]`)?.scrollIntoView?.({ block: "nearest" });
  }, [openId]);

  return (
    <>
      {place !== null && open === undefined ? <p>{words.detail.gone(place)}</p> : null}
      <div className={classNames(styles.body, open !== undefined && styles.open)}>
        <div ref={list} tabIndex={-1} className={styles.list}>
          <StatementFilterBar shown={shown}>
            <span className={styles.keys}>{words.keys}</span>
            <output>
              {words.shown(shownIds.length, items.length)} {shown.done}
            </output>
            {shownIds.length === 0 ? null : (
              <div className={styles.chooseAll}>
                <CheckboxField
                  label={words.table.chooseAll}
                  checked={selection.isAll}
                  onChange={() => selection.toggleMany(shownIds)}
                />
              </div>
            )}
          </StatementFilterBar>
          {shownIds.length === 0 ? (
            <EmptyState
              roomy
              text={words.empty.noMatch}
              action={<Button onClick={shown.showAll}>{words.empty.showAll}</Button>}
            />
          ) : (
            <StatementTable
              items={shown.items}
              text={session.bundle.text}
              assessedOn={facts.assessment.profile.assessedOn}
              openId={openId}
              selection={selection}
              onOpen={openByKeys}
            />
          )}
          {shown.filter === "all" && shown.search === "" && items.every(({ own }) => own === null) ? (
            <p className={styles.ownEmpty}>{words.noOwnControls}</p>
          ) : null}
        </div>
        {open === undefined ? null : (
          <DetailFrame
            key={open.row.id}
            item={open}
            previousId={shownIds[position - 1] ?? null}
            nextId={position === -1 ? null : (shownIds[position + 1] ?? null)}
            takesFocus={open.row.id !== keyedId}
            onOpen={(id) => {
              setKeyedId(null);
              onSelect(id);
            }}
            onClose={close}
          >
            {open.annex === null ? null : (
              <AnnexDetail item={open} source={open.annex} facts={facts} people={people} writer={writer} />
            )}
            {open.own === null ? null : (
              <OwnDetail
                item={open}
                control={open.own}
                facts={facts}
                people={people}
                writer={writer}
                onRemoved={close}
              />
            )}
          </DetailFrame>
        )}
      </div>
      {selection.ids.size === 0 ? null : (
        <BulkActions
          items={shown.items.filter(({ row }) => selection.ids.has(row.id))}
          shown={shown.items}
          people={people}
          writer={writer}
          onClear={() => {
            selection.clear();
            // The bar takes the focus with it when it goes.
            list.current?.focus({ preventScroll: true });
          }}
          onDone={(count) => shown.setDone(words.bulk.done(count))}
        />
      )}
    </>
  );
}

/** Everybody who is named as an owner or an approver, offered while typing. */
const namesIn = (
  records: StatementScreenProps["facts"]["controlAssessments"],
  items: readonly StatementItem[],
): readonly string[] => [
  ...new Set(
    [
      ...records.flatMap(({ owner, justificationApprovedBy }) => [owner.trim(), justificationApprovedBy.trim()]),
      ...items.map(({ row }) => row.owner),
    ].filter((name) => name !== ""),
  ),
];
