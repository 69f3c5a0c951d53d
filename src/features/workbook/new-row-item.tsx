import { memo, useId } from "react";
import { columnOf } from "#src/domain/workbook/list-columns";
import type { NewRow, NewRowCell } from "#src/domain/workbook/new-rows";
import { textOf } from "#src/formats/workbook/cell-values";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./workbook.module.css";

type NewRowItemProps = {
  readonly row: NewRow;
  readonly isChosen: boolean;
  readonly onChoose: (row: NewRow, isChosen: boolean) => void;
};

/** «Dòng mới», with every cell that the file says. */
export const NewRowItem = memo(function NewRowItem({ row, isChosen, onChoose }: NewRowItemProps) {
  const { workbook, workbookLists: words } = useMessages();
  const { preview } = workbook;
  const { newRow } = preview;
  const { formats } = useLocale();
  const id = useId();
  const { list, address, title, cells, twin, lacksDay } = row;
  const place = preview.cell(address.sheet, address.cell);
  const heads: Readonly<Record<string, string>> = words.columns[list];
  const textIn = ({ key, value }: NewRowCell) => {
    const column = columnOf(list, key);
    return column === undefined ? "" : textOf(column, value, words, formats.day);
  };
  return (
    <li className={styles.difference} data-twin={twin === null ? undefined : ""}>
      <input
        id={id}
        type="checkbox"
        checked={isChosen}
        aria-label={newRow.choose(title, place)}
        onChange={(event) => onChoose(row, event.currentTarget.checked)}
      />
      <label htmlFor={id} className={styles.what}>
        <b>{newRow.title}</b> {title}
        <small>{place}</small>
      </label>
      <dl className={styles.cells}>
        {cells.map((one) => (
          <div key={one.key}>
            <dt>
              {heads[one.key] ?? one.key} <small>{one.cell}</small>
            </dt>
            <dd>{textIn(one)}</dd>
          </div>
        ))}
      </dl>
      {lacksDay ? (
        <p className={styles.conflict}>
          <Flag icon="note">{newRow.lacksDay}</Flag>
        </p>
      ) : null}
      {twin === null ? null : (
        <p className={styles.conflict}>
          <Flag icon="warning">
            {twin.type === "known" ? newRow.twin.known(twin.code) : newRow.twin.file(twin.cell)}
          </Flag>
        </p>
      )}
    </li>
  );
});
