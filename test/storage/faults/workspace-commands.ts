/** What is written about the workspace as a whole: reviews, courses, periods, merges, restores, backups. */
import { createHash } from "node:crypto";
import { historiesOf, type HistoryContent } from "#src/domain/backup/workspace-content";
import type { TrainingSession } from "#src/domain/training/training-session";
import { addEvidenceItem, saveControl } from "#src/storage/assessments";
import { forgetBackupFolder, storeBackupFolder } from "#src/storage/backup-folder";
import { recordBackupRun } from "#src/storage/backup-runs";
import { createCarriedOver } from "#src/storage/carry-over";
import { declareDatabase } from "#src/storage/database";
import { loadDeviceSigner } from "#src/storage/device-key";
import { undo } from "#src/storage/history";
import { mergeWorkspace } from "#src/storage/merge-workspace";
import { freezeAssessment, startNextPeriod } from "#src/storage/periods";
import { replaceWorkspace } from "#src/storage/replace-workspace";
import { importOpinion, loadReviewFindings, saveFinding } from "#src/storage/review-receipts";
import { createReview, saveOpinion, saveReview } from "#src/storage/reviews";
import { confirmRestore, revertRestore } from "#src/storage/settle-restore";
import { keepAttendanceSheet } from "#src/storage/training-evidence";
import {
  addParticipants,
  createTrainingSession,
  removeParticipant,
  saveAnswer,
  saveParticipant,
  saveTraining,
} from "#src/storage/training-sessions";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import { anOpinionContent } from "#test/formats/opinion/an-opinion";
import { aPackReview, aReceipt } from "#test/support/a-review";
import { aTrainingSession } from "#test/support/a-training-session";
import { bundle, item, nextName, openWriter, type Command, type Commands, type Stage } from "./stage";

/** A copy of the workspace in which somebody went on: what a merge or a restore brings. */
async function elsewhere({ writer, id }: Stage): Promise<Awaited<ReturnType<typeof loadWorkspaceContent>>> {
  const other = await openWriter(nextName("elsewhere"), declareDatabase);
  await mergeWorkspace(other, historiesOf(await loadWorkspaceContent(writer.database)));
  await createReview(other, { ...aPackReview(), documentBytes: packData });
  await saveControl(other, id, "A.8.13", { level: 4, note: "Ở máy khác" });
  await addEvidenceItem(other, id, { ...item, controlIds: ["A.8.13"] });
  return loadWorkspaceContent(other.database);
}

/** A small one, and one that goes in by itself. */
const incomingFiles = [1000, 2_100_000].map((byteCount) => {
  const bytes = new Uint8Array(byteCount);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { sha256, byteCount, mediaType: "image/jpeg", open: () => new Blob([bytes]).stream() };
});

const restore = async (stage: Stage, files = incomingFiles) => {
  const content = await elsewhere(stage);
  return replaceWorkspace(
    stage.writer,
    { ...content, files },
    { signal: new AbortController().signal, onProgress: () => undefined, declare: stage.declare },
  );
};

/** What a restore has left: the writer of the database that it switched to. */
const afterRestore = new WeakMap<Stage, Writer>();
const restored = (stage: Stage) => afterRestore.get(stage) ?? stage.writer;
const prepareRestore = async (stage: Stage) => {
  await restore(stage, incomingFiles.slice(0, 1));
  afterRestore.set(stage, await openWriter(stage.rootName, stage.declare));
};

/** The other branch of a fork. */
const theirs = new WeakMap<Stage, readonly HistoryContent[]>();
const prepareFork = async (stage: Stage) => {
  theirs.set(stage, historiesOf(await elsewhere(stage)));
  await saveControl(stage.writer, stage.id, "A.8.13", { level: 1 });
};

/** The review that a stage works on. */
const reviews = new WeakMap<Stage, string>();
const reviewOf = (stage: Stage) => reviews.get(stage) ?? "";
const packData = new TextEncoder().encode("{}");
const prepareReview = async (stage: Stage) => {
  const created = await createReview(stage.writer, { ...aPackReview(), documentBytes: packData });
  if (!created.ok) throw new Error(created.error.type);
  reviews.set(stage, created.value.id);
};

const takeOpinion = async ({ writer, id }: Stage) => {
  const head = await writer.database.chainHeads.get(id);
  const content = anOpinionContent(aReceipt().deviceKey);
  const receipt = { ...content.receipt, assessmentId: id, historyHead: head?.hash ?? null };
  return importOpinion(writer, id, { ...content, receipt, signature: "A".repeat(86) }, "0c".repeat(32));
};

/** A course of the assessment with one person on its list. */
const prepareCourse = async ({ writer, id }: Stage) => {
  const { roleId, course, heldOn, hours, items } = aTrainingSession();
  const created = await createTrainingSession(writer, { assessmentId: id, roleId, course, heldOn, hours, items });
  if (!created.ok) throw new Error(created.error.type);
  await addParticipants(writer, created.value.id, [people[0]]);
};
const people = [
  { name: "Nguyễn Văn An", unit: "Phòng Vận hành", position: "Trưởng ca" },
  { name: "Trần Thị Bình", unit: "Phòng Vận hành", position: "Kỹ thuật viên" },
] as const;
const ofCourse = (
  run: (writer: Writer, session: TrainingSession, key: string) => ReturnType<Command["run"]>,
): Command => ({
  prepare: prepareCourse,
  run: async ({ writer }) => {
    const session = await writer.database.trainingSessions.toCollection().first();
    if (session === undefined) throw new Error("no course");
    return run(writer, session, Object.keys(session.participants)[0] ?? "");
  },
});

/** With the same items, which stand under the same ids. */
const nextEdition = { ...bundle.catalog, id: "iso27001-2031" };

const aHandle = { kind: "directory", name: "Sao lưu" } as unknown as FileSystemDirectoryHandle;
const noSubtle = {
  generateKey: async () => ({ publicKey: "public", privateKey: "private" }),
  exportKey: async () => ({ kty: "EC", crv: "P-256", x: "A".repeat(43), y: "B".repeat(43) }),
} as unknown as SubtleCrypto;

export const workspaceCommands: Commands = {
  "a new review": {
    run: ({ writer }) => createReview(writer, { ...aPackReview(), documentBytes: packData }),
  },
  "the first word about an item of a review": {
    prepare: prepareReview,
    run: (stage) => saveOpinion(stage.writer, reviewOf(stage), "A.5.1", { conclusion: "needs-more", remark: "Thiếu" }),
  },
  "another word about it": {
    prepare: async (stage) => {
      await prepareReview(stage);
      await saveOpinion(stage.writer, reviewOf(stage), "A.5.1", { conclusion: "needs-more" });
    },
    run: (stage) => saveOpinion(stage.writer, reviewOf(stage), "A.5.1", { conclusion: "conforming", question: "Số?" }),
  },
  "the whole of a review": {
    prepare: prepareReview,
    run: (stage) => saveReview(stage.writer, reviewOf(stage), { conclusion: "Đạt", minutesNumber: "12/BB" }),
  },
  "the undo of an opinion": {
    prepare: async (stage) => {
      await prepareReview(stage);
      await saveOpinion(stage.writer, reviewOf(stage), "A.5.1", { conclusion: "needs-more" });
    },
    run: (stage) => undo(stage.writer, reviewOf(stage)),
  },
  "an opinion taken in": { run: async (stage) => takeOpinion(stage) },
  "an answer to a finding": {
    prepare: takeOpinion,
    run: async ({ writer, id }) => {
      const { findings } = await loadReviewFindings(writer.database, id);
      return saveFinding(writer, id, findings[0]?.id ?? "", { state: "answered", response: "Đã bổ sung" });
    },
  },
  "the undo of an opinion taken in": { prepare: takeOpinion, run: ({ writer, id }) => undo(writer, id) },
  "a merge that goes on from here": {
    run: async (stage) => mergeWorkspace(stage.writer, historiesOf(await elsewhere(stage))),
  },
  "a merge of two branches": {
    prepare: prepareFork,
    run: (stage) => mergeWorkspace(stage.writer, theirs.get(stage) ?? []),
  },
  "the undo of a merge": {
    prepare: async (stage) => {
      await prepareFork(stage);
      await mergeWorkspace(stage.writer, theirs.get(stage) ?? []);
    },
    run: ({ writer, id }) => undo(writer, id),
  },
  "a restore": { run: (stage) => restore(stage) },
  "keeping what was restored": {
    prepare: prepareRestore,
    run: (stage) => confirmRestore(restored(stage), stage.declare),
  },
  "going back to before a restore": {
    prepare: prepareRestore,
    run: (stage) => revertRestore(restored(stage), stage.declare),
  },

  "a course": {
    run: ({ writer, id }) => {
      const { roleId, course, heldOn, hours, items } = aTrainingSession();
      return createTrainingSession(writer, { assessmentId: id, roleId, course, heldOn, hours, items });
    },
  },
  "a field of a course": ofCourse((writer, { id }) => saveTraining(writer, id, { trainer: "Lê", place: "Tầng 3" })),
  "people of a course": ofCourse((writer, { id }) => addParticipants(writer, id, people)),
  "a person's name": ofCourse((writer, { id }, key) => saveParticipant(writer, id, key, { name: "Nguyễn An" })),
  "an answer in a course": ofCourse((writer, { id, items }, key) => {
    const [first] = items;
    if (first === undefined) throw new Error("no questions");
    return saveAnswer(writer, id, { key, phase: "before", item: first, question: 0 }, 2);
  }),
  "a person taken off the list": ofCourse((writer, { id }, key) => removeParticipant(writer, id, key)),
  "the sheet of a course": ofCourse((writer, session) =>
    keepAttendanceSheet(writer, session, {
      name: "bang-diem-danh.pdf",
      title: "Bảng điểm danh",
      sheet: new Blob(["%PDF-1.7 with scores"]),
      sheetThatLeaves: new Blob(["%PDF-1.7 without"]),
      controlIds: ["A.5.1"],
    }),
  ),

  "a frozen period": { run: ({ writer, id }) => freezeAssessment(writer, bundle, id, "Kỳ 2026") },
  "the next period": {
    run: ({ writer, id }) => startNextPeriod(writer, bundle, id, { keepLevels: true, label: "Kỳ 2026" }),
  },
  "an assessment carried over to the next edition": {
    run: ({ writer, id }) =>
      createCarriedOver(writer, {
        sourceId: id,
        from: bundle,
        to: { ...bundle, catalog: nextEdition },
        mapping: {
          from: bundle.catalog.id,
          to: nextEdition.id,
          id: "mapping",
          source: "test",
          links: bundle.catalog.controls.map((control) => ({ from: control.id, to: control.id })),
          unmapped: [],
        },
        decisions: [],
        label: "Trước khi chuyển ấn bản",
      }),
  },

  "a backup remembered": {
    run: ({ writer }) =>
      recordBackupRun(writer, {
        id: "run-1",
        at: "2026-11-16T02:00:00.000Z",
        target: "folder",
        fileName: "tdg-2026-11-16-090000.tdg.zip",
        byteCount: 1,
        changeCount: 124,
      }),
  },
  "a folder for backups": { run: ({ writer }) => storeBackupFolder(writer, aHandle) },
  "the folder forgotten": {
    prepare: ({ writer }) => storeBackupFolder(writer, aHandle),
    run: ({ writer }) => forgetBackupFolder(writer),
  },
  "the key of this browser": { run: ({ writer }) => loadDeviceSigner(writer, noSubtle) },
};
