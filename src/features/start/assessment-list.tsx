/** The assessments of this machine, the one changed last first, each with its picture and the way back into it. */
import { useState } from "react";
import type { AssessmentFacts, Evaluation } from "#src/domain/assessment/evaluation";
import type { CatalogBundle } from "#src/storage/catalog-source";
import { supersededCatalogId } from "#src/storage/mapping-source";
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
  readonly changedAt: string;
  /** Null where the catalog of its edition cannot be used. */
  readonly evaluated: EvaluatedListing | null;
};

type EvaluatedListing = {
  /** Of its own edition. */
  readonly bundle: CatalogBundle;
  readonly evaluation: Evaluation;
  /** The control at which work goes on. */
  readonly continueAt: string;
};

type AssessmentListProps = {
  readonly assessments: readonly ListedAssessment[];
  readonly currentAssessmentId: string | null;
  readonly demo: boolean;
  readonly onOpen: (assessmentId: string, controlId?: string) => void;
  /** Opens the assessment where it is brought over to the current edition. */
  readonly onCarryOver: (assessmentId: string) => void;
};

export function AssessmentList({ assessments, currentAssessmentId, demo, onOpen, onCarryOver }: AssessmentListProps) {
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
            {...{ listed, now, demo, onOpen, onCarryOver }}
            current={listed.facts.assessment.id === currentAssessmentId}
          />
        ))}
      </ul>
    </>
  );
}

type RowProps = Pick<AssessmentListProps, "demo" | "onOpen" | "onCarryOver"> & {
  readonly listed: ListedAssessment;
  readonly now: Date;
  readonly current: boolean;
};

function Row({ listed: { facts, changedAt, evaluated }, now, current, demo, onOpen, onCarryOver }: RowProps) {
  const { start, errors } = useCoreMessages();
  const { formats } = useLocale();
  const { list } = start;
  const { id, catalogId, profile } = facts.assessment;
  const name = profile.organisationName.trim() === "" ? list.unnamed : profile.organisationName;
  const edition = evaluated?.bundle.text.title ?? catalogId;
  const meta = [periodText(profile, start, formats), ...(demo ? [list.demo] : [])];
  return (
    <li className={styles.row} aria-current={current ? true : undefined}>
      <div className={styles.name}>
        <h3>
          {name} {current ? <Tag>{list.open}</Tag> : null}
        </h3>
        <p className={styles.meta}>
          <b>{edition}</b> · {meta.join(" · ")}
        </p>
      </div>
      {evaluated === null ? (
        <p className={styles.unusable}>{errors["catalog-missing"]}</p>
      ) : (
        <>
          <MiniMap rows={mapRows(evaluated.bundle.catalog, evaluated.evaluation.controls)} />
          <Figures {...evaluated} changed={changedText(changedAt, now, start, formats)} />
          <div className={styles.action}>
            <Open {...evaluated} name={name} onOpen={(...place) => onOpen(id, ...place)} />
            {catalogId === supersededCatalogId ? (
              <Button kind="quiet" onClick={() => onCarryOver(id)}>
                {list.carryOver}
                <VisuallyHidden>: {name}</VisuallyHidden>
              </Button>
            ) : null}
          </div>
        </>
      )}
    </li>
  );
}

function Figures({ evaluation, changed }: EvaluatedListing & { readonly changed: string }) {
  const { start, terms } = useCoreMessages();
  const { formats } = useLocale();
  const { columns } = start.list;
  const { scores, verdict } = evaluation;
  const failed = verdict.gates.filter((gate) => !gate.passed).length;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{columns.assessed}</dt>
        <dd>
          <b>{formats.integer(scores.assessedCount)}</b>/{formats.integer(scores.applicableCount)}
        </dd>
      </div>
      <div>
        <dt>{columns.verdict}</dt>
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
        <dt>{columns.changed}</dt>
        <dd>{changed}</dd>
      </div>
    </dl>
  );
}

type OpenProps = EvaluatedListing & {
  readonly name: string;
  /** With the control at which work goes on; without one to the results. */
  readonly onOpen: (...place: readonly [controlId?: string]) => void;
};

function Open({ evaluation: { scores }, continueAt, name, onOpen }: OpenProps) {
  const { list } = useCoreMessages().start;
  const complete = scores.assessedCount === scores.applicableCount;
  return (
    <Button onClick={() => (complete ? onOpen() : onOpen(continueAt))}>
      {complete ? list.results : list.continueAt(continueAt)}
      <VisuallyHidden>: {name}</VisuallyHidden>
    </Button>
  );
}
