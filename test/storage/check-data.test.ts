import { describe, expect, it } from "vitest";
import { addEvidenceItem, saveControl } from "#src/storage/assessments";
import { checkData } from "#src/storage/check-data";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { openTestSession } from "#test/support/open-test-session";

async function start() {
  const { session, facts } = await openTestSession();
  const { writer } = session;
  const { id } = facts.assessment;
  await saveControl(writer, id, "A.5.1", { level: 2 });
  const faults = async () => {
    const checked = await checkData(writer);
    if (!checked.ok) throw new Error(checked.error.type);
    return Object.fromEntries(checked.value.flatMap(({ name, fault }) => (fault === null ? [] : [[name, fault]])));
  };
  return { writer, id, faults };
}

describe("the check of the data", () => {
  it("passes what was written by the app, and says how much it looked at", async () => {
    const { writer } = await start();
    expect(await checkData(writer)).toEqual({
      ok: true,
      value: [
        { name: "guard", fault: null, count: 1 },
        { name: "rows", fault: null, count: 249 },
        { name: "references", fault: null, count: 123 },
        { name: "chain", fault: null, count: 125 },
        { name: "state", fault: null, count: 124 },
        { name: "files", fault: null, count: 0 },
      ],
    });
  });

  it("finds a state that no change explains", async () => {
    const { writer, id, faults } = await start();
    await writer.database.controlAssessments.update([id, "A.5.1"], { level: 5 });
    expect(await faults()).toEqual({ state: `assessments/${id}/control-assessment/A.5.1` });
  });

  it("finds a change that was rewritten", async () => {
    const { writer, id, faults } = await start();
    const last = await writer.database.changes.where({ assessmentId: id, entityId: "A.5.1" }).last();
    await writer.database.changes.update(last?.id ?? "", { newValue: 5 });
    expect(await faults()).toMatchObject({ chain: `assessments/${id}/changes/125/hash` });
  });

  it("finds rows that are missing or that nobody knows of", async () => {
    const { writer, id, faults } = await start();
    await writer.database.controlAssessments.delete([id, "A.5.2"]);
    await writer.database.changes.clear();
    expect(await faults()).toMatchObject({ rows: "changes: 0 ≠ 125", chain: `assessments/${id}/changes/0/head` });
  });

  it("finds evidence of a control that is not there", async () => {
    const { writer, id, faults } = await start();
    await writer.database.evidenceItems.put(anEvidenceItem({ id: "e-1", assessmentId: id, controlIds: ["A.9.9"] }));
    expect(await faults()).toMatchObject({ references: `assessments/${id}/evidenceItems/e-1` });
  });

  it("finds a file of evidence, or its cleaned copy, that the vault does not have", async () => {
    const { writer, id, faults } = await start();
    const version = { name: "anh.jpg", mediaType: "image/jpeg", byteCount: 3, addedAt: "2026-11-20T02:00:00.000Z" };
    const [original, copy] = ["1".repeat(64), "2".repeat(64)];
    const versions = [{ ...version, sha256: original, packCopy: { sha256: copy, byteCount: 2 } }];
    await addEvidenceItem(writer, id, { ...anEvidenceItem({ controlIds: ["A.5.1"] }), versions });
    expect(await faults()).toEqual({ files: original });
    await writer.database.evidenceFiles.put({ sha256: original, byteCount: 0, chunkCount: 0, mediaType: "" });
    expect(await faults()).toMatchObject({ files: original });
  });

  it("finds a lost guard and an evidence file with a hole", async () => {
    const { writer, faults } = await start();
    await writer.database.device.clear();
    await writer.database.evidenceFiles.put({ sha256: "ab", byteCount: 3, chunkCount: 1, mediaType: "" });
    expect(await faults()).toEqual({ guard: "device", files: "ab" });
  });

  it("stops when it is told to", async () => {
    const { writer } = await start();
    expect(await checkData(writer, { signal: AbortSignal.abort() })).toEqual({
      ok: false,
      error: { type: "check-cancelled" },
    });
  });
});
