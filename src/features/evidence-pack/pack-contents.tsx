import type { OpenAssessment } from "#src/storage/session";
import { analyseGaps } from "#src/domain/assessment/gap-analysis";
import { countFindings } from "#src/domain/finding/count-findings";
import { useLocale, useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./pack-screen.module.css";

/** The parts of the file with what decides their size, before anything is made. */
export function PackContents({ facts, evaluation }: OpenAssessment) {
  const { contents } = useMessages().pack;
  const { integer } = useLocale().formats;
  const { controls, findings, verdict } = evaluation;
  const count = (controlClass: "clause" | "annex-a") =>
    controls.filter(({ control }) => control.class === controlClass).length;
  const nonconformities = countFindings(findings, "major").findings + countFindings(findings, "minor").findings;
  const rows: readonly (readonly [keyof typeof contents.parts, string])[] = [
    ["administrative", ""],
    ["summary", ""],
    ["verdict", contents.conditions(verdict.gates.filter(({ passed }) => passed).length, verdict.gates.length)],
    ["statement", contents.rows(count("annex-a"))],
    ["clauses", contents.rows(count("clause"))],
    ["gaps", contents.items(analyseGaps(evaluation).length)],
    ["findings", contents.findings(nonconformities)],
    ["detail", contents.items(controls.length)],
    ["evidence", contents.items(facts.evidenceItems.length)],
  ];
  return (
    <table className={styles.parts}>
      <caption>
        <VisuallyHidden>{contents.title}</VisuallyHidden>
      </caption>
      <tbody>
        {rows.map(([part, size], index) => (
          <tr key={part}>
            <th scope="row">
              {integer(index + 1)}. {contents.parts[part]}
            </th>
            <td>{size}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
