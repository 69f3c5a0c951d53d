/**
 * The browser database. Every version ever released stays declared here, oldest first; a released one is never edited.
 *
 * One database holds what an operator works on; a second one of the same shape holds the demo organisation, so that
 * nobody's data can be mixed up with a sample.
 */
import { Dexie, type EntityTable, type Table } from "dexie";
import type { Assessment, ControlAssessment } from "#src/domain/assessment/assessment";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Change } from "#src/domain/history/change";
import type { ClockReading } from "#src/domain/history/hybrid-logical-clock";

export const workspaces = ["own", "demo"] as const;
export type Workspace = (typeof workspaces)[number];

/** Namespaced: pages of one origin see each other's databases. */
export const databaseNames: Readonly<Record<Workspace, string>> = {
  own: "tu-danh-gia-27001",
  demo: "tu-danh-gia-27001-mau",
};

/** Number of the newest version() below. */
export const codeVersion = 1;

/**
 * Head of one assessment's change chain, read and replaced in every write. Together with the device's canary it guards
 * the database: where either is gone, nothing is written.
 */
export type ChainHead = {
  readonly assessmentId: string;
  readonly sequence: number;
  readonly hash: string;
  readonly clock: ClockReading;
  /** How many evidence codes were ever given; codes never come back. */
  readonly evidenceCodesGiven: number;
};

/** What this browser knows about itself. */
export type Device = { readonly key: "device"; readonly deviceId: string; readonly canary: string };

export type AssessmentDatabase = Dexie & {
  readonly assessments: EntityTable<Assessment, "id">;
  readonly controlAssessments: Table<ControlAssessment, [string, string]>;
  readonly evidenceItems: EntityTable<EvidenceItem, "id">;
  readonly changes: EntityTable<Change, "id">;
  readonly chainHeads: EntityTable<ChainHead, "assessmentId">;
  readonly device: EntityTable<Device, "key">;
};

/** Declares the database; opening it is the start-up gate's business (`open-database.ts`). */
export function declareDatabase(name: string): AssessmentDatabase {
  // 'relaxed', Chrome's default since 121, may lose what the screen called saved.
  const database = new Dexie(name, { chromeTransactionDurability: "strict", autoOpen: false }) as AssessmentDatabase;
  database.version(1).stores({
    assessments: "id",
    controlAssessments: "[assessmentId+controlId], assessmentId",
    evidenceItems: "id, assessmentId",
    changes: "id, [assessmentId+sequence], [assessmentId+entityId]",
    chainHeads: "assessmentId",
    device: "key",
  });
  return database;
}
