/** Majors about a whole clause or capability stand above the list: no single row carries them. */
import { systemicFindings } from "#src/domain/assessment/gap-analysis";
import { controlIdsOf, type Finding } from "#src/domain/finding/suggest-findings";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { FindingMark } from "#src/ui/finding-mark";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import type { RenderActions } from "./render-actions";
import styles from "./systemic-majors.module.css";

type SystemicMajorsProps = Pick<OpenAssessment, "session" | "evaluation"> & { readonly renderActions: RenderActions };

export function SystemicMajors({ session, evaluation, renderActions }: SystemicMajorsProps) {
  const { gaps, terms } = useMessages();
  const { catalog, text } = session.bundle;
  const majors = systemicFindings(evaluation).filter(({ grade }) => grade === "major");
  if (majors.length === 0) return null;
  return (
    <div className={styles.block}>
      <Section plain title={gaps.systemic.heading} aside={gaps.systemic.count(majors.length)}>
        <ul>
          {majors.map((finding) => (
            <li key={JSON.stringify(finding.subject)} className={styles.finding}>
              <FindingMark kind="major" />
              <b>{subjectName(finding)}</b>
              <span className={styles.rule}>
                {terms.rule[finding.rule]} {renderActions([finding], controlIdsOf(finding), placeOf(finding))}
              </span>
              <span className={styles.members}>
                {controlIdsOf(finding).map((id) => (
                  <a key={id} href={screenHref("assess", id)} title={text.controls[id]?.title}>
                    {id}
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );

  function placeOf({ subject }: Finding): string {
    if (subject.type === "control") return subject.controlId;
    return subject.type === "group" ? subject.groupId : subject.value;
  }

  function subjectName({ subject }: Finding): string {
    if (subject.type === "control") return subject.controlId;
    if (subject.type === "group") {
      const group = catalog.groups.find(({ id }) => id === subject.groupId);
      const named = group?.class === "annex-a" ? gaps.systemic.domain : gaps.systemic.group;
      return named(subject.groupId, text.groups[subject.groupId]?.title ?? "");
    }
    return gaps.systemic.capability(text.attributes["operationalCapabilities"]?.values[subject.value] ?? subject.value);
  }
}
