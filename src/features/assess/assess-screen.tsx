/** The scoring workspace: catalog, one control, its evidence and history. */
import { type ReactNode, useMemo, useRef, useState } from "react";
import { maturityLevels } from "#src/domain/assessment/maturity";
import type { Intake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { classNames } from "#src/ui/class-names";
import type { Saver } from "#src/ui/use-save";
import styles from "./assess-screen.module.css";
import { ConflictBanner } from "./conflict-banner";
import { type FilterName, filterControls, searchableText } from "./control-filter";
import { ControlList } from "./control-list";
import { ControlPanel } from "./control-panel";
import { EvidencePane } from "./evidence-pane";
import { HistoryPane } from "./history-pane";
import { KeyboardHelp } from "./keyboard-help";
import { PaneTabs } from "./pane-tabs";
import { SelectionBar } from "./selection-bar";
import { useAssessKeys } from "./use-assess-keys";
import { useChangeWords } from "./use-change-words";
import { useConflicts } from "./use-conflicts";
import { useControlMoves } from "./use-control-moves";
import { useControlWriter } from "./use-control-writer";
import { useExclusionKey } from "./use-exclusion-key";
import { usePane } from "./use-pane";
import { type BulkAsked, useQuickWork } from "./use-quick-work";
import { useShowConflict } from "./use-show-conflict";

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
  const { text } = session.bundle;
  const { controls } = evaluation;
  const [query, setQuery] = useState("");
  const [filters, setFilters] = useState<readonly FilterName[]>([]);
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
  const { pane, showPane, showAndFocus } = usePane(currentId);

  const screenRef = useRef<HTMLDivElement>(null);
  const searchRef = useRef<HTMLInputElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const targetRef = useRef<HTMLSelectElement>(null);
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const { justificationRef, isFocusComing, toggleNotApplicable } = useExclusionKey(item);
  const conflicts = useConflicts(session, facts);
  const showConflict = useShowConflict((id) => {
    if (id !== currentId) onSelect(id);
    showPane("control", id);
  });
  const words = useChangeWords({ session, facts });
  const writer = useControlWriter({ session, facts, saver, words, onConflict: showConflict });
  const moves = useControlMoves({ shown, controls, currentId, screenRef, titleRef, onSelect });
  const { previousId, nextId, select, move } = moves;
  const quick = useQuickWork({ session, facts, controls, shown, item, previousId, writer, onSelect: select });
  const { selection } = quick;
  const extend = (step: 1 | -1) => {
    const target = moves.neighbour(step);
    if (target === null) return;
    selection.extendTo(target, currentId);
    select(target);
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
      toggleNotApplicable: () => toggleNotApplicable(writer),
      next: () => move(1),
      previous: () => move(-1),
      chooseNext: () => extend(1),
      choosePrevious: () => extend(-1),
      focusEvidence: () => {
        // Leaving the field has started its save.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        showPane("evidence");
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
      isFocusComing,
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
      <PaneTabs item={item} pane={pane} onPane={showPane} />
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
          previousId={previousId}
          nextId={nextId}
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
