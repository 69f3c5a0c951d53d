/**
 * The start-up gate: decides which database may be used, and never creates, seeds or repairs one behind the user's back
 * (docs/decisions/0006-storage-guards.md). The one thing it does by itself is to bring back, whole and verified, what
 * the browser threw away and the mirror still has; it says so.
 */
import { historiesOf, type WorkspaceHistories } from "#src/domain/backup/workspace-content";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { codeVersion, declareDatabase, retire, type AssessmentDatabase, type Device } from "./database";
import { inspectDatabase } from "./inspect-database";
import { lastChangeOf } from "./last-change";
import type { MirroredWorkspace } from "./mirrored-workspace";

export type OpenError =
  | { readonly type: "storage-unavailable"; readonly detail: string }
  | { readonly type: "storage-insecure-context" }
  /** Opened as a file: pages of one folder would share their data with every other file on the disk. */
  | { readonly type: "storage-file-address" }
  /** The marker outside IndexedDB says there was data; the database is new or lacks its canary. */
  | {
      readonly type: "storage-vanished";
      readonly assessmentCount: number;
      readonly lastChangedAt: string | null;
      /** The browser itself reports that it found the files damaged. */
      readonly dataLoss: boolean;
    }
  | { readonly type: "storage-newer"; readonly found: number }
  /** The copy that has to be made before an upgrade could not be made; nothing was upgraded. */
  | { readonly type: "storage-upgrade-unsafe"; readonly detail: string };

/** What is remembered outside IndexedDB, so that «new user» and «data vanished» differ. */
export type Marker = {
  readonly canary: string;
  readonly assessmentCount: number;
  readonly lastChangedAt: string | null;
};

/** Where the marker is kept; localStorage in the browser. */
export type MarkerStore = {
  readonly read: () => Marker | null;
  readonly write: (marker: Marker) => void;
};

export type OpenDependencies = {
  readonly marker: MarkerStore;
  readonly newId: () => string;
  readonly environment: { readonly secureContext: boolean; readonly protocol: string };
  /** Another tab upgraded, restored or deleted the database: this tab accepts no write any more. */
  readonly onOutdated: () => void;
  /** What the mirror can give back for this workspace, verified whole; null when there is nothing of use. */
  readonly readMirror: (canary: string | null) => Promise<MirroredWorkspace | null>;
  /** Keeps a copy of the older version; the upgrade starts after it has resolved. */
  readonly beforeUpgrade: (content: WorkspaceHistories, from: number) => Promise<void>;
  readonly declare?: typeof declareDatabase;
};

export type Opened = {
  readonly database: AssessmentDatabase;
  readonly device: Device;
  /** Set when the database was gone and came back from the mirror. */
  readonly recovered: { readonly changeCount: number; readonly lastChangedAt: string | null } | null;
};

/** `rootName` is the workspace's first database; a restore may have switched to another one. */
export async function openDatabase(
  rootName: string,
  dependencies: OpenDependencies,
): Promise<Result<Opened, OpenError>> {
  const { environment } = dependencies;
  if (environment.protocol === "file:") return fail({ type: "storage-file-address" });
  if (!environment.secureContext) return fail({ type: "storage-insecure-context" });
  try {
    return await admit(rootName, dependencies);
  } catch (error) {
    return fail({ type: "storage-unavailable", detail: String(error) });
  }
}

async function admit(rootName: string, dependencies: OpenDependencies): Promise<Result<Opened, OpenError>> {
  const { marker, beforeUpgrade } = dependencies;
  const { name, inspection } = await findActive(rootName);
  if (inspection.state === "absent") return admitEmpty(name, dependencies, inspection);
  const { version, device: found, hasChanges } = inspection;
  if (found === null) return admitEmpty(name, dependencies, { dataLoss: false, hasChanges });
  if (version > codeVersion) return fail({ type: "storage-newer", found: version });
  if (version < codeVersion) {
    try {
      const { readOlderContent } = await import("./read-older-content");
      await beforeUpgrade(await readOlderContent(name), version);
    } catch (error) {
      return fail({ type: "storage-upgrade-unsafe", detail: String(error) });
    }
  }
  const database = await openGuarded(name, dependencies);
  const device = await database.device.get("device");
  if (device === undefined) throw new Error("the guard row has gone");
  if (marker.read()?.canary !== device.canary) await remember(database, device, marker);
  return succeed({ database, device, recovered: null });
}

/** Follows the signposts that restores have left. */
export async function findActive(rootName: string) {
  let name = rootName;
  let inspection = await inspectDatabase(name);
  const visited = new Set([name]);
  while (inspection.state === "present" && inspection.device?.supersededBy !== undefined) {
    name = inspection.device.supersededBy;
    if (visited.has(name)) throw new Error("the databases name each other");
    visited.add(name);
    inspection = await inspectDatabase(name);
  }
  return { name, inspection };
}

/** No database, or one without its guard row: a new user, or data that have vanished. */
async function admitEmpty(
  name: string,
  dependencies: OpenDependencies,
  { dataLoss, hasChanges = false }: { readonly dataLoss: boolean; readonly hasChanges?: boolean },
): Promise<Result<Opened, OpenError>> {
  const remembered = dependencies.marker.read();
  // Rows without their guard: nobody knows what they are, and nothing is written over them.
  const mirrored = hasChanges ? null : await dependencies.readMirror(remembered?.canary ?? null);
  if (mirrored !== null) return succeed(await bringBack(name, mirrored, dependencies));
  if (remembered !== null) {
    const { assessmentCount, lastChangedAt } = remembered;
    return fail({ type: "storage-vanished", assessmentCount, lastChangedAt, dataLoss });
  }
  return succeed(await start(name, dependencies));
}

async function bringBack(name: string, mirrored: MirroredWorkspace, dependencies: OpenDependencies): Promise<Opened> {
  const database = await openGuarded(name, dependencies);
  const { device } = mirrored;
  const { fillDatabase } = await import("./fill-database");
  await fillDatabase(database, device, mirrored);
  await remember(database, device, dependencies.marker);
  const heads = historiesOf(mirrored).map(({ head }) => head);
  const changeCount = heads.reduce((sum, head) => sum + head.changeCount, 0);
  return { database, device, recovered: { changeCount, lastChangedAt: lastChangeOf(heads) } };
}

/** Starts anew after the user has accepted that the old data are gone. */
export async function startAfresh(rootName: string, dependencies: OpenDependencies): Promise<Opened> {
  return start((await findActive(rootName)).name, dependencies);
}

async function start(name: string, dependencies: OpenDependencies): Promise<Opened> {
  const { newId, marker } = dependencies;
  const database = await openGuarded(name, dependencies);
  const device: Device = { key: "device", deviceId: newId(), canary: newId() };
  // Two tabs may start at once: the second takes over what the first wrote.
  const first = await database.transaction("rw", database.device, async () => {
    const existing = await database.device.get("device");
    if (existing === undefined) await database.device.add(device);
    return existing ?? device;
  });
  marker.write({ canary: first.canary, assessmentCount: 0, lastChangedAt: null });
  return { database, device: first, recovered: null };
}

async function openGuarded(name: string, { declare = declareDatabase, onOutdated }: OpenDependencies) {
  const database = declare(name);
  refuseStaleTab(database, onOutdated);
  await database.open();
  return database;
}

/** Brings the marker up to what the database holds. */
export async function remember(database: AssessmentDatabase, device: Device, marker: MarkerStore): Promise<void> {
  const [heads, assessmentCount] = await Promise.all([database.chainHeads.toArray(), database.assessments.count()]);
  marker.write({ canary: device.canary, assessmentCount, lastChangedAt: lastChangeOf(heads) });
}

/**
 * Dexie reopens by itself after a version change and would then let this tab write rows of the old shape into the new
 * database. Closing for good is the only safe answer.
 */
function refuseStaleTab(database: AssessmentDatabase, onOutdated: () => void): void {
  database.on("versionchange", () => {
    retire(database);
    onOutdated();
    return false;
  });
}
