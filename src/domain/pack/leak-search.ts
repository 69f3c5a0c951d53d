/** Where addresses and numbers of machines and people stand in what would leave, so that somebody can look before. */
import {
  isRecordEntity,
  listRows,
  partOf,
  type PartRow,
  type RecordEntity,
} from "#src/domain/assessment/assessment-parts";
import type { Change } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import { findLeaks, type FoundLeak } from "./find-leaks";
import type { PackContents } from "./pack-document";
import { redactFacts, type PackFacts } from "./redact";

/** Control id, evidence code, or field of the profile. `review` stands for what a reviewer wrote. */
export type LeakPlace =
  | { readonly type: "control" | "evidence" | "review"; readonly id: string; readonly field: string }
  | { readonly type: "profile"; readonly field: string }
  /** A row of another part; `id` is its code or its control, empty where it has neither. */
  | { readonly type: "record"; readonly entity: RecordEntity; readonly id: string; readonly field: string };

export type PlacedText = {
  readonly text: string;
  readonly place: LeakPlace;
  /** It stands no more in the facts but in the history that leaves with them. */
  readonly inHistory: boolean;
};

export type Leak = FoundLeak & Omit<PlacedText, "text">;

/** Everything that somebody wrote and that leaves with these contents. */
export function* textsThatLeave(
  facts: PackFacts,
  changes: readonly Change[],
  contents: PackContents,
): Generator<PlacedText> {
  const leaving = redactFacts(facts, contents);
  const now = (text: string, place: LeakPlace): PlacedText => ({ text, place, inHistory: false });
  for (const [field, value] of Object.entries(leaving.assessment.profile)) {
    for (const text of stringsIn(value)) yield now(text, { type: "profile", field });
  }
  for (const { controlId, ...record } of leaving.controlAssessments) {
    for (const [field, value] of Object.entries(record)) {
      for (const text of stringsIn(value)) yield now(text, { type: "control", id: controlId, field });
    }
  }
  for (const { code, ...item } of leaving.evidenceItems) {
    for (const [field, value] of Object.entries(item)) {
      for (const text of stringsIn(value, field)) yield now(text, { type: "evidence", id: code, field });
    }
  }
  for (const { reviewer, office, minutesNumber, conclusion } of leaving.reviewReceipts) {
    const written = { reviewer, office, minutesNumber, conclusion };
    for (const [field, text] of Object.entries(written)) yield now(text, { type: "review", id: "", field });
  }
  for (const { controlId, remark, question, response } of leaving.reviewFindings) {
    const written = { remark, question, response };
    for (const [field, text] of Object.entries(written)) yield now(text, { type: "review", id: controlId, field });
  }
  for (const { name, row } of listRows(leaving)) {
    const { entity } = partOf(name);
    if (!isRecordEntity(entity)) continue;
    const place = { type: "record", entity, id: nameOf(row) } as const;
    for (const [field, value] of Object.entries(row)) {
      for (const text of stringsIn(value as Json, field)) yield now(text, { ...place, field });
    }
  }
  if (contents === "full") yield* textsOfHistory(facts, changes);
}

const nameOf = (row: PartRow): string => ("code" in row ? row.code : "controlId" in row ? row.controlId : "");

function* textsOfHistory({ evidenceItems }: PackFacts, changes: readonly Change[]): Generator<PlacedText> {
  const codes = new Map(evidenceItems.map(({ id, code }) => [id, code]));
  for (const change of changes) {
    const place = placeOf(change, codes);
    for (const value of [change.oldValue, change.newValue, change.seenValue ?? null]) {
      for (const text of stringsIn(value, change.field ?? "")) yield { text, place, inHistory: true };
    }
  }
}

function placeOf({ entity, entityId, field }: Change, codes: ReadonlyMap<string, string>): LeakPlace {
  const last = field?.split(".").at(-1) ?? "";
  if (isRecordEntity(entity)) return { type: "record", entity, id: "", field: last };
  switch (entity) {
    case "assessment":
      return { type: "profile", field: last };
    case "control-assessment":
    case "pack-opinion":
      return { type: "control", id: entityId, field: last };
    case "evidence-item":
      return { type: "evidence", id: codes.get(entityId) ?? "", field: last };
    case "review-receipt":
    case "review-finding":
    case "pack-review":
    case "training-session":
      return { type: "review", id: "", field: last };
  }
}

/** Names given by the app, digests and moments hold nothing that a person wrote. */
const machineMade =
  /^(?:id|assessmentId|catalogId|sha256|mediaType|addedAt|createdAt|reviewedAt|importedAt|.*On|.*Sha256)$/;

function* stringsIn(value: Json | undefined, field = ""): Generator<string> {
  if (value === null || value === undefined || machineMade.test(field)) return;
  if (typeof value === "string") yield value;
  else if (typeof value === "object") {
    for (const [key, member] of Object.entries(value)) yield* stringsIn(member, Array.isArray(value) ? "" : key);
  }
}

export type LeakSearch = {
  readonly visit: (placed: PlacedText) => void;
  readonly found: () => readonly Leak[];
};

/** Text by text, so that a long history can be searched between two frames. The same find at one place counts once. */
export function createLeakSearch(): LeakSearch {
  const leaks: Leak[] = [];
  const known = new Set<string>();
  return {
    visit({ text, place, inHistory }) {
      for (const leak of findLeaks(text)) {
        // A change may set the whole profile: then it does not say which field.
        const owner = [leak.kind, leak.text, place.type, place.type === "profile" ? "" : place.id].join("\n");
        const field = `${owner}\n${place.type === "profile" ? place.field : ""}`;
        if (known.has(inHistory ? owner : field)) continue;
        known.add(owner).add(field);
        leaks.push({ ...leak, place, inHistory });
      }
    },
    found: () => leaks,
  };
}

export function searchLeaks(facts: PackFacts, changes: readonly Change[], contents: PackContents): readonly Leak[] {
  const search = createLeakSearch();
  for (const text of textsThatLeave(facts, changes, contents)) search.visit(text);
  return search.found();
}
