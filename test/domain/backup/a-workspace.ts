/** Workspaces whose state follows from their changes, as storage would have written them. */
import { createHash } from "node:crypto";
import {
  createControlAssessment,
  type Assessment,
  type ControlAssessment,
  type Profile,
} from "#src/domain/assessment/assessment";
import { rowsOfEntities } from "#src/domain/assessment/assessment-parts";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { replay } from "#src/domain/history/apply-change";
import type { ChainHead } from "#src/domain/history/chain-head";
import { emptyChainHash, inClockOrder, sealChange, type Change, type Edit } from "#src/domain/history/change";
import type { BackupFile } from "#src/domain/backup/backup-document";
import { describeBackup, type BackupOrigin } from "#src/domain/backup/describe-backup";
import type {
  AssessmentContent,
  ReviewContent,
  TrainingContent,
  WorkspaceContent,
} from "#src/domain/backup/workspace-content";
import { createPackOpinion, type PackOpinion, type PackReview } from "#src/domain/review/pack-review";
import type { ReviewFinding, ReviewReceipt } from "#src/domain/review/review-receipt";
import type { Json } from "#src/domain/shared/canonical-json";
import type { TrainingSession } from "#src/domain/training/training-session";
import { answersOf, aParticipant, aTrainingSession } from "#test/support/a-training-session";
import { aPackReview } from "#test/support/a-review";
import { aChain, sha256 } from "#test/support/a-chain";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { aProfile } from "#test/support/a-profile";

export const someControls = ["4.1", "A.5.1", "A.8.13"] as const;

export type Given = {
  readonly id?: string;
  readonly profile?: Partial<Profile>;
  readonly answers?: Readonly<Record<string, Partial<ControlAssessment>>>;
  readonly evidence?: readonly Partial<EvidenceItem>[];
  readonly receipts?: readonly ReviewReceipt[];
  readonly findings?: readonly ReviewFinding[];
};

/** The creation, one change for each field of the answers, and the pieces of evidence. */
export function editsOf({
  id = "a-1",
  profile = {},
  answers = {},
  evidence = [],
  receipts = [],
  findings = [],
}: Given): readonly Edit[] {
  const assessment: Assessment = {
    id,
    catalogId: "iso27001-2022",
    createdAt: "2026-11-01T00:00:00.000Z",
    profile: aProfile(profile),
  };
  return [
    { entity: "assessment", entityId: id, field: null, value: assessment },
    ...someControls.map((controlId): Edit => ({
      entity: "control-assessment",
      entityId: controlId,
      field: null,
      value: createControlAssessment(id, controlId),
    })),
    ...Object.entries(answers).flatMap(([controlId, fields]) =>
      Object.entries(fields).map(([field, value]): Edit => ({
        entity: "control-assessment",
        entityId: controlId,
        field,
        value: value as Json,
      })),
    ),
    ...evidence.map((fields, index): Edit => {
      const item = anEvidenceItem({
        id: `${id}-e-${index + 1}`,
        code: `BC-00${index + 1}`,
        ...fields,
        assessmentId: id,
      });
      return { entity: "evidence-item", entityId: item.id, field: null, value: item };
    }),
    ...receipts.map((receipt): Edit => ({
      entity: "review-receipt",
      entityId: receipt.id,
      field: null,
      value: { ...receipt, assessmentId: id },
    })),
    ...findings.map((finding): Edit => ({
      entity: "review-finding",
      entityId: finding.id,
      field: null,
      value: { ...finding, assessmentId: id },
    })),
  ];
}

/** As `aChain`, for another assessment than `a-1`. */
export function aHistory(assessmentId: string, edits: readonly Edit[]): readonly Change[] {
  let previousHash = emptyChainHash;
  return aChain(edits).map(({ hash: _replaced, ...change }) => {
    const row = sealChange({ ...change, assessmentId, id: `${assessmentId}-${change.id}`, previousHash }, sha256);
    previousHash = row.hash;
    return row;
  });
}

/** What storage holds after these changes. */
export function contentOf(changes: readonly Change[]): AssessmentContent {
  const ordered = inClockOrder(changes);
  const entities = replay(ordered);
  const all = <Row>(entity: string) =>
    [...entities].filter(([key]) => key.startsWith(`${entity}/`)).map(([, row]) => row as Row);
  const [assessment] = all<Assessment>("assessment");
  const last = ordered.at(-1);
  if (assessment === undefined || last === undefined) throw new Error("no assessment in the history");
  const evidenceItems = all<EvidenceItem>("evidence-item");
  const head: ChainHead = {
    assessmentId: assessment.id,
    sequence: last.sequence,
    hash: last.hash,
    clock: last.clock,
    changeCount: ordered.length,
    evidenceCodesGiven: evidenceItems.length,
  };
  return {
    head,
    assessment,
    ...rowsOfEntities(entities),
    changes: ordered,
  };
}

/** As `contentOf`, of a history that a review began. */
export function reviewContentOf(changes: readonly Change[]): ReviewContent {
  const ordered = inClockOrder(changes);
  const entities = [...replay(ordered)];
  const all = <Row>(entity: string) =>
    entities.filter(([key]) => key.startsWith(`${entity}/`)).map(([, row]) => row as Row);
  const [packReview] = all<PackReview>("pack-review");
  const last = ordered.at(-1);
  if (packReview === undefined || last === undefined) throw new Error("no review in the history");
  const { sequence, hash, clock } = last;
  const head: ChainHead = {
    assessmentId: packReview.id,
    sequence,
    hash,
    clock,
    changeCount: ordered.length,
    evidenceCodesGiven: 0,
  };
  return { head, packReview, packOpinions: all("pack-opinion"), changes: ordered };
}

/** A review of a pack with opinions, one change for each of their fields. */
export function aReview(id = "r-1", opinions: Readonly<Record<string, Partial<PackOpinion>>> = {}): ReviewContent {
  return reviewContentOf(
    aHistory(id, [
      { entity: "pack-review", entityId: id, field: null, value: aPackReview({ id }) },
      ...Object.entries(opinions).flatMap(([controlId, fields]): readonly Edit[] => [
        {
          entity: "pack-opinion",
          entityId: controlId,
          field: null,
          value: createPackOpinion(id, controlId),
        },
        ...Object.entries(fields).map(([field, value]): Edit => ({
          entity: "pack-opinion",
          entityId: controlId,
          field,
          value: value as Json,
        })),
      ]),
    ]),
  );
}

/** A course with one participant who answered beforehand. */
export function aTraining(id = "t-1"): TrainingContent {
  const name = { entity: "training-session", entityId: id } as const;
  const changes = aHistory(id, [
    { ...name, field: null, value: aTrainingSession({ id }) },
    { ...name, field: "participants.p1", value: aParticipant() },
    { ...name, field: "before.p1", value: answersOf(0, 1, 2) },
  ]);
  const [row] = [...replay(changes).values()];
  const last = changes.at(-1);
  if (row === undefined || last === undefined) throw new Error("no course in the history");
  const { sequence, hash, clock } = last;
  return {
    head: { assessmentId: id, sequence, hash, clock, changeCount: changes.length, evidenceCodesGiven: 0 },
    trainingSession: row as TrainingSession,
    changes,
  };
}

export const anAssessment = (given: Given = {}): AssessmentContent =>
  contentOf(aHistory(given.id ?? "a-1", editsOf(given)));

export const aWorkspace = (
  assessments: readonly AssessmentContent[] = [anAssessment()],
  files: readonly BackupFile[] = [],
  reviews: readonly ReviewContent[] = [],
  trainings: readonly TrainingContent[] = [],
): WorkspaceContent => ({ assessments, reviews, trainings, files });

export const aFileOf = (bytes: Uint8Array, mediaType = "application/pdf"): BackupFile => ({
  sha256: createHash("sha256").update(bytes).digest("hex"),
  byteCount: bytes.byteLength,
  mediaType,
});

export const anOrigin: BackupOrigin = {
  appVersion: "0.1.0",
  createdAt: "2026-11-22T07:02:09.000Z",
  timeZone: "Asia/Ho_Chi_Minh",
  deviceId: "device-1",
};

export const aDocument = (content: WorkspaceContent = aWorkspace()) => describeBackup(content, anOrigin);
