/** What is written into an assessment: answers, evidence, undo. */
import { succeed } from "#src/domain/shared/result";
import {
  addEvidenceItem,
  createAssessment,
  linkEvidenceItem,
  saveControl,
  saveControls,
  saveDocumentedInformation,
  saveEvidenceItem,
  saveProfile,
} from "#src/storage/assessments";
import { saveCells } from "#src/storage/cell-edits";
import { addEvidenceRecord, addEvidenceVersion, removeEvidenceItem } from "#src/storage/evidence-items";
import { redo, restoreValue, settleConflict, undo } from "#src/storage/history";
import { setControls } from "#src/storage/set-controls";
import { takeInFiles } from "#src/storage/take-in-evidence";
import { aProfile } from "#test/support/a-profile";
import { aFile, ascii } from "#test/support/some-files";
import { bundle, controlIds, item, type Command, type Commands, type Stage } from "./stage";

const level = { entity: "control-assessment", entityId: "4.1", field: "level" } as const;

const takeInFile =
  (name: string, text: string): Command["run"] =>
  async ({ writer, id }) => {
    const [outcome] = await takeInFiles(writer, id, [aFile(ascii(text), name)], { controlIds: ["A.5.1"] });
    if (outcome?.status === "failed") return { ok: false, error: { type: outcome.reason } };
    if (outcome?.status !== "added") throw new Error(JSON.stringify(outcome));
    return succeed(outcome.code);
  };

const controlOf = async ({ writer, id }: Stage, controlId: string) => {
  const row = await writer.database.controlAssessments.get([id, controlId]);
  if (row === undefined) throw new Error(controlId);
  return row;
};

export const assessmentCommands: Commands = {
  "creating an assessment": {
    run: ({ writer }) => createAssessment(writer, { catalogId: bundle.catalog.id, controlIds, profile: aProfile() }),
  },
  "a level": { run: ({ writer, id }) => saveControl(writer, id, "A.5.1", { level: 3 }) },
  "a note and an owner": { run: ({ writer, id }) => saveControl(writer, id, "4.1", { note: "Đã soát", owner: "Lê" }) },
  "a bulk edit": { run: ({ writer, id }) => saveControls(writer, id, controlIds, { dueOn: "2027-03-31" }) },
  "several fields and a piece of evidence at once": {
    run: async (stage) =>
      setControls(
        stage.writer,
        stage.id,
        [{ controlId: "A.5.1", fields: { level: 4, owner: "Lê" }, seen: await controlOf(stage, "A.5.1") }],
        { itemId: stage.itemId, controlIds: ["A.8.13"] },
      ),
  },
  "the profile": { run: ({ writer, id }) => saveProfile(writer, id, { scope: "Phạm vi mới", place: "Hồng Bàng" }) },
  "documented information": { run: ({ writer, id }) => saveDocumentedInformation(writer, id, "4.1", 0, true) },
  "new evidence": { run: ({ writer, id }) => addEvidenceItem(writer, id, { ...item, controlIds: ["A.8.13"] }) },
  "evidence that is elsewhere": {
    run: ({ writer, id }) => addEvidenceRecord(writer, id, "archive", { title: "Sổ trực", location: "Tủ 2" }),
  },
  "a file": { run: takeInFile("nhat-ky.txt", "12 lan dang nhap") },
  "a file of several chunks": { run: takeInFile("nhat-ky-lon.txt", "mot dong nhat ky\n".repeat(70_000)) },
  "another version": {
    run: ({ writer, id, itemId }) =>
      addEvidenceVersion(writer, id, itemId, {
        name: "ban-2.txt",
        mediaType: "text/plain",
        byteCount: 3,
        sha256: "ab".repeat(32),
        addedAt: "2026-11-16T02:00:00.000Z",
      }),
  },
  "a change of evidence": { run: ({ writer, id, itemId }) => saveEvidenceItem(writer, id, itemId, { title: "Số 2" }) },
  "a link to evidence": { run: ({ writer, id, itemId }) => linkEvidenceItem(writer, id, itemId, "A.8.13", true) },
  "the last link taken away": {
    prepare: ({ writer, id, itemId }) => linkEvidenceItem(writer, id, itemId, "A.5.1", false),
    run: ({ writer, id, itemId }) => linkEvidenceItem(writer, id, itemId, "4.1", false),
  },
  "evidence taken out": { run: ({ writer, id, itemId }) => removeEvidenceItem(writer, id, itemId) },
  "cells and rows of a file": {
    run: ({ writer, id }) =>
      saveCells(
        writer,
        id,
        [
          { place: { ...level, entityId: "A.5.1" }, value: 3, seen: null },
          { place: { entity: "soa-entry", entityId: "A.8.13", field: "provider" }, value: "Nhà mạng A", seen: "" },
        ],
        [
          { list: "risks", cells: [{ key: "asset", cell: "C9", value: "Tủ điện" }] },
          { list: "evidence", cells: [{ key: "title", cell: "C9", value: "Nhật ký" }] },
          { list: "actions", cells: [{ key: "statement", cell: "E9", value: "Thiếu nhật ký" }] },
        ],
      ),
  },
  undo: { run: ({ writer, id }) => undo(writer, id) },
  redo: { prepare: ({ writer, id }) => undo(writer, id), run: ({ writer, id }) => redo(writer, id) },
  "a value from the history": { run: ({ writer, id }) => restoreValue(writer, id, level, null) },
  "the settling of a conflict": { run: ({ writer, id }) => settleConflict(writer, id, level, 2) },
};
