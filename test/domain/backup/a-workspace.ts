/** Workspaces whose state follows from their changes, as storage would have written them. */
import { createHash } from "node:crypto";
import {
  createControlAssessment,
  type Assessment,
  type ControlAssessment,
  type Profile,
} from "#src/domain/assessment/assessment";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { replay } from "#src/domain/history/apply-change";
import type { ChainHead } from "#src/domain/history/chain-head";
import { emptyChainHash, inClockOrder, sealChange, type Change, type Edit } from "#src/domain/history/change";
import type { BackupFile } from "#src/domain/backup/backup-document";
import {
  describeBackup,
  type AssessmentContent,
  type BackupOrigin,
  type WorkspaceContent,
} from "#src/domain/backup/workspace-content";
import type { Json } from "#src/domain/shared/canonical-json";
import { aChain, sha256 } from "#test/support/a-chain";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { aProfile } from "#test/support/a-profile";

export const someControls = ["4.1", "A.5.1", "A.8.13"] as const;

export type Given = {
  readonly id?: string;
  readonly profile?: Partial<Profile>;
  readonly answers?: Readonly<Record<string, Partial<ControlAssessment>>>;
  readonly evidence?: readonly Partial<EvidenceItem>[];
};

/** The creation, one change for each field of the answers, and the pieces of evidence. */
export function editsOf({ id = "a-1", profile = {}, answers = {}, evidence = [] }: Given): readonly Edit[] {
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
  return { head, assessment, controlAssessments: all("control-assessment"), evidenceItems, changes: ordered };
}

export const anAssessment = (given: Given = {}): AssessmentContent =>
  contentOf(aHistory(given.id ?? "a-1", editsOf(given)));

export const aWorkspace = (
  assessments: readonly AssessmentContent[] = [anAssessment()],
  files: readonly BackupFile[] = [],
): WorkspaceContent => ({ assessments, files });

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
