import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { addEvidenceItem, loadFacts, saveControl } from "#src/storage/assessments";
import { evaluate } from "#src/domain/assessment/evaluation";
import { checkData } from "#src/storage/check-data";
import { changesInOrder } from "#src/storage/change-log";
import { undo } from "#src/storage/history";
import { freezeAssessment, startNextPeriod } from "#src/storage/periods";
import { loadRows } from "#src/storage/workspace-content";
import { openTestSession } from "#test/support/open-test-session";

async function start() {
  const { session, facts, refresh } = await openTestSession();
  const { id } = facts.assessment;
  const { writer, bundle } = session;
  await saveControl(writer, id, "A.5.1", { level: 2, target: 4, owner: "Lê Văn Cường" });
  const piece = {
    title: "Biên bản",
    kind: "record",
    datedOn: "2026-10-01",
    location: "",
    controlIds: ["A.5.1"],
  } as const;
  for (let count = 0; count < 2; count += 1) await addEvidenceItem(writer, id, { ...piece, controlIds: ["A.5.1"] });
  return { writer, bundle, id, refresh, database: writer.database };
}

describe("freezing an assessment", () => {
  it("keeps the levels, the figures and the place in the history as they stood", async () => {
    const { writer, bundle, id, database } = await start();
    const head = await database.chainHeads.get(id);
    const frozen = await freezeAssessment(writer, bundle, id, "Kỳ 2026");
    expect(frozen).toMatchObject({
      ok: true,
      value: {
        assessmentId: id,
        sourceAssessmentId: id,
        label: "Kỳ 2026",
        headHash: head?.hash,
        catalogId: "iso27001-2022",
        scoringModelVersion: "1.0.0",
        verdict: "not-ready",
      },
    });
    const [stored] = await database.baselines.toArray();
    expect(stored?.controls.find(({ controlId }) => controlId === "A.5.1")).toEqual({
      controlId: "A.5.1",
      applicable: true,
      level: 2,
      target: 4,
      weight: 2,
      grade: "gap",
    });
    expect(stored?.factsSha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is one change, which one undo takes back", async () => {
    const { writer, bundle, id, database } = await start();
    const before = (await changesInOrder(database, id)).length;
    await freezeAssessment(writer, bundle, id, "Kỳ 2026");
    expect(await changesInOrder(database, id)).toHaveLength(before + 1);
    await undo(writer, id);
    expect(await database.baselines.count()).toBe(0);
  });

  it("locks the targets: lowering one afterwards takes effect only with a reason and an approver", async () => {
    const { writer, bundle, id, refresh } = await start();
    await freezeAssessment(writer, bundle, id, "Kỳ 2026");
    await saveControl(writer, id, "A.5.1", { target: 3 });
    const { evaluation } = await refresh();
    const item = evaluation.controls.find(({ control }) => control.id === "A.5.1");
    expect(item).toMatchObject({ target: 4, targetReductionRefused: true });
  });
});

describe("starting the next period", () => {
  it("freezes the one that ends and creates the new one with its baseline, or neither", async () => {
    const { writer, bundle, id, database } = await start();
    const begun = await startNextPeriod(writer, bundle, id, { keepLevels: false, label: "Kỳ 2026" });
    if (!begun.ok) throw new Error(begun.error.type);
    const next = await loadFacts(database, begun.value);
    expect(next?.assessment.profile.assessedOn).toBe("2027-11-16");
    expect(next?.baselines).toMatchObject([{ assessmentId: begun.value, sourceAssessmentId: id, label: "Kỳ 2026" }]);
    expect((await loadFacts(database, id))?.baselines).toMatchObject([{ assessmentId: id, label: "Kỳ 2026" }]);
    expect(next?.controlAssessments.find(({ controlId }) => controlId === "A.5.1")).toMatchObject({
      level: null,
      target: 4,
      owner: "Lê Văn Cường",
    });
    const operations = new Set((await changesInOrder(database, begun.value)).map(({ operation }) => operation.id));
    expect(operations.size).toBe(1);
  });

  it("does not freeze again what is frozen", async () => {
    const { writer, bundle, id, database } = await start();
    await freezeAssessment(writer, bundle, id, "Kỳ 2026");
    const before = await database.chainHeads.get(id);
    await startNextPeriod(writer, bundle, id, { keepLevels: false, label: "Tên khác" });
    expect(await database.chainHeads.get(id)).toEqual(before);
    expect((await database.baselines.toArray()).map(({ label }) => label)).toEqual(["Kỳ 2026", "Kỳ 2026"]);
  });

  it("goes on counting the codes of evidence", async () => {
    const { writer, bundle, id, database } = await start();
    const begun = await startNextPeriod(writer, bundle, id, { keepLevels: true, label: "Kỳ 2026" });
    if (!begun.ok) throw new Error(begun.error.type);
    expect((await loadFacts(database, begun.value))?.evidenceItems.map(({ code }) => code)).toEqual([
      "BC-001",
      "BC-002",
    ]);
    const added = await addEvidenceItem(writer, begun.value, {
      title: "Biên bản mới",
      kind: "record",
      datedOn: null,
      location: "",
      controlIds: [],
    });
    expect(added).toMatchObject({ ok: true, value: { code: "BC-003" } });
  });

  it("leaves data that hold together, in both periods", async () => {
    const { writer, bundle, id, database } = await start();
    const begun = await startNextPeriod(writer, bundle, id, { keepLevels: true, label: "Kỳ 2026" });
    if (!begun.ok) throw new Error(begun.error.type);
    const checked = await checkData(writer);
    expect(checked.ok && checked.value.filter(({ fault }) => fault !== null)).toEqual([]);
    const rows = await database.transaction("r", database.tables, () => loadRows(database, begun.value));
    expect(rows.controlAssessments).toHaveLength(123);
  });

  it("finds a minor that comes back in the period after", async () => {
    const { writer, bundle, id, database } = await start();
    await saveControl(writer, id, "A.5.1", { implementationStatus: "implemented" });
    const begun = await startNextPeriod(writer, bundle, id, { keepLevels: true, label: "Kỳ 2026" });
    if (!begun.ok) throw new Error(begun.error.type);
    const next = await loadFacts(database, begun.value);
    if (next === null) throw new Error("no facts");
    const { findings } = evaluate(bundle.catalog, next, bundle.model);
    expect(findings.map(({ rule }) => rule)).toEqual(["implementation-claimed-too-high", "minor-repeated"]);
  });
});
