import { memo, useId } from "react";
import type { CellDifference } from "#src/domain/workbook/compare-lists";
import { columnOf } from "#src/domain/workbook/list-columns";
import { textOf } from "#src/formats/workbook/cell-values";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import type { Json } from "#src/domain/shared/canonical-json";
import styles from "./workbook.module.css";

type DifferenceRowProps = {
  readonly difference: CellDifference;
  readonly isChosen: boolean;
  readonly onChoose: (difference: CellDifference, isChosen: boolean) => void;
};

export const DifferenceRow = memo(function DifferenceRow({ difference, isChosen, onChoose }: DifferenceRowProps) {
  const { workbook, workbookLists: words } = useMessages();
  const { preview } = workbook;
  const { formats } = useLocale();
  const id = useId();
  const { list, code, key, address, base, current, edited, conflict } = difference;
  const heads: Readonly<Record<string, string>> = words.columns[list];
  const head = heads[key] ?? key;
  const column = columnOf(list, key);
  const textIn = (value: Json) => {
    const text = column === undefined ? "" : textOf(column, value, words, formats.day);
    return text === "" ? preview.empty : text;
  };
  return (
    <li className={styles.difference} data-conflict={conflict ?? undefined}>
      <input
        id={id}
        type="checkbox"
        checked={isChosen}
        aria-label={preview.choose(code, head, preview.cell(address.sheet, address.cell))}
        onChange={(event) => onChoose(difference, event.currentTarget.checked)}
      />
      <label htmlFor={id} className={styles.what}>
        <b>{code}</b> {head}
        <small>{preview.cell(address.sheet, address.cell)}</small>
      </label>
      <div className={styles.value}>
        <span className={styles.side}>{preview.columns.current}</span>
        {textIn(current)}
      </div>
      <div className={styles.value} data-new="">
        <span className={styles.side}>{preview.columns.edited}</span>
        {textIn(edited)}
      </div>
      {conflict === null ? null : (
        <p className={styles.conflict}>
          <Flag icon="warning">
            {preview.conflict[conflict]}
            {base === null ? null : ` ${preview.base(textIn(base.value))}`}
          </Flag>
        </p>
      )}
    </li>
  );
});
