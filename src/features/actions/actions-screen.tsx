/** Khắc phục: what is done about nonconformities (ISO/IEC 27001, 10.2), what is late, and what nobody has taken up. */
import { useMemo, useRef, useState } from "react";
import { findingsWithoutAction, isActionOverdue } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { localDay } from "#src/i18n/formats";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { classNames } from "#src/ui/class-names";
import { EmptyState } from "#src/ui/empty-state";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { TermText } from "#src/ui/term";
import type { Saver } from "#src/ui/use-save";
import { useEscape } from "#src/ui/use-escape";
import { useUndoKeys } from "#src/ui/use-undo-keys";
import { ActionDetail } from "./action-detail";
import { actionFilters, matchesSearch, passesFilter, type ActionFilter } from "./action-filter";
import { ActionFilterBar } from "./action-filter-bar";
import { ActionTable } from "./action-table";
import styles from "./actions-screen.module.css";
import { AddDialog } from "./add-dialog";
import { CalendarMenu } from "./calendar-menu";
import { OpenPoints } from "./open-points";
import { useActionWriter } from "./use-action-writer";
import { findByPlace, placeOfAction, useActions } from "./use-actions";
import { useOpenReviewFindings } from "./use-open-review-findings";
import { WorkloadList } from "./workload-list";

export type ActionsScreenProps = OpenAssessment & {
  readonly saver: Saver;
  /** The action that is open; or an item, a clause or a capability for which one is wanted. */
  readonly place: string | null;
  readonly onSelect: (place: string | null) => void;
  /** Writes a copy of what is there into the chosen folder, if there is one. */
  readonly backUpFirst: () => Promise<void>;
};

export function ActionsScreen(props: ActionsScreenProps) {
  const { session, facts } = props;
  const actions = useActions(session, facts.assessment.id);
  const reviewed = useOpenReviewFindings(session, facts.assessment.id);
  if (actions === undefined || reviewed === undefined) return <Page>{null}</Page>;
  return <LoadedActions {...props} actions={actions} reviewed={reviewed} />;
}

type LoadedActionsProps = ActionsScreenProps & {
  readonly actions: readonly CorrectiveAction[];
  readonly reviewed: NonNullable<ReturnType<typeof useOpenReviewFindings>>;
};

function LoadedActions(props: LoadedActionsProps) {
  const { session, facts, evaluation, saver, actions, reviewed, place, onSelect, backUpFirst } = props;
  const { actions: words } = useMessages();
  const { formats } = useLocale();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<ActionFilter>("all");
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const writer = useActionWriter({ session, facts, saver, actions });
  useUndoKeys(writer);

  const today = localDay(new Date(session.writer.now()));
  const onlooker = { actor: session.writer.actor(), today };
  const points = useMemo(
    () => findingsWithoutAction({ suggested: evaluation.findings, reviewed }, actions),
    [evaluation.findings, reviewed, actions],
  );
  const counts = Object.fromEntries(
    actionFilters.map((name) => [name, actions.filter((action) => passesFilter(action, name, onlooker)).length]),
  ) as Record<ActionFilter, number>;
  const shown = actions.filter((action) => passesFilter(action, filter, onlooker) && matchesSearch(action, search));
  const open = findByPlace(actions, place);
  const isWantedPlace = place !== null && open === undefined && !/^KP-\d+$/.test(place);

  const close = () => {
    onSelect(null);
    // To where it came from; its row may be gone.
    const row = list.current?.querySelector<HTMLElement>(`[data-action="${open?.id ?? ""}"]`);
    (row ?? list.current)?.focus();
  };
  useEscape(open === undefined ? null : close);
  const show = (action: CorrectiveAction, all: readonly CorrectiveAction[]) => onSelect(placeOfAction(action, all));

  return (
    <Page>
      <PageHead
        title={words.title}
        sub={words.summary(
          actions.length,
          actions.filter((action) => isActionOverdue(action, today)).length,
          counts.toCheck,
          formats.day(today),
        )}
        actions={
          <>
            <CalendarMenu actions={actions} facts={facts} today={today} now={session.writer.now} />
            <Button icon="plus" onClick={() => setAdding(true)}>
              {words.add.open}
            </Button>
          </>
        }
      />
      {/* Beside an action that is open there is no room for what comes next. */}
      {open === undefined ? (
        <OpenPoints
          key={isWantedPlace ? place : ""}
          points={points}
          wanted={isWantedPlace ? place : null}
          isStart={actions.length === 0}
          session={session}
          evaluation={evaluation}
          today={today}
          onCreate={async (drafts) => {
            if (drafts.length > 1) await backUpFirst();
            const added = await writer.add(drafts);
            const [first, second] = added ?? [];
            if (first !== undefined && second === undefined) show(first, [...actions, first]);
            else if (isWantedPlace && added !== null) onSelect(null);
            return added !== null;
          }}
        />
      ) : null}
      {place !== null && open === undefined && !isWantedPlace ? <p>{words.detail.gone(place)}</p> : null}
      <div className={classNames(styles.body, open !== undefined && styles.open)}>
        <div ref={list} tabIndex={-1} className={styles.list}>
          {actions.length === 0 ? (
            <EmptyState roomy text={<TermText text={words.empty.none} terms={["rootCause"]} />} />
          ) : (
            <ActionFilterBar
              search={search}
              onSearch={setSearch}
              filter={filter}
              onFilter={setFilter}
              counts={counts}
              hasActor={onlooker.actor.trim() !== ""}
            >
              <output>{words.shown(shown.length, actions.length)}</output>
            </ActionFilterBar>
          )}
          {shown.length === 0 ? null : (
            <ActionTable shown={shown} actions={actions} current={open?.id ?? null} today={today} />
          )}
          {shown.length === 0 && actions.length > 0 ? (
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
          ) : null}
          <WorkloadList actions={actions} today={today} />
        </div>
        {open === undefined ? null : (
          <ActionDetail
            key={open.id}
            action={open}
            actions={actions}
            session={session}
            facts={facts}
            writer={writer}
            today={today}
            onClose={close}
          />
        )}
      </div>
      {adding ? (
        <AddDialog
          today={today}
          onClose={() => setAdding(false)}
          onAdd={async (draft) => {
            const [added] = (await writer.add([draft])) ?? [];
            if (added === undefined) return;
            setAdding(false);
            show(added, [...actions, added]);
          }}
        />
      ) : null}
    </Page>
  );
}
