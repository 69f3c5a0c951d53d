/** Khoảng trống: what to look at, in which order, and who mends it by when. */
import { Fragment, useCallback, useRef, useState, type ReactNode } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { analyseGaps } from "#src/domain/assessment/gap-analysis";
import { pastedName } from "#src/i18n/intake-words";
import { screenHref } from "#src/i18n/routes";
import { saveControls } from "#src/storage/assessments";
import type { Intake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { Button, ButtonLink } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { CheckboxField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { useIncomingFiles } from "#src/ui/use-incoming-files";
import { TermText } from "#src/ui/term";
import type { Saver } from "#src/ui/use-save";
import { BulkActions } from "./bulk-actions";
import type { BulkField, BulkPlan } from "./bulk-edit";
import { gapFilters, matchesSearch, passesFilter, type GapFilter } from "./gap-filter";
import { GapFilterBar } from "./gap-filter-bar";
import { GapTable } from "./gap-table";
import styles from "./gaps-screen.module.css";
import type { RenderActions } from "./render-actions";
import { SystemicMajors } from "./systemic-majors";
import { useRowSelection } from "#src/ui/use-row-selection";

export type GapsScreenProps = OpenAssessment & {
  readonly saver: Saver;
  /** Writes a copy of what is there into the chosen folder, if there is one. */
  readonly backUpFirst: () => Promise<void>;
  readonly intake: Intake;
  /** How far the intake of files is. */
  readonly intakeStatus: ReactNode;
  readonly renderActions: RenderActions;
  /** The dialog that sets several values of the chosen items. */
  readonly renderBulkSet: (items: readonly EvaluatedControl[], onClose: () => void) => ReactNode;
  /** What reviews left, and the door for more. */
  readonly findings: ReactNode;
  /** Somebody waits for an answer. */
  readonly findingsFirst: boolean;
};

export function GapsScreen(props: GapsScreenProps) {
  const { gaps: words } = useMessages();
  const { session, evaluation } = props;
  const gaps = analyseGaps(evaluation);
  const countOf = (grade: "major" | "minor") => gaps.filter((gap) => gap.grade === grade).length;
  const isStarted = evaluation.scores.assessedCount > 0 || evaluation.findings.length > 0;
  if (!isStarted || gaps.length === 0) {
    return (
      <Page>
        <PageHead title={words.title} />
        <EmptyState
          roomy
          text={isStarted ? words.empty.none : words.empty.notStarted}
          action={
            <ButtonLink kind="primary" href={screenHref(isStarted ? "pack" : "assess")}>
              {isStarted ? words.empty.toPack : words.empty.start}
            </ButtonLink>
          }
        />
        {props.findings}
      </Page>
    );
  }
  // Keyed, so that what is being done in one of them goes on when they change places.
  const findings = <Fragment key="findings">{props.findings}</Fragment>;
  const list = [
    <SystemicMajors key="majors" session={session} evaluation={evaluation} renderActions={props.renderActions} />,
    <GapList key="list" {...props} />,
  ];
  return (
    <Page>
      <PageHead
        title={words.title}
        sub={
          <TermText
            text={words.summary(gaps.length, countOf("major"), countOf("minor"))}
            terms={["major", "minor", "priority", "weight"]}
          />
        }
      />
      {props.findingsFirst ? [findings, ...list] : [...list, findings]}
    </Page>
  );
}

function GapList(props: GapsScreenProps) {
  const { session, facts, evaluation, saver, backUpFirst, intake, intakeStatus, renderActions } = props;
  const { renderBulkSet } = props;
  const { gaps: words, evidence: library } = useMessages();
  const { formats } = useLocale();
  const { assessment } = facts;
  const { assessedOn } = assessment.profile;
  const { text } = session.bundle;
  const [filter, setFilter] = useState<GapFilter>("all");
  const [search, setSearch] = useState("");
  const [done, setDone] = useState("");
  const status = useRef<HTMLOutputElement>(null);

  const gaps = analyseGaps(evaluation);
  const counts = Object.fromEntries(
    gapFilters.map((name) => [name, gaps.filter((gap) => passesFilter(gap, name, assessedOn)).length]),
  ) as Record<GapFilter, number>;
  const shown = gaps.filter((gap) => passesFilter(gap, filter, assessedOn) && matchesSearch(gap, search, text));

  const isOver = useIncomingFiles(
    (files, target) => {
      const controlId = target?.closest<HTMLElement>("[data-control]")?.dataset["control"];
      void intake.start(assessment.id, files, { controlIds: controlId === undefined ? [] : [controlId] });
    },
    (at) => pastedName(at, library, formats),
  );

  // The buttons that held the focus go away with the choice.
  const focusStatus = useCallback(() => {
    status.current?.focus({ preventScroll: true });
  }, []);
  const selection = useRowSelection(
    shown.map(({ item }) => item.control.id),
    focusStatus,
  );
  const people = [
    ...new Set(facts.controlAssessments.flatMap(({ owner, planApprovedBy }) => [owner.trim(), planApprovedBy.trim()])),
  ]
    .filter((name) => name !== "")
    .toSorted(formats.compare);

  const apply = async (field: BulkField, { changed, fields }: BulkPlan): Promise<boolean> => {
    await backUpFirst();
    const ids = changed.map(({ control }) => control.id);
    const saved = await saver.save(`bulk/${field}`, () => saveControls(session.writer, assessment.id, ids, fields));
    setDone(saved ? words.bulk[field].done(ids.length) : "");
    return saved;
  };

  return (
    <>
      <output className={isOver ? styles.dropHint : undefined}>{isOver ? library.drop.gaps : ""}</output>
      {intakeStatus}
      <GapFilterBar
        search={search}
        onSearchChange={(next) => {
          setSearch(next);
          setDone("");
        }}
        filter={filter}
        onFilterChange={(next) => {
          setFilter(next);
          setDone("");
        }}
        counts={counts}
      >
        <output ref={status} tabIndex={-1}>
          {words.shown(shown.length, gaps.length)} {done}
        </output>
        {shown.length === 0 ? null : (
          <div className={styles.chooseAll}>
            <CheckboxField label={words.table.chooseAll} checked={selection.isAll} onChange={selection.toggleAll} />
          </div>
        )}
      </GapFilterBar>
      {shown.length === 0 ? (
        <EmptyState
          roomy
          text={words.empty.noMatch}
          action={
            <Button
              onClick={() => {
                setFilter("all");
                setSearch("");
              }}
            >
              {words.empty.showAll}
            </Button>
          }
        />
      ) : (
        <GapTable
          gaps={shown}
          text={text}
          assessedOn={assessedOn}
          risks={facts.risks ?? []}
          selection={selection}
          renderActions={renderActions}
        />
      )}
      {selection.ids.length === 0 ? null : (
        <BulkActions
          items={shown.map(({ item }) => item).filter(({ control }) => selection.ids.includes(control.id))}
          people={people}
          assessedOn={assessedOn}
          onClear={selection.clear}
          onApply={apply}
          renderBulkSet={renderBulkSet}
        />
      )}
    </>
  );
}
