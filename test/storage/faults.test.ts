/** Every command of the app, with a fault at every one of its steps: the state is the one before or the one after. */
import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { historiesOf, type HistoryContent } from "#src/domain/backup/workspace-content";
import type { Result } from "#src/domain/shared/result";
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
import { declareDatabase, type AssessmentDatabase } from "#src/storage/database";
import { redo, restoreValue, settleConflict, undo } from "#src/storage/history";
import { mergeWorkspace } from "#src/storage/merge-workspace";
import { openDatabase } from "#src/storage/open-database";
import { replaceWorkspace } from "#src/storage/replace-workspace";
import { importOpinion, loadReviewFindings, saveFinding } from "#src/storage/review-receipts";
import { createReview, saveOpinion, saveReview } from "#src/storage/reviews";
import { confirmRestore, revertRestore } from "#src/storage/settle-restore";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import { anOpinionContent } from "#test/formats/opinion/an-opinion";
import { aPackReview, aReceipt } from "#test/support/a-review";
import { aProfile } from "#test/support/a-profile";
import { createFaultLayer, faultKinds, type FaultKind, type FaultLayer } from "#test/support/fault-layer";
import { countingIds, memoryMarker, openDependencies } from "#test/support/open-test-session";

type Stage = {
  readonly writer: Writer;
  readonly id: string;
  readonly itemId: string;
  readonly faults: FaultLayer;
  readonly declare: typeof declareDatabase;
  readonly rootName: string;
};

type Command = {
  readonly prepare?: (stage: Stage) => Promise<unknown>;
  readonly run: (stage: Stage) => Promise<Result<unknown, { readonly type: string }>>;
};

let stages = 0;
const controlIds = ["4.1", "A.5.1", "A.8.13"];
const item = { title: "Biên bản", kind: "record", datedOn: "2026-10-01", location: "Kho lưu trữ" } as const;

async function setUp(): Promise<Stage> {
  const faults = createFaultLayer();
  const declare: typeof declareDatabase = (name) => declareDatabase(name, [faults.layer]);
  const rootName = `faults-${(stages += 1)}`;
  const writer = await openWriter(rootName, declare);
  const created = await createAssessment(writer, { catalogId: "iso27001-2022", controlIds, profile: aProfile() });
  if (!created.ok) throw new Error(created.error.type);
  const { id } = created.value;
  await saveControl(writer, id, "4.1", { level: 2 });
  const added = await addEvidenceItem(writer, id, { ...item, controlIds: ["4.1", "A.5.1"] });
  if (!added.ok) throw new Error(added.error.type);
  return { writer, id, itemId: added.value.id, faults, declare, rootName };
}

async function openWriter(rootName: string, declare: typeof declareDatabase): Promise<Writer> {
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

/** A copy of the workspace in which somebody went on: what a merge or a restore brings. */
async function elsewhere({ writer, id }: Stage): Promise<Awaited<ReturnType<typeof loadWorkspaceContent>>> {
  const other = await openWriter(`elsewhere-${(stages += 1)}`, declareDatabase);
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

const restore = async (stage: Stage) => {
  const content = await elsewhere(stage);
  return replaceWorkspace(
    stage.writer,
    { ...content, files: incomingFiles },
    { signal: new AbortController().signal, onProgress: () => undefined, declare: stage.declare },
  );
};

/** What a restore has left: the writer of the database that it switched to. */
const afterRestore = new WeakMap<Stage, Writer>();
const restored = (stage: Stage) => afterRestore.get(stage) ?? stage.writer;
const prepareRestore = async (stage: Stage) => {
  await restore(stage);
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

const commands: Readonly<Record<string, Command>> = {
  "creating an assessment": {
    run: ({ writer }) => createAssessment(writer, { catalogId: "iso27001-2022", controlIds, profile: aProfile() }),
  },
  "a level": { run: ({ writer, id }) => saveControl(writer, id, "A.5.1", { level: 3 }) },
  "a note and an owner": { run: ({ writer, id }) => saveControl(writer, id, "4.1", { note: "Đã soát", owner: "Lê" }) },
  "a bulk edit": { run: ({ writer, id }) => saveControls(writer, id, controlIds, { dueOn: "2027-03-31" }) },
  "the profile": { run: ({ writer, id }) => saveProfile(writer, id, { scope: "Phạm vi mới", place: "Hồng Bàng" }) },
  "documented information": { run: ({ writer, id }) => saveDocumentedInformation(writer, id, "4.1", 0, true) },
  "new evidence": { run: ({ writer, id }) => addEvidenceItem(writer, id, { ...item, controlIds: ["A.8.13"] }) },
  "a change of evidence": { run: ({ writer, id, itemId }) => saveEvidenceItem(writer, id, itemId, { title: "Số 2" }) },
  "a link to evidence": { run: ({ writer, id, itemId }) => linkEvidenceItem(writer, id, itemId, "A.8.13", true) },
  "the last link taken away": {
    prepare: ({ writer, id, itemId }) => linkEvidenceItem(writer, id, itemId, "A.5.1", false),
    run: ({ writer, id, itemId }) => linkEvidenceItem(writer, id, itemId, "4.1", false),
  },
  undo: { run: ({ writer, id }) => undo(writer, id) },
  redo: { prepare: ({ writer, id }) => undo(writer, id), run: ({ writer, id }) => redo(writer, id) },
  "a value from the history": {
    run: ({ writer, id }) =>
      restoreValue(writer, id, { entity: "control-assessment", entityId: "4.1", field: "level" }, null),
  },
  "the settling of a conflict": {
    run: ({ writer, id }) =>
      settleConflict(writer, id, { entity: "control-assessment", entityId: "4.1", field: "level" }, 2),
  },
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
  "a restore": { run: restore },
  "keeping what was restored": {
    prepare: prepareRestore,
    run: (stage) => confirmRestore(restored(stage), stage.declare),
  },
  "going back to before a restore": {
    prepare: prepareRestore,
    run: (stage) => revertRestore(restored(stage), stage.declare),
  },
};

/** What the next start of the app would open, without what has no meaning: names of ids and times. */
async function stateAtNextStart({ rootName }: Stage): Promise<unknown> {
  const opened = await openDatabase(rootName, openDependencies());
  if (!opened.ok) return opened.error;
  const { database } = opened.value;
  try {
    return await meaningOf(database);
  } finally {
    database.close();
  }
}

async function meaningOf(database: AssessmentDatabase): Promise<unknown> {
  const content = await loadWorkspaceContent(database);
  const assessments = content.assessments.map((one) => ({
    changes: one.changes.length,
    counted: one.head.changeCount,
    codes: one.head.evidenceCodesGiven,
    profile: one.assessment.profile,
    answers: one.controlAssessments.map((answer) => ({ ...answer, assessmentId: "" })),
    evidence: one.evidenceItems.map((evidence) => ({ ...evidence, id: "", assessmentId: "" })).toSorted(byCode),
    receipts: one.reviewReceipts.map(({ packFingerprint, counts }) => ({ packFingerprint, counts })),
    findings: one.reviewFindings.map((finding) => ({ ...finding, id: "", assessmentId: "" })).toSorted(byControl),
  }));
  const reviews = content.reviews.map(({ head, changes, packReview, packOpinions }) => ({
    changes: changes.length,
    counted: head.changeCount,
    review: { ...packReview, id: "" },
    opinions: packOpinions.map((opinion) => ({ ...opinion, reviewId: "" })),
    document: content.files.some(({ sha256 }) => sha256 === packReview.documentSha256),
  }));
  return { assessments, reviews };
}

const byControl = (left: { readonly controlId: string }, right: { readonly controlId: string }) =>
  left.controlId < right.controlId ? -1 : 1;

const byCode = (left: { readonly code: string }, right: { readonly code: string }) => (left.code < right.code ? -1 : 1);

async function attempt(command: Command, at: number, kind: FaultKind, lasting: boolean) {
  const stage = await setUp();
  await command.prepare?.(stage);
  const before = await stateAtNextStart(stage);
  stage.faults.arm(at, kind, lasting);
  const result = await command.run(stage);
  const steps = stage.faults.count();
  stage.faults.disarm();
  return { result, steps, before, after: await stateAtNextStart(stage) };
}

describe.each(Object.entries(commands))("%s", (_, command) => {
  it("meets a fault at every step and is done wholly or not at all, and never called saved when it is not", async () => {
    const undisturbed = await attempt(command, 0, "quota", false);
    expect(undisturbed.result.ok).toBe(true);
    expect(undisturbed.steps).toBeGreaterThan(0);
    for (const lasting of [false, true]) {
      for (let at = 1; at <= undisturbed.steps; at += 1) {
        const kinds = Object.keys(faultKinds) as FaultKind[];
        const kind = kinds[at % kinds.length] ?? "quota";
        const { result, after, before } = await attempt(command, at, kind, lasting);
        const allowed = result.ok ? [undisturbed.after] : [before, undisturbed.after];
        const where = `step ${at} of ${undisturbed.steps}, ${kind}${lasting ? ", lasting" : ""}`;
        expect({ where, states: allowed }).toEqual({ where, states: expect.arrayContaining([after]) as unknown });
      }
    }
  });
});

it("each kind of fault is a message of its own or says what the browser said", async () => {
  const types = await Promise.all(
    (Object.keys(faultKinds) as FaultKind[]).map(async (kind) => {
      const { result } = await attempt(
        { run: ({ writer, id }) => saveControl(writer, id, "A.5.1", { level: 3 }) },
        1,
        kind,
        false,
      );
      return result.ok ? "saved" : result.error.type;
    }),
  );
  expect(types).toEqual(["save-storage-full", "save-failed", "save-failed", "save-failed"]);
});
