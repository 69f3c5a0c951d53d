/** Finding evidence in the library: one filter at a time, and search words that need no marks. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { foldText } from "#src/domain/shared/fold-text";
import { evidenceStanding, type Validity } from "./evidence-coverage";
import { evidenceItemKinds, type EvidenceItem } from "./evidence-item";

export const evidenceFilters = ["all", "ending", "servingNothing", "weak", ...evidenceItemKinds] as const;
/** `weak`: serves a control that claims more than its evidence carries. */
export type EvidenceFilter = (typeof evidenceFilters)[number];

export function passesFilter(
  item: EvidenceItem,
  filter: EvidenceFilter,
  validity: Validity,
  claimsWithoutRecord: readonly Pick<EvaluatedControl, "control">[],
): boolean {
  switch (filter) {
    case "all":
      return true;
    case "ending":
      return ["expired", "ends-soon"].includes(evidenceStanding(item, validity));
    case "servingNothing":
      return item.controlIds.length === 0;
    case "weak":
      return claimsWithoutRecord.some(({ control }) => item.controlIds.includes(control.id));
    case "statement":
    case "document":
    case "record":
    case "metric-series":
      return item.kind === filter;
  }
}

/** Every search word must begin a word of the code, title, place, owner, site, file name or a control that it serves. */
export function matchesEvidenceSearch(item: EvidenceItem, search: string): boolean {
  const { code, title, location, owner = "", site = "", controlIds, versions = [] } = item;
  const names = versions.map(({ name }) => name);
  const searched = wordsOf([code, title, location, owner, site, ...names, ...controlIds].join(" "));
  const folded = foldText(`${code} ${controlIds.join(" ")}`);
  return wordsOf(search).every(
    (word) => (/\d/.test(word) && folded.includes(word)) || searched.some((candidate) => candidate.startsWith(word)),
  );
}

const wordsOf = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}.]+/u)
    .filter(Boolean);
