/** What was checked, rule by rule: failed and unchecked first, with what was found and the next step. */
import type { RuleOutcome } from "#src/domain/pack/verification";
import { classNames } from "#src/ui/class-names";
import { Disclosure } from "#src/ui/disclosure";
import { Icon } from "#src/ui/icon";
import { useLocale, useMessages } from "#src/ui/messages";
import { ruleCode, withNotReachedApart } from "./judged-outcomes";
import styles from "./rule-list.module.css";
import { useRuleWords } from "./use-rule-words";

const signs = { passed: "check", failed: "cross", unchecked: "unknown" } as const;

export function RuleList({ outcomes }: { readonly outcomes: readonly RuleOutcome[] }) {
  const { reviewRules } = useMessages();
  const { rows, notReached } = withNotReachedApart(outcomes);
  const passed = rows.filter(({ status }) => status === "passed");
  const open = rows.filter(({ status }) => status !== "passed");
  return (
    <ol className={styles.rules} aria-label={reviewRules.label}>
      {open.map((outcome) => (
        <RuleRow key={outcome.rule} outcome={outcome} />
      ))}
      {notReached.length === 0 ? null : <NotReached outcomes={notReached} />}
      {passed.map((outcome) => (
        <RuleRow key={outcome.rule} outcome={outcome} />
      ))}
    </ol>
  );
}

/** One reason said once; each rule has its row inside. */
function NotReached({ outcomes }: { readonly outcomes: readonly RuleOutcome[] }) {
  const { reviewRules } = useMessages();
  const { formats } = useLocale();
  const codes = outcomes.map(({ rule }) => ruleCode(rule));
  return (
    <li className={styles.folded}>
      <Icon name="unknown" />
      <Disclosure summary={reviewRules.notReached(outcomes.length, formats.list(codes))}>
        <ol className={styles.rules}>
          {outcomes.map((outcome) => (
            <RuleRow key={outcome.rule} outcome={outcome} />
          ))}
        </ol>
      </Disclosure>
    </li>
  );
}

function RuleRow({ outcome }: { readonly outcome: RuleOutcome }) {
  const { reviewRules } = useMessages();
  const { found, next, figure } = useRuleWords()(outcome);
  const { rule, status } = outcome;
  return (
    <li className={classNames(styles.rule, styles[status])}>
      <Icon name={signs[status]} />
      <code className={styles.code}>{ruleCode(rule)}</code>
      <div className={styles.words}>
        <b>{reviewRules.names[rule]}</b>
        <p>
          {found}
          {next === null ? null : ` ${next}`}
        </p>
        <Places outcome={outcome} />
      </div>
      <span className={styles.result}>
        {reviewRules.status[status]}
        {figure === null ? null : <small>{figure}</small>}
      </span>
    </li>
  );
}

const shownPlaces = 8;

/** The names that a rule stumbled over; they come from the file and are shown as text, one by one. */
function Places({ outcome }: { readonly outcome: RuleOutcome }) {
  const { reviewRules } = useMessages();
  const { status, places = [] } = outcome;
  if (status === "passed" || places.length === 0) return null;
  return (
    <ul className={styles.places}>
      {places.slice(0, shownPlaces).map((place) => (
        <li key={place}>
          <code>
            <bdi>{place}</bdi>
          </code>
        </li>
      ))}
      {places.length > shownPlaces ? <li>{reviewRules.morePlaces(places.length - shownPlaces)}</li> : null}
    </ul>
  );
}
