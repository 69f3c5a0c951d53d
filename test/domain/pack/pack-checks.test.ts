import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { derivePackChecks } from "#src/domain/pack/pack-checks";
import { addEvidenceItem, saveControl } from "#src/storage/assessments";
import { loadPackContent } from "#src/storage/pack-content";
import { openTestSession } from "#test/support/open-test-session";

const wantingOf = async (arrange: (open: Awaited<ReturnType<typeof openTestSession>>) => Promise<void>) => {
  const open = await openTestSession();
  await arrange(open);
  const { facts, evaluation, session } = await open.refresh();
  const content = await loadPackContent(session.writer.database, facts.assessment.id);
  return new Map(derivePackChecks(content, evaluation, session.bundle).map((check) => [check.id, check]));
};

describe("derivePackChecks", () => {
  it("names every empty part of the profile and every item without an answer", async () => {
    const checks = await wantingOf(async () => undefined);
    expect(checks.get("organisation-named")?.wanting).toBe(0);
    expect(checks.get("signer-named")?.wanting).toBe(1);
    expect(checks.get("all-assessed")?.wanting).toBe(123);
  });

  it("points at claims above the evidence, exclusions without approval and documents not confirmed", async () => {
    const checks = await wantingOf(async ({ session, facts }) => {
      const { id } = facts.assessment;
      await saveControl(session.writer, id, "A.5.1", { level: 3 });
      await saveControl(session.writer, id, "A.8.4", { applicability: "not-applicable" });
      await saveControl(session.writer, id, "4.3", { level: 1 });
    });
    expect(checks.get("claims-supported")?.places).toEqual(["A.5.1"]);
    expect(checks.get("exclusions-justified")?.places).toEqual(["A.8.4"]);
    expect(checks.get("documents-confirmed")?.places).toEqual(["4.3"]);
  });

  it("points at evidence that is too old, undated or serves nothing", async () => {
    const checks = await wantingOf(async ({ session, facts }) => {
      const add = (datedOn: string | null, controlIds: string[]) =>
        addEvidenceItem(session.writer, facts.assessment.id, {
          title: "Biên bản",
          kind: "record",
          datedOn,
          location: "",
          controlIds,
        });
      await add("2024-01-01", ["A.5.1"]);
      await add(null, ["A.5.1"]);
      await add("2026-10-01", []);
    });
    expect(checks.get("evidence-current")?.places).toEqual(["BC-001", "BC-002"]);
    expect(checks.get("evidence-used")?.places).toEqual(["BC-003"]);
  });

  it("does not call evidence dated that has no date, though an undated document counts", async () => {
    const checks = await wantingOf(async ({ session, facts }) => {
      await addEvidenceItem(session.writer, facts.assessment.id, {
        title: "Quy chế",
        kind: "document",
        datedOn: null,
        location: "",
        controlIds: ["A.5.1"],
      });
    });
    expect(checks.get("evidence-current")?.places).toEqual(["BC-001"]);
  });
});
