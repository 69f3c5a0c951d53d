/** What to look at before a pack leaves: what is wanting first, each with the way to it. Nothing blocks. */
import { useLiveQuery } from "dexie-react-hooks";
import { derivePackChecks, type CheckSubject, type PackCheck } from "#src/domain/pack/pack-checks";
import { screenHref, type Screen } from "#src/i18n/routes";
import { loadPackContent } from "#src/storage/pack-content";
import type { OpenAssessment } from "#src/storage/session";
import { Disclosure } from "#src/ui/disclosure";
import { Icon } from "#src/ui/icon";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./pack-screen.module.css";

export function PackChecks({ session, facts, evaluation }: OpenAssessment) {
  const { pack, ui } = useMessages();
  const words = pack.checks;
  const { writer, bundle } = session;
  // Asked again whenever the facts are new: a check also looks at rows that the evaluation does not need.
  const content = useLiveQuery(() => loadPackContent(writer.database, facts.assessment.id), [writer, facts]);
  const checks = content === undefined ? [] : derivePackChecks(content, evaluation, bundle);
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

const screens: Readonly<Record<CheckSubject, Screen>> = {
  profile: "profile",
  control: "assess",
  evidence: "evidence",
  statement: "statement",
  risk: "risks",
  action: "actions",
  history: "history",
};

/** A code says by itself to which screen it belongs, whatever the check is about. */
const screensByCode: readonly (readonly [prefix: string, screen: Screen])[] = [
  ["BC-", "evidence"],
  ["R-", "risks"],
  ["KP-", "actions"],
  ["TC-", "statement"],
];

const screensByPart: Readonly<Record<string, Screen>> = {
  scope: "profile",
  sites: "profile",
  planRecords: "plan",
  soaVersions: "statement",
};

function placeHref(subject: CheckSubject, place: string): string {
  const part = screensByPart[place];
  if (part !== undefined) return screenHref(part);
  const coded = screensByCode.find(([prefix]) => place.startsWith(prefix));
  return screenHref(coded?.[1] ?? screens[subject], place);
}

function Places({ check }: { readonly check: PackCheck }) {
  const { checks } = useMessages().pack;
  const parts: Readonly<Record<string, string>> = checks.parts;
  if (check.places.length === 0) return <a href={screenHref(screens[check.subject])}>{checks.fix}</a>;
  return (
    <Disclosure summary={checks.places(check.places.length)}>
      <span className={styles.places}>
        {check.places.map((place) => (
          <a key={place} href={placeHref(check.subject, place)}>
            {parts[place] ?? place}
          </a>
        ))}
      </span>
    </Disclosure>
  );
}
