/** The ranked list: majors pinned on top, then by priority. */
import { useEffect, useRef } from "react";
import type { Gap } from "#src/domain/assessment/gap-analysis";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import { GapRow } from "./gap-row";
import type { RenderActions } from "./render-actions";
import styles from "./gap-table.module.css";
import type { GapSelection } from "./use-gap-selection";

type GapTableProps = {
  readonly gaps: readonly Gap[];
  readonly text: Pick<CatalogText, "controls">;
  readonly assessedOn: CalendarDay;
  readonly selection: GapSelection;
  readonly renderActions: RenderActions;
};

export function GapTable({ gaps, text, assessedOn, selection, renderActions }: GapTableProps) {
  const words = useMessages().gaps.table;
  return (
    <Table caption={words.caption} stickyHead className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <ChooseAll selection={selection} label={words.chooseAll} />
          </th>
          <th scope="col" data-num>
            {words.rank}
          </th>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.current}</th>
          <th scope="col">{words.toTarget}</th>
          <th scope="col" data-num>
            {words.weight}
          </th>
          <th scope="col" data-num>
            {words.priority}
          </th>
          <th scope="col">{words.finding}</th>
          <th scope="col">{words.owner}</th>
          <th scope="col">{words.due}</th>
        </tr>
      </thead>
      <tbody>
        {gaps.map((gap) => {
          const { id } = gap.item.control;
          return (
            <GapRow
              key={id}
              gap={gap}
              title={text.controls[id]?.title ?? ""}
              assessedOn={assessedOn}
              chosen={selection.ids.includes(id)}
              onToggle={() => selection.toggle(id)}
              actions={renderActions([id], id)}
            />
          );
        })}
      </tbody>
    </Table>
  );
}

function ChooseAll({ selection, label }: { readonly selection: GapSelection; readonly label: string }) {
  const box = useRef<HTMLInputElement>(null);
  const isPartial = selection.ids.length > 0 && !selection.isAll;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isPartial;
  }, [isPartial]);
  return (
    <input ref={box} type="checkbox" aria-label={label} checked={selection.isAll} onChange={selection.toggleAll} />
  );
}
