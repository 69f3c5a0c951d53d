import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it } from "vitest";
import { changesInOrder } from "#src/storage/change-log";
import { undo } from "#src/storage/history";
import {
  addPlanRecord,
  linkPlanEvidence,
  loadPlanFacts,
  removePlanRecord,
  removeSuccessor,
  resetLegalChoice,
  saveLegalChoice,
  savePlanRecord,
  saveSuccessor,
} from "#src/storage/plan-records";
import type { Writer } from "#src/storage/writer";
import { openTestSession } from "#test/support/open-test-session";

let writer: Writer;
let id: string;

beforeEach(async () => {
  const { session, facts } = await openTestSession();
  ({ writer } = session);
  ({ id } = facts.assessment);
});

const stored = () => loadPlanFacts(writer.database, id);

async function anExercise(): Promise<string> {
  const added = await addPlanRecord(writer, id, "exercise", { title: "Diễn tập mất điện", happenedOn: "2026-06-12" });
  if (!added.ok) throw new Error(added.error.type);
  return added.value.id;
}

describe("a record", () => {
  it("is added with what is known of it, in one change", async () => {
    const recordId = await anExercise();
    expect((await stored()).records).toMatchObject([
      {
        id: recordId,
        assessmentId: id,
        kind: "exercise",
        title: "Diễn tập mất điện",
        answeredOn: null,
        evidenceItemIds: [],
      },
    ]);
    const [last] = (await changesInOrder(writer.database, id)).toReversed();
    expect(last).toMatchObject({ entity: "plan-record", entityId: recordId, field: null });
  });

  it("is saved field by field, and an undo takes the last one back", async () => {
    const recordId = await anExercise();
    await savePlanRecord(writer, id, recordId, { participants: 24 });
    await savePlanRecord(writer, id, recordId, { result: "Khôi phục sau 42 phút." });
    await undo(writer, id);
    expect((await stored()).records).toMatchObject([{ participants: 24, result: "" }]);
  });

  it("that is removed comes back by an undo", async () => {
    await removePlanRecord(writer, id, await anExercise());
    expect((await stored()).records).toEqual([]);
    await undo(writer, id);
    expect((await stored()).records).toMatchObject([{ title: "Diễn tập mất điện" }]);
  });

  it("names several pieces of evidence at once, each one time, and loses one alone", async () => {
    const recordId = await anExercise();
    await linkPlanEvidence(writer, id, recordId, ["e-1", "e-2"], true);
    await linkPlanEvidence(writer, id, recordId, ["e-2", "e-3"], true);
    await linkPlanEvidence(writer, id, recordId, ["e-1"], false);
    expect((await stored()).records[0]?.evidenceItemIds).toEqual(["e-2", "e-3"]);
  });
});

describe("the successor document", () => {
  it("takes the plan's name with its first word", async () => {
    expect((await stored()).successor).toBeNull();
    await saveSuccessor(writer, id, { name: "Kế hoạch ứng phó sự cố" });
    await saveSuccessor(writer, id, { number: "57/KH-UBND" });
    expect((await stored()).successor).toMatchObject({
      id: "successor",
      name: "Kế hoạch ứng phó sự cố",
      number: "57/KH-UBND",
      issuedOn: null,
      replacesPlanName: true,
    });
  });

  it("can be taken out again", async () => {
    await saveSuccessor(writer, id, { name: "Kế hoạch ứng phó sự cố" });
    await removeSuccessor(writer, id);
    expect((await stored()).successor).toBeNull();
  });
});

describe("a choice about the law", () => {
  it("in own words does not switch what is shown", async () => {
    await saveLegalChoice(writer, id, "plan-banking", { text: "Theo Thông tư 09." }, false);
    expect((await stored()).choices).toMatchObject([
      { referenceId: "plan-banking", shown: false, text: "Theo Thông tư 09." },
    ]);
  });

  it("to switch off keeps the words", async () => {
    await saveLegalChoice(writer, id, "decree-331-2026", { text: "Nộp trước 20/12." }, true);
    await saveLegalChoice(writer, id, "decree-331-2026", { shown: false }, true);
    expect((await stored()).choices).toMatchObject([{ shown: false, text: "Nộp trước 20/12." }]);
  });

  it("goes when it is reset", async () => {
    await saveLegalChoice(writer, id, "decree-331-2026", { shown: false }, true);
    await resetLegalChoice(writer, id, "decree-331-2026");
    expect((await stored()).choices).toEqual([]);
  });
});
