import { type KeyboardEvent, memo, type MouseEvent, type Ref, useEffect, useMemo, useRef, useState } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import { groupBy } from "#src/domain/shared/group-by";
import { screenHref } from "#src/i18n/routes";
import { Button } from "#src/ui/button";
import { Chip, ChipGroup } from "#src/ui/chip";
import { EmptyState } from "#src/ui/empty-state";
import { SearchField } from "#src/ui/field";
import { Icon } from "#src/ui/icon";
import { GapTicks, LevelCell } from "#src/ui/level-cell";
import { useMessages } from "#src/ui/messages";
import { ProgressRing } from "#src/ui/progress-ring";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { countFiltered, type FilterName, filterNames } from "./control-filter";
import styles from "./control-list.module.css";
import type { AssessConflicts } from "./use-conflicts";
import { cellLevel, type CellLevel } from "#src/ui/cell-level";
import { useStateInWords } from "./control-state";
import { QuickMenu } from "./quick-menu";
import type { QuickWork } from "./use-quick-work";

type ControlListProps = {
  readonly controls: readonly EvaluatedControl[];
  readonly shown: readonly EvaluatedControl[];
  readonly text: CatalogText;
  readonly currentId: string;
  readonly query: string;
  readonly filters: readonly FilterName[];
  readonly actor: string;
  readonly conflicts: AssessConflicts;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly onQuery: (query: string) => void;
  readonly onFilters: (filters: readonly FilterName[]) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly quick: QuickWork;
  /** Moves and chooses what is moved over. */
  readonly onExtend: (step: 1 | -1) => void;
};

/** The catalog by clause and theme: one tab stop, moved by arrows or J and K; several items are chosen with Shift. */
export function ControlList(props: ControlListProps) {
  const { controls, shown, text, currentId, query, filters, actor, conflicts, searchRef } = props;
  const { onQuery, onFilters, quick } = props;
  const { selection } = quick;
  const { assess } = useMessages();
  const words = assess.list;
  const stateInWords = useStateInWords();
  const groups = useMemo(() => groupBy(shown, ({ control }) => control.groupId), [shown]);
  const progress = useMemo(() => groupProgress(controls), [controls]);
  const stop = shown.some(({ control }) => control.id === currentId) ? currentId : shown[0]?.control.id;

  const hands = useHands(props);

  return (
    <section className={styles.pane} aria-label={words.label}>
      <div className={styles.find}>
        <SearchField
          ref={searchRef}
          label={words.search}
          placeholder={words.search}
          shortcut="/"
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
        <ChipGroup label={words.filters} columns>
          {filterNames.map((name) => (
            <Chip
              key={name}
              pressed={filters.includes(name)}
              count={countFiltered(controls, name, actor)}
              disabled={name === "mine" && actor.trim() === ""}
              onPressedChange={(pressed) =>
                onFilters(pressed ? [...filters, name] : filters.filter((other) => other !== name))
              }
            >
              {words.filter[name]}
            </Chip>
          ))}
        </ChipGroup>
        <QuickMenu quick={quick} currentId={currentId} />
      </div>
      <div className={styles.list}>
        {shown.length === 0 ? (
          <div className={styles.empty}>
            <EmptyState
              text={words.empty}
              action={
                <Button
                  onClick={() => {
                    onQuery("");
                    onFilters([]);
                  }}
                >
                  {words.clear}
                </Button>
              }
            />
          </div>
        ) : null}
        {[...groups].map(([groupId, members]) => {
          const { assessed, total } = progress.get(groupId) ?? { assessed: 0, total: 0 };
          return (
            <section key={groupId} aria-labelledby={`group-${groupId}`}>
              <h2 id={`group-${groupId}`} className={styles.group}>
                <ProgressRing value={assessed} total={total} />
                <span className={styles.groupTitle}>
                  {groupId} {text.groups[groupId]?.shortTitle}
                </span>
                <span className={styles.count}>{words.progress(assessed, total)}</span>
              </h2>
              <ol>
                {members.map((item) => {
                  const { id } = item.control;
                  return (
                    <ControlRow
                      key={id}
                      id={id}
                      title={text.controls[id]?.title ?? ""}
                      state={stateInWords(item)}
                      level={cellLevel(item)}
                      missingEvidence={item.missingEvidence}
                      gap={item.assessed ? item.gap : 0}
                      current={id === currentId}
                      hasConflict={conflicts.byControl.has(id)}
                      tabStop={id === stop}
                      chosen={selection.has(id)}
                      {...hands}
                    />
                  );
                })}
              </ol>
            </section>
          );
        })}
      </div>
    </section>
  );
}

type Hands = {
  readonly onKey: (event: KeyboardEvent, id: string) => void;
  readonly onPress: (event: MouseEvent, id: string) => void;
  readonly onToggle: (id: string, shiftKey: boolean) => void;
};

/** The same functions as long as the list lives, so that a row is drawn again only when it says something else. */
function useHands({ currentId, onMove, onExtend, quick: { selection } }: ControlListProps): Hands {
  const choose = (id: string, shiftKey: boolean) => {
    if (shiftKey) selection.extendTo(id, currentId);
    else selection.toggle(id);
  };
  const current: Hands = {
    onKey: (event, id) => {
      if (event.key === " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        choose(id, event.shiftKey);
        return;
      }
      if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
      event.preventDefault();
      (event.shiftKey ? onExtend : onMove)(event.key === "ArrowDown" ? 1 : -1);
    },
    // As in a list of files: with Ctrl or ⌘ one more, with Shift all in between.
    onPress: (event, id) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) return;
      event.preventDefault();
      choose(id, event.shiftKey);
    },
    onToggle: choose,
  };
  const latest = useRef(current);
  useEffect(() => {
    latest.current = current;
  });
  const [hands] = useState<Hands>(() => ({
    onKey: (event, id) => latest.current.onKey(event, id),
    onPress: (event, id) => latest.current.onPress(event, id),
    onToggle: (id, shiftKey) => latest.current.onToggle(id, shiftKey),
  }));
  return hands;
}

type ControlRowProps = Hands & {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly level: CellLevel;
  readonly missingEvidence: boolean;
  /** Levels missing to the target; 0 while not assessed. */
  readonly gap: number;
  readonly current: boolean;
  readonly hasConflict: boolean;
  readonly tabStop: boolean;
  readonly chosen: boolean;
};

const ControlRow = memo(function ControlRow(props: ControlRowProps) {
  const { id, title, state, level, missingEvidence, gap, current, hasConflict, tabStop, chosen } = props;
  const { onKey, onPress, onToggle } = props;
  const { assess, history } = useMessages();
  return (
    <li className={styles.item} data-chosen={chosen || undefined}>
      {/* For the pointer; by keyboard the row itself takes the space bar, so that the list stays one tab stop. */}
      <label className={styles.choose}>
        <input
          type="checkbox"
          tabIndex={-1}
          aria-label={assess.selection.choose(id)}
          checked={chosen}
          onChange={(event) => onToggle(id, (event.nativeEvent as Partial<PointerEvent>).shiftKey === true)}
        />
      </label>
      <a
        className={styles.row}
        href={screenHref("assess", id)}
        data-control={id}
        tabIndex={tabStop ? 0 : -1}
        onKeyDown={(event) => onKey(event, id)}
        onClick={(event) => onPress(event, id)}
        aria-current={current ? "true" : undefined}
        title={title}
      >
        <LevelCell level={level} missingEvidence={missingEvidence} />
        <span className={styles.id}>{id}</span>
        <span className={styles.title}>{title}</span>
        <VisuallyHidden>
          : {state}
          {hasConflict ? `, ${history.conflict.mark}` : ""}
        </VisuallyHidden>
        <span className={styles.marks}>
          {hasConflict ? <Icon name="warning" className={styles.conflict} /> : null}
          {gap > 0 ? <GapTicks count={gap} inline /> : null}
        </span>
      </a>
    </li>
  );
});

function groupProgress(controls: readonly EvaluatedControl[]) {
  return new Map(
    [...groupBy(controls, ({ control }) => control.groupId)].map(([groupId, members]) => [
      groupId,
      {
        assessed: members.filter((item) => item.assessed || !item.applicable).length,
        total: members.length,
      },
    ]),
  );
}
