/**
 * The start-up gate: decides whether the database may be used, and never creates, seeds or repairs one behind the
 * user's back (docs/decisions/0006-storage-guards.md).
 */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { codeVersion, type AssessmentDatabase, type Device } from "./database";

export type OpenError =
  | { readonly type: "storage-unavailable"; readonly detail: string }
  | { readonly type: "storage-insecure-context" }
  /** The marker outside IndexedDB says there was data; the database is new or lacks its canary. */
  | { readonly type: "storage-vanished"; readonly assessmentCount: number; readonly lastChangedAt: string | null }
  | { readonly type: "storage-newer"; readonly found: number };

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
  readonly secureContext: boolean;
  /** Another tab upgraded or deleted the database: this tab accepts no write any more. */
  readonly onOutdated: () => void;
};

export async function openDatabase(
  database: AssessmentDatabase,
  { marker, newId, secureContext, onOutdated }: OpenDependencies,
): Promise<Result<Device, OpenError>> {
  if (!secureContext) return fail({ type: "storage-insecure-context" });
  refuseStaleTab(database, onOutdated);
  try {
    await database.open();
    return await admit(database, marker, newId);
  } catch (error) {
    return fail({ type: "storage-unavailable", detail: String(error) });
  }
}

async function admit(
  database: AssessmentDatabase,
  marker: MarkerStore,
  newId: () => string,
): Promise<Result<Device, OpenError>> {
  const found = database.backendDB().version / 10;
  if (found > codeVersion) {
    database.close({ disableAutoOpen: true });
    return fail({ type: "storage-newer", found });
  }
  const remembered = marker.read();
  const device = await database.device.get("device");
  if (device !== undefined) {
    if (remembered === null || remembered.canary !== device.canary) await remember(database, device, marker);
    return succeed(device);
  }
  if (remembered !== null) {
    database.close({ disableAutoOpen: true });
    const { assessmentCount, lastChangedAt } = remembered;
    return fail({ type: "storage-vanished", assessmentCount, lastChangedAt });
  }
  return succeed(await initialise(database, marker, newId));
}

/** Starts an empty database where there was none, or after the user has accepted that the old data are gone. */
export async function initialise(
  database: AssessmentDatabase,
  marker: MarkerStore,
  newId: () => string,
): Promise<Device> {
  if (!database.isOpen()) await database.open();
  const device: Device = { key: "device", deviceId: newId(), canary: newId() };
  // Two tabs may start at once: the second takes over what the first wrote.
  const first = await database.transaction("rw", database.device, async () => {
    const existing = await database.device.get("device");
    if (existing === undefined) await database.device.add(device);
    return existing ?? device;
  });
  marker.write({ canary: first.canary, assessmentCount: 0, lastChangedAt: null });
  return first;
}

/** Brings the marker up to what the database holds. */
export async function remember(database: AssessmentDatabase, device: Device, marker: MarkerStore): Promise<void> {
  const heads = await database.chainHeads.toArray();
  const latest = Math.max(0, ...heads.map(({ clock }) => Number(clock.slice(0, 13))));
  marker.write({
    canary: device.canary,
    assessmentCount: heads.length,
    lastChangedAt: latest === 0 ? null : new Date(latest).toISOString(),
  });
}

/**
 * Dexie reopens by itself after a version change and would then let this tab write rows of the old shape into the new
 * database. Closing for good is the only safe answer.
 */
function refuseStaleTab(database: AssessmentDatabase, onOutdated: () => void): void {
  database.on("versionchange", () => {
    database.close({ disableAutoOpen: true });
    onOutdated();
    return false;
  });
}
