/** What every command is tried on: a workspace with an assessment, an answer and a piece of evidence, and a fault layer. */
import "fake-indexeddb/auto";
import type { HistoryContent } from "#src/domain/backup/workspace-content";
import { countContent, entitiesOf, filesNamedBy, historiesOf } from "#src/domain/backup/workspace-content";
import type { Result } from "#src/domain/shared/result";
import { addEvidenceItem, createAssessment, saveControl } from "#src/storage/assessments";
import { declareDatabase, type AssessmentDatabase } from "#src/storage/database";
import { findFileHoles } from "#src/storage/evidence-files";
import { openDatabase } from "#src/storage/open-database";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import { aCatalog } from "#test/support/a-catalog";
import { aProfile } from "#test/support/a-profile";
import { aScoringModel } from "#test/support/a-scoring-model";
import { createFaultLayer, type FaultLayer } from "#test/support/fault-layer";
import { countingIds, memoryMarker, openDependencies } from "#test/support/open-test-session";

export type Stage = {
  readonly writer: Writer;
  readonly id: string;
  readonly itemId: string;
  readonly faults: FaultLayer;
  readonly declare: typeof declareDatabase;
  readonly rootName: string;
};

export type Command = {
  readonly prepare?: (stage: Stage) => Promise<unknown>;
  readonly run: (stage: Stage) => Promise<Result<unknown, { readonly type: string }>>;
};

export type Commands = Readonly<Record<string, Command>>;

export const bundle = { catalog: aCatalog(), model: aScoringModel() };
export const controlIds = bundle.catalog.controls.map(({ id }) => id);
export const item = { title: "Biên bản", kind: "record", datedOn: "2026-10-01", location: "Kho lưu trữ" } as const;

let stages = 0;
export const nextName = (kind: string) => `${kind}-${(stages += 1)}`;

export async function setUp(): Promise<Stage> {
  const faults = createFaultLayer();
  const declare: typeof declareDatabase = (name) => declareDatabase(name, [faults.layer]);
  const rootName = nextName("faults");
  const writer = await openWriter(rootName, declare);
  const created = await createAssessment(writer, { catalogId: bundle.catalog.id, controlIds, profile: aProfile() });
  if (!created.ok) throw new Error(created.error.type);
  const { id } = created.value;
  await saveControl(writer, id, "4.1", { level: 2 });
  const added = await addEvidenceItem(writer, id, { ...item, controlIds: ["4.1", "A.5.1"] });
  if (!added.ok) throw new Error(added.error.type);
  return { writer, id, itemId: added.value.id, faults, declare, rootName };
}

export async function openWriter(rootName: string, declare: typeof declareDatabase): Promise<Writer> {
  const count = countingIds();
  const newId = () => `${rootName}-${count()}`;
  const opened = await openDatabase(rootName, openDependencies({ declare, newId, marker: memoryMarker() }));
  if (!opened.ok) throw new Error(opened.error.type);
  let now = Date.parse("2026-11-16T02:00:00Z");
  return {
    ...opened.value,
    now: () => (now += 1000),
    newId,
    actor: () => "Trần Quốc Bảo",
    written: new Set(),
    onCommitted: async () => undefined,
  };
}

/** What the next start of the app would open. */
export async function stateAtNextStart({ rootName }: Pick<Stage, "rootName">): Promise<unknown> {
  const opened = await openDatabase(rootName, openDependencies());
  if (!opened.ok) return opened.error;
  const { database } = opened.value;
  try {
    return await meaningOf(database);
  } finally {
    database.close();
  }
}

/** Without what has no meaning: which id was given, at which second. What nothing names is not there for anybody. */
async function meaningOf(database: AssessmentDatabase): Promise<unknown> {
  const content = await loadWorkspaceContent(database);
  const holes = new Set((await findFileHoles(database, false)).map(({ sha256 }) => sha256));
  const whole = new Set(content.files.map(({ sha256 }) => sha256).filter((sha256) => !holes.has(sha256)));
  const { files: _files, fileBytes: _fileBytes, ...counts } = countContent(content);
  const [device, runs, handles, keys] = await Promise.all([
    database.device.get("device"),
    database.backupRuns.toArray(),
    database.handles.toArray(),
    database.deviceKeys.count(),
  ]);
  return {
    counts,
    histories: historiesOf(content).map(meaningOfHistory).toSorted(),
    missingFiles: historiesOf(content)
      .flatMap(filesNamedBy)
      .filter((sha256) => !whole.has(sha256)),
    canGoBack: device?.predecessor !== undefined,
    runs: runs.map(({ fileName }) => fileName),
    handles: handles.map(({ key }) => key),
    keys,
  };
}

function meaningOfHistory(content: HistoryContent): string {
  const rows = [...entitiesOf(content).values()].map((row) => withoutNames(JSON.stringify(row))).toSorted();
  const { changeCount, evidenceCodesGiven } = content.head;
  return JSON.stringify({ changeCount, evidenceCodesGiven, rows });
}

const withoutNames = (text: string) =>
  text
    .replaceAll(/(faults|elsewhere)-\d+-id-\d+/g, "id")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "time")
    .replaceAll(/"(hash|headHash|historyHead|factsSha256|statementSha256)":"[0-9a-f]{64}"/g, "digest");
