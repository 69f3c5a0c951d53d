/** Which operations of the log are shown. */
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { currentValue } from "#src/domain/history/apply-change";
import type { Change } from "#src/domain/history/change";
import { foldText } from "#src/domain/shared/fold-text";
import { isMergeMark, type ChangeWords } from "#src/i18n/change-words";
import type { LogSelection } from "./read-log";

export const changeKinds = [
  "level",
  "target",
  "applicability",
  "plan",
  "note",
  "verification",
  "evidence",
  "profile",
  "turn",
  "merge",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export type LogFilter = {
  readonly search: string;
  /** Name as it stands in the log; null for anybody. */
  readonly person: string | null;
  /** A control, everything about evidence, or the profile; null for any. */
  readonly item: string | null;
  readonly kind: ChangeKind | null;
};

export const evidenceFilter = "evidence";
export const profileFilter = "profile";

export const isFiltering = ({ search, person, item, kind }: LogFilter): boolean =>
  search.trim() !== "" || person !== null || item !== null || kind !== null;

export function createSelection(
  { search, person, item, kind }: LogFilter,
  words: ChangeWords,
  evidenceItems: AssessmentFacts["evidenceItems"],
): LogSelection {
  const wanted = foldText(search).split(/\s+/).filter(Boolean);
  return (changes) => {
    const [first] = changes;
    if (first === undefined || (person !== null && first.actor !== person)) return [];
    // Of a bulk edit only the item that was asked for.
    const ofItem = item === null ? changes : changes.filter((change) => concernsItem(change, item, evidenceItems));
    if (kind !== null && !ofItem.some((change) => kindsOf(change).includes(kind))) return [];
    if (wanted.length === 0) return ofItem;
    const text = searchable(ofItem, words);
    return wanted.every((word) => text.includes(word)) ? ofItem : [];
  };
}

const fieldKinds: Readonly<Record<string, ChangeKind>> = {
  level: "level",
  target: "target",
  targetReason: "target",
  targetApprovedBy: "target",
  weight: "target",
  applicability: "applicability",
  justification: "applicability",
  justificationApprovedBy: "applicability",
  justificationApprovedOn: "applicability",
  implementationStatus: "plan",
  owner: "plan",
  dueOn: "plan",
  planApprovedBy: "plan",
  note: "note",
  verifiedBy: "verification",
  verifiedOn: "verification",
  documentedInformation: "verification",
};

/** Undoing a level is both. */
function kindsOf(change: Change): readonly ChangeKind[] {
  const { entity, field, operation } = change;
  const how: readonly ChangeKind[] =
    operation.kind === "edit" ? [] : operation.kind === "merge" || operation.kind === "settle" ? ["merge"] : ["turn"];
  if (isMergeMark(change)) return how;
  if (entity === "assessment") return [...how, "profile"];
  if (entity === "evidence-item") return [...how, "evidence"];
  const what = fieldKinds[field ?? ""];
  return what === undefined ? how : [...how, what];
}

/** A piece of evidence concerns the controls that name it now or did so before or after the change. */
function concernsItem(change: Change, item: string, evidenceItems: AssessmentFacts["evidenceItems"]): boolean {
  const { entity, entityId, field, oldValue, newValue } = change;
  if (entity === "assessment") return item === profileFilter && !isMergeMark(change);
  if (entity === "control-assessment") return item === entityId;
  if (entity !== "evidence-item")
    return [oldValue, newValue].some((value) => currentValue(value, "controlId") === item);
  if (item === evidenceFilter) return true;
  const named = [oldValue, newValue].map((value) =>
    field === "controlIds" ? value : currentValue(value, "controlIds"),
  );
  const isNamed = named.some((ids) => Array.isArray(ids) && ids.includes(item));
  return isNamed || evidenceItems.some(({ id, controlIds }) => id === entityId && controlIds.includes(item));
}

function searchable(changes: readonly Change[], words: ChangeWords): string {
  const texts = changes.flatMap((change) => [
    words.item(change),
    words.title(change),
    words.changed(change),
    words.value(change, change.oldValue),
    words.value(change, change.newValue),
    change.actor,
  ]);
  return foldText(texts.join("\n"));
}
