/** «Ý kiến từng mục»: the list, one item with its claim and evidence, and the opinion on it. */
import { useMemo, useRef, useState } from "react";
import { useMessages } from "#src/ui/messages";
import type { AskPoint } from "./ask-points";
import { DrawPart } from "./draw-part";
import { filterItems, type ItemFilter } from "./item-filter";
import { ItemList } from "./item-list";
import { ItemPanel } from "./item-panel";
import styles from "./items-view.module.css";
import type { OpenedReviewProps } from "./opened-review";
import { useItemKeys } from "./use-item-keys";
import { isSeen } from "./reviewed-pack";
import { useOpinionWriter } from "./use-opinion-writer";

type ItemsViewProps = OpenedReviewProps & {
  readonly points: readonly AskPoint[];
  readonly currentId: string;
  readonly onSelect: (controlId: string) => void;
};

export function ItemsView(props: ItemsViewProps) {
  const { session, saver, pack, points, currentId, onSelect, letterKeys } = props;
  const { opinion: words } = useMessages().review;
  const [filter, setFilter] = useState<ItemFilter>("all");
  const [query, setQuery] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useMemo(() => filterItems(pack, points, filter, query), [pack, points, filter, query]);
  const { controls } = pack.evaluation;
  const item = controls.find(({ control }) => control.id === currentId) ?? controls[0];
  const writer = useOpinionWriter(session, saver, pack);
  const neighbours = neighboursOf(
    controls.map(({ control }) => control.id),
    new Set((shown.length > 0 ? shown : controls).map(({ control }) => control.id)),
    currentId,
  );
  const move = (step: 1 | -1) => {
    const next = step === 1 ? neighbours.next : neighbours.previous;
    if (next === null) return;
    // Whoever is in the list stays there; else the focus goes to the title, so that what is new is read.
    const isInList = document.activeElement?.closest("ol") !== null;
    onSelect(next);
    if (!isInList) title.current?.focus({ preventScroll: true });
  };
  useItemKeys({ move, conclude: (conclusion) => item && writer.conclude(item.control.id, conclusion) }, letterKeys);
  if (item === undefined) return null;
  return (
    <div className={styles.columns}>
      <div className={styles.side}>
        <DrawPart
          session={session}
          saver={saver}
          pack={pack}
          onShow={(controlIds) => {
            setFilter("sample");
            onSelect(controlIds.find((id) => !isSeen(pack.opinions.get(id))) ?? currentId);
          }}
        />
        <ItemList
          pack={pack}
          shown={shown}
          currentId={item.control.id}
          filter={filter}
          query={query}
          countOf={(name) => filterItems(pack, points, name, "").length}
          onFilter={setFilter}
          onQuery={setQuery}
          onSelect={(controlId) => {
            onSelect(controlId);
            // One below the other, the item lies out of sight.
            if (isNarrow()) requestAnimationFrame(() => title.current?.focus());
          }}
          onMove={move}
        />
        {letterKeys ? <p className={styles.keys}>{words.keys}</p> : null}
      </div>
      <ItemPanel
        key={item.control.id}
        pack={pack}
        item={item}
        titleRef={title}
        writer={writer}
        letterKeys={letterKeys}
        neighbours={neighbours}
        onSelect={onSelect}
      />
    </div>
  );
}

const isNarrow = () => typeof matchMedia === "function" && matchMedia("(max-width: 1100px)").matches;

export type Neighbours = { readonly previous: string | null; readonly next: string | null };

/** The nearest on either side among those that are shown. */
export function neighboursOf(order: readonly string[], shown: ReadonlySet<string>, currentId: string): Neighbours {
  const position = order.indexOf(currentId);
  return {
    previous: order.slice(0, Math.max(0, position)).findLast((id) => shown.has(id)) ?? null,
    next: order.slice(position + 1).find((id) => shown.has(id)) ?? null,
  };
}
