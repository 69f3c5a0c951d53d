/** A real session on a real Dexie database over fake-indexeddb, with a clock and ids that a test can read. */
import "fake-indexeddb/auto";
import type { Profile } from "#src/domain/assessment/assessment";
import { evaluate } from "#src/domain/assessment/evaluation";
import { createAssessment, loadFacts } from "#src/storage/assessments";
import { loadCatalog, type CatalogId } from "#src/storage/catalog-source";
import { openDatabase, type Marker, type OpenDependencies } from "#src/storage/open-database";
import type { OpenAssessment } from "#src/storage/session";
import type { Writer } from "#src/storage/writer";
import { aProfile } from "./a-profile";

let databases = 0;

export const countingIds = () => {
  let given = 0;
  return () => `id-${String((given += 1)).padStart(6, "0")}`;
};

export const memoryMarker = (initial: Marker | null = null) => {
  let marker = initial;
  return { read: () => marker, write: (next: Marker) => void (marker = next) };
};

/** A browser as the start-up gate sees it: secure, without a mirror. */
export const openDependencies = (overrides: Partial<OpenDependencies> = {}): OpenDependencies => ({
  marker: memoryMarker(),
  newId: countingIds(),
  environment: { secureContext: true, protocol: "http:" },
  onOutdated: () => undefined,
  readMirror: async () => null,
  beforeUpgrade: async () => undefined,
  ...overrides,
});

export async function openTestWriter(overrides: Partial<OpenDependencies> = {}): Promise<Writer> {
  const newId = overrides.newId ?? countingIds();
  const opened = await openDatabase(`test-${(databases += 1)}`, openDependencies({ newId, ...overrides }));
  if (!opened.ok) throw new Error(opened.error.type);
  let now = Date.parse("2026-11-16T02:00:00Z");
  const { database, device } = opened.value;
  return {
    database,
    device,
    now: () => (now += 1000),
    newId,
    actor: () => "Trần Quốc Bảo",
    written: new Set(),
    onCommitted: async () => undefined,
  };
}

/** A fresh assessment, of the 2022 edition unless another is asked for, nothing answered; `refresh` reads it again after writes. */
export async function openTestSession(
  profile: Partial<Profile> = {},
  catalogId: CatalogId = "iso27001-2022",
): Promise<OpenAssessment & { readonly refresh: () => Promise<OpenAssessment> }> {
  const writer = await openTestWriter();
  const loaded = await loadCatalog(catalogId, "vi");
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const bundle = loaded.value;
  const controlIds = bundle.catalog.controls.map(({ id }) => id);
  const created = await createAssessment(writer, {
    catalogId: bundle.catalog.id,
    controlIds,
    profile: aProfile(profile),
  });
  if (!created.ok) throw new Error(created.error.type);
  const session = { workspace: "own", writer, bundle } as const;
  const refresh = async (): Promise<OpenAssessment> => {
    const facts = await loadFacts(writer.database, created.value.id);
    if (facts === null) throw new Error("no facts");
    return { session, facts, evaluation: evaluate(bundle.catalog, facts, bundle.model) };
  };
  return { ...(await refresh()), refresh };
}
