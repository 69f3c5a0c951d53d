/** The scoring workspace: catalog, one control, its evidence and history. */
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { maturityLevels } from "#src/domain/assessment/maturity";
import type { Intake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { classNames } from "#src/ui/class-names";
import { useMessages } from "#src/ui/messages";
import type { Saver } from "#src/ui/use-save";
import styles from "./assess-screen.module.css";
import { ConflictBanner } from "./conflict-banner";
import { conflictTitleId } from "./conflict-panel";
import { type FilterName, filterControls, searchableText } from "./control-filter";
import { ControlList } from "./control-list";
import { ControlPanel } from "./control-panel";
import { EvidencePane } from "./evidence-pane";
import { HistoryPane } from "./history-pane";
import { KeyboardHelp } from "./keyboard-help";
import { SelectionBar } from "./selection-bar";
import { useAssessKeys } from "./use-assess-keys";
import { useChangeWords } from "./use-change-words";
import { useConflicts } from "./use-conflicts";
import { useFocusAfterMove, useNeighbours } from "./use-control-moves";
import { useControlWriter } from "./use-control-writer";
import { type BulkAsked, useQuickWork } from "./use-quick-work";

export type AssessScreenProps = OpenAssessment & {
  readonly saver: Saver;
  /** From the address; the first unassessed control when absent. */
  readonly controlId: string | null;
  readonly onSelect: (controlId: string) => void;
  readonly letterKeys: boolean;
  /** Name of the person at this machine. */
  readonly actor: string;
  readonly intake: Intake;
  /** How far the intake of files is. */
  readonly intakeStatus: ReactNode;
  /** What reviews said about a control, and what is being done about it. */
  readonly renderFindings: (controlId: string) => ReactNode;
  /** The dialog that sets values of many items. */
  readonly renderBulkSet: (asked: BulkAsked, onClose: () => void) => ReactNode;
};

type PaneName = "list" | "control" | "evidence";

export function AssessScreen({
  session,
  facts,
  evaluation,
  saver,
  controlId,
  onSelect,
  letterKeys,
  actor,
  intake,
  intakeStatus,
  renderFindings,
  renderBulkSet,
}: AssessScreenProps) {
  const { assess } = useMessages();
  const { text } = session.bundle;
  const { controls } = evaluation;
  const [query, setQuery] = useState("");
  const [filters, setFilters] = useState<readonly FilterName[]>([]);
  const [shownPane, setShownPane] = useState<{ readonly pane: PaneName; readonly of: string } | null>(null);
  const [helpOpen, setHelpOpen] = useState(false);
  /** Control for which the evidence form is open; moving on closes it. */
  const [addingEvidenceTo, setAddingEvidenceTo] = useState<string | null>(null);

  const searchable = useMemo(() => searchableText(text), [text]);
  const shown = useMemo(
    () => filterControls(controls, searchable, { query, filters, actor }),
    [controls, searchable, query, filters, actor],
  );
  // Chosen once: answering the first open control must not move on by itself.
  const [startId] = useState(() => firstOpenId(controls));
  const item = controls.find(({ control }) => control.id === (controlId ?? startId)) ?? controls[0];
  const currentId = item?.control.id ?? "";
  // On a narrow screen one pane is shown: the control itself after every move, however it came about.
  const pane = shownPane?.of === currentId ? shownPane.pane : "control";
  const setPane = (next: PaneName) => setShownPane({ pane: next, of: currentId });

  const screenRef = useRef<HTMLDivElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const targetRef = useRef<HTMLSelectElement>(null);
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const justificationRef = useRef<HTMLTextAreaElement>(null);
  /** Excluding a control by key leads to its reason, as soon as the field for it is there. */
  const justificationWanted = useRef(false);
  const applicability = item?.record.applicability;
  useEffect(() => {
    if (applicability === "not-applicable" && justificationWanted.current) justificationRef.current?.focus();
    justificationWanted.current = false;
  }, [applicability]);
  const conflicts = useConflicts(session, facts);
  const showConflict = useShowConflict((id) => {
    if (id !== currentId) onSelect(id);
    setShownPane({ pane: "control", of: id });
  });
  const words = useChangeWords({ session, facts });
  const writer = useControlWriter({ session, facts, saver, words, onConflict: showConflict });
  const neighbours = useNeighbours(shown, controls, currentId);

  const focusNext = useFocusAfterMove(currentId, screenRef, titleRef);
  const select = useCallback(
    (id: string) => {
      focusNext();
      onSelect(id);
    },
    [onSelect, focusNext],
  );

  const move = (step: 1 | -1) => {
    const target = step === 1 ? neighbours.next : neighbours.previous;
    if (target !== null) select(target);
  };
  const quick = useQuickWork({
    session,
    facts,
    controls,
    shown,
    item,
    previousId: neighbours.previous,
    writer,
    onSelect: select,
  });
  const { selection } = quick;
  const extend = (step: 1 | -1) => {
    const target = step === 1 ? neighbours.next : neighbours.previous;
    if (target === null) return;
    selection.extendTo(target, currentId);
    select(target);
  };
  const showAndFocus = (target: PaneName, ref: RefObject<HTMLElement | null>) => {
    // Within the key press: a letter typed next must land in the field, not act as a key of the workspace.
    flushSync(() => setPane(target));
    ref.current?.focus();
  };

  useAssessKeys(
    {
      setLevel: (level) => {
        if (item === undefined) return;
        if (selection.items.length > 0) return quick.edit(maturityLevels.find((one) => one === level));
        writer.setLevel(item, level);
        if (quick.stepOn) move(1);
      },
      setLevelAndNote: (level) => {
        if (item === undefined) return;
        writer.setLevel(item, level);
        showAndFocus("control", noteRef);
      },
      toggleNotApplicable: () => {
        if (item === undefined || item.control.class === "clause") return;
        const excluded = item.record.applicability === "not-applicable";
        justificationWanted.current = !excluded;
        void writer.setApplicability(item.control.id, excluded ? "applicable" : "not-applicable").then((saved) => {
          if (!saved) justificationWanted.current = false;
        });
      },
      next: () => move(1),
      previous: () => move(-1),
      chooseNext: () => extend(1),
      choosePrevious: () => extend(-1),
      focusEvidence: () => {
        // Leaving the field has started its save.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        setPane("evidence");
        setAddingEvidenceTo(currentId);
      },
      focusNote: () => showAndFocus("control", noteRef),
      focusTarget: () => showAndFocus("control", targetRef),
      focusSearch: () => showAndFocus("list", searchRef),
      showHelp: () => setHelpOpen(true),
      resume: quick.resume,
      nextOpen: () => quick.jump("nextOpen"),
      nextGap: () => quick.jump("nextGap"),
      nextBare: () => quick.jump("nextBare"),
      copyNote: quick.copyNote,
      toggleStepOn: quick.toggleStepOn,
      choose: () => selection.toggle(currentId),
      chooseAll: selection.toggleAll,
      edit: () => quick.edit(),
      editGroup: quick.editGroup,
      fillDown: quick.fillDown,
      clearChoice: () => {
        if (selection.items.length === 0) return false;
        selection.clear();
        return true;
      },
      isFocusComing: () => justificationWanted.current,
      undo: () => void writer.undo(select),
      redo: () => void writer.redo(select),
    },
    letterKeys,
  );

  if (item === undefined) return null;
  return (
    <div ref={screenRef} className={styles.screen} data-pane={pane}>
      <div className={styles.notice}>
        <ConflictBanner conflicts={conflicts} onShow={showConflict} />
      </div>
      <div className={styles.paneTabs} role="group" aria-label={assess.panes.label}>
        {(["list", "control", "evidence"] as const).map((name) => (
          <button key={name} type="button" aria-pressed={pane === name} onClick={() => setPane(name)}>
            {name === "control"
              ? currentId
              : name === "list"
                ? assess.panes.list
                : assess.panes.evidence(item.evidence.length)}
          </button>
        ))}
      </div>
      <div className={classNames(styles.pane, styles.left)}>
        <ControlList
          controls={controls}
          shown={shown}
          text={text}
          currentId={currentId}
          query={query}
          filters={filters}
          actor={actor}
          conflicts={conflicts}
          searchRef={searchRef}
          onQuery={setQuery}
          onFilters={setFilters}
          onMove={move}
          quick={quick}
          onExtend={extend}
        />
      </div>
      <div className={classNames(styles.pane, styles.centre)}>
        <ControlPanel
          key={currentId}
          item={item}
          controls={controls}
          session={session}
          facts={facts}
          saver={saver}
          writer={writer}
          words={words}
          conflicts={conflicts.byControl.get(currentId) ?? []}
          titleRef={titleRef}
          targetRef={targetRef}
          noteRef={noteRef}
          justificationRef={justificationRef}
          previousId={neighbours.previous}
          nextId={neighbours.next}
          onSelect={select}
          onHelp={() => setHelpOpen(true)}
          stepOn={quick.stepOn}
          onStepOn={quick.toggleStepOn}
        />
      </div>
      <div className={classNames(styles.pane, styles.right)}>
        <EvidencePane
          key={`evidence-${currentId}`}
          item={item}
          session={session}
          facts={facts}
          saver={saver}
          writer={writer}
          intake={intake}
          intakeStatus={intakeStatus}
          adding={addingEvidenceTo === currentId}
          onAdding={(adding) => setAddingEvidenceTo(adding ? currentId : null)}
          onNext={() => move(1)}
        />
        {renderFindings(currentId)}
        <HistoryPane
          key={`history-${currentId}`}
          facts={facts}
          controlId={currentId}
          session={session}
          words={words}
          writer={writer}
        />
      </div>
      <SelectionBar quick={quick} />
      {quick.asked === null ? null : renderBulkSet(quick.asked, quick.closeAsked)}
      <KeyboardHelp open={helpOpen} letterKeys={letterKeys} onClose={() => setHelpOpen(false)} />
    </div>
  );
}

const firstOpenId = (controls: AssessScreenProps["evaluation"]["controls"]) =>
  controls.find((item) => item.applicable && !item.assessed)?.control.id ?? null;

/** Longer than it takes to find a conflict that has just come about. */
const conflictComesWithin = 1_000;

/**
 * Opens a control at its conflict and puts the focus there as soon as it is on the screen. Where it has been decided
 * meanwhile, nothing takes the focus later.
 */
function useShowConflict(open: (controlId: string) => void): (controlId: string) => void {
  const wantedUntil = useRef(0);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
    const title = Date.now() < wantedUntil.current ? document.getElementById(conflictTitleId) : null;
    if (title === null) return;
    wantedUntil.current = 0;
    title.focus();
  });
  return useCallback((controlId) => {
    wantedUntil.current = Date.now() + conflictComesWithin;
    latest.current(controlId);
  }, []);
}
