/** A workspace as the document of a backup. */
import { sortRows } from "#src/domain/assessment/assessment-parts";
import type { Change } from "#src/domain/history/change";
import { backupFormat, backupFormatVersion, backupSchemaVersion, type BackupDocument } from "./backup-document";
import { countContent, historiesOf, type WorkspaceContent, type WorkspaceHistories } from "./workspace-content";

/** Who makes a backup, where and when. */
export type BackupOrigin = Pick<BackupDocument, "appVersion" | "createdAt" | "timeZone" | "deviceId">;

/** In a fixed order, so that the same content gives the same bytes. */
export function describeBackup(content: WorkspaceContent, origin: BackupOrigin): BackupDocument {
  const assessments = sortedBy(content.assessments, ({ assessment }) => assessment.id);
  const reviews = sortedBy(content.reviews, ({ packReview }) => packReview.id);
  const trainings = sortedBy(content.trainings, ({ trainingSession }) => trainingSession.id);
  const files = sortedBy(content.files, ({ sha256 }) => sha256);
  return {
    format: backupFormat,
    formatVersion: backupFormatVersion,
    schemaVersion: backupSchemaVersion,
    ...origin,
    counts: countContent({ assessments, reviews, trainings, files }),
    files: files.map(({ sha256, byteCount, mediaType }) => ({ sha256, byteCount, mediaType })),
    assessments: assessments.map((content) => ({
      head: content.head,
      assessment: content.assessment,
      ...sortRows(content),
    })),
    reviews: reviews.map(({ head, packReview, packOpinions }) => ({
      head,
      packReview,
      packOpinions: sortedBy(packOpinions, ({ controlId }) => controlId),
    })),
    trainings: trainings.map(({ head, trainingSession }) => ({ head, trainingSession })),
  };
}

/** The changes in the order of the backup: of the assessments as listed, then of the reviews, then of the trainings. */
export function changesInBackup(
  { assessments, reviews, trainings }: Pick<BackupDocument, "assessments" | "reviews" | "trainings">,
  content: WorkspaceHistories,
): readonly Change[] {
  const byHistory = new Map(historiesOf(content).map(({ head, changes }) => [head.assessmentId, changes]));
  return [...assessments, ...reviews, ...trainings].flatMap(({ head }) => byHistory.get(head.assessmentId) ?? []);
}

const sortedBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  items.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
