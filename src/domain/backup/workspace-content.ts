/** A workspace at one moment: what a backup holds and what a restore is compared with. */
import type { Assessment, ControlAssessment } from "#src/domain/assessment/assessment";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { entityKey } from "#src/domain/history/apply-change";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import {
  backupFormat,
  backupFormatVersion,
  backupSchemaVersion,
  type BackupDocument,
  type BackupFile,
} from "./backup-document";

export type AssessmentContent = {
  readonly head: ChainHead;
  readonly assessment: Assessment;
  readonly controlAssessments: readonly ControlAssessment[];
  readonly evidenceItems: readonly EvidenceItem[];
  readonly changes: readonly Change[];
};

export type WorkspaceContent = {
  readonly assessments: readonly AssessmentContent[];
  readonly files: readonly BackupFile[];
};

/** What is alive, by `entityKey`, as `replay` gives it. */
export type Entities = ReadonlyMap<string, Json>;

export const entitiesOf = ({ assessment, controlAssessments, evidenceItems }: AssessmentContent): Entities =>
  new Map<string, Json>([
    [entityKey("assessment", assessment.id), assessment],
    ...controlAssessments.map((row) => [entityKey("control-assessment", row.controlId), row] as const),
    ...evidenceItems.map((item) => [entityKey("evidence-item", item.id), item] as const),
  ]);

/** Who makes a backup, where and when. */
export type BackupOrigin = Pick<BackupDocument, "appVersion" | "createdAt" | "timeZone" | "deviceId">;

/** In a fixed order, so that the same content gives the same bytes. */
export function describeBackup(content: WorkspaceContent, origin: BackupOrigin): BackupDocument {
  const assessments = sortedBy(content.assessments, ({ assessment }) => assessment.id);
  const files = sortedBy(content.files, ({ sha256 }) => sha256);
  const sum = (sizeOf: (one: AssessmentContent) => number) =>
    assessments.reduce((total, one) => total + sizeOf(one), 0);
  return {
    format: backupFormat,
    formatVersion: backupFormatVersion,
    schemaVersion: backupSchemaVersion,
    ...origin,
    counts: {
      assessments: assessments.length,
      controlAssessments: sum((one) => one.controlAssessments.length),
      evidenceItems: sum((one) => one.evidenceItems.length),
      changes: sum((one) => one.changes.length),
      files: files.length,
      fileBytes: files.reduce((total, { byteCount }) => total + byteCount, 0),
    },
    files: files.map(({ sha256, byteCount, mediaType }) => ({ sha256, byteCount, mediaType })),
    assessments: assessments.map(({ head, assessment, controlAssessments, evidenceItems }) => ({
      head,
      assessment,
      controlAssessments: sortedBy(controlAssessments, ({ controlId }) => controlId),
      evidenceItems: sortedBy(evidenceItems, ({ id }) => id),
    })),
  };
}

const sortedBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  items.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
