/** One of two pages of a browser that work on the same database: the product's storage, told from outside what to do. */
import { newId } from "#src/app/open-workspace";
import type { AssessmentContent } from "#src/domain/backup/workspace-content";
import { defaultProfile } from "#src/i18n/vi/default-profile";
import { createAssessment, saveControl } from "#src/storage/assessments";
import { declareDatabase, type Device } from "#src/storage/database";
import { redo, undo } from "#src/storage/history";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";

export type Tab = {
  /** Opens a database; who comes first makes it and its assessment. Resolves to the assessment's id. */
  readonly join: (databaseName: string, controlIds: readonly string[]) => Promise<string>;
  readonly write: (id: string, controlId: string, level: 0 | 1 | 2, seen: 0 | 1 | 2 | null) => Promise<void>;
  readonly turn: (id: string, kind: "undo" | "redo") => Promise<void>;
  readonly read: () => Promise<Pick<AssessmentContent, "changes" | "head" | "controlAssessments">>;
  readonly leave: () => Promise<void>;
};

let writer: Writer | null = null;

const current = (): Writer => {
  if (writer === null) throw new Error("not joined");
  return writer;
};

async function join(databaseName: string, controlIds: readonly string[]): Promise<string> {
  const database = declareDatabase(databaseName);
  await database.open();
  const found = await database.device.get("device");
  const device: Device = found ?? { key: "device", deviceId: newId(), canary: newId() };
  if (found === undefined) await database.device.add(device);
  writer = {
    database,
    device,
    newId,
    now: () => Date.now(),
    actor: () => "Trần Quốc Bảo",
    written: new Set(),
    onCommitted: async () => undefined,
  };
  const existing = await database.assessments.toCollection().first();
  if (existing !== undefined) return existing.id;
  const profile = defaultProfile("2026-11-22");
  const created = await createAssessment(writer, { catalogId: "iso27001-2022", controlIds, profile });
  if (!created.ok) throw new Error(created.error.type);
  return created.value.id;
}

export const tab: Tab = {
  join,
  write: async (id, controlId, level, seen) => {
    const saved = await saveControl(current(), id, controlId, { level }, { level: seen });
    if (!saved.ok) throw new Error(saved.error.type);
  },
  turn: async (id, kind) => {
    const turned = await (kind === "undo" ? undo : redo)(current(), id);
    if (!turned.ok) throw new Error(turned.error.type);
  },
  read: async () => {
    const [content] = (await loadWorkspaceContent(current().database)).assessments;
    if (content === undefined) throw new Error("nothing is there");
    return content;
  },
  leave: async () => {
    const { database } = current();
    database.close({ disableAutoOpen: true });
    writer = null;
    await database.delete();
  },
};
