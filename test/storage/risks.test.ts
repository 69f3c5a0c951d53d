import { describe, expect, it } from "vitest";
import { edition2013 } from "#test/support/shipped-files";
import { shippedRiskLibrary, shippedRiskTexts } from "#test/controls/shipped-risk-library";
import { countingIds, openTestSession, openTestWriter } from "#test/support/open-test-session";
import { loadConflicts, undo } from "#src/storage/history";
import { mergeWorkspace } from "#src/storage/merge-workspace";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import {
  addLibraryRisks,
  addRisk,
  linkRiskControl,
  removeRisk,
  saveRisk,
  saveRisks,
  type LibraryEntry,
} from "#src/storage/risks";

const start = async () => {
  const opened = await openTestSession();
  const { writer } = opened.session;
  const { id } = opened.facts.assessment;
  const risks = async () => ((await opened.refresh()).facts.risks ?? []).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return { ...opened, writer, id, risks };
};

const entriesOf = (...ids: readonly string[]): readonly LibraryEntry[] =>
  ids.map((id) => {
    const [entry, words] = [shippedRiskLibrary.risks.find((risk) => risk.id === id), shippedRiskTexts.vi.risks[id]];
    if (entry === undefined || words === undefined) throw new Error(id);
    return { entry, words };
  });

describe("a risk of one's own", () => {
  it("begins with a code and says nothing yet", async () => {
    const { writer, id, risks } = await start();
    const added = await addRisk(writer, id);
    expect(added).toMatchObject({ ok: true, value: { code: "R-001", asset: "", treatmentOption: null } });
    expect(await risks()).toMatchObject([{ code: "R-001", libraryId: null }]);
  });

  it("gets a code that no other ever had, also after one was taken out", async () => {
    const { writer, id, risks } = await start();
    await addRisk(writer, id);
    const second = await addRisk(writer, id);
    if (!second.ok) throw new Error(second.error.type);
    await removeRisk(writer, id, second.value.id);
    await addRisk(writer, id);
    expect((await risks()).map(({ code }) => code)).toEqual(["R-001", "R-003"]);
  });
});

describe("risks of the library", () => {
  it("come in one operation, with words and controls, and go with one undo", async () => {
    const { writer, id, risks, session } = await start();
    await addRisk(writer, id);
    const entries = entriesOf("grid-outage", "ups-batteries-aged");
    await addLibraryRisks(writer, id, entries, session.bundle.catalog);
    expect((await risks()).slice(1)).toMatchObject([
      { code: "R-002", libraryId: "grid-outage", controlIds: ["A.7.11", "A.5.29", "A.5.30"] },
      { code: "R-003", libraryId: "ups-batteries-aged", asset: "Ắc quy UPS", inherentLikelihood: null },
    ]);
    await undo(writer, id);
    expect((await risks()).map(({ code }) => code)).toEqual(["R-001"]);
  });

  it("leave behind the controls that the assessment's catalog does not have", async () => {
    const { writer, id, risks } = await start();
    await addLibraryRisks(writer, id, entriesOf("grid-outage"), edition2013.catalog);
    expect(await risks()).toMatchObject([{ libraryId: "grid-outage", controlIds: [] }]);
  });
});

describe("a change", () => {
  it("sets fields, and counts in the priority of the controls that the risk names", async () => {
    const { writer, id, refresh } = await start();
    const added = await addRisk(writer, id);
    if (!added.ok) throw new Error(added.error.type);
    await saveRisk(writer, id, added.value.id, { inherentLikelihood: 4, inherentConsequence: 4 });
    await linkRiskControl(writer, id, added.value.id, "A.7.11", true);
    const { evaluation } = await refresh();
    expect(evaluation.controls.find(({ control }) => control.id === "A.7.11")?.riskLevel).toBe(5);
  });

  it("over a value that its author had not on screen is kept as a conflict", async () => {
    const { writer, id } = await start();
    const added = await addRisk(writer, id);
    if (!added.ok) throw new Error(added.error.type);
    const other = { ...writer, written: new Set<string>() };
    await saveRisk(other, id, added.value.id, { riskOwner: "Phạm Thị Dung" });
    await saveRisk(writer, id, added.value.id, { riskOwner: "Lê Văn Cường" }, { riskOwner: "" });
    expect(await loadConflicts(writer.database, id)).toHaveLength(1);
  });

  it("of many risks is one operation", async () => {
    const { writer, id, risks, session } = await start();
    await addLibraryRisks(writer, id, entriesOf("grid-outage", "ups-batteries-aged"), session.bundle.catalog);
    const ids = (await risks()).map((risk) => risk.id);
    await saveRisks(writer, id, ids, { riskOwner: "Phạm Thị Dung" });
    expect((await risks()).map(({ riskOwner }) => riskOwner)).toEqual(["Phạm Thị Dung", "Phạm Thị Dung"]);
    await undo(writer, id);
    expect((await risks()).map(({ riskOwner }) => riskOwner)).toEqual(["", ""]);
  });

  it("of one control leaves the others, and linking twice changes nothing", async () => {
    const { writer, id, risks, session } = await start();
    await addLibraryRisks(writer, id, entriesOf("ups-batteries-aged"), session.bundle.catalog);
    const [risk] = await risks();
    await linkRiskControl(writer, id, risk?.id ?? "", "A.5.30", true);
    expect(await linkRiskControl(writer, id, risk?.id ?? "", "A.5.30", true)).toEqual({ ok: true, value: [] });
    await linkRiskControl(writer, id, risk?.id ?? "", "A.7.11", false);
    expect((await risks())[0]?.controlIds).toEqual(["A.7.13", "A.5.30"]);
  });

  it("of a risk that is gone is refused", async () => {
    const { writer, id } = await start();
    expect(await linkRiskControl(writer, id, "gone", "A.5.30", true)).toEqual({
      ok: false,
      error: { type: "save-target-missing" },
    });
  });
});

it("two machines that gave one code to two risks are merged: the other's gets the next free one", async () => {
  const { writer, id, risks } = await start();
  const ids = countingIds();
  const elsewhere = await openTestWriter({ newId: () => `elsewhere-${ids()}` });
  await mergeWorkspace(elsewhere, (await loadWorkspaceContent(writer.database)).assessments);
  const [ours, theirs] = [await addRisk(writer, id), await addRisk(elsewhere, id)];
  if (!ours.ok || !theirs.ok) throw new Error("not added");
  await mergeWorkspace(writer, (await loadWorkspaceContent(elsewhere.database)).assessments);
  expect((await risks()).map((risk) => [risk.id, risk.code])).toEqual([
    [ours.value.id, "R-001"],
    [theirs.value.id, "R-002"],
  ]);
});
