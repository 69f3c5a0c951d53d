/** The assessments of this machine, the one changed last first, each with its picture and the way back into it. */
import { useState } from "react";
import type { AssessmentFacts, Evaluation } from "#src/domain/assessment/evaluation";
import type { CatalogBundle } from "#src/storage/catalog-source";
import { Button } from "#src/ui/button";
import { Tag } from "#src/ui/chip";
import { classNames } from "#src/ui/class-names";
import { useLocale, useCoreMessages } from "#src/ui/messages";
import { MiniMap } from "#src/ui/mini-map";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./assessment-list.module.css";
import { changedText, periodText } from "./assessment-words";
import { mapRows } from "./map-rows";

export type ListedAssessment = {
  readonly facts: AssessmentFacts;
  readonly evaluation: Evaluation;
  readonly changedAt: string;
  /** The control at which work goes on. */
  readonly continueAt: string;
};

type AssessmentListProps = {
  readonly assessments: readonly ListedAssessment[];
  readonly bundle: CatalogBundle;
  readonly currentAssessmentId: string | null;
  readonly demo: boolean;
  readonly onOpen: (assessmentId: string, controlId?: string) => void;
};

export function AssessmentList({ assessments, bundle, currentAssessmentId, demo, onOpen }: AssessmentListProps) {
  const { start } = useCoreMessages();
  const { columns } = start.list;
  const [now] = useState(() => new Date());
  return (
    <>
      <div className={classNames(styles.row, styles.head)} aria-hidden="true">
        <span>{columns.name}</span>
        <span>{columns.map}</span>
        <div className={styles.facts}>
          <span>{columns.assessed}</span>
          <span>{columns.verdict}</span>
          <span>{columns.changed}</span>
        </div>
      </div>
      <ul className={styles.list}>
        {assessments.map((listed) => (
          <Row
            key={listed.facts.assessment.id}
            {...{ listed, bundle, now, demo, onOpen }}
            current={listed.facts.assessment.id === currentAssessmentId}
          />
        ))}
      </ul>
    </>
  );
}

type RowProps = Pick<AssessmentListProps, "bundle" | "demo" | "onOpen"> & {
  readonly listed: ListedAssessment;
  readonly now: Date;
  readonly current: boolean;
};

function Row({ listed: { facts, evaluation, changedAt, continueAt }, bundle, now, current, demo, onOpen }: RowProps) {
  const { start, terms } = useCoreMessages();
  const { formats } = useLocale();
  const { list } = start;
  const { id, profile } = facts.assessment;
  const { scores, verdict } = evaluation;
  const name = profile.organisationName.trim() === "" ? list.unnamed : profile.organisationName;
  const complete = scores.assessedCount === scores.applicableCount;
  const failed = verdict.gates.filter((gate) => !gate.passed).length;
  const meta = [periodText(profile, start, formats), bundle.text.title, ...(demo ? [list.demo] : [])];
  return (
    <li className={styles.row} aria-current={current ? true : undefined}>
      <div className={styles.name}>
        <h3>
          {name} {current ? <Tag>{list.open}</Tag> : null}
        </h3>
        <p className={styles.meta}>{meta.join(" · ")}</p>
      </div>
      <MiniMap rows={mapRows(bundle.catalog, evaluation.controls)} />
      <dl className={styles.facts}>
        <div>
          <dt>{list.columns.assessed}</dt>
          <dd>
            <b>{formats.integer(scores.assessedCount)}</b>/{formats.integer(scores.applicableCount)}
          </dd>
        </div>
        <div>
          <dt>{list.columns.verdict}</dt>
          <dd>
            {scores.assessedCount === 0 ? (
              terms.notAssessed
            ) : (
              <>
                {terms.verdict[verdict.verdict]}
                <span className={styles.meta}>{terms.gatesFailed(failed, verdict.gates.length)}</span>
              </>
            )}
          </dd>
        </div>
        <div>
          <dt>{list.columns.changed}</dt>
          <dd>{changedText(changedAt, now, start, formats)}</dd>
        </div>
      </dl>
      <Button className={styles.action} onClick={() => (complete ? onOpen(id) : onOpen(id, continueAt))}>
        {complete ? list.results : list.continueAt(continueAt)}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </Button>
    </li>
  );
}
