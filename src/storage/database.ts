/**
 * The browser database. Every version ever released stays declared here, oldest first; a released one is never edited.
 *
 * One database holds what an operator works on; a second one of the same shape holds the demo organisation, so that
 * nobody's data can be mixed up with a sample.
 */
import { Dexie, type DBCore, type EntityTable, type Middleware, type Table } from "dexie";
import type { Assessment, ControlAssessment } from "#src/domain/assessment/assessment";
import { partNames, type PartName, type RowOf } from "#src/domain/assessment/assessment-parts";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import type { PackOpinion, PackReview } from "#src/domain/review/pack-review";
import type { ReviewFinding, ReviewReceipt } from "#src/domain/review/review-receipt";
import type { TrainingSession } from "#src/domain/training/training-session";

export const workspaces = ["own", "demo"] as const;
export type Workspace = (typeof workspaces)[number];

/** Namespaced: pages of one origin see each other's databases. */
export const databaseNames: Readonly<Record<Workspace, string>> = {
  own: "tu-danh-gia-27001",
  demo: "tu-danh-gia-27001-mau",
};

/** Number of the newest version() below. */
export const codeVersion = 5;

/** What this browser knows about itself. */
export type Device = {
  readonly key: "device";
  readonly deviceId: string;
  /** Absent from an emptied database; where it is gone or different, nothing is written. */
  readonly canary: string;
  /** Name of the database that a restore switched to. This one is kept until the user confirms, and takes no write. */
  readonly supersededBy?: string;
  /** Name of the database that this one took the place of and that is still kept. */
  readonly predecessor?: string;
};

/** A run of changes of one history that came in together, oldest first; see `change-log.ts`. */
export type ChangeSegment = {
  readonly assessmentId: string;
  /** Of its last change. */
  readonly lastClock: string;
  readonly changes: readonly Change[];
};

/** An evidence file of which the bytes lie in chunks; the same content is stored once. */
export type EvidenceFile = {
  readonly sha256: string;
  readonly byteCount: number;
  readonly chunkCount: number;
  readonly mediaType: string;
};

export type EvidenceFileChunk = { readonly sha256: string; readonly index: number; readonly bytes: ArrayBuffer };

/** A backup that was written and read back. */
export type BackupRun = {
  readonly id: string;
  readonly at: string;
  readonly target: "folder" | "download";
  readonly fileName: string;
  readonly byteCount: number;
  /** Changes in the whole database at that moment. */
  readonly changeCount: number;
};

/** The folder that the user chose for backups; a handle can be stored, a path is never known. */
export type StoredHandle = { readonly key: "backup-folder"; readonly handle: FileSystemDirectoryHandle };

/** The key pair of this browser. Its private half cannot leave: the browser signs with it and shows it to nobody. */
export type StoredKey = { readonly id: "device"; readonly keys: CryptoKeyPair };

/** Rows that are named within their assessment. */
type RowTable<Name extends PartName> = Table<RowOf<Name>, [assessmentId: string, id: string]>;

export type AssessmentDatabase = Dexie & {
  readonly assessments: EntityTable<Assessment, "id">;
  readonly controlAssessments: Table<ControlAssessment, [string, string]>;
  readonly evidenceItems: EntityTable<EvidenceItem, "id">;
  readonly changes: EntityTable<Change, "id">;
  readonly changeSegments: Table<ChangeSegment, [string, string]>;
  readonly chainHeads: EntityTable<ChainHead, "assessmentId">;
  readonly device: EntityTable<Device, "key">;
  readonly evidenceFiles: EntityTable<EvidenceFile, "sha256">;
  readonly evidenceFileChunks: Table<EvidenceFileChunk, [string, number]>;
  readonly backupRuns: EntityTable<BackupRun, "id">;
  readonly handles: EntityTable<StoredHandle, "key">;
  readonly reviewReceipts: EntityTable<ReviewReceipt, "id">;
  readonly reviewFindings: EntityTable<ReviewFinding, "id">;
  readonly soaEntries: RowTable<"soaEntries">;
  readonly ownControls: RowTable<"ownControls">;
  readonly soaVersions: RowTable<"soaVersions">;
  readonly risks: RowTable<"risks">;
  readonly correctiveActions: RowTable<"correctiveActions">;
  readonly sites: RowTable<"sites">;
  readonly siteLevels: RowTable<"siteLevels">;
  readonly planRecords: RowTable<"planRecords">;
  readonly planReferences: RowTable<"planReferences">;
  readonly legalChoices: RowTable<"legalChoices">;
  readonly baselines: RowTable<"baselines">;
  readonly ownCatalogs: RowTable<"ownCatalogs">;
  readonly packReviews: EntityTable<PackReview, "id">;
  readonly packOpinions: Table<PackOpinion, [string, string]>;
  readonly trainingSessions: EntityTable<TrainingSession, "id">;
  readonly deviceKeys: EntityTable<StoredKey, "id">;
};

/**
 * Declares the database; opening it is the start-up gate's business (`open-database.ts`). `layers` stand between Dexie
 * and the browser and see every request: the one place for encryption at rest, and for the faults that tests inject.
 */
export function declareDatabase(name: string, layers: readonly Middleware<DBCore>[] = []): AssessmentDatabase {
  // 'relaxed', Chrome's default since 121, may lose what the screen called saved.
  const database = new Dexie(name, { chromeTransactionDurability: "strict", autoOpen: false }) as AssessmentDatabase;
  for (const layer of layers) database.use(layer);
  database.version(1).stores({
    assessments: "id",
    controlAssessments: "[assessmentId+controlId], assessmentId",
    evidenceItems: "id, assessmentId",
    changes: "id, [assessmentId+sequence], [assessmentId+entityId]",
    chainHeads: "assessmentId",
    device: "key",
  });
  database
    .version(2)
    .stores({
      changes: "id, [assessmentId+clock], [assessmentId+entityId]",
      evidenceFiles: "sha256",
      evidenceFileChunks: "[sha256+index]",
      backupRuns: "id, at",
      handles: "key",
    })
    .upgrade(async (transaction) => {
      await transaction
        .table<ChainHead>("chainHeads")
        .toCollection()
        .modify((head, reference) => {
          reference.value = upgradeHead(head);
        });
    });
  database.version(3).stores({
    reviewReceipts: "id, assessmentId",
    reviewFindings: "id, assessmentId, [assessmentId+controlId]",
    packReviews: "id",
    packOpinions: "[reviewId+controlId], reviewId",
    deviceKeys: "id",
  });
  database.version(4).stores({
    soaEntries: "[assessmentId+controlId], assessmentId",
    ownControls: "[assessmentId+id], assessmentId",
    soaVersions: "[assessmentId+id], assessmentId",
    risks: "[assessmentId+id], assessmentId",
    correctiveActions: "[assessmentId+id], assessmentId",
    sites: "[assessmentId+id], assessmentId",
    siteLevels: "[assessmentId+id], assessmentId",
    planRecords: "[assessmentId+id], assessmentId",
    planReferences: "[assessmentId+id], assessmentId",
    legalChoices: "[assessmentId+referenceId], assessmentId",
    baselines: "[assessmentId+id], assessmentId",
    ownCatalogs: "[assessmentId+id], assessmentId",
    trainingSessions: "id, assessmentId",
  });
  database.version(5).stores({ changeSegments: "[assessmentId+lastClock]" });
  return database;
}

/** What changes are about, and the changes: what every write and every reading of whole histories spans. */
export const historyTables = (database: AssessmentDatabase): Table[] => [
  database.assessments,
  ...partNames.map((name) => database.table(name)),
  database.packReviews,
  database.packOpinions,
  database.trainingSessions,
  database.changes,
  database.changeSegments,
  database.chainHeads,
];

/** Databases that another tab has upgraded, restored or deleted under this one. */
const outdated = new WeakSet<Dexie>();

/** From now on this tab writes nothing: its rows would have the shape of yesterday. */
export function retire(database: AssessmentDatabase): void {
  outdated.add(database);
  database.close({ disableAutoOpen: true });
}

export const isRetired = (database: AssessmentDatabase): boolean => outdated.has(database);

/** Version 1 knew one branch only, so that the last position was the number of changes. */
export const upgradeHead = (head: Omit<ChainHead, "changeCount"> | ChainHead): ChainHead => ({
  changeCount: head.sequence,
  ...head,
});
