/** From one control to the next, and where the focus goes then. */
import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";

type ControlMovesInput = {
  readonly shown: readonly EvaluatedControl[];
  readonly controls: readonly EvaluatedControl[];
  readonly currentId: string;
  readonly screenRef: RefObject<HTMLDivElement | null>;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly onSelect: (controlId: string) => void;
};

export function useControlMoves(input: ControlMovesInput) {
  const { shown, controls, currentId, screenRef, titleRef, onSelect } = input;
  const { previousId, nextId } = useNeighbours(shown, controls, currentId);
  const focusNext = useFocusAfterMove(currentId, screenRef, titleRef);
  const select = useCallback(
    (id: string) => {
      focusNext();
      onSelect(id);
    },
    [onSelect, focusNext],
  );
  const neighbour = (step: 1 | -1) => (step === 1 ? nextId : previousId);
  return {
    previousId,
    nextId,
    neighbour,
    select,
    move: (step: 1 | -1) => {
      const target = neighbour(step);
      if (target !== null) select(target);
    },
  };
}

/** Previous and next among what the list shows; when the filter hides the current one, among all. */
function useNeighbours(shown: readonly EvaluatedControl[], all: readonly EvaluatedControl[], currentId: string) {
  return useMemo(() => {
    const isShown = shown.some(({ control }) => control.id === currentId);
    const order = all.map(({ control }) => control.id);
    const position = order.indexOf(currentId);
    const candidates = new Set((isShown || shown.length > 0 ? shown : all).map(({ control }) => control.id));
    return {
      previousId: order.slice(0, position).findLast((id) => candidates.has(id)) ?? null,
      nextId: order.slice(position + 1).find((id) => candidates.has(id)) ?? null,
    };
  }, [shown, all, currentId]);
}

/** Before a move: keeps the focus in the list when it is there, else puts it on the control's title. */
function useFocusAfterMove(
  currentId: string,
  screen: RefObject<HTMLDivElement | null>,
  title: RefObject<HTMLHeadingElement | null>,
): () => void {
  const wanted = useRef<"list" | "title" | null>(null);

  useEffect(() => {
    const row = screen.current?.querySelector<HTMLElement>(`[data-control="${CSS.escape(currentId)}"]`);
    row?.scrollIntoView({ block: "nearest" });
    if (wanted.current === "list") row?.focus();
    if (wanted.current === "title") title.current?.focus({ preventScroll: true });
    wanted.current = null;
  }, [currentId, screen, title]);

  return useCallback(() => {
    const { activeElement } = document;
    const inList = activeElement instanceof HTMLElement && activeElement.dataset["control"] !== undefined;
    wanted.current = inList ? "list" : "title";
  }, []);
}
