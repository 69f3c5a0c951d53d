/** Which items the list shows. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import { foldText } from "#src/domain/shared/fold-text";
import type { AskPoint } from "./ask-points";
import { isSeen, type ReviewedPack } from "./reviewed-pack";

export const itemFilters = ["all", "sample", "open", "ask", "findings"] as const;
export type ItemFilter = (typeof itemFilters)[number];

export function filterItems(
  pack: Pick<ReviewedPack, "review" | "opinions" | "evaluation" | "bundle">,
  points: readonly AskPoint[],
  filter: ItemFilter,
  query: string,
): readonly EvaluatedControl[] {
  const asked = new Set(points.map(({ item }) => item.control.id));
  const sample = new Set(pack.review.sample?.controlIds);
  const wanted = foldText(query.trim());
  return pack.evaluation.controls.filter((item) => passes(item.control.id) && matches(item, pack.bundle.text, wanted));

  function passes(id: string): boolean {
    const opinion = pack.opinions.get(id);
    switch (filter) {
      case "all":
        return true;
      case "sample":
        return sample.has(id);
      case "open":
        return !isSeen(opinion);
      case "ask":
        return asked.has(id);
      case "findings":
        return opinion?.conclusion === "needs-more" || opinion?.conclusion === "not-conforming";
    }
  }
}

function matches({ control }: EvaluatedControl, text: CatalogText, wanted: string): boolean {
  if (wanted === "") return true;
  return foldText(`${control.id} ${text.controls[control.id]?.title ?? ""}`).includes(wanted);
}
