/** The result against an earlier edition beside this one; each number with its edition, and no comparison. */
import { latestOtherEdition } from "#src/domain/baseline/other-edition";
import { editionNameOf, shortEdition } from "#src/domain/catalog/edition-name";
import type { OpenAssessment } from "#src/storage/session";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./overview-screen.module.css";

export function EditionsSection({ session, facts, evaluation }: OpenAssessment) {
  const { result } = useMessages().carryOver;
  const { formats } = useLocale();
  const { catalog } = session.bundle;
  const earlier = latestOtherEdition(facts.baselines ?? [], catalog.id);
  if (earlier === null) return null;
  const { assessedOn } = facts.assessment.profile;
  return (
    <div className={styles.editions}>
      <Section plain title={result.title}>
        <p>
          {result.earlier(
            editionNameOf(earlier.catalogId),
            formats.percent(earlier.overall),
            formats.day(earlier.assessedOn),
          )}{" "}
          {result.current(
            shortEdition(catalog.edition),
            formats.percent(evaluation.scores.overall),
            formats.day(assessedOn),
          )}{" "}
          {result.caution}
        </p>
      </Section>
    </div>
  );
}
