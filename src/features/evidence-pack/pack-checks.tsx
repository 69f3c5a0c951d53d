import { derivePackChecks, type PackCheck } from "#src/domain/pack/pack-checks";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { Disclosure } from "#src/ui/disclosure";
import { Icon } from "#src/ui/icon";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./pack-screen.module.css";

/** What is wanting first; nothing blocks. */
export function PackChecks({ session, facts, evaluation }: OpenAssessment) {
  const { pack, ui } = useMessages();
  const words = pack.checks;
  const checks = derivePackChecks(facts, evaluation, session.bundle.model);
  const wanting = checks.filter((check) => check.wanting > 0);
  const ordered = [...wanting, ...checks.filter((check) => check.wanting === 0)];
  return (
    <Section title={words.title}>
      <p className={styles.note}>{wanting.length === 0 ? words.allGood : words.toSee(wanting.length)}</p>
      <ul className={styles.checks}>
        {ordered.map((check) => (
          <li key={check.id}>
            <Icon name={check.wanting === 0 ? "check" : "cross"} />
            <span className={check.wanting === 0 ? undefined : styles.wanting}>
              <VisuallyHidden>{check.wanting === 0 ? ui.gate.passed : ui.gate.failed}: </VisuallyHidden>
              {words.names[check.id]}
            </span>
            <span className={styles.result}>{check.wanting === 0 ? words.good : words.wanting(check.wanting)}</span>
            {check.wanting > 0 ? <Places check={check} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Places({ check }: { readonly check: PackCheck }) {
  const { checks } = useMessages().pack;
  if (check.places.length === 0) return <a href={screenHref("profile")}>{checks.fix}</a>;
  return (
    <Disclosure summary={checks.places(check.places.length)}>
      <span className={styles.places}>
        {check.places.map((place) => (
          <a key={place} href={place.startsWith("BC-") ? screenHref("evidence", place) : screenHref("assess", place)}>
            {place}
          </a>
        ))}
      </span>
    </Disclosure>
  );
}
