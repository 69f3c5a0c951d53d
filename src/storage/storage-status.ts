/** What can be known about the safety of the data in this browser. Nothing here is a promise by the browser. */
import { changesIn, loadBackupStand, type BackupStand } from "./backup-stand";
import { databaseNames, type AssessmentDatabase, type Workspace } from "./database";
import { lastChangeOf } from "./last-change";
import { createMarkerStore } from "./marker-store";
import type { Marker } from "./open-database";

export type StorageStatus = {
  readonly workspace: Workspace;
  readonly databaseName: string;
  /** Null where the browser does not say. */
  readonly persisted: boolean | null;
  /** The browser's estimate for the whole origin; its estimate of free space is worthless and not read. */
  readonly usedBytes: number | null;
  readonly secureContext: boolean;
  readonly assessmentCount: number;
  readonly changeCount: number;
  readonly lastChangedAt: string | null;
  /** How old the last copy outside this browser is. */
  readonly backup: BackupStand;
  /** The mark outside the database that tells «new user» from «data vanished»; the demo leaves none. */
  readonly marker: "matching" | "different" | "missing" | "unused";
};

/** What the browser offers; each part may be absent. */
export type StorageEnvironment = {
  readonly manager: Partial<Pick<StorageManager, "persisted" | "estimate">>;
  readonly secureContext: boolean;
  readonly readMarker: () => Marker | null;
};

export async function readStorageStatus(
  database: AssessmentDatabase,
  { manager, secureContext, readMarker }: StorageEnvironment = browserEnvironment(database.name),
): Promise<StorageStatus> {
  const [persisted, estimate, device, heads, backup] = await Promise.all([
    ask(manager.persisted?.bind(manager)),
    ask(manager.estimate?.bind(manager)),
    database.device.get("device"),
    database.chainHeads.toArray(),
    loadBackupStand(database),
  ]);
  const workspace = database.name === databaseNames.demo ? "demo" : "own";
  return {
    workspace,
    databaseName: database.name,
    persisted,
    usedBytes: estimate?.usage ?? null,
    secureContext,
    assessmentCount: heads.length,
    changeCount: changesIn(heads),
    lastChangedAt: lastChangeOf(heads),
    backup,
    marker: workspace === "demo" ? "unused" : compareMarker(readMarker(), device?.canary),
  };
}

/** Asks for lasting storage; the browser may decide without asking anybody. Null where it cannot be asked. */
export const requestPersistence = (): Promise<boolean | null> => {
  const { storage } = navigator as { readonly storage?: Partial<StorageManager> };
  return ask(storage?.persist?.bind(storage));
};

function browserEnvironment(databaseName: string): StorageEnvironment {
  const { storage } = navigator as { readonly storage?: StorageManager };
  return {
    manager: storage ?? {},
    secureContext: isSecureContext,
    readMarker: () => createMarkerStore(() => localStorage, databaseName).read(),
  };
}

function compareMarker(marker: Marker | null, canary: string | undefined): StorageStatus["marker"] {
  if (marker === null) return "missing";
  return marker.canary === canary ? "matching" : "different";
}

/** A question that the browser does not know or refuses is answered by null. */
async function ask<Answer>(question: (() => Promise<Answer>) | undefined): Promise<Answer | null> {
  try {
    return (await question?.()) ?? null;
  } catch {
    return null;
  }
}
