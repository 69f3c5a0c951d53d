/** The ranked list: majors pinned on top, then by priority. */
import { useEffect, useRef } from "react";
import type { Gap } from "#src/domain/assessment/gap-analysis";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import { highestRiskByControl } from "#src/domain/risk/risk-register";
import type { Risk } from "#src/domain/risk/risk";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import { GapRow } from "./gap-row";
import type { RenderActions } from "./render-actions";
import styles from "./gap-table.module.css";
import type { RowSelection } from "#src/ui/use-row-selection";

type GapTableProps = {
  readonly gaps: readonly Gap[];
  readonly text: Pick<CatalogText, "controls">;
  readonly assessedOn: CalendarDay;
  /** What raises a priority. */
  readonly risks: readonly Risk[];
  readonly selection: RowSelection;
  readonly renderActions: RenderActions;
};

export function GapTable({ gaps, text, assessedOn, risks, selection, renderActions }: GapTableProps) {
  const words = useMessages().gaps.table;
  const highest = highestRiskByControl(risks);
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
              risk={highest.get(id)}
              chosen={selection.ids.includes(id)}
              onToggle={() => selection.toggle(id)}
              onExtend={selection.extendTo}
              actions={renderActions(gap.findings, [id], id)}
            />
          );
        })}
      </tbody>
    </Table>
  );
}

function ChooseAll({ selection, label }: { readonly selection: RowSelection; readonly label: string }) {
  const box = useRef<HTMLInputElement>(null);
  const isPartial = selection.ids.length > 0 && !selection.isAll;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isPartial;
  }, [isPartial]);
  return (
    <input ref={box} type="checkbox" aria-label={label} checked={selection.isAll} onChange={selection.toggleAll} />
  );
}
