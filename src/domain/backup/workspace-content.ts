/** A workspace at one moment: what a backup holds and what a restore is compared with. */
import type { Assessment } from "#src/domain/assessment/assessment";
import { entitiesOfRows, partNames, type AssessmentRows, type PartName } from "#src/domain/assessment/assessment-parts";
import { entityKey } from "#src/domain/history/apply-change";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import type { PackOpinion, PackReview } from "#src/domain/review/pack-review";
import type { Json } from "#src/domain/shared/canonical-json";
import type { TrainingSession } from "#src/domain/training/training-session";
import type { BackupDocument, BackupFile } from "./backup-document";

export type AssessmentContent = AssessmentRows & {
  readonly head: ChainHead;
  readonly assessment: Assessment;
  readonly changes: readonly Change[];
};

/** An auditor's examination of a pack. The head's `assessmentId` is the id of the review. */
export type ReviewContent = {
  readonly head: ChainHead;
  readonly packReview: PackReview;
  readonly packOpinions: readonly PackOpinion[];
  readonly changes: readonly Change[];
};

/** A course for people of the unit. The head's `assessmentId` is the id of the session. */
export type TrainingContent = {
  readonly head: ChainHead;
  readonly trainingSession: TrainingSession;
  readonly changes: readonly Change[];
};

/** One history and what it leads to. */
export type HistoryContent = AssessmentContent | ReviewContent | TrainingContent;

export type WorkspaceHistories = {
  readonly assessments: readonly AssessmentContent[];
  readonly reviews: readonly ReviewContent[];
  readonly trainings: readonly TrainingContent[];
};

export type WorkspaceContent = WorkspaceHistories & { readonly files: readonly BackupFile[] };

export const historiesOf = ({ assessments, reviews, trainings }: WorkspaceHistories): readonly HistoryContent[] => [
  ...assessments,
  ...reviews,
  ...trainings,
];

/** The histories by their kind. */
export const sortHistories = (contents: readonly HistoryContent[]): WorkspaceHistories => ({
  assessments: contents.flatMap((content) => ("assessment" in content ? [content] : [])),
  reviews: contents.flatMap((content) => ("packReview" in content ? [content] : [])),
  trainings: contents.flatMap((content) => ("trainingSession" in content ? [content] : [])),
});

/** The id of the assessment, the review or the session that a history is about. */
export function rootIdOf(content: HistoryContent): string {
  if ("packReview" in content) return content.packReview.id;
  return "trainingSession" in content ? content.trainingSession.id : content.assessment.id;
}

/** What is alive, by `entityKey`, as `replay` gives it. */
export type Entities = ReadonlyMap<string, Json>;

export const entitiesOf = (content: HistoryContent): Entities => new Map<string, Json>(entriesOf(content));

function entriesOf(content: HistoryContent): readonly (readonly [key: string, row: Json])[] {
  if ("trainingSession" in content) {
    const { trainingSession } = content;
    return [[entityKey("training-session", trainingSession.id), trainingSession]];
  }
  return "packReview" in content
    ? [
        [entityKey("pack-review", content.packReview.id), content.packReview],
        ...content.packOpinions.map((row) => [entityKey("pack-opinion", row.controlId), row] as const),
      ]
    : [[entityKey("assessment", content.assessment.id), content.assessment], ...entitiesOfRows(content)];
}

/** Digests of the files that a history speaks of: they have to be in the vault. */
export function filesNamedBy(content: HistoryContent): readonly string[] {
  if ("trainingSession" in content) return [];
  if ("packReview" in content) return [content.packReview.documentSha256];
  const versions = content.evidenceItems.flatMap((item) => item.versions ?? []);
  return versions.flatMap(({ sha256, packCopy }) => (packCopy === undefined ? [sha256] : [sha256, packCopy.sha256]));
}

export function countContent(content: WorkspaceContent): BackupDocument["counts"] {
  const { assessments, reviews, trainings, files } = content;
  const sum = <Item>(items: readonly Item[], sizeOf: (item: Item) => number) =>
    items.reduce((total, item) => total + sizeOf(item), 0);
  return {
    assessments: assessments.length,
    ...countRows(assessments),
    reviews: reviews.length,
    packOpinions: sum(reviews, (one) => one.packOpinions.length),
    trainings: trainings.length,
    changes: sum(historiesOf(content), ({ changes }) => changes.length),
    files: files.length,
    fileBytes: sum(files, ({ byteCount }) => byteCount),
  };
}

const countRows = (contents: readonly AssessmentRows[]) =>
  Object.fromEntries(
    partNames.map((name) => [name, contents.reduce((total, one) => total + one[name].length, 0)]),
  ) as Readonly<Record<PartName, number>>;
