import type { CellFault, CellProblem } from "#src/domain/workbook/compare-lists";
import type { Messages } from "#src/i18n/messages";
import type { Formats } from "#src/i18n/formats";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./workbook.module.css";

/** A page does not grow without end, whatever a file holds. */
const mostListed = 500;

/** Places that are not taken, each with its cell and its reason. */
export function FaultList({ faults }: { readonly faults: readonly CellFault[] }) {
  const { workbook, workbookLists: words } = useMessages();
  const { formats } = useLocale();
  if (faults.length === 0) return null;
  return (
    <Disclosure summary={workbook.faults.title(faults.length)} open={faults.length <= 10}>
      <ul className={styles.faults}>
        {faults.slice(0, mostListed).map(({ list, address, code, key, problem, newRow }, index) => {
          const heads: Readonly<Record<string, string>> = words.columns[list];
          const row = newRow === undefined ? code : workbook.preview.newRow.title;
          const where = [row, key === null ? "" : (heads[key] ?? key)].filter((part) => part !== "").join(", ");
          return (
            <li key={index}>
              <b>{workbook.preview.cell(address.sheet, address.cell)}</b>
              <span>
                {where}
                {where === "" ? null : ": "}
                {problemText(problem, workbook.faults, formats)}
                {newRow === "refused" ? ` ${workbook.faults.rowRefused}` : null}
              </span>
            </li>
          );
        })}
      </ul>
      {faults.length > mostListed ? (
        <p className={styles.note}>{workbook.faults.more(faults.length - mostListed)}</p>
      ) : null}
    </Disclosure>
  );
}

function problemText(problem: CellProblem, words: Messages["workbook"]["faults"], formats: Formats): string {
  if ("limit" in problem) return words[problem.type](formats.integer(problem.limit));
  if (problem.type === "cell-number-unknown") return words[problem.type](problem.from, problem.to);
  if (problem.type === "row-code-known") return words[problem.type](problem.code);
  return problem.type === "cell-item-unknown" ? words[problem.type](problem.item) : words[problem.type];
}
