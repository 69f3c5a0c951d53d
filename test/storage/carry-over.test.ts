import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import type { CarryOverDecision } from "#src/domain/catalog/carry-over";
import { proposeCarryOver } from "#src/domain/catalog/carry-over";
import { addEvidenceItem, loadAssessments, loadFacts, saveControl } from "#src/storage/assessments";
import { createCarriedOver } from "#src/storage/carry-over";
import { checkData } from "#src/storage/check-data";
import { createAgainst } from "#src/storage/create-against";
import { changesInOrder } from "#src/storage/change-log";
import type { Writer } from "#src/storage/writer";
import { aProfile } from "#test/support/a-profile";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { openTestWriter } from "#test/support/open-test-session";
import { edition2013, edition2022, shippedMapping, shippedModel } from "#test/support/shipped-files";

const from = { catalog: edition2013.catalog, model: shippedModel };
const to = { catalog: edition2022.catalog, model: shippedModel };

/** A.6.1.1 became A.5.2 alone; A.5.1.1 and A.5.1.2 were merged into A.5.1. */
async function start() {
  const writer = await openTestWriter();
  const created = await createAgainst(writer, aProfile({ documentNumber: "12/BC" }), "iso27001-2013");
  if (!created.ok) throw new Error(created.error.type);
  const { id } = created.value;
  await saveControl(writer, id, "A.6.1.1", { level: 2, note: "Có phân công." });
  await saveControl(writer, id, "A.5.1.1", { level: 3, note: "Chính sách 2024." });
  await saveControl(writer, id, "A.5.1.2", { level: 2 });
  for (const controlIds of [["A.5.1.2"], [], ["A.6.1.1"]]) {
    await addEvidenceItem(writer, id, anEvidenceItem({ controlIds }));
  }
  return { writer, id };
}

const carry = (writer: Writer, sourceId: string, decisions: readonly CarryOverDecision[]) =>
  createCarriedOver(writer, {
    sourceId,
    from,
    to,
    mapping: shippedMapping,
    decisions,
    label: "Trước khi chuyển ấn bản (ISO/IEC 27001:2013)",
  });

const decided: CarryOverDecision = { controlId: "A.5.1", level: 2, takeNotes: true, takeEvidence: false };

async function carried(decisions: readonly CarryOverDecision[]) {
  const { writer, id } = await start();
  const made = await carry(writer, id, decisions);
  if (!made.ok) throw new Error(made.error.type);
  const facts = await loadFacts(writer.database, made.value);
  if (facts === null) throw new Error("no facts");
  const recordOf = (controlId: string) => facts.controlAssessments.find((record) => record.controlId === controlId);
  return { writer, sourceId: id, facts, recordOf };
}

describe("a carried-over assessment", () => {
  it("is against the current edition, of the same unit, and has a record for each of its items", async () => {
    const { facts } = await carried([]);
    expect(facts.assessment.catalogId).toBe("iso27001-2022");
    expect(facts.assessment.profile).toEqual(aProfile());
    expect(facts.controlAssessments).toHaveLength(123);
  });

  it("holds what stands as it is and what was decided; nothing else is answered", async () => {
    const { facts, recordOf } = await carried([decided]);
    expect(recordOf("A.5.2")).toMatchObject({ level: 2, note: "[iso27001-2013/A.6.1.1]\nCó phân công." });
    expect(recordOf("A.5.1")).toMatchObject({ level: 2, note: "[iso27001-2013/A.5.1.1]\nChính sách 2024." });
    expect(facts.controlAssessments.filter(({ level }) => level !== null)).toHaveLength(2);
  });

  it("takes evidence along under its code, and leaves behind what supports none of its items", async () => {
    const { facts } = await carried([decided]);
    expect(facts.evidenceItems.map(({ code, controlIds }) => [code, controlIds])).toEqual([["BC-003", ["A.5.2"]]]);
  });

  it("gives no code again that was given in the earlier assessment", async () => {
    const { writer, facts } = await carried([]);
    const added = await addEvidenceItem(writer, facts.assessment.id, anEvidenceItem());
    expect(added).toMatchObject({ ok: true, value: { code: "BC-004" } });
  });

  it("keeps the earlier result beside its own, with its edition", async () => {
    const { facts, sourceId } = await carried([]);
    expect(facts.baselines).toHaveLength(1);
    expect(facts.baselines?.[0]).toMatchObject({
      assessmentId: facts.assessment.id,
      sourceAssessmentId: sourceId,
      catalogId: "iso27001-2013",
      label: "Trước khi chuyển ấn bản (ISO/IEC 27001:2013)",
    });
    expect(facts.baselines?.[0]?.controls).toHaveLength(140);
  });

  it("comes into being in one operation that leaves the earlier assessment as it was, and holds together", async () => {
    const { writer, id } = await start();
    const before = await changesInOrder(writer.database, id);
    const made = await carry(writer, id, [decided]);
    expect(await changesInOrder(writer.database, id)).toEqual(before);
    const chain = await changesInOrder(writer.database, made.ok ? made.value : "");
    expect(new Set(chain.map(({ operation }) => operation.id)).size).toBe(1);
    const checked = await checkData(writer);
    expect(checked.ok && checked.value.map(({ fault }) => fault)).toEqual([null, null, null, null, null, null]);
  });

  it("is not created when a decision is about an item that the edition does not have", async () => {
    const { writer, id } = await start();
    expect(await carry(writer, id, [{ ...decided, controlId: "A.14.2.9" }])).toEqual({
      ok: false,
      error: { type: "carry-over-control-unknown", controlId: "A.14.2.9" },
    });
    expect(await loadAssessments(writer.database)).toHaveLength(1);
  });
});

it("asks about 41 of the 123 items", () => {
  const proposals = proposeCarryOver({
    mapping: shippedMapping,
    controlAssessments: [],
    evidenceItems: [],
    targetControlIds: to.catalog.controls.map(({ id }) => id),
  });
  expect(proposals.filter(({ decisionNeeded }) => decisionNeeded)).toHaveLength(41);
});
