import { describe, expect, it } from "vitest";
import { openTestSession } from "#test/support/open-test-session";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { findConflicts } from "#src/domain/history/merge";
import { conflictControls, currentValueOf, offeredValues, openConflicts } from "#src/i18n/change-values";
import { loadFacts, addEvidenceItem, saveControl, saveEvidenceItem, saveProfile } from "#src/storage/assessments";
import { removeEvidenceItem } from "#src/storage/evidence-items";
import { changesInOrder } from "#src/storage/change-log";
import { settleConflict } from "#src/storage/history";
import { anotherWindow } from "#test/support/another-window";

async function open() {
  const { session, facts } = await openTestSession();
  const { writer } = session;
  const { id } = facts.assessment;
  const factsNow = async (): Promise<AssessmentFacts> => {
    const loaded = await loadFacts(writer.database, id);
    if (loaded === null) throw new Error("no facts");
    return loaded;
  };
  const conflicts = async () => openConflicts(findConflicts(await changesInOrder(writer.database, id)));
  const evidence = { title: "Biên bản", kind: "record" as const, datedOn: null, location: "", controlIds: ["A.5.15"] };
  return { writer, id, factsNow, conflicts, evidence };
}

describe("the values of a change", () => {
  it("are both offered, except the one that is in use", async () => {
    const { writer, id, factsNow } = await open();
    await saveControl(writer, id, "A.5.15", { level: 2 });
    await saveControl(writer, id, "A.5.15", { level: 3 });
    const [first, second] = (await changesInOrder(writer.database, id)).slice(-2);
    if (first === undefined || second === undefined) throw new Error("no changes");
    const facts = await factsNow();
    expect(offeredValues(facts, first)).toEqual([
      { side: "before", value: null, state: "restorable" },
      { side: "after", value: 2, state: "restorable" },
    ]);
    expect(offeredValues(facts, second)).toEqual([
      { side: "before", value: 2, state: "restorable" },
      { side: "after", value: 3, state: "in-use" },
    ]);
  });

  it("bring removed evidence back, but set nothing on it while it is gone", async () => {
    const { writer, id, factsNow, evidence } = await open();
    const added = await addEvidenceItem(writer, id, evidence);
    if (!added.ok) throw new Error(added.error.type);
    await saveEvidenceItem(writer, id, added.value.id, { title: "Biên bản quý III" });
    await removeEvidenceItem(writer, id, added.value.id);
    const [creation, edit, removal] = (await changesInOrder(writer.database, id)).slice(-3);
    if (creation === undefined || edit === undefined || removal === undefined) throw new Error("no changes");
    const facts = await factsNow();
    expect(offeredValues(facts, creation)).toEqual([]);
    expect(offeredValues(facts, edit).map(({ state }) => state)).toEqual(["past", "past"]);
    expect(offeredValues(facts, removal)).toEqual([
      { side: "before", value: { ...added.value, title: "Biên bản quý III" }, state: "restorable" },
    ]);
  });
});

describe("open conflicts", () => {
  it("show the value that stands and the one that was not seen", async () => {
    const { writer, id, factsNow, conflicts } = await open();
    await saveControl(writer, id, "A.5.15", { level: 2 });
    await saveControl(anotherWindow(writer), id, "A.5.15", { level: 4 }, { level: null });
    const [conflict] = await conflicts();
    expect(conflict).toMatchObject({
      place: { entity: "control-assessment", entityId: "A.5.15", field: "level" },
      kept: { value: 4, change: { actor: "Phạm Thu Hà" } },
      others: [{ value: 2, change: { actor: "Trần Quốc Bảo" } }],
    });
    if (conflict === undefined) throw new Error("no conflict");
    expect(currentValueOf(await factsNow(), conflict.place)).toBe(4);
    expect(conflictControls(conflict, [])).toEqual(["A.5.15"]);
    await settleConflict(writer, id, conflict.place, 2);
    expect(await conflicts()).toEqual([]);
  });

  it("about evidence stand beside the controls that it serves, those about the profile beside none", async () => {
    const { writer, id, factsNow, conflicts, evidence } = await open();
    const added = await addEvidenceItem(writer, id, evidence);
    if (!added.ok) throw new Error(added.error.type);
    const second = anotherWindow(writer);
    await saveEvidenceItem(second, id, added.value.id, { title: "Sổ trực" }, { title: "đã thấy gì khác" });
    await saveProfile(writer, id, { scope: "Phòng máy A" });
    await saveProfile(second, id, { scope: "Phòng máy A và B" }, { scope: "đã thấy gì khác" });
    const { evidenceItems } = await factsNow();
    const controls = (await conflicts()).map((one) => [one.place.field, conflictControls(one, evidenceItems)]);
    expect(controls).toEqual(
      expect.arrayContaining([
        ["title", ["A.5.15"]],
        ["profile.scope", []],
      ]),
    );
  });

  it("offer evidence that one side removed with all that the other side went on to write", async () => {
    const { writer, id, evidence } = await open();
    const added = await addEvidenceItem(writer, id, evidence);
    if (!added.ok) throw new Error(added.error.type);
    const entityId = added.value.id;
    await saveEvidenceItem(writer, id, entityId, { title: "Sổ trực" });
    await saveEvidenceItem(writer, id, entityId, { location: "Tủ 3" });
    await removeEvidenceItem(writer, id, entityId);
    const [title, location, removal] = (await changesInOrder(writer.database, id)).slice(-3);
    if (title === undefined || location === undefined || removal === undefined) throw new Error("no changes");
    // As after a merge: the removal knew nothing of the two edits.
    const kept = { ...removal, oldValue: added.value };
    const place = { entity: "evidence-item", entityId, field: null } as const;
    const conflicts = openConflicts([
      { ...place, kept, other: title },
      { ...place, kept, other: location },
    ]);
    expect(conflicts.map(({ kept: side, others }) => [side.value, others.map(({ value }) => value)])).toEqual([
      [null, [{ ...added.value, title: "Sổ trực", location: "Tủ 3" }]],
    ]);
    expect(conflicts.flatMap((conflict) => conflictControls(conflict, []))).toEqual(["A.5.15"]);
  });
});
