/** What moved between a chosen period and the present, over the items applicable in both. */
import { useState } from "react";
import type { Baseline } from "#src/domain/baseline/baseline";
import type { ChangesSinceFreezing } from "#src/domain/baseline/changed-since-freezing";
import { comparePeriods, type PeriodComparison } from "#src/domain/baseline/compare-baselines";
import { previousBaseline } from "#src/domain/baseline/previous-baseline";
import type { Trend } from "#src/domain/baseline/trend";
import { itemMoves } from "#src/domain/assessment/compare-items";
import { editionName } from "#src/i18n/edition-names";
import type { OpenAssessment } from "#src/storage/session";
import { SelectField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { PeriodLists } from "./period-lists";
import { PeriodMap } from "./period-map";
import styles from "./period-differences.module.css";

type PeriodDifferencesProps = OpenAssessment & {
  readonly trend: Trend;
  readonly changes: ChangesSinceFreezing | null;
};

export function PeriodDifferences(props: PeriodDifferencesProps) {
  const { session, facts, trend, changes } = props;
  const { periods } = useMessages();
  const { formats } = useLocale();
  const words = periods.compare;
  const baselines = facts.baselines ?? [];
  const others = trend.points.flatMap(({ baselineId }) => baselines.find(({ id }) => id === baselineId) ?? []);
  const own = changes === null ? [] : [changes.baseline];
  const choices = [...others.toReversed(), ...own];
  const [chosenId, setChosenId] = useState<string | null>(null);
  const previous = previousBaseline(baselines, facts.assessment);
  const chosen = [chosenId, previous?.id].flatMap((id) => choices.find((one) => one.id === id) ?? [])[0] ?? choices[0];
  const present = trend.points.at(-1);
  if (chosen === undefined || present === undefined) return null;
  const result = comparePeriods(chosen, present, session.bundle);
  const nameOf = (one: Baseline) =>
    one.sourceAssessmentId === facts.assessment.id
      ? words.frozenSelf(one.label, formats.dateTime(one.frozenAt))
      : one.label;
  return (
    <div className={styles.differences}>
      <Section level={3} title={words.title}>
        <div className={styles.choice}>
          <SelectField
            label={words.choose}
            value={chosen.id}
            options={choices.map((one) => ({ value: one.id, label: nameOf(one) }))}
            onChange={(event) => setChosenId(event.currentTarget.value)}
          />
        </div>
        {result.ok ? (
          <Compared {...props} result={result.value} />
        ) : (
          <>
            <Flag icon="warning">
              {words.otherEdition(editionName(chosen.catalogId), editionName(present.catalogId))}
            </Flag>
            <KeyValueList
              entries={[
                { name: nameOf(chosen), one: chosen },
                { name: periods.thisPeriod, one: present },
              ].map(({ name, one }) => ({
                key: name,
                value: words.figure(editionName(one.catalogId), formats.percent(one.overall)),
              }))}
            />
          </>
        )}
      </Section>
    </div>
  );
}

function Compared({ result, ...props }: OpenAssessment & { readonly result: PeriodComparison }) {
  const { compare: words } = useMessages().periods;
  const { formats } = useLocale();
  const { attainment, assessedInBoth, comparable, totals } = result;
  const { difference } = attainment;
  const sign = (value: number) => (value > 0 ? "+" : value < 0 ? "−" : "±");
  const points = difference === null ? "–" : `${sign(difference)}${formats.decimal(Math.abs(difference))}`;
  return (
    <div className={styles.stack}>
      <p>
        {words.attainment(
          formats.integer(comparable),
          formats.percent(attainment.before),
          formats.percent(attainment.now),
          words.difference(points),
        )}{" "}
        {assessedInBoth.count < comparable
          ? words.assessedSoFar(
              formats.integer(assessedInBoth.count),
              formats.percent(assessedInBoth.before),
              formats.percent(assessedInBoth.now),
            )
          : null}
      </p>
      <dl className={styles.totals}>
        {itemMoves.map((move) => (
          <div key={move}>
            <dt>{words.totals[move]}</dt>
            <dd>{formats.integer(totals[move])}</dd>
          </div>
        ))}
      </dl>
      <PeriodMap {...props} items={result.items} />
      <p className={styles.note}>{words.legend}</p>
      <PeriodLists {...props} result={result} />
    </div>
  );
}
