import "fake-indexeddb/auto";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { historiesOf } from "#src/domain/backup/workspace-content";
import type { QuestionAnswer, TrainingPhase } from "#src/domain/training/training-session";
import type { Writer } from "#src/storage/writer";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { checkData } from "#src/storage/check-data";
import { loadBlob } from "#src/storage/evidence-files";
import { changesInOrder } from "#src/storage/change-log";
import { loadConflicts, redo, undo } from "#src/storage/history";
import { mergeWorkspace } from "#src/storage/merge-workspace";
import { rebuildWorkspace } from "#src/storage/mirrored-workspace";
import { loadPackContent, loadPackFiles } from "#src/storage/pack-content";
import { removeEvidenceItem } from "#src/storage/evidence-items";
import { keepAttendanceSheet, type SheetFiles } from "#src/storage/training-evidence";
import {
  addParticipants,
  createTrainingSession,
  listTrainingSessions,
  loadTrainingSession,
  removeParticipant,
  saveAnswer,
  saveParticipant,
  saveTraining,
} from "#src/storage/training-sessions";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { answersOf, aTrainingSession } from "#test/support/a-training-session";
import { countingIds, openTestSession, openTestWriter } from "#test/support/open-test-session";

async function begin(assessmentId = "a-1", given?: Awaited<ReturnType<typeof openTestWriter>>) {
  const writer = given ?? (await openTestWriter());
  const { roleId, course, heldOn, hours, items } = aTrainingSession();
  const created = await createTrainingSession(writer, { assessmentId, roleId, course, heldOn, hours, items });
  if (!created.ok) throw new Error(created.error.type);
  const { id } = created.value;
  const current = async () => {
    const session = await loadTrainingSession(writer.database, id);
    if (session === null) throw new Error("no course");
    return session;
  };
  return { writer, id, current };
}

const people = [
  { name: "Nguyễn Văn An", unit: "Phòng Vận hành", position: "Trưởng ca" },
  { name: "Trần Thị Bình", unit: "Phòng Vận hành", position: "Kỹ thuật viên" },
];

async function beginWithPeople(assessmentId?: string, given?: Awaited<ReturnType<typeof openTestWriter>>) {
  const begun = await begin(assessmentId, given);
  await addParticipants(begun.writer, begun.id, people);
  const [first = "", second = ""] = Object.keys((await begun.current()).participants);
  return { ...begun, first, second };
}

async function answerAll(
  writer: Writer,
  id: string,
  key: string,
  phase: TrainingPhase,
  [first, second, third]: readonly [QuestionAnswer, QuestionAnswer, QuestionAnswer],
) {
  const [one, two] = aTrainingSession().items;
  if (one === undefined || two === undefined) throw new Error("no items");
  // Nobody waits for the one before.
  await Promise.all([
    saveAnswer(writer, id, { key, phase, item: one, question: 0 }, first),
    saveAnswer(writer, id, { key, phase, item: two, question: 0 }, second),
    saveAnswer(writer, id, { key, phase, item: two, question: 1 }, third),
  ]);
}

describe("a course", () => {
  it("is the root of a history of its own; everybody pasted at once is one operation", async () => {
    const { writer, id, current } = await beginWithPeople();
    const chain = await changesInOrder(writer.database, id);
    expect(chain).toMatchObject([
      { assessmentId: id, entity: "training-session", field: null, sequence: 1 },
      { sequence: 2 },
      { sequence: 3 },
    ]);
    expect(chain[1]?.operation).toEqual(chain[2]?.operation);
    await undo(writer, id);
    expect(Object.values((await current()).participants)).toEqual([null, null]);
    await redo(writer, id);
    expect(Object.values((await current()).participants)).toMatchObject(people);
  });

  it("keeps what each person answered, before and after, apart", async () => {
    const { writer, id, current, first, second } = await beginWithPeople();
    await answerAll(writer, id, first, "before", [0, 1, 2]);
    await answerAll(writer, id, first, "after", [2, 2, 2]);
    await answerAll(writer, id, second, "before", [1, 1, 1]);
    expect(await current()).toMatchObject({
      before: { [first]: answersOf(0, 1, 2), [second]: answersOf(1, 1, 1) },
      after: { [first]: answersOf(2, 2, 2) },
    });
  });

  it("takes somebody off the list with the answers, and one undo brings all back", async () => {
    const { writer, id, current, first } = await beginWithPeople();
    await answerAll(writer, id, first, "before", [0, 1, 2]);
    await removeParticipant(writer, id, first);
    expect(await current()).toMatchObject({ participants: { [first]: null }, before: { [first]: null } });
    await undo(writer, id);
    expect(await current()).toMatchObject({ before: { [first]: answersOf(0, 1, 2) } });
  });

  it("corrects a name and leaves the place on the list", async () => {
    const { writer, id, current, first } = await beginWithPeople();
    await saveParticipant(writer, id, first, { name: "Nguyễn Văn Ân" });
    expect((await current()).participants[first]).toEqual({ ...people[0], name: "Nguyễn Văn Ân", order: 1 });
  });

  it("is listed with the assessment that it belongs to, the one worked on last first", async () => {
    const { writer, id } = await begin("a-1");
    const { id: later } = await begin("a-1", writer);
    await begin("a-2", writer);
    await saveTraining(writer, id, { trainer: "Lê Văn Cường" });
    const listed = await listTrainingSessions(writer.database, "a-1");
    expect(listed.map(({ session }) => session.id)).toEqual([id, later]);
  });

  it("passes the check of the data, and is in what a backup and the mirror hold", async () => {
    const { writer, id, current } = await beginWithPeople();
    const checked = await checkData(writer);
    expect(checked.ok && checked.value.map(({ fault }) => fault)).toEqual([null, null, null, null, null, null]);
    const content = await loadWorkspaceContent(writer.database);
    expect(content.trainings).toMatchObject([{ head: { assessmentId: id }, trainingSession: await current() }]);
    const mirrored = historiesOf(content).map(({ head, changes }) => ({ device: writer.device, head, changes }));
    expect(rebuildWorkspace(mirrored, writer.device.canary)?.trainings).toEqual(content.trainings);
    await writer.database.trainingSessions.update(id, { course: "Khác" });
    const forged = await checkData(writer);
    expect(forged.ok && forged.value.map(({ fault }) => fault)).toContain(`trainings/${id}/training-session/${id}`);
  });

  it("of two machines is merged: people added on either side are there, and nothing is in dispute", async () => {
    const { writer, id, current } = await begin();
    const elsewhere = await openTestWriter({ newId: idsElsewhere() });
    await mergeWorkspace(elsewhere, (await loadWorkspaceContent(writer.database)).trainings);
    await addParticipants(writer, id, people.slice(0, 1));
    await addParticipants(elsewhere, id, people.slice(1));
    await mergeWorkspace(writer, (await loadWorkspaceContent(elsewhere.database)).trainings);
    const names = Object.values((await current()).participants).map((person) => person?.name);
    expect(new Set(names)).toEqual(new Set(["Nguyễn Văn An", "Trần Thị Bình"]));
    expect(await loadConflicts(writer.database, id)).toEqual([]);
  });
});

const idsElsewhere = () => {
  const next = countingIds();
  return () => `x${next()}`;
};

describe("the attendance sheet as evidence", () => {
  const files: SheetFiles = {
    name: "danh-sach-tham-du.pdf",
    title: "Danh sách tham dự: An toàn thông tin cho ca trực",
    sheet: new Blob(["%PDF-1.7 with scores"]),
    sheetThatLeaves: new Blob(["%PDF-1.7 without"]),
    controlIds: ["7.2", "A.6.3"],
  };
  const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

  async function kept() {
    const { session, facts } = await openTestSession();
    const { writer } = session;
    const assessmentId = facts.assessment.id;
    const begun = await beginWithPeople(assessmentId, writer);
    await answerAll(writer, begun.id, begun.first, "before", [0, 1, 2]);
    const result = await keepAttendanceSheet(writer, await begun.current(), files);
    if (!result.ok) throw new Error(result.error.type);
    return { ...begun, assessmentId, item: result.value };
  }

  it("is a restricted record of the day of the course, for 7.2 and A.6.3", async () => {
    const { writer, item, current } = await kept();
    expect(await writer.database.evidenceItems.get(item.id)).toMatchObject({
      code: "BC-001",
      kind: "record",
      datedOn: "2026-11-14",
      source: "file",
      classification: "restricted",
      controlIds: ["7.2", "A.6.3"],
      versions: [{ sha256: digestOf("%PDF-1.7 with scores"), packCopy: { sha256: digestOf("%PDF-1.7 without") } }],
    });
    expect((await current()).evidenceItemId).toBe(item.id);
    const blob = await loadBlob(writer.database, digestOf("%PDF-1.7 with scores"));
    expect(await blob?.text()).toBe("%PDF-1.7 with scores");
  });

  it("leaves in a pack without scores, and nothing else of the course leaves", async () => {
    const { writer, assessmentId, first } = await kept();
    const content = await loadPackContent(writer.database, assessmentId);
    const packed = await loadPackFiles(writer.database, content.evidenceItems, () => false);
    expect(await Promise.all(packed.map((file) => file.content.text()))).toEqual(["%PDF-1.7 without"]);
    const text = canonicalJson(content);
    expect(text).not.toContain("training-session");
    expect(text).not.toContain(first);
    expect(text).not.toContain("Nguyễn Văn An");
  });

  it("is a further version when it is made again, and a new piece once the old one is gone", async () => {
    const { writer, current, assessmentId, item } = await kept();
    const again = { ...files, sheet: new Blob(["second"]), sheetThatLeaves: new Blob(["second without"]) };
    expect(await keepAttendanceSheet(writer, await current(), again)).toEqual({ ok: true, value: item });
    expect((await writer.database.evidenceItems.get(item.id))?.versions).toHaveLength(2);
    await removeEvidenceItem(writer, assessmentId, item.id);
    expect(await keepAttendanceSheet(writer, await current(), files)).toMatchObject({ value: { code: "BC-002" } });
  });
});
