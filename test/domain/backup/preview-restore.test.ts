import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { previewRestore, type RestorePreview } from "#src/domain/backup/preview-restore";
import type { Tally } from "#src/domain/backup/tally";
import type { WorkspaceContent } from "#src/domain/backup/workspace-content";
import type { Edit } from "#src/domain/history/change";
import { aDesk, anEdit, type Desk } from "#test/support/a-chain";
import { aFinding, aReceipt } from "#test/support/a-review";
import {
  aFileOf,
  anAssessment,
  aReview,
  aWorkspace,
  contentOf,
  editsOf,
  someControls,
  type Given,
} from "./a-workspace";

const none: Tally = { added: 0, changed: 0, same: 0, gone: 0 };

/** A desk whose history began with this; every desk of one test begins alike. */
function deskOf(given: Given = {}): Desk {
  const desk = aDesk("start");
  desk.write(editsOf(given));
  return desk;
}

const workspaceOf = (...desks: readonly Desk[]) => aWorkspace(desks.map((desk) => contentOf(desk.changes())));

const level = (entityId: string, value: number | null): Edit => anEdit({ entityId, value });
const removal = (entityId: string): Edit => ({ entity: "evidence-item", entityId, field: null, value: null });

const figuresOf = ({ controls, evidenceItems, files, changesOnlyHere, changesOnlyThere }: RestorePreview) => ({
  controls,
  evidenceItems,
  files,
  changesOnlyHere,
  changesOnlyThere,
});

describe("into an empty workspace", () => {
  it.each(["replace", "merge"] as const)("everything is new: %s", (mode) => {
    const incoming = aWorkspace(
      [anAssessment({ answers: { "A.5.1": { level: 3 } }, evidence: [{}] })],
      [aFileOf(new Uint8Array([1]))],
    );
    const preview = previewRestore(aWorkspace([]), incoming, mode);
    expect(figuresOf(preview)).toEqual({
      controls: { ...none, added: 1 },
      evidenceItems: { ...none, added: 1 },
      files: { ...none, added: 1 },
      changesOnlyHere: 0,
      changesOnlyThere: 6,
    });
    expect(preview.assessments).toMatchObject([
      { assessmentId: "a-1", organisationName: "Trung tâm dữ liệu Thử Nghiệm", fate: "added", unrelated: false },
    ]);
    expect(preview).toMatchObject({ mode, vanishingShare: 0, brake: false, conflicts: [] });
  });
});

describe("a backup of what is here", () => {
  it.each(["replace", "merge"] as const)("changes nothing: %s", (mode) => {
    const workspace = aWorkspace(
      [anAssessment({ answers: { "A.5.1": { level: 3 } }, evidence: [{}] }), anAssessment({ id: "a-2" })],
      [aFileOf(new Uint8Array([1]))],
    );
    const preview = previewRestore(workspace, workspace, mode);
    expect(figuresOf(preview)).toEqual({
      controls: { ...none, same: 1 },
      evidenceItems: { ...none, same: 1 },
      files: { ...none, same: 1 },
      changesOnlyHere: 0,
      changesOnlyThere: 0,
    });
    expect(preview.assessments.map(({ fate }) => fate)).toEqual(["same", "same"]);
    expect(preview.brake).toBe(false);
  });
});

describe("a backup of last week", () => {
  const start = deskOf({ answers: { "4.1": { level: 2 } }, evidence: [{}] });
  const later = start.fork("office");
  later.write([level("4.1", 4), level("A.5.1", 3)]);
  later.write([removal("a-1-e-1")]);
  later.write([{ entity: "assessment", entityId: "a-1", field: "profile.place", value: "Hải Dương" }]);
  const [now, then] = [workspaceOf(later), workspaceOf(start)];

  it("takes the newer answers away when it replaces", () => {
    const preview = previewRestore(now, then, "replace");
    expect(figuresOf(preview)).toEqual({
      controls: { ...none, changed: 1, gone: 1 },
      evidenceItems: { ...none, added: 1 },
      files: none,
      changesOnlyHere: 4,
      changesOnlyThere: 0,
    });
    expect(preview.assessments).toMatchObject([{ fate: "changed", profileChanged: true }]);
    expect(preview).toMatchObject({ vanishingShare: 0.5, brake: true });
  });

  it("brings nothing when it is merged", () => {
    const preview = previewRestore(now, then, "merge");
    expect(figuresOf(preview)).toEqual({
      controls: { ...none, same: 2 },
      evidenceItems: none,
      files: none,
      changesOnlyHere: 4,
      changesOnlyThere: 0,
    });
    expect(preview).toMatchObject({ vanishingShare: 0, brake: false, conflicts: [] });
  });
});

describe("a backup of a colleague who went on from the same point", () => {
  const start = deskOf({ answers: { "4.1": { level: 2 } }, evidence: [{}] });
  const [here, there] = [start.fork("here"), start.fork("there")];
  here.write([level("A.5.1", 1)]);
  there.write([level("A.5.1", 4), level("A.8.13", 3)]);
  there.write([removal("a-1-e-1")]);

  it("is joined, and what both changed is told", () => {
    const preview = previewRestore(workspaceOf(here), workspaceOf(there), "merge");
    expect(figuresOf(preview)).toEqual({
      controls: { added: 1, changed: 1, same: 1, gone: 0 },
      evidenceItems: { ...none, gone: 1 },
      files: none,
      changesOnlyHere: 1,
      changesOnlyThere: 3,
    });
    expect(preview.conflicts).toMatchObject([
      { entityId: "A.5.1", field: "level", kept: { newValue: 4 }, other: { newValue: 1 } },
    ]);
    expect(preview).toMatchObject({ vanishingShare: 1 / 3, brake: true });
  });

  it("has no conflicts when it replaces", () => {
    expect(previewRestore(workspaceOf(here), workspaceOf(there), "replace").conflicts).toEqual([]);
  });
});

describe("assessments of one side only", () => {
  const here = aWorkspace([anAssessment({ answers: { "4.1": { level: 1 } } })], [aFileOf(new Uint8Array([1]))]);
  const there = aWorkspace([anAssessment({ id: "a-2" })], [aFileOf(new Uint8Array([2]))]);
  const fates = (mode: "replace" | "merge") =>
    previewRestore(here, there, mode).assessments.map(({ assessmentId, fate }) => [assessmentId, fate]);

  it("go and come when the workspace is replaced", () => {
    expect(fates("replace")).toEqual([
      ["a-1", "gone"],
      ["a-2", "added"],
    ]);
    expect(previewRestore(here, there, "replace")).toMatchObject({
      files: { ...none, added: 1, gone: 1 },
      vanishingShare: 1,
      brake: true,
    });
  });

  it("stand side by side when it is merged", () => {
    expect(fates("merge")).toEqual([
      ["a-1", "same"],
      ["a-2", "added"],
    ]);
    expect(previewRestore(here, there, "merge")).toMatchObject({
      files: { ...none, added: 1, same: 1 },
      vanishingShare: 0,
      brake: false,
    });
  });
});

it("Another assessment under the same id is left alone by a merge", () => {
  const here = workspaceOf(deskOf({ answers: { "4.1": { level: 1 } } }));
  const there = workspaceOf(deskOf({ profile: { scope: "Khác" }, answers: { "4.1": { level: 5 } } }));
  expect(previewRestore(here, there, "merge").assessments).toMatchObject([
    { fate: "same", unrelated: true, controls: { ...none, same: 1 }, conflicts: [] },
  ]);
  expect(previewRestore(here, there, "replace").assessments).toMatchObject([
    { fate: "changed", unrelated: false, controls: { ...none, changed: 1 } },
  ]);
});

describe("reviews", () => {
  const here = aReview("r-1", { "A.5.1": { conclusion: "conforming" } });
  const there = aReview("r-1", { "A.5.1": { conclusion: "conforming" }, "4.1": { conclusion: "needs-more" } });
  const reviewsOf = (...reviews: readonly ReturnType<typeof aReview>[]) => aWorkspace([], [], reviews);

  it("are told like assessments, by their opinions", () => {
    const preview = previewRestore(reviewsOf(here), reviewsOf(there, aReview("r-2")), "merge");
    expect(preview.assessments).toEqual([]);
    expect(preview.reviews).toMatchObject([
      {
        reviewId: "r-1",
        organisationName: "Trung tâm dữ liệu Đình Vũ",
        fate: "changed",
        opinions: { ...none, added: 1, same: 1 },
        changesOnlyHere: 0,
        changesOnlyThere: 2,
        unrelated: false,
      },
      { reviewId: "r-2", fate: "added", opinions: none },
    ]);
    expect(preview).toMatchObject({ changesOnlyHere: 0, changesOnlyThere: 3, vanishingShare: 0, conflicts: [] });
  });

  it("brake a replacement that would take opinions away", () => {
    expect(previewRestore(reviewsOf(there), reviewsOf(here), "replace")).toMatchObject({
      reviews: [{ fate: "changed", opinions: { ...none, same: 1, gone: 1 } }],
      vanishingShare: 0.5,
      brake: true,
    });
    expect(previewRestore(reviewsOf(there), reviewsOf(), "replace")).toMatchObject({
      reviews: [{ fate: "gone" }],
      brake: true,
    });
  });

  it("of which only the id is the same are left alone by a merge", () => {
    const other = aReview("r-1", {});
    const { head, packReview } = other;
    const [first] = other.changes;
    const stranger = {
      ...other,
      head: { ...head, hash: "e".repeat(64) },
      changes: [{ ...first, hash: "e".repeat(64) }],
    };
    const preview = previewRestore(reviewsOf(here), reviewsOf(stranger as typeof other), "merge");
    expect(preview.reviews).toMatchObject([{ reviewId: packReview.id, fate: "same", unrelated: true }]);
  });

  it("leave findings with the assessment, and those count as work too", () => {
    const taken = anAssessment({ receipts: [aReceipt()], findings: [aFinding(), aFinding({ id: "f-2" })] });
    const preview = previewRestore(aWorkspace([taken]), aWorkspace([anAssessment()]), "replace");
    expect(preview.assessments).toMatchObject([{ fate: "changed", findings: { ...none, gone: 2 } }]);
    expect(preview).toMatchObject({ vanishingShare: 1, brake: true });
  });
});

describe("the brake", () => {
  const evidence = (count: number) =>
    aWorkspace([anAssessment({ evidence: Array.from({ length: count }, () => ({})) })]);

  it.each([
    [5, 4, 0.2, false],
    [9, 7, 2 / 9, true],
    [4, 3, 0.25, true],
    [0, 0, 0, false],
    [3, 3, 0, false],
  ])("from %i pieces to %i", (before, after, vanishingShare, brake) => {
    expect(previewRestore(evidence(before), evidence(after), "replace")).toMatchObject({ vanishingShare, brake });
  });

  it("does not count a control about which nothing was said", () => {
    expect(previewRestore(aWorkspace([anAssessment()]), aWorkspace([]), "replace")).toMatchObject({
      controls: none,
      vanishingShare: 0,
      brake: false,
    });
  });
});

describe("for any two workspaces", () => {
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc
      .record({ entityId: fc.constantFrom(...someControls), value: fc.constantFrom(null, 0, 3, 5) })
      .map(({ entityId, value }) => level(entityId, value)),
    fc.constantFrom(removal("a-1-e-1"), removal("a-1-e-2")),
  );
  const edits = fc.array(edit, { maxLength: 6 });
  const files = fc.subarray([1, 2, 3, 4].map((byte) => aFileOf(new Uint8Array([byte]))));
  const pair = fc
    .record({ before: edits, here: edits, there: edits, filesHere: files, filesThere: files })
    .map(({ before, here, there, filesHere, filesThere }) => {
      const start = deskOf({ evidence: [{}, {}] });
      for (const one of before) start.write([one]);
      const [left, right] = [start.fork("here"), start.fork("there")];
      for (const one of here) left.write([one]);
      for (const one of there) right.write([one]);
      const joined = left.fork("joined");
      joined.merge(right);
      return {
        here: aWorkspace([contentOf(left.changes())], filesHere),
        there: aWorkspace([contentOf(right.changes())], filesThere),
        joined: aWorkspace([contentOf(joined.changes())], [...new Set([...filesHere, ...filesThere])]),
      };
    });

  const size = ({ changed, same, gone }: Tally) => changed + same + gone;
  const turned = ({ added, gone, ...rest }: Tally): Tally => ({ ...rest, added: gone, gone: added });
  const holds = (property: (workspaces: Record<"here" | "there" | "joined", WorkspaceContent>) => void) =>
    fc.assert(fc.property(pair, property), { numRuns: 60 });

  it("a replacement seen from the other side is turned round", () => {
    holds(({ here, there }) => {
      const [forth, back] = [previewRestore(here, there, "replace"), previewRestore(there, here, "replace")];
      for (const part of ["controls", "evidenceItems", "files"] as const)
        expect(forth[part]).toEqual(turned(back[part]));
      expect(forth.changesOnlyHere).toBe(back.changesOnlyThere);
    });
  });

  it("a merge is previewed as it then happens", () => {
    holds(({ here, there, joined }) => {
      const [preview, outcome] = [previewRestore(here, there, "merge"), previewRestore(here, joined, "replace")];
      for (const part of ["controls", "evidenceItems", "files"] as const) expect(preview[part]).toEqual(outcome[part]);
      expect(preview.files.gone).toBe(0);
    });
  });

  it("the share and the brake follow from the figures", () => {
    holds(({ here, there }) => {
      const { controls, evidenceItems, vanishingShare, brake } = previewRestore(here, there, "replace");
      const present = size(controls) + size(evidenceItems);
      expect(vanishingShare).toBe(present === 0 ? 0 : (controls.gone + evidenceItems.gone) / present);
      expect(brake).toBe(vanishingShare > 0.2);
    });
  });
});
