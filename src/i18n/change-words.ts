/**
 * Changes of the history in words: «A.5.15», «Mức 2 → 3», «12 mục: phụ trách». Shared by the screens that show the
 * history, undo, and the choice between two values.
 */
import type { ScoringModelText } from "#src/domain/assessment/scoring-model";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { isRecordEntity } from "#src/domain/assessment/assessment-parts";
import type { Change } from "#src/domain/history/change";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { countRows } from "#src/i18n/change-counts";
import type { Formats } from "#src/i18n/formats";
import type { Messages } from "#src/i18n/messages";
import {
  isReviewEntity,
  reviewField,
  reviewItem,
  reviewValue,
  reviewWhole,
  type FindingName,
} from "./change-review-words";
import { recordField, recordItem, recordValue, recordWhole, type RecordName } from "./change-record-words";
import { trainingField, trainingValue, trainingWhole } from "./change-training-words";

export type ChangeWordsInput = {
  readonly messages: Messages;
  readonly formats: Formats;
  readonly text: Pick<CatalogText, "controls">;
  readonly modelText: Pick<ScoringModelText, "evidenceKinds">;
  readonly evidenceItems: readonly EvidenceName[];
  /** So that a finding is named by its control. */
  readonly reviewFindings?: readonly FindingName[];
  /** So that actions, risks and the like are named by their codes. */
  readonly records?: readonly RecordName[];
};

export type EvidenceName = Pick<EvidenceItem, "id" | "code" | "title">;

/** What a change is about. */
export type Place = Pick<Change, "entity" | "entityId" | "field">;

type Difference = Place & Pick<Change, "oldValue" | "newValue" | "operation">;

export type ChangeWords = {
  /** Id of the control, code of the evidence, or the name of the profile. */
  readonly item: (place: Omit<Place, "field">) => string;
  /** Title of the control or the evidence; empty where the name says it all. */
  readonly title: (place: Omit<Place, "field">) => string;
  readonly field: (place: Place) => string;
  /** The whole value, long texts included. */
  readonly value: (place: Place, value: Json) => string;
  /** «Mức 2 → 3»; of a decision only what was chosen, of long texts only that they were edited. */
  readonly changed: (change: Difference) => string;
  /** What changes of several items have touched: «Phụ trách và hạn». */
  readonly touched: (changes: readonly Change[]) => string;
  /** All changes of one operation in one line: «A.5.15, mức 2 → 3». */
  readonly operation: (changes: readonly Change[]) => string;
};

export function createChangeWords(input: ChangeWordsInput): ChangeWords {
  const { messages, formats } = input;
  const { history: words } = messages;
  const { item, title } = nameItems(input);
  const field = nameFields(messages);
  const value = wordValues(input, item);

  const special = (change: Difference): string | null => {
    const { entityId, oldValue, newValue } = change;
    const { changed: says } = words;
    if (change.field === null) return wholeInWords(messages, change);
    if (change.field === "versions") {
      return listInWords(formats, [fileNames(oldValue), fileNames(newValue)], [says.fileAdded, says.fileRemoved]);
    }
    if (change.field === "documentedInformation") {
      const ticked = (list: Json) => tickedDocuments(input, entityId, list);
      return listInWords(formats, [ticked(oldValue), ticked(newValue)], [says.ticked, says.unticked]);
    }
    if (change.field === "controlIds") {
      const ids = (list: Json) => asList(list).map(String);
      return listInWords(formats, [ids(oldValue), ids(newValue)], [says.linked, says.unlinked]);
    }
    return null;
  };
  const changed = (change: Difference): string => {
    const own = special(change);
    if (own !== null) return own;
    const name = field(change);
    const [from, to] = [value(change, change.oldValue), value(change, change.newValue)];
    const isConfirmed = canonicalJson(change.oldValue) === canonicalJson(change.newValue);
    if (isConfirmed || change.operation.kind === "settle") {
      return isLong(to) ? name : words.changed.confirmed(name, to);
    }
    if (isLong(from) || isLong(to)) {
      if (isEmpty(change.newValue)) return words.changed.cleared(name);
      return isEmpty(change.oldValue) ? words.changed.written(name) : words.changed.edited(name);
    }
    const areNumbers = typeof change.oldValue === "number" && typeof change.newValue === "number";
    return areNumbers ? words.changed.numbers(name, from, to) : words.changed.values(name, from, to);
  };
  const touched = (changes: readonly Change[]): string => {
    const fields = changes.map((change) => (change.field === null ? changed(change) : field(change)));
    return formats.list([...new Set(fields)].map((name, index) => (index === 0 ? name : lowerFirst(name))));
  };
  const operation = (changes: readonly Change[]): string => {
    const visible = changes.filter((change) => !isMergeMark(change));
    const [first] = visible;
    if (turnsMerge(changes)) return words.mergeTurned;
    if (first === undefined) return words.changed.merged;
    if (isCreation(first)) {
      const rows = countRows(
        visible.filter(({ entity }) => entity !== "assessment"),
        words.counted,
        formats,
      );
      // The row of the assessment itself and each row once; further changes of them come on top.
      const rest = visible.length - 1 - rows.rows;
      return [words.created(rows.text), ...(rest > 0 ? [words.andMore(rest)] : [])].join("; ");
    }
    const { rows, text } = countRows(visible, words.counted, formats);
    if (rows > 1) return words.bulk(text, lowerFirst(touched(visible)));
    const [lines, rest] = [visible.slice(0, linesNamed).map(changed), visible.length - linesNamed];
    const all = [...lines, ...(rest > 0 ? [words.andMore(rest)] : [])].map(lowerFirst);
    return words.of(item(first), all.join("; "));
  };
  return { item, title, field, value, changed, touched, operation };
}

/** The row that a merge writes when it has nothing else to say (`mergeMark`). */
export const isMergeMark = ({ entity, field }: Place): boolean =>
  ["assessment", "pack-review", "training-session"].includes(entity) && field === "id";

/** Undoing a merge also touches the row that the merge has left. */
export const turnsMerge = (changes: readonly Change[]): boolean =>
  changes.some((change) => "of" in change.operation && isMergeMark(change));

/** The first operation of all. */
export const isCreation = ({ entity, field, oldValue }: Change): boolean =>
  entity === "assessment" && field === null && oldValue === null;

/** Whether a value is better read in a box of its own than inside a line. */
export const isLong = (text: string): boolean => text.length > longestInLine || text.includes("\n");

const longestInLine = 60;
const linesNamed = 2;

const isEmpty = (value: Json) => value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** «Mức» in the middle of a line; codes and abbreviations stay. */
const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;

function nameItems(input: ChangeWordsInput): Pick<ChangeWords, "item" | "title"> {
  const { messages, text, evidenceItems, reviewFindings = [], records = [] } = input;
  const evidence = new Map(evidenceItems.map((one) => [one.id, one]));
  return {
    item: ({ entity, entityId }) => {
      if (entity === "assessment") return messages.shell.screens.profile;
      if (entity === "control-assessment") return entityId;
      if (entity === "training-session") return messages.training.title;
      if (isReviewEntity(entity)) return reviewItem(messages, { entity, entityId }, reviewFindings);
      if (isRecordEntity(entity)) return recordItem(messages, { entity, entityId }, records);
      return evidence.get(entityId)?.code ?? messages.history.value.removedEvidence;
    },
    title: ({ entity, entityId }) => {
      if (entity === "assessment") return "";
      if (entity === "review-finding") {
        const controlId = reviewFindings.find(({ id }) => id === entityId)?.controlId ?? "";
        return text.controls[controlId]?.title ?? "";
      }
      return (entity === "evidence-item" ? evidence.get(entityId) : text.controls[entityId])?.title ?? "";
    },
  };
}

const nameFields = (messages: Messages): ChangeWords["field"] => {
  const { history, profile, shell } = messages;
  return ({ entity, field }) => {
    if (isReviewEntity(entity)) return reviewField(messages, entity, field);
    if (isRecordEntity(entity)) return recordField(messages, entity, field);
    if (entity === "training-session") return trainingField(messages, field);
    if (field === null) return entity === "evidence-item" ? history.conflict.wholeItem : shell.screens.profile;
    if (entity === "evidence-item" && field === "owner") return history.fields.evidenceOwner;
    const own = history.fields[field as keyof typeof history.fields] as string | undefined;
    const inProfile = field.startsWith("profile.") ? field.slice("profile.".length) : field;
    return own ?? profile.fields[inProfile as keyof typeof profile.fields]?.label ?? field;
  };
};

function wordValues(input: ChangeWordsInput, item: ChangeWords["item"]): ChangeWords["value"] {
  const { messages, formats, modelText } = input;
  const { history, terms } = messages;
  const empty: Readonly<Record<string, string>> = {
    level: history.value.notAssessed,
    target: history.value.default,
    weight: history.value.default,
    implementationStatus: history.value.fromLevel,
  };
  const chosen = (field: string, value: string): string | undefined => {
    switch (field) {
      case "applicability":
        return terms.applicability[value as keyof typeof terms.applicability];
      case "implementationStatus":
        return terms.status[value as keyof typeof terms.status];
      case "profile.unitType":
        return terms.unitType[value as keyof typeof terms.unitType];
      case "profile.systemLevel":
        return terms.systemLevel[value as keyof typeof terms.systemLevel];
      case "kind":
        return modelText.evidenceKinds[value as keyof typeof modelText.evidenceKinds]?.name;
      case "source":
        return messages.evidence.sources[value as keyof typeof messages.evidence.sources];
      case "classification":
        return messages.evidence.classifications[value as keyof typeof messages.evidence.classifications];
      default:
        return /(?:On|Date|From|To|Until)$/.test(field) ? formats.day(value) : undefined;
    }
  };
  return (place, value) => {
    const { entity, entityId } = place;
    const field = place.field ?? "";
    if (isReviewEntity(entity) && field !== "") {
      const said = reviewValue(messages, place, value);
      if (said !== undefined) return said;
    }
    if (isRecordEntity(entity) && field !== "") {
      const said = recordValue(messages, field, value);
      if (said !== undefined) return said;
    }
    if (entity === "training-session") {
      const said = trainingValue(messages, field, value);
      if (said !== undefined) return said;
      if (field === "evidenceItemId" && typeof value === "string") {
        return item({ entity: "evidence-item", entityId: value });
      }
    }
    if (field === "") return value === null ? history.value.removed : wholeValue(place, value, item);
    if (field === "documentedInformation") {
      const ticked = tickedDocuments(input, entityId, value);
      return ticked.length === 0 ? history.value.noDocument : ticked.join("\n");
    }
    if (isEmpty(value)) return empty[field] ?? history.value.empty;
    if (field === "versions") return fileNames(value).join("\n");
    if (typeof value === "string") return chosen(field, value) ?? value;
    if (Array.isArray(value)) return field === "controlIds" ? formats.list(value.map(String)) : value.join("\n");
    return typeof value === "object" ? canonicalJson(value) : String(value);
  };
}

/** An evidence item that was removed tells its name itself. */
function wholeValue(place: Place, value: Json, item: ChangeWords["item"]): string {
  const named = value as { readonly code?: string; readonly title?: string };
  return named.code === undefined ? item(place) : `${named.code} ${named.title ?? ""}`;
}

const tickedDocuments = ({ text, messages }: ChangeWordsInput, controlId: string, list: Json): readonly string[] =>
  asList(list).flatMap((exists, position) =>
    exists === true
      ? [text.controls[controlId]?.documentedInformation[position] ?? messages.history.fields.documentedInformation]
      : [],
  );

function wholeInWords(messages: Messages, { entity, oldValue, newValue }: Difference): string {
  const { changed } = messages.history;
  if (isReviewEntity(entity)) return reviewWhole(messages, entity, newValue === null);
  if (isRecordEntity(entity)) return recordWhole(messages, entity, oldValue, newValue);
  if (entity === "training-session") return trainingWhole(messages, newValue === null);
  if (entity === "assessment") return changed.assessmentCreated;
  if (entity === "control-assessment") return changed.itemCreated;
  if (newValue === null) return changed.evidenceRemoved;
  return oldValue === null ? changed.evidenceAdded : changed.evidenceReplaced;
}

/** What came into a list and what went out of it; null where it is only in another order. */
function listInWords(
  formats: Formats,
  [before, after]: readonly [readonly string[], readonly string[]],
  [added, gone]: readonly [(names: string) => string, (names: string) => string],
): string | null {
  const [news, losses] = [missingFrom(before, after), missingFrom(after, before)];
  const says = [
    ...(news.length > 0 ? [added(formats.list(news))] : []),
    ...(losses.length > 0 ? [gone(formats.list(losses))] : []),
  ];
  return says.length === 0 ? null : says.join("; ");
}

/** Of the versions of a piece of evidence. */
const fileNames = (versions: Json): readonly string[] =>
  asList(versions).map((version) => (version as { readonly name?: string }).name ?? "");

const asList = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

const missingFrom = (here: readonly string[], there: readonly string[]): readonly string[] =>
  there.filter((one) => !here.includes(one));
