import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { historiesOf } from "#src/domain/backup/workspace-content";
import { saveControl } from "#src/storage/assessments";
import { countChanges } from "#src/storage/change-log";
import { rebuildWorkspace, type MirroredHistory } from "#src/storage/mirrored-workspace";
import { openDatabase } from "#src/storage/open-database";
import { createReview, saveOpinion } from "#src/storage/reviews";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import { aPackReview } from "#test/support/a-review";
import { memoryMarker, openDependencies, openTestSession } from "#test/support/open-test-session";

/** What the mirror holds after some work, and what the database held then. */
async function mirrored() {
  const { session, facts } = await openTestSession();
  const { writer } = session;
  await saveControl(writer, facts.assessment.id, "A.5.1", { level: 3, note: "Đã ban hành" });
  const created = await createReview(writer, { ...aPackReview(), documentBytes: new TextEncoder().encode("{}") });
  if (!created.ok) throw new Error(created.error.type);
  await saveOpinion(writer, created.value.id, "A.5.1", { conclusion: "needs-more", remark: "Thiếu quyết định" });
  const content = await loadWorkspaceContent(writer.database);
  const { assessments, reviews } = content;
  const histories: readonly MirroredHistory[] = historiesOf(content).map(({ head, changes }) => ({
    device: writer.device,
    head,
    changes,
  }));
  return { histories, assessments, reviews, canary: writer.device.canary, id: facts.assessment.id };
}

const lostMarker = (canary: string) => ({ canary, assessmentCount: 1, lastChangedAt: "2026-11-16T02:02:07.000Z" });

describe("what the browser threw away", () => {
  it("comes back from the mirror word for word, and is told", async () => {
    const { histories, assessments, reviews, canary } = await mirrored();
    const marker = memoryMarker(lostMarker(canary));
    const readMirror = async (wanted: string | null) => rebuildWorkspace(histories, wanted);
    const opened = await openDatabase("lost-1", openDependencies({ marker, readMirror }));
    if (!opened.ok) throw new Error(opened.error.type);
    const { database, device, recovered } = opened.value;
    const sorted = assessments.map((content) => ({ ...content, controlAssessments: expect.anything() as never }));
    const content = await loadWorkspaceContent(database);
    expect(content.assessments).toMatchObject(sorted);
    expect(content.reviews).toEqual(reviews);
    // What the vault held is not in the mirror.
    expect(content.files).toEqual([]);
    expect(recovered).toEqual({ changeCount: 130, lastChangedAt: "2026-11-16T02:02:12.000Z" });
    expect(marker.read()).toMatchObject({ assessmentCount: 1, lastChangedAt: "2026-11-16T02:02:12.000Z" });
    expect(device.canary).toBe(canary);
    const again = await openDatabase("lost-1", openDependencies({ marker, readMirror }));
    expect(again.ok && again.value.recovered).toBeNull();
  });

  it("comes back as well where the marker went with it", async () => {
    const { histories } = await mirrored();
    const readMirror = async (wanted: string | null) => rebuildWorkspace(histories, wanted);
    const opened = await openDatabase("lost-2", openDependencies({ readMirror }));
    if (!opened.ok) throw new Error(opened.error.type);
    expect(await countChanges(opened.value.database)).toBe(130);
  });
});

describe("a mirror that cannot prove itself whole", () => {
  it.each<[string, (history: MirroredHistory) => MirroredHistory]>([
    ["lacks its last change", (one) => ({ ...one, changes: one.changes.slice(0, -1) })],
    ["has a value altered", (one) => ({ ...one, changes: [...one.changes.slice(0, -1), forged(one)] })],
    ["counts more than it has", (one) => ({ ...one, head: { ...one.head, changeCount: one.head.changeCount + 1 } })],
  ])("is not used when it %s", async (_, damage) => {
    const { histories, canary } = await mirrored();
    expect(rebuildWorkspace(histories.map(damage), canary)).toBeNull();
    const opened = await openDatabase(
      `lost-${_}`,
      openDependencies({ marker: memoryMarker(lostMarker(canary)), readMirror: async () => null }),
    );
    expect(opened).toMatchObject({ ok: false, error: { type: "storage-vanished", assessmentCount: 1 } });
  });

  it("of another database stays out", async () => {
    const { histories } = await mirrored();
    expect(rebuildWorkspace(histories, "another canary")).toBeNull();
  });
});

function forged({ changes }: MirroredHistory) {
  const last = changes.at(-1);
  if (last === undefined) throw new Error("no changes");
  return { ...last, newValue: 5 };
}
