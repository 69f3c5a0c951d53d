/** The verdict in one phrase, the conditions it follows from, and the three attainment figures beside it. */
import { useState } from "react";
import type { Gate } from "#src/domain/assessment/verdict";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { GateList, GateRow } from "#src/ui/gate-row";
import { Figures } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { Verdict } from "#src/ui/verdict";
import { TermText } from "#src/ui/term";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { GateDialog } from "./gate-dialog";
import { gateNumber } from "#src/i18n/gate-number";
import { gateRemedy } from "./gate-remedy";
import { WhyButton } from "./why-button";
import styles from "./verdict-section.module.css";

export function VerdictSection({ session, evaluation }: OpenAssessment) {
  const { overview, terms } = useMessages();
  const { formats } = useLocale();
  const [openGate, setOpenGate] = useState<Gate | null>(null);
  const words = overview.verdict;
  const { controls, scores, verdict } = evaluation;
  const applicable = controls.filter((item) => item.applicable);
  const ofClass = (wanted: "clause" | "annex-a") => applicable.filter(({ control }) => control.class === wanted).length;
  const failed = verdict.gates.filter((gate) => !gate.passed).length;
  const figure = (name: string, value: number | null, provisional: number | null, base: number) => ({
    key: name,
    value: (
      <>
        {formats.percent(value)}
        <span className={styles.provisional}>{words.base(formats.integer(base))}</span>
        {scores.coverage < 1 ? (
          <span className={styles.provisional}>{words.provisional(formats.percent(provisional))}</span>
        ) : null}
      </>
    ),
  });

  return (
    <section aria-labelledby="verdict-title" className={styles.section}>
      <h2 id="verdict-title">
        <VisuallyHidden>{words.heading}</VisuallyHidden>
      </h2>
      <Verdict
        phrase={terms.verdict[verdict.verdict]}
        reason={
          <>
            <TermText
              text={`${terms.gatesFailed(failed, verdict.gates.length)} ${terms.verdictBasis}`}
              terms={["condition", "verdict"]}
            />{" "}
            <WhyButton evaluation={evaluation} />
          </>
        }
        figures={
          <Figures
            entries={[
              figure(words.overall, scores.overall, scores.provisionalOverall, applicable.length),
              figure(words.clauses, scores.clauses, scores.provisionalClauses, ofClass("clause")),
              figure(words.controls, scores.annexA, scores.provisionalAnnexA, ofClass("annex-a")),
            ]}
          />
        }
      />
      <GateList label={words.gates}>
        {verdict.gates.map((gate) => (
          <GateRow
            key={gate.id}
            state={gate.passed ? "passed" : "failed"}
            condition={<GateCondition gate={gate} onOpen={() => setOpenGate(gate)} />}
            result={gateNumber(gate, { result: terms.gateResult, noneAsked: words.noneAsked, formats })}
          />
        ))}
      </GateList>
      <GateDialog gate={openGate} onClose={() => setOpenGate(null)} {...{ session, evaluation }} />
    </section>
  );
}

/** A failed condition leads to what stands in its way: one control at once, several by a list. */
function GateCondition({ gate, onOpen }: { readonly gate: Gate; readonly onOpen: () => void }) {
  const { overview, terms } = useMessages();
  const name = terms.gate[gate.id];
  if (gate.passed) return name;
  const remedy = gateRemedy(gate);
  if (remedy.type === "screen") {
    return (
      <a className={styles.link} href={screenHref(remedy.screen)}>
        {name}
      </a>
    );
  }
  const [only, ...more] = remedy.controlIds;
  if (more.length === 0) {
    return (
      <a className={styles.link} href={screenHref("assess", only)}>
        {name} <VisuallyHidden>{only}</VisuallyHidden>
      </a>
    );
  }
  return (
    <button type="button" className={styles.link} aria-haspopup="dialog" onClick={onOpen}>
      {name} <VisuallyHidden>{overview.verdict.failedItems(remedy.controlIds.length)}</VisuallyHidden>
    </button>
  );
}
