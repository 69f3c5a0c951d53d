/** The map of a pack's items; against another pack, only what moved keeps its colour. */
import { cellLevel } from "#src/ui/cell-level";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { ControlClass } from "#src/domain/catalog/catalog";
import { screenHref } from "#src/i18n/routes";
import { ControlMap, headOf, type MapCell, type MapGroup } from "#src/ui/control-map";
import { useMessages } from "#src/ui/messages";
import type { Movement } from "#src/ui/moved-cell";
import { useCellWords } from "./cell-words";
import type { ReviewedPack } from "./reviewed-pack";

type PackMapProps = {
  readonly label: string;
  readonly pack: Pick<ReviewedPack, "review" | "bundle" | "evaluation">;
  readonly movements?: ReadonlyMap<string, Movement> | undefined;
  readonly onOpen: (controlId: string) => void;
};

export function PackMap({ label, pack, movements, onOpen }: PackMapProps) {
  const { review } = useMessages();
  const stateWords = useCellWords();
  const { catalog, text } = pack.bundle;
  const clauses = groupsOf("clause");
  const themes = groupsOf("annex-a");
  return (
    <ControlMap
      label={label}
      clauseHead={headOf(clauses, review.map.clauseCount)}
      clauses={clauses}
      themeHead={headOf(themes, review.map.controlCount)}
      themes={themes}
      legend={movements === undefined}
      onOpen={onOpen}
    />
  );

  function groupsOf(kind: ControlClass): readonly MapGroup[] {
    return catalog.groups
      .filter((group) => group.class === kind)
      .map(({ id }) => ({
        code: id,
        title: text.groups[id]?.shortTitle ?? "",
        cells: pack.evaluation.controls.filter(({ control }) => control.groupId === id).map(cellOf),
      }));
  }

  function cellOf(item: EvaluatedControl): MapCell {
    const { id } = item.control;
    const movement = movements?.get(id);
    const state = movement === undefined ? stateWords(item) : `${stateWords(item)}, ${movedWords(movement, item)}`;
    return {
      id,
      level: cellLevel(item),
      gap: item.assessed && movements === undefined ? item.gap : 0,
      missingEvidence: item.missingEvidence,
      ...(movement === undefined ? {} : { movement }),
      label: `${id} ${text.controls[id]?.title ?? ""}: ${state}`,
      href: screenHref("review", pack.review.id),
    };
  }

  function movedWords({ kind, from }: Movement, { applicable }: EvaluatedControl): string {
    const { moved } = review.compare;
    if (kind === "scope") return applicable ? moved.included : moved.excluded;
    if (kind === "up" || kind === "down") return typeof from === "number" ? moved[kind](from) : moved.none;
    return moved[kind];
  }
}
