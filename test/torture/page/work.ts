/**
 * Runs in the page that is killed: the product's storage, with one operation after the other, each told to the outside
 * once its promise has resolved. What is found after a restart is reported as it stands.
 */
import { entitiesOf, historiesOf, type HistoryContent } from "#src/domain/backup/workspace-content";
import { replay } from "#src/domain/history/apply-change";
import { findChainBreak, type Change } from "#src/domain/history/change";
import { isSameJson } from "#src/domain/shared/is-same-json";
import type { Result } from "#src/domain/shared/result";
import { newId, openWorkspace, type OpenedWorkspace } from "#src/app/open-workspace";
import { sourceOf } from "#src/features/backup/make-backup";
import { checkBackup } from "#src/formats/backup/check-backup";
import { openBackup } from "#src/formats/backup/read-backup";
import { writeBackup } from "#src/formats/backup/write-backup";
import { defaultProfile } from "#src/i18n/vi/default-profile";
import { createAssessment, saveControl, saveControls } from "#src/storage/assessments";
import { checkData, type DataCheckName } from "#src/storage/check-data";
import { declareDatabase } from "#src/storage/database";
import { openFile } from "#src/storage/evidence-files";
import { mergeWorkspace } from "#src/storage/merge-workspace";
import { replaceWorkspace } from "#src/storage/replace-workspace";
import { confirmRestore } from "#src/storage/settle-restore";
import { takeInFiles } from "#src/storage/take-in-evidence";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { digest } from "#src/storage/write-edits";
import type { Writer } from "#src/storage/writer";
import { tab } from "./tab";

export type OperationKind = "answer" | "note" | "evidence" | "bulk" | "import" | "restore" | "backup";

export type Found = {
  readonly opened: boolean;
  readonly error: string | null;
  /** The database was gone and came back from the mirror. */
  readonly recovered: boolean;
  /** Every history holds and leads to the rows that are there. */
  readonly isWhole: boolean;
  /** What «Kiểm tra dữ liệu» finds fault with. */
  readonly faults: readonly DataCheckName[];
  /** Rows of each operation, by the mark that it wrote. */
  readonly marks: Readonly<Record<string, number>>;
  readonly damagedBackups: readonly string[];
  readonly changeCount: number;
};

export type Torture = {
  readonly open: () => Promise<Found>;
  readonly work: (from: number) => Promise<never>;
  /** Writes so many notes one after the other, whatever becomes of each. */
  readonly attempt: (from: number, count: number) => Promise<Attempts>;
  /** The bytes of a whole backup, as base64. */
  readonly backUpOutside: () => Promise<string>;
  /** From the recovery screen: begins afresh and takes the backup in. */
  readonly restoreFromOutside: (bytes: string) => Promise<Found>;
};

export type Attempts = { readonly saved: readonly string[]; readonly refused: readonly string[] };

const controlIds = Array.from({ length: 30 }, (_, index) => `A.5.${index + 1}`);
export const bulkSize = 8;
export const importSize = 4;
const folderName = "torture-backups";

let current: OpenedWorkspace | null = null;

const acknowledge = (kind: OperationKind, operation: number) => {
  void (globalThis as unknown as { acknowledge: (text: string) => Promise<void> }).acknowledge(`${kind} ${operation}`);
};

async function open(): Promise<Found> {
  const result = await openWorkspace({
    workspace: "own",
    actor: { current: "Trần Quốc Bảo" },
    onOutdated: () => undefined,
    onRecovered: () => undefined,
  });
  if (!result.ok) return { ...nothing, error: JSON.stringify(result.error) };
  current = result.value;
  const { writer, recovered } = current;
  const histories = historiesOf(await loadWorkspaceContent(writer.database));
  const changes = histories.flatMap((content) => content.changes);
  const checked = await checkData(writer);
  if (!checked.ok) return { ...nothing, error: JSON.stringify(checked.error) };
  return {
    opened: true,
    error: null,
    recovered: recovered !== null,
    isWhole: histories.every(holds),
    faults: checked.value.filter(({ fault }) => fault !== null).map(({ name }) => name),
    marks: countMarks(changes),
    damagedBackups: await findDamagedBackups(),
    changeCount: changes.length,
  };
}

const nothing: Found = {
  opened: false,
  error: null,
  recovered: false,
  isWhole: false,
  faults: [],
  marks: {},
  damagedBackups: [],
  changeCount: 0,
};

function holds(content: HistoryContent): boolean {
  const { head, changes } = content;
  const [replayed, stored] = [replay(changes), entitiesOf(content)];
  return (
    findChainBreak(changes, digest, head.hash) === null &&
    head.changeCount === changes.length &&
    replayed.size === stored.size &&
    [...replayed].every(([key, entity]) => isSameJson(entity, stored.get(key) ?? null))
  );
}

/** Every value that an operation writes is its mark: «note 17»; of evidence the title. */
function countMarks(changes: readonly Change[]): Readonly<Record<string, number>> {
  const marks: Record<string, number> = {};
  for (const { newValue } of changes) {
    const isRow = typeof newValue === "object" && newValue !== null && "title" in newValue;
    const mark = isRow ? newValue["title"] : newValue;
    if (typeof mark !== "string" || !/^[a-z]+ \d+$/.test(mark)) continue;
    marks[mark] = (marks[mark] ?? 0) + 1;
  }
  return marks;
}

async function work(from: number): Promise<never> {
  if (current === null) throw new Error("not opened");
  const id = await firstAssessment(current.writer);
  for (let operation = from; ; operation += 1) {
    const kind = kindOf(operation);
    await perform(kind, operation, id);
    acknowledge(kind, operation);
  }
}

function kindOf(operation: number): OperationKind {
  if (operation % 97 === 60) return "restore";
  if (operation % 41 === 20) return "import";
  if (operation % 37 === 10) return "backup";
  if (operation % 23 === 7) return "evidence";
  if (operation % 11 === 5) return "bulk";
  return operation % 2 === 0 ? "answer" : "note";
}

async function perform(kind: OperationKind, operation: number, id: string): Promise<void> {
  if (current === null) throw new Error("not opened");
  const { writer } = current;
  const mark = `${kind} ${operation}`;
  const controlId = controlIds[operation % controlIds.length] ?? "A.5.1";
  const level = ([0, 1, 2, 3, 4, 5] as const)[operation % 6] ?? 0;
  switch (kind) {
    case "answer":
      return expectDone(saveControl(writer, id, controlId, { level, verifiedBy: mark }));
    case "note":
      return expectDone(saveControl(writer, id, controlId, { note: mark }));
    case "evidence":
      return takeIn(writer, mark, id);
    case "bulk":
      return expectDone(saveControls(writer, id, controlIds.slice(0, bulkSize), { owner: mark }));
    case "import":
      return bringIn(writer, mark);
    case "backup":
      return backUp(writer, operation);
    case "restore":
      return restore(writer, mark, id);
  }
}

async function firstAssessment(writer: Writer): Promise<string> {
  const existing = (await writer.database.assessments.orderBy("id").first())?.id;
  if (existing !== undefined) return existing;
  const created = await createAssessment(writer, {
    catalogId: "iso27001-2022",
    controlIds,
    profile: defaultProfile("2026-11-22"),
  });
  if (!created.ok) throw new Error(created.error.type);
  return created.value.id;
}

/** A file of its own content, of one chunk or two, under the name that becomes the title of the piece. */
async function takeIn(writer: Writer, mark: string, id: string): Promise<void> {
  const lines = 1 + ((mark.length * 7919 + Number(mark.split(" ")[1]) * 104_729) % 30_000);
  const file = new File([`${mark}\n`.repeat(lines * 3)], `${mark}.txt`, { type: "text/plain" });
  const [outcome] = await takeInFiles(writer, id, [file], { controlIds: controlIds.slice(0, 1) });
  if (outcome?.status !== "added") throw new Error(JSON.stringify(outcome));
}

/** A whole assessment that was made elsewhere, in one transaction. */
async function bringIn(writer: Writer, mark: string): Promise<void> {
  const database = declareDatabase(`elsewhere-${newId()}`);
  await database.open();
  const device = { key: "device", deviceId: newId(), canary: newId() } as const;
  await database.device.add(device);
  const elsewhere = { ...writer, database, device, written: new Set<string>(), onCommitted: async () => undefined };
  const created = await createAssessment(elsewhere, {
    catalogId: "iso27001-2022",
    controlIds: controlIds.slice(0, importSize),
    profile: defaultProfile("2026-11-22"),
  });
  if (!created.ok) throw new Error(created.error.type);
  await saveControls(elsewhere, created.value.id, controlIds.slice(0, importSize), { owner: mark });
  const { assessments } = await loadWorkspaceContent(database);
  await database.delete();
  await expectDone(mergeWorkspace(writer, assessments));
}

/** The state is replaced by itself and one note more; then the old one is given up. */
async function restore(writer: Writer, mark: string, id: string): Promise<void> {
  await expectDone(saveControl(writer, id, "A.5.1", { note: mark }));
  const { database } = writer;
  const content = await loadWorkspaceContent(database);
  const files = content.files.map((file) => ({ ...file, open: () => openFile(database, file) }));
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  await expectDone(replaceWorkspace(writer, { ...content, files }, options));
  writer.database.close({ disableAutoOpen: true });
  await current?.mirror?.close();
  const { opened, error } = await open();
  if (!opened || current === null) throw new Error(`not opened after a restore: ${error}`);
  await expectDone(confirmRestore(current.writer));
}

async function backUp(writer: Writer, operation: number): Promise<void> {
  const stream = await streamBackup(writer);
  const folder = await openFolder();
  const handle = await folder.getFileHandle(`${operation % 3}.tdg.zip`, { create: true });
  await stream.pipeTo(await handle.createWritable());
  await expectDone(checkBackup(await handle.getFile()));
}

async function streamBackup(writer: Writer): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const source = sourceOf(writer, await loadWorkspaceContent(writer.database), {
    appVersion: "torture",
    createdAt: new Date().toISOString(),
    timeZone: "UTC",
    deviceId: writer.device.deviceId,
  });
  const written = writeBackup(source, { passphrase: null });
  if (!written.ok) throw new Error(written.error.type);
  return written.value as ReadableStream<Uint8Array<ArrayBuffer>>;
}

const openFolder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });

async function findDamagedBackups(): Promise<readonly string[]> {
  const damaged: string[] = [];
  for await (const [name, handle] of (await openFolder()).entries()) {
    if (handle.kind !== "file" || !name.endsWith(".zip")) continue;
    const file = await handle.getFile();
    // Made, but not yet written for the first time.
    if (file.size === 0) continue;
    const checked = await checkBackup(file);
    if (!checked.ok) damaged.push(`${name}: ${JSON.stringify(checked.error)}`);
  }
  return damaged;
}

async function expectDone(doing: Promise<Result<unknown, { readonly type: string }>>): Promise<void> {
  const result = await doing;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

async function attempt(from: number, count: number): Promise<Attempts> {
  if (current === null) throw new Error("not opened");
  const id = await firstAssessment(current.writer);
  const saved: string[] = [];
  const refused: string[] = [];
  for (let operation = from; operation < from + count; operation += 1) {
    const mark = `note ${operation}`;
    const controlId = controlIds[operation % controlIds.length] ?? "A.5.1";
    const writing = saveControl(current.writer, id, controlId, { note: mark });
    const outcome = await Promise.race([
      writing.then((result) => (result.ok ? "saved" : result.error.type)),
      // What the screen calls «CHƯA LƯU» after five seconds.
      new Promise<string>((resolve) => setTimeout(() => resolve("no answer"), 2000)),
    ]);
    if (outcome === "saved") saved.push(mark);
    else refused.push(`${mark}: ${outcome}`);
  }
  return { saved, refused };
}

async function backUpOutside(): Promise<string> {
  if (current === null) throw new Error("not opened");
  const stream = await streamBackup(current.writer);
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));
}

async function restoreFromOutside(text: string): Promise<Found> {
  const begun = await openWorkspace(
    {
      workspace: "own",
      actor: { current: "Trần Quốc Bảo" },
      onOutdated: () => undefined,
      onRecovered: () => undefined,
    },
    "afresh",
  );
  if (!begun.ok) return { ...nothing, error: JSON.stringify(begun.error) };
  const bytes = Uint8Array.from(atob(text), (character) => character.codePointAt(0) ?? 0);
  const opened = await openBackup(new Blob([bytes]));
  if (!opened.ok) return { ...nothing, error: JSON.stringify(opened.error) };
  const { assessments, reviews, trainings } = opened.value;
  const options = { signal: new AbortController().signal, onProgress: () => undefined };
  await expectDone(replaceWorkspace(begun.value.writer, { assessments, reviews, trainings, files: [] }, options));
  begun.value.writer.database.close({ disableAutoOpen: true });
  return open();
}

(globalThis as unknown as { torture: Torture }).torture = { open, work, attempt, backUpOutside, restoreFromOutside };
Object.assign(globalThis, { tab });
