/** The five gaps to look at first: majors before anything else, then by priority. */
import { cellLevel } from "#src/ui/cell-level";
import { analyseGaps, systemicFindings, type Gap } from "#src/domain/assessment/gap-analysis";
import { countFindings } from "#src/domain/finding/count-findings";
import type { Finding } from "#src/domain/finding/suggest-findings";
import { historyDay } from "#src/domain/progress/history-days";
import { findingPlaces } from "#src/i18n/finding-places";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { Flag } from "#src/ui/flag";
import { LevelCell } from "#src/ui/level-cell";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { stateWords } from "./cell-words";
import styles from "./top-gaps.module.css";

const shown = 5;

export function TopGaps({ session, evaluation }: Pick<OpenAssessment, "session" | "evaluation">) {
  const { bigPicture, overview, terms } = useMessages();
  const { formats } = useLocale();
  const { text } = session.bundle;
  const { state } = bigPicture;
  const gaps = analyseGaps(evaluation);
  const majors = countFindings(evaluation.findings, "major");
  const systemic = systemicFindings(evaluation).filter(({ grade }) => grade === "major");
  return (
    <Section
      title={gaps.length < shown ? overview.top.headingFewer : overview.top.heading}
      aside={gaps.length === 0 ? undefined : <a href={screenHref("gaps")}>{overview.top.all(gaps.length)}</a>}
    >
      {gaps.length === 0 ? <p className={styles.none}>{overview.top.none}</p> : null}
      {gaps.length === 0 ? null : (
        <p className={styles.counts}>
          {state.gaps(historyDay("", evaluation).gaps)}{" "}
          {majors.findings === 0 ? null : state.majors(majors.findings, findingPlaces(majors, terms.places, formats))}
        </p>
      )}
      <ol>
        {gaps.slice(0, shown).map((gap) => (
          <TopGap key={gap.item.control.id} gap={gap} title={text.controls[gap.item.control.id]?.title ?? ""} />
        ))}
      </ol>
      {systemic.length === 0 ? null : (
        <p className={styles.systemic}>
          <Flag icon="diamond" bad>
            {overview.top.systemic(systemic.length)}
          </Flag>{" "}
          <a href={screenHref("gaps")}>{formats.list(systemic.map((finding) => subjectName(finding)))}</a>
        </p>
      )}
    </Section>
  );

  function subjectName({ subject }: Finding): string {
    if (subject.type === "group") return `${subject.groupId} ${text.groups[subject.groupId]?.shortTitle ?? ""}`;
    if (subject.type === "control") return subject.controlId;
    return text.attributes["operationalCapabilities"]?.values[subject.value] ?? subject.value;
  }
}

function TopGap({ gap, title }: { readonly gap: Gap; readonly title: string }) {
  const { overview, terms } = useMessages();
  const { formats } = useLocale();
  const { item, grade, findings } = gap;
  const rule = findings.find((finding) => finding.grade === grade)?.rule;
  return (
    <li className={styles.gap}>
      <LevelCell level={cellLevel(item)} missingEvidence={item.missingEvidence} />
      <b>{item.control.id}</b>
      <span>
        <a className={styles.title} href={screenHref("assess", item.control.id)}>
          {title}
        </a>
        <VisuallyHidden> {stateWords(item, overview.cell)}</VisuallyHidden>
      </span>
      <span className={styles.why}>
        {grade === "major" ? <b className={styles.major}>{terms.gradeLong.major}: </b> : null}
        {rule === undefined ? `${terms.notAssessed}.` : terms.rule[rule]}
        {item.missingEvidence ? ` ${overview.top.withoutEvidence}` : null}
      </span>
      <span className={styles.figure}>
        <span aria-hidden="true">
          {item.level ?? "–"} → {item.target} ·{" "}
        </span>
        {overview.top.priority} <b>{formats.decimal(item.priority)}</b>
      </span>
    </li>
  );
}
