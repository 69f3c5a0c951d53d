/** The items of the pack with the auditor's conclusion beside each; one tab stop, arrows move. */
import { cellLevel } from "#src/ui/cell-level";
import { type KeyboardEvent, useEffect, useRef } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { Chip, ChipGroup } from "#src/ui/chip";
import { SearchField } from "#src/ui/field";
import { Icon, type IconName } from "#src/ui/icon";
import { LevelCell } from "#src/ui/level-cell";
import { useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { useCellWords } from "./cell-words";
import { itemFilters, type ItemFilter } from "./item-filter";
import styles from "./item-list.module.css";
import type { ReviewedPack } from "./reviewed-pack";

export const conclusionIcons: Readonly<Record<string, IconName>> = {
  conforming: "check",
  "needs-more": "plus",
  "not-conforming": "cross",
  "not-reviewed": "unknown",
};

type ItemListProps = {
  readonly pack: ReviewedPack;
  readonly shown: readonly EvaluatedControl[];
  readonly currentId: string;
  readonly filter: ItemFilter;
  readonly query: string;
  readonly countOf: (filter: ItemFilter) => number;
  readonly onFilter: (filter: ItemFilter) => void;
  readonly onQuery: (query: string) => void;
  readonly onSelect: (controlId: string) => void;
  readonly onMove: (step: 1 | -1) => void;
};

export function ItemList(props: ItemListProps) {
  const { pack, shown, currentId, filter, query, countOf, onFilter, onQuery, onSelect, onMove } = props;
  const { items: words } = useMessages().review;
  const list = useRef<HTMLOListElement>(null);
  const stop = shown.some(({ control }) => control.id === currentId) ? currentId : shown[0]?.control.id;

  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-control="${CSS.escape(currentId)}"]`);
    // Only the list scrolls, never the page.
    if (row && list.current) scrollWithin(list.current, row);
    if (list.current?.contains(document.activeElement)) row?.focus({ preventScroll: true });
  }, [currentId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    onMove(event.key === "ArrowDown" ? 1 : -1);
  };

  return (
    <div className={styles.pane}>
      <div className={styles.find}>
        <SearchField
          label={words.search}
          placeholder={words.search}
          value={query}
          onChange={(event) => onQuery(event.currentTarget.value)}
        />
        <ChipGroup label={words.filters.label}>
          {itemFilters.map((name) => (
            <Chip key={name} pressed={filter === name} count={countOf(name)} onPressedChange={() => onFilter(name)}>
              {words.filters[name]}
            </Chip>
          ))}
        </ChipGroup>
      </div>
      {shown.length === 0 ? <p className={styles.none}>{words.none}</p> : null}
      <ol ref={list} className={styles.list} aria-label={words.label}>
        {shown.map((item) => (
          <li key={item.control.id}>
            <button
              type="button"
              className={styles.row}
              data-control={item.control.id}
              tabIndex={item.control.id === stop ? 0 : -1}
              aria-current={item.control.id === currentId ? "true" : undefined}
              onClick={() => onSelect(item.control.id)}
              onKeyDown={onKeyDown}
            >
              <RowFace item={item} pack={pack} />
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}

function RowFace({ item, pack }: { readonly item: EvaluatedControl; readonly pack: ReviewedPack }) {
  const { opinion: words, items } = useMessages().review;
  const stateWords = useCellWords();
  const { id } = item.control;
  const conclusion = pack.opinions.get(id)?.conclusion ?? "not-reviewed";
  const isSample = pack.review.sample?.controlIds.includes(id) === true;
  return (
    <>
      <LevelCell level={cellLevel(item)} missingEvidence={item.missingEvidence} />
      <span className={styles.id}>{id}</span>
      <span className={styles.title}>{pack.bundle.text.controls[id]?.title}</span>
      <VisuallyHidden>
        : {stateWords(item)}, {words.conclusions[conclusion]}
        {isSample ? `, ${items.inSample}` : ""}
      </VisuallyHidden>
      <span className={styles.marks} data-conclusion={conclusion}>
        {isSample ? <Icon name="flag" className={styles.sample} /> : null}
        {conclusion === "not-reviewed" ? null : <Icon name={conclusionIcons[conclusion] ?? "unknown"} />}
      </span>
    </>
  );
}

function scrollWithin(list: HTMLElement, row: HTMLElement): void {
  const [outer, inner] = [list.getBoundingClientRect(), row.getBoundingClientRect()];
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
