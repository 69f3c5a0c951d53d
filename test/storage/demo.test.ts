import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { partNames } from "#src/domain/assessment/assessment-parts";
import { partSchemas } from "#src/domain/assessment/part-schemas";
import { findChainBreak } from "#src/domain/history/change";
import { statementAt, statementDigest } from "#src/domain/statement/statement-digest";
import { addEvidenceItem, loadFacts, saveControl } from "#src/storage/assessments";
import { loadCatalog } from "#src/storage/catalog-source";
import { openDemo } from "#src/storage/demo";
import { changesInOrder } from "#src/storage/change-log";
import { undo } from "#src/storage/history";
import { loadRows } from "#src/storage/workspace-content";
import { digest } from "#src/storage/write-edits";
import { failWrite } from "#test/support/failing-storage";
import { openTestWriter } from "#test/support/open-test-session";

async function openSeeded() {
  const writer = await openTestWriter();
  const opened = await openDemo(writer);
  if (!opened.ok) throw new Error(opened.error.type);
  return { writer, id: opened.value };
}

describe("the demo organisation", () => {
  it("is written with all its answers and evidence, in one chain that holds", async () => {
    const { writer, id } = await openSeeded();
    const facts = await loadFacts(writer.database, id);
    expect(facts?.assessment.profile.organisationName).toBe("Trung tâm dữ liệu mẫu Hải Phòng");
    expect(facts?.controlAssessments).toHaveLength(123);
    expect(facts?.evidenceItems).toHaveLength(81);
    expect(findChainBreak(await changesInOrder(writer.database, id), digest)).toBeNull();
  });

  it("is written with what stands around the answers, as one operation", async () => {
    const { writer, id } = await openSeeded();
    const rows = await loadRows(writer.database, id);
    expect(Object.fromEntries(partNames.map((name) => [name, rows[name].length]))).toEqual({
      controlAssessments: 123,
      evidenceItems: 81,
      reviewReceipts: 1,
      reviewFindings: 4,
      soaEntries: 86,
      ownControls: 2,
      soaVersions: 2,
      risks: 36,
      correctiveActions: 15,
      sites: 2,
      siteLevels: 40,
      planRecords: 8,
      planReferences: 0,
      legalChoices: 0,
      baselines: 1,
      ownCatalogs: 0,
    });
    expect(partNames.filter((name) => !partSchemas[name].safeParse(rows[name]).success)).toEqual([]);
    const chain = await changesInOrder(writer.database, id);
    expect(new Set(chain.map(({ operation }) => operation.id)).size).toBe(1);
  });

  it("has a statement that can be read again where version 03 was approved", async () => {
    const { writer, id } = await openSeeded();
    const { soaVersions } = await loadRows(writer.database, id);
    const third = soaVersions.find(({ label }) => label === "03");
    const loaded = await loadCatalog("iso27001-2022", "vi");
    if (!loaded.ok || third === undefined) throw new Error("no catalog or no version");
    const { catalog, model } = loaded.value;
    const rows = statementAt(await changesInOrder(writer.database, id), third.headHash, catalog, model);
    expect(statementDigest(rows ?? [], digest)).toBe(third.statementSha256);
  });

  it("is written once: what somebody tried out is still there when it is opened again", async () => {
    const { writer, id } = await openSeeded();
    await saveControl(writer, id, "A.5.1", { level: 0 });
    expect(await openDemo(writer)).toEqual({ ok: true, value: id });
    expect(await writer.database.assessments.count()).toBe(1);
    expect(await writer.database.controlAssessments.get([id, "A.5.1"])).toMatchObject({ level: 0 });
  });

  it("has nothing to undo at first", async () => {
    const { writer, id } = await openSeeded();
    expect(await undo(writer, id)).toEqual({ ok: true, value: null });
  });

  it("gives the next evidence code after its own", async () => {
    const { writer, id } = await openSeeded();
    const item = { title: "Biên bản", kind: "record", datedOn: "2026-10-01", location: "", controlIds: [] } as const;
    const added = await addEvidenceItem(writer, id, { ...item, controlIds: [] });
    expect(added.ok && added.value.code).toBe("BC-082");
  });

  it("is not written by halves when the disk is full", async () => {
    const writer = await openTestWriter();
    failWrite(100, "QuotaExceededError");
    expect(await openDemo(writer)).toEqual({ ok: false, error: { type: "save-storage-full" } });
    expect(await writer.database.changes.count()).toBe(0);
  });
});
