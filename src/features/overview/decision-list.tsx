/** What waits for a decision, each with the rows that it is about. */
import type { Decision, DecisionType } from "#src/domain/progress/decisions";
import { screenHref, type Screen } from "#src/i18n/routes";
import { Disclosure } from "#src/ui/disclosure";
import { useMessages } from "#src/ui/messages";
import styles from "./directors-minute.module.css";

const screens: Readonly<Record<DecisionType, Screen>> = {
  "majors-without-action": "assess",
  "actions-overdue": "actions",
  "treatments-overdue": "risks",
  "internal-audit": "profile",
  "management-review": "profile",
  "assign-gaps": "assess",
  "approve-plans": "assess",
  "approve-actions": "actions",
  "accept-risks": "risks",
  "approve-statement": "statement",
  "approve-statement-again": "statement",
  "verify-key-items": "assess",
};

/** Findings get their actions on the screen of actions, plans on that of gaps; a single row is opened itself. */
const lists: Readonly<Record<DecisionType, Screen>> = {
  ...screens,
  "majors-without-action": "actions",
  "assign-gaps": "gaps",
  "approve-plans": "gaps",
};

const namedAtOnce = 3;
/** A minute is enough for so many; the rest is one press away. */
const shownAtOnce = 6;

export function DecisionList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { decisions: words } = useMessages().bigPicture;
  if (decisions.length === 0) return <p>{words.none}</p>;
  const later = decisions.slice(shownAtOnce);
  return (
    <>
      <Rows decisions={decisions.slice(0, shownAtOnce)} />
      {later.length === 0 ? null : (
        <Disclosure summary={words.more(later.length)}>
          <Rows decisions={later} />
        </Disclosure>
      )}
    </>
  );
}

function Rows({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { decisions: words } = useMessages().bigPicture;
  return (
    <ul className={styles.decisions}>
      {decisions.map(({ type, places }) => (
        <li key={type}>
          <a href={screenHref(lists[type])}>{words.what[type](places.length)}</a>
          {places.length === 0 ? null : (
            <span className={styles.places}>
              {places.slice(0, namedAtOnce).map((place) => (
                <a key={place} href={screenHref(screens[type], place)}>
                  {place}
                </a>
              ))}
              {places.length > namedAtOnce ? <span>{words.more(places.length - namedAtOnce)}</span> : null}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
