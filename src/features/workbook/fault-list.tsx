import type { CellFault, CellProblem } from "#src/domain/workbook/compare-lists";
import type { Messages } from "#src/i18n/messages";
import type { Formats } from "#src/i18n/formats";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./workbook.module.css";

/** Places that are not taken, each with its cell and its reason. */
export function FaultList({ faults }: { readonly faults: readonly CellFault[] }) {
  const { workbook, workbookLists: words } = useMessages();
  const { formats } = useLocale();
  if (faults.length === 0) return null;
  return (
    <Disclosure summary={workbook.faults.title(faults.length)} open={faults.length <= 10}>
      <ul className={styles.faults}>
        {faults.map(({ list, address, code, key, problem }, index) => {
          const heads: Readonly<Record<string, string>> = words.columns[list];
          return (
            <li key={index}>
              <b>{workbook.preview.cell(address.sheet, address.cell)}</b>
              <span>
                {[code, key === null ? "" : (heads[key] ?? key)].filter((part) => part !== "").join(", ")}
                {code === "" && key === null ? null : ": "}
                {problemText(problem, workbook.faults, formats)}
              </span>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

function problemText(problem: CellProblem, words: Messages["workbook"]["faults"], formats: Formats): string {
  if ("limit" in problem) return words[problem.type](formats.integer(problem.limit));
  if (problem.type === "cell-number-unknown") return words[problem.type](problem.from, problem.to);
  return problem.type === "cell-item-unknown" ? words[problem.type](problem.item) : words[problem.type];
}
