/** Kế hoạch 43: the tasks of the plan against what the unit has reached, the records it asks for, the law around it. */
import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { counterpartsIn } from "#src/domain/plan/plan-counterparts";
import { derivePlanView } from "#src/domain/plan/derive-plan-view";
import { derivePlanNotes } from "#src/domain/plan/derive-plan-notes";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import { screenHref } from "#src/i18n/routes";
import type { Intake } from "#src/storage/evidence-intake";
import { loadPlanFacts, type PlanFactsStored } from "#src/storage/plan-records";
import type { OpenAssessment } from "#src/storage/session";
import { useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import type { Saver } from "#src/ui/use-save";
import { useUndoKeys } from "#src/ui/use-undo-keys";
import { LawSection } from "./law-section";
import { PlanHead } from "./plan-head";
import { RecordsSection } from "./records-section";
import { TasksSection } from "./tasks-section";
import { usePlanBundle } from "./use-plan-bundle";
import { usePlanWriter } from "./use-plan-writer";

export type PlanScreenProps = OpenAssessment & {
  readonly saver: Saver;
  readonly intake: Intake;
  /** How far the intake of files is. */
  readonly intakeStatus: ReactNode;
  /** The task or the record that is open. */
  readonly place: string | null;
  readonly onSelect: (place: string | null) => void;
};

export function PlanScreen(props: PlanScreenProps) {
  const { plan: words, errors } = useMessages();
  const { session, facts } = props;
  const { database } = session.writer;
  const { id } = facts.assessment;
  const loaded = usePlanBundle();
  const stored = useLiveQuery(() => loadPlanFacts(database, id), [database, id]);
  if (loaded === null || stored === undefined) return <Unopened text={words.loading} />;
  if (!loaded.ok) return <Unopened text={words.refused(errors[loaded.error.type], loaded.error.file)} />;
  return <OpenedPlan {...props} bundle={loaded.value} stored={stored} />;
}

function Unopened({ text }: { readonly text: string }) {
  const { plan: words } = useMessages();
  return (
    <Page>
      <PageHead title={words.title} />
      <p role="status">{text}</p>
    </Page>
  );
}

type OpenedPlanProps = PlanScreenProps & { readonly bundle: PlanBundle; readonly stored: PlanFactsStored };

function OpenedPlan(props: OpenedPlanProps) {
  const { session, facts, evaluation, saver, bundle, stored, place, onSelect, intake, intakeStatus } = props;
  const { plan: words } = useMessages();
  const { catalog, model } = session.bundle;
  const { plan, text, mapping } = bundle;
  const { profile } = facts.assessment;
  const writer = usePlanWriter({ session, facts, saver });
  useUndoKeys(writer);
  const view = useMemo(
    () =>
      derivePlanView({
        plan,
        profile,
        controls: evaluation.controls,
        evidenceItems: facts.evidenceItems,
        records: stored.records,
        evidenceValidityMonths: model.evidenceValidityMonths,
        counterpartsOf: counterpartsIn(catalog.id, plan, mapping),
      }),
    [plan, mapping, profile, evaluation, facts.evidenceItems, stored.records, model, catalog],
  );
  const notes = useMemo(() => derivePlanNotes(plan, text, stored.choices), [plan, text, stored.choices]);
  const task = view.tasks.find((one) => one.task.id === place);
  const record = stored.records.find(({ id }) => id === place);

  useFocusOnLeaving(place);
  const close = () => onSelect(null);
  return (
    <Page>
      <PlanHead
        session={session}
        facts={facts}
        bundle={bundle}
        view={view}
        successor={stored.successor}
        caution={notes.caution}
        writer={writer}
      />
      {place !== null && task === undefined && record === undefined ? <p>{words.detail.gone(place)}</p> : null}
      <TasksSection
        session={session}
        facts={facts}
        bundle={bundle}
        view={view}
        notes={notes.notes}
        open={task}
        onClose={close}
      />
      <RecordsSection
        facts={facts}
        bundle={bundle}
        view={view}
        writer={writer}
        intake={intake}
        intakeStatus={intakeStatus}
        open={record}
        onSelect={onSelect}
        onClose={close}
      />
      <LawSection facts={facts} bundle={bundle} notes={notes} choices={stored.choices} writer={writer} />
    </Page>
  );
}

/** What was open is closed: the focus goes back to the link that leads to it. */
function useFocusOnLeaving(place: string | null): void {
  const before = useRef(place);
  useEffect(() => {
    const left = before.current;
    before.current = place;
    if (place !== null || left === null) return;
    const href = screenHref("plan", left);
    [...document.querySelectorAll("a")].find((link) => link.getAttribute("href") === href)?.focus();
  }, [place]);
}
