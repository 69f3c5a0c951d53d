/** The statement by theme: one tab stop for all rows, moved by arrows or J and K while the list has the focus. */
import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import { groupBy } from "#src/domain/shared/group-by";
import { useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import { detailTitleId } from "./detail-frame";
import type { StatementItem } from "./statement-item";
import { StatementTableRow } from "./statement-table-row";
import styles from "./statement-table.module.css";
import type { RowSelection } from "./use-row-selection";

type StatementTableProps = {
  readonly items: readonly StatementItem[];
  readonly text: Pick<CatalogText, "groups">;
  readonly assessedOn: string;
  /** Id of the row that is open. */
  readonly openId: string | null;
  readonly selection: RowSelection;
  readonly onOpen: (id: string) => void;
};

export function StatementTable({ items, text, assessedOn, openId, selection, onOpen }: StatementTableProps) {
  const { statement } = useMessages();
  const words = statement.table;
  /** By theme; null: the unit's own controls. */
  const groups = useMemo(() => [...groupBy(items, ({ row }) => row.groupId)], [items]);
  const rows = groups.flatMap(([, members]) => members.map(({ row }) => row.id));
  const stop = openId !== null && rows.includes(openId) ? openId : rows[0];
  const list = useRef<HTMLDivElement>(null);

  const move = (from: string, step: 1 | -1) => {
    const next = rows[rows.indexOf(from) + step];
    if (next === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-row="${next}"] a[data-open]`)?.focus();
    // With a row open beside the list, moving is reading on.
    if (openId !== null) onOpen(next);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const id = event.target instanceof Element ? event.target.closest("[data-row]")?.getAttribute("data-row") : null;
    if (id === null || id === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === "arrowdown" || key === "j") move(id, 1);
    else if (key === "arrowup" || key === "k") move(id, -1);
    else if (key === "enter" && id === openId) document.getElementById(detailTitleId)?.focus();
    else if (key === " " && event.target instanceof HTMLAnchorElement) selection.toggle(id);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const element = list.current;
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, []);

  return (
    <div ref={list}>
      <Table caption={words.caption} stickyHead dense className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Choose
                label={words.chooseAll}
                chosen={rows.filter((id) => selection.ids.has(id)).length}
                total={rows.length}
                onToggle={() => selection.toggleMany(rows)}
              />
            </th>
            <th scope="col">{words.control}</th>
            <th scope="col">{words.status}</th>
            <th scope="col" data-column="reason">
              {words.reason}
            </th>
            <th scope="col" data-column="level">
              {words.level}
            </th>
            <th scope="col" data-column="owner">
              {words.owner}
            </th>
            <th scope="col" data-column="evidence">
              {words.evidence}
            </th>
          </tr>
        </thead>
        {groups.map(([groupId, members]) => {
          const ids = members.map(({ row }) => row.id);
          const title = groupId === null ? statement.ownGroup : `${groupId} ${text.groups[groupId]?.title ?? ""}`;
          return (
            <tbody key={groupId ?? "own"}>
              <tr className={styles.group}>
                <td>
                  <Choose
                    label={words.chooseGroup(title)}
                    chosen={ids.filter((id) => selection.ids.has(id)).length}
                    total={ids.length}
                    onToggle={() => selection.toggleMany(ids)}
                  />
                </td>
                <th scope="rowgroup" colSpan={6}>
                  {title}
                </th>
              </tr>
              {members.map((item) => (
                <StatementTableRow
                  key={item.row.id}
                  item={item}
                  assessedOn={assessedOn}
                  isOpen={item.row.id === openId}
                  isStop={item.row.id === stop}
                  isChosen={selection.ids.has(item.row.id)}
                  onToggle={selection.toggle}
                />
              ))}
            </tbody>
          );
        })}
      </Table>
    </div>
  );
}

type ChooseProps = {
  readonly label: string;
  readonly chosen: number;
  readonly total: number;
  readonly onToggle: () => void;
};

/** Chosen in part is neither. */
function Choose({ label, chosen, total, onToggle }: ChooseProps) {
  const box = useRef<HTMLInputElement>(null);
  const isPartial = chosen > 0 && chosen < total;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isPartial;
  }, [isPartial]);
  return (
    <input
      ref={box}
      type="checkbox"
      aria-label={label}
      checked={total > 0 && chosen === total}
      disabled={total === 0}
      onChange={onToggle}
    />
  );
}
