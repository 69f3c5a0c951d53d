/** The verdict with its gates and the map, drawn from the data of the pack and nothing else. */
import { GateList, GateRow } from "#src/ui/gate-row";
import { Figures } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { gateNumber } from "#src/i18n/gate-number";
import { PackMap } from "./pack-map";
import styles from "./recomputed-part.module.css";
import type { ReviewedPack } from "./reviewed-pack";

type RecomputedPartProps = { readonly pack: ReviewedPack; readonly onOpen: (controlId: string) => void };

export function RecomputedPart({ pack, onOpen }: RecomputedPartProps) {
  const { review, terms } = useMessages();
  const { formats } = useLocale();
  const { recomputed: words, map } = review;
  const { scores, verdict, controls } = pack.evaluation;
  const failed = verdict.gates.filter((gate) => !gate.passed).length;
  return (
    <>
      <Section title={words.title} aside={words.basis}>
        <div className={styles.verdict}>
          <div>
            <p className={styles.phrase}>{terms.verdict[verdict.verdict]}</p>
            <p className={styles.reason}>{terms.gatesFailed(failed, verdict.gates.length)}</p>
            <Figures
              entries={[
                { key: words.overall, value: formats.percent(scores.overall) },
                { key: words.clauses, value: formats.percent(scores.clauses) },
                { key: words.controls, value: formats.percent(scores.annexA) },
              ]}
            />
          </div>
          <GateList label={words.gates}>
            {verdict.gates.map((gate) => (
              <GateRow
                key={gate.id}
                state={gate.passed ? "passed" : "failed"}
                condition={terms.gate[gate.id]}
                result={gateNumber(gate, { result: terms.gateResult, noneAsked: words.noneAsked, formats })}
              />
            ))}
          </GateList>
        </div>
      </Section>
      <Section title={map.title(controls.length)} aside={map.open}>
        <PackMap label={map.title(controls.length)} pack={pack} onOpen={onOpen} />
      </Section>
    </>
  );
}
