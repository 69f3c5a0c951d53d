/**
 * Whether the parts of a backup fit together. Each rule gives the first place where it is broken, or null.
 *
 * The chain and the state say the same thing in two ways, so that a changed answer shows even where somebody has
 * computed all digests of the file again.
 */
import { idOfRow, listRows, partOf, type PartRow } from "#src/domain/assessment/assessment-parts";
import { replay } from "#src/domain/history/apply-change";
import { findChainBreak, type Digest } from "#src/domain/history/change";
import { isSameJson } from "#src/domain/shared/is-same-json";
import type { BackupDocument } from "./backup-document";
import {
  countContent,
  entitiesOf,
  historiesOf,
  rootIdOf,
  type AssessmentContent,
  type HistoryContent,
  type ReviewContent,
  type WorkspaceHistories,
} from "./workspace-content";

export type BackupFault = {
  readonly type:
    | "backup-counts-differ"
    | "backup-duplicate"
    | "backup-reference-unknown"
    | "backup-chain-broken"
    | "backup-state-differs";
  readonly place: string;
};

export function verifyBackup(
  document: BackupDocument,
  content: WorkspaceHistories,
  digest: Digest,
): BackupFault | null {
  const histories = historiesOf(content);
  const rules = [
    () => findWrongCount(document, content),
    () => findDuplicate(document, content),
    () => firstOf(histories, findForeignReference),
    () => firstOf(histories, (one) => findBrokenChain(one, digest)),
    () => firstOf(histories, findOtherState),
  ];
  return firstOf(rules, (rule) => rule());
}

export function findWrongCount(document: BackupDocument, content: WorkspaceHistories): BackupFault | null {
  const counted = countContent({ ...content, files: document.files });
  const names = Object.keys(counted) as (keyof typeof counted)[];
  const wrong = names.find((name) => document.counts[name] !== counted[name]);
  return wrong === undefined ? null : { type: "backup-counts-differ", place: `counts.${wrong}` };
}

/** What a table takes as its key occurs once in the whole workspace, controls once in their assessment or review. */
export function findDuplicate(document: BackupDocument, content: WorkspaceHistories): BackupFault | null {
  const { assessments, reviews, trainings } = content;
  const keys = [
    ...document.files.map(({ sha256 }) => `files/${sha256}`),
    ...assessments.map(({ assessment }) => `assessments/${assessment.id}`),
    ...reviews.map(({ packReview }) => `reviews/${packReview.id}`),
    ...trainings.map(({ trainingSession }) => `trainings/${trainingSession.id}`),
    // All histories share the table of heads and the log.
    ...historiesOf(content).map((one) => `heads/${rootIdOf(one)}`),
    ...assessments.flatMap((content) =>
      listRows(content).map(({ name, row }) =>
        [name, ...(partOf(name).unique === "assessment" ? [content.assessment.id] : []), idOfRow(name, row)].join("/"),
      ),
    ),
    ...reviews.flatMap(({ packReview, packOpinions }) =>
      packOpinions.map(({ controlId }) => `packOpinions/${packReview.id}/${controlId}`),
    ),
    ...historiesOf(content).flatMap(({ changes }) => changes.map(({ id }) => `changes/${id}`)),
  ];
  const seen = new Set<string>();
  const place = keys.find((key) => seen.size === seen.add(key).size);
  return place === undefined ? null : { type: "backup-duplicate", place };
}

/** Every row belongs to its history, and what names a control to one that is there. */
export function findForeignReference(content: HistoryContent): BackupFault | null {
  const isForeign = ({ assessmentId }: { readonly assessmentId: string }) => assessmentId !== rootIdOf(content);
  const [stray] = [
    ...(isForeign(content.head) ? ["head"] : []),
    ...("packReview" in content ? straysOfReview(content) : []),
    ...("assessment" in content ? straysOfAssessment(content, isForeign) : []),
    ...content.changes.filter(isForeign).map(({ id }) => `changes/${id}`),
  ];
  return stray === undefined ? null : { type: "backup-reference-unknown", place: `${placeOf(content)}/${stray}` };
}

/**
 * A finding may have outlived its receipt: where a merge or an undo took one of them away, somebody may have chosen to
 * keep the other.
 */
function straysOfAssessment(
  content: AssessmentContent,
  isForeign: (row: { readonly assessmentId: string }) => boolean,
): readonly string[] {
  const controls = new Set(content.controlAssessments.map(({ controlId }) => controlId));
  return listRows(content)
    .filter(({ row }) => isForeign(row) || controlIdsOf(row).some((id) => !controls.has(id)))
    .map(({ name, row }) => `${name}/${idOfRow(name, row)}`);
}

const controlIdsOf = (row: PartRow): readonly string[] =>
  "controlIds" in row ? row.controlIds : "controlId" in row ? [row.controlId] : [];

const straysOfReview = ({ packReview, packOpinions }: ReviewContent): readonly string[] =>
  packOpinions.filter(({ reviewId }) => reviewId !== packReview.id).map(({ controlId }) => `packOpinions/${controlId}`);

/** The chain holds together, and the head is where it ends. */
export function findBrokenChain(content: HistoryContent, digest: Digest): BackupFault | null {
  const { head, changes } = content;
  const fault = (place: string): BackupFault => ({
    type: "backup-chain-broken",
    place: `${placeOf(content)}/${place}`,
  });
  const broken = findChainBreak(changes, digest, head.hash);
  if (broken !== null) return fault(`changes/${broken.sequence}/${broken.reason}`);
  const last = changes.find(({ hash }) => hash === head.hash);
  const isEnd = last?.sequence === head.sequence && last.clock === head.clock && changes.length === head.changeCount;
  return isEnd ? null : fault("head");
}

/** What is stored is what the changes give. */
export function findOtherState(content: HistoryContent): BackupFault | null {
  const stored = entitiesOf(content);
  const replayed = replay(content.changes);
  const place = [...new Set([...stored.keys(), ...replayed.keys()])].find(
    (key) => !isSameJson(stored.get(key) ?? null, replayed.get(key) ?? null),
  );
  return place === undefined ? null : { type: "backup-state-differs", place: `${placeOf(content)}/${place}` };
}

function placeOf(content: HistoryContent): string {
  const list = "packReview" in content ? "reviews" : "trainingSession" in content ? "trainings" : "assessments";
  return `${list}/${rootIdOf(content)}`;
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => BackupFault | null): BackupFault | null {
  for (const item of items) {
    const fault = find(item);
    if (fault !== null) return fault;
  }
  return null;
}
