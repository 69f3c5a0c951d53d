import { type KeyboardEvent, type Ref, useMemo } from "react";
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
import { cellLevel } from "#src/ui/cell-level";
import { useStateInWords } from "./control-state";

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
};

/** The catalog by clause and theme: one tab stop, moved by arrows or J and K. */
export function ControlList(props: ControlListProps) {
  const { controls, shown, text, currentId, query, filters, actor, conflicts, searchRef } = props;
  const { onQuery, onFilters, onMove } = props;
  const { assess } = useMessages();
  const words = assess.list;
  const groups = useMemo(() => groupBy(shown, ({ control }) => control.groupId), [shown]);
  const progress = useMemo(() => groupProgress(controls), [controls]);
  const stop = shown.some(({ control }) => control.id === currentId) ? currentId : shown[0]?.control.id;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    onMove(event.key === "ArrowDown" ? 1 : -1);
  };

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
                {members.map((item) => (
                  <li key={item.control.id}>
                    <ControlRow
                      item={item}
                      title={text.controls[item.control.id]?.title ?? ""}
                      current={item.control.id === currentId}
                      hasConflict={conflicts.byControl.has(item.control.id)}
                      tabStop={item.control.id === stop}
                      onKeyDown={onKeyDown}
                    />
                  </li>
                ))}
              </ol>
            </section>
          );
        })}
      </div>
    </section>
  );
}

type ControlRowProps = {
  readonly item: EvaluatedControl;
  readonly title: string;
  readonly current: boolean;
  readonly hasConflict: boolean;
  readonly tabStop: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function ControlRow({ item, title, current, hasConflict, tabStop, onKeyDown }: ControlRowProps) {
  const stateInWords = useStateInWords();
  const { conflict } = useMessages().history;
  const { id } = item.control;
  return (
    <a
      className={styles.row}
      href={screenHref("assess", id)}
      data-control={id}
      tabIndex={tabStop ? 0 : -1}
      onKeyDown={onKeyDown}
      aria-current={current ? "true" : undefined}
      title={title}
    >
      <LevelCell level={cellLevel(item)} missingEvidence={item.missingEvidence} />
      <span className={styles.id}>{id}</span>
      <span className={styles.title}>{title}</span>
      <VisuallyHidden>
        : {stateInWords(item)}
        {hasConflict ? `, ${conflict.mark}` : ""}
      </VisuallyHidden>
      <span className={styles.marks}>
        {hasConflict ? <Icon name="warning" className={styles.conflict} /> : null}
        {item.assessed && item.gap > 0 ? <GapTicks count={item.gap} inline /> : null}
      </span>
    </a>
  );
}

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
