/** Lịch sử: everything that was ever changed in the assessment, by whom and when, and the way back to each value. */
import { useLiveQuery } from "dexie-react-hooks";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { createChangeWords } from "#src/i18n/change-words";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { listTrainingSessions } from "#src/storage/training-sessions";
import { Button, ButtonLink } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import type { Saver } from "#src/ui/use-save";
import { AllConflicts } from "./all-conflicts";
import { HistoryChoice } from "./history-choice";
import { HistoryFilterBar } from "./history-filter-bar";
import { createSelection, isFiltering, type LogFilter } from "./log-filter";
import { LogList } from "./log-list";
import { readLog } from "./read-log";
import { useHistoryWriter } from "./use-history-writer";
import { useSurvey } from "./use-survey";

export type HistoryScreenProps = OpenAssessment & {
  readonly saver: Saver;
  /** From the address: the item to begin with. */
  readonly controlId: string | null;
};

const page = 100;
const everything: LogFilter = { search: "", person: null, item: null, kind: null };
const noCourses: Awaited<ReturnType<typeof listTrainingSessions>> = [];
const titleId = "history-screen-title";

export function HistoryScreen({ session, facts, evaluation, saver, controlId }: HistoryScreenProps) {
  const messages = useMessages();
  const { formats } = useLocale();
  const { history: says } = messages;
  const { writer, bundle } = session;
  const { database, device } = writer;
  const assessmentId = facts.assessment.id;
  const { text, modelText } = bundle;
  const [filter, setFilter] = useState<LogFilter>({ ...everything, item: controlId });
  const [pages, setPages] = useState(1);
  const end = useRef<HTMLParagraphElement>(null);
  const olderWanted = useRef(false);

  const [courseId, setCourseId] = useState<string | null>(null);
  const courses =
    useLiveQuery(() => listTrainingSessions(database, assessmentId), [database, assessmentId]) ?? noCourses;
  const rootId = courseId ?? assessmentId;

  const survey = useSurvey(database, rootId);
  const words = useMemo(
    () =>
      createChangeWords({
        messages,
        formats,
        text,
        modelText,
        evidenceItems: [...survey.evidence, ...facts.evidenceItems],
        reviewFindings: survey.findings,
      }),
    [messages, formats, text, modelText, survey.evidence, survey.findings, facts.evidenceItems],
  );
  const historyWriter = useHistoryWriter({ writer, assessmentId: rootId, saver, words });
  const tools = { facts, words, writer: historyWriter };

  const wanted = useDeferredValue(filter);
  const select = useMemo(
    () => createSelection(wanted, words, facts.evidenceItems),
    [wanted, words, facts.evidenceItems],
  );
  const log = useLiveQuery(() => readLog(database, rootId, pages * page, select), [database, rootId, pages, select]);
  const operations = log?.operations ?? [];
  const isComplete = log?.isComplete === true;

  // The button that was pressed is gone with the last page.
  useEffect(() => {
    if (isComplete && olderWanted.current) end.current?.focus();
    olderWanted.current = false;
  }, [isComplete]);

  const change = (next: LogFilter) => {
    setFilter(next);
    setPages(1);
  };

  return (
    <Page>
      <PageHead
        title={says.title}
        titleId={titleId}
        sub={says.sub}
        actions={<ButtonLink href={screenHref("assess", controlId ?? undefined)}>{says.toAssess}</ButtonLink>}
      />
      <HistoryChoice
        courses={courses}
        courseId={courseId}
        onChange={(next) => {
          setCourseId(next);
          change(everything);
        }}
      />
      <AllConflicts
        // Those of a course are about places that this screen cannot read the present value of.
        conflicts={courseId === null ? survey.conflicts : []}
        tools={tools}
        onSettled={() => document.getElementById(titleId)?.focus()}
      />
      <HistoryFilterBar
        filter={filter}
        isOfCourse={courseId !== null}
        onChange={change}
        people={survey.people}
        controlIds={evaluation.controls.map(({ control }) => control.id)}
        text={text}
      >
        <output>{log === undefined || wanted !== filter ? says.searching : says.shown(operations.length)}</output>
      </HistoryFilterBar>
      <LogList operations={operations} tools={tools} ownDeviceId={device.deviceId} />
      {log !== undefined && operations.length === 0 && isFiltering(filter) ? (
        <EmptyState
          roomy
          text={says.filter.noMatch}
          action={<Button onClick={() => change(everything)}>{says.filter.clear}</Button>}
        />
      ) : null}
      {isComplete && operations.length === 1 && !isFiltering(filter) && courseId === null ? (
        <EmptyState
          roomy
          text={says.onlyCreated}
          action={
            <ButtonLink kind="primary" href={screenHref("assess")}>
              {says.start}
            </ButtonLink>
          }
        />
      ) : null}
      {log !== undefined && !isComplete ? (
        <Button
          icon="arrow-down"
          onClick={() => {
            olderWanted.current = true;
            setPages(pages + 1);
          }}
        >
          {says.older}
        </Button>
      ) : null}
      {isComplete && operations.length > 1 ? (
        <p ref={end} tabIndex={-1}>
          {says.end}
        </p>
      ) : null}
    </Page>
  );
}
