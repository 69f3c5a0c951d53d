import { partNames } from "#src/domain/assessment/assessment-parts";
import { describe, expect, it } from "vitest";
import { parseBackupDocument } from "#src/domain/backup/parse-backup-document";
import type { WorkspaceContent } from "#src/domain/backup/workspace-content";
import { aFinding, aReceipt } from "#test/support/a-review";
import { aDocument, aReview, aTraining, aWorkspace, anAssessment, aFileOf } from "./a-workspace";

type Loose = Record<string, unknown>;

const workspace: WorkspaceContent = aWorkspace(
  [anAssessment({ evidence: [{}], receipts: [aReceipt()], findings: [aFinding()] })],
  [aFileOf(new Uint8Array([1]))],
  [aReview("r-2", { "A.5.1": { conclusion: "needs-more" } })],
  [aTraining()],
);

const written = (): Loose => JSON.parse(JSON.stringify(aDocument(workspace))) as Loose;

/** The document with the value at `path` replaced. */
function withValue(path: string, value: unknown): Loose {
  const document = written();
  const names = path.split(".");
  const last = names.pop() ?? "";
  let at: Loose = document;
  for (const name of names) at = at[name] as Loose;
  Object.defineProperty(at, last, { value, enumerable: true, configurable: true });
  return document;
}

describe("a document", () => {
  it("is taken as it was written", () => {
    expect(parseBackupDocument(written())).toEqual({
      ok: true,
      value: {
        document: aDocument(workspace),
        ignored: [],
      },
    });
  });

  it.each([null, 7, "tdg-backup", [], {}, { format: "other" }])("is not %j", (json) => {
    expect(parseBackupDocument(json)).toEqual({ ok: false, error: { type: "backup-foreign" } });
  });

  it.each([
    ["formatVersion", "2.0", "2.0"],
    ["formatVersion", "10.3", "10.3"],
    ["schemaVersion", 5, "1.0/5"],
  ])("needs a newer app where %s is %s", (path, value, place) => {
    expect(parseBackupDocument(withValue(path, value))).toEqual({ ok: false, error: { type: "backup-newer", place } });
  });

  it.each([
    ["formatVersion", "1"],
    ["formatVersion", 1],
    ["formatVersion", "0.9"],
    ["schemaVersion", 1],
    ["schemaVersion", "2"],
    ["createdAt", "2026-13-01T00:00:00.000Z"],
    ["createdAt", "today"],
    ["timeZone", "Asia/Hồ Chí Minh"],
    ["deviceId", "__proto__"],
    ["deviceId", "constructor"],
    ["deviceId", ""],
    ["appVersion", "0.1.0\nPayload-Oxum: 0.0"],
    ["counts.changes", -1],
    ["counts.changes", 1.5],
    ["counts.fileBytes", Number.POSITIVE_INFINITY],
    ["files.0.sha256", "../../etc/passwd"],
    ["files.0.byteCount", "1"],
    ["assessments.0.head.hash", 0],
    ["assessments.0.assessment.id", "a/1"],
    ["assessments.0.controlAssessments.0.controlId", "prototype"],
    ["assessments.0.controlAssessments.0.level", 6],
    ["assessments.0.evidenceItems.0.code", "BC"],
    ["assessments.0.evidenceItems.0.id", "e 1"],
    ["assessments", {}],
    ["unknown", 1],
    ["__proto__", { admin: true }],
    ["assessments.0.assessment.profile.unknown", 1],
    ["assessments.0.controlAssessments.0.__proto__", { admin: true }],
    ["assessments.0.reviewReceipts.0.id", "constructor"],
    ["assessments.0.reviewReceipts.0.deviceKey.crv", "P-384"],
    ["assessments.0.reviewFindings.0.state", "done"],
    ["assessments.0.reviewFindings.0.remark", "x".repeat(4001)],
    ["reviews.0.packReview.id", "r/2"],
    ["reviews.0.packReview.fingerprint", "F".repeat(64)],
    ["reviews.0.packReview.__proto__", { admin: true }],
    ["reviews.0.packOpinions.0.controlId", "__proto__"],
    ["reviews.0.packOpinions.0.conclusion", "conforming?"],
    ["reviews.0.unknown", 1],
    ["trainings.0.trainingSession.id", "t/2"],
    ["trainings.0.trainingSession.participants.P-1", null],
    ["trainings.0.trainingSession.before.p1", { "A.6.8": [3] }],
    ["trainings.0.unknown", 1],
    ["reviews", {}],
  ])("is refused where %s is %j", (path, value) => {
    expect(parseBackupDocument(withValue(path, value))).toMatchObject({
      ok: false,
      error: { type: "backup-malformed" },
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("tells the place of what is malformed", () => {
    expect(parseBackupDocument(withValue("assessments.0.controlAssessments.0.level", 6))).toEqual({
      ok: false,
      error: { type: "backup-malformed", place: "assessments.0.controlAssessments.0.level" },
    });
  });
});

describe("a document of a later minor version", () => {
  const later = (): Loose => ({ ...written(), formatVersion: "1.7" });

  it("is opened, and unknown fields of the header are named", () => {
    const json = later();
    const file = (json["files"] as Loose[])[0];
    const [assessment] = json["assessments"] as Loose[];
    const parsed = parseBackupDocument({
      ...json,
      colour: "red",
      counts: { ...(json["counts"] as Loose), audits: 4 },
      files: [{ ...file, name: "a.pdf" }],
      assessments: [{ ...assessment, audits: [] }],
      reviews: (json["reviews"] as Loose[]).map((one) => ({ ...one, team: [] })),
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: { ignored: ["colour", "counts.audits", "files.0.name", "assessments.0.audits", "reviews.0.team"] },
    });
    const document = parsed.ok ? parsed.value.document : null;
    expect(document).toEqual({
      ...aDocument(workspace),
      formatVersion: "1.7",
    });
  });

  it("is refused where a record has an unknown field, which the chain would miss", () => {
    const json = later();
    const [assessment] = json["assessments"] as Loose[];
    const head = { ...(assessment?.["head"] as Loose), colour: "red" };
    expect(parseBackupDocument({ ...json, assessments: [{ ...assessment, head }] })).toEqual({
      ok: false,
      error: { type: "backup-malformed", place: "assessments.0.head" },
    });
  });

  it.each([{ counts: 1 }, { files: 1 }, { files: [1] }, { assessments: null }])(
    "is refused where it has %j",
    (fields) => {
      expect(parseBackupDocument({ ...later(), ...fields })).toMatchObject({
        ok: false,
        error: { type: "backup-malformed" },
      });
    },
  );
});

/** Today's document as an older version wrote it: with these parts of an assessment only. */
function olderDocument(parts: readonly string[], schemaVersion: number): Loose {
  const written = JSON.parse(JSON.stringify(aDocument(aWorkspace([anAssessment({ evidence: [{}] })])))) as Loose;
  const { trainings: _, ...json } = written;
  const laterParts = ["trainings", ...partNames].filter((name) => !parts.includes(name));
  const without = (fields: Loose) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => !laterParts.some((part) => part === name)));
  const assessments = (json["assessments"] as Loose[]).map(without);
  return { ...json, schemaVersion, counts: without(json["counts"] as Loose), assessments };
}

const today = () => ({ document: aDocument(aWorkspace([anAssessment({ evidence: [{}] })])), ignored: [] });

describe("a document of schema 3", () => {
  const older = () => olderDocument(["controlAssessments", "evidenceItems", "reviewReceipts", "reviewFindings"], 3);

  it("is taken into today's shape: without statement, actions, sites and baselines", () => {
    expect(parseBackupDocument(older())).toEqual({ ok: true, value: today() });
  });

  it("cannot have corrective actions, which came later", () => {
    const json = older();
    const assessments = (json["assessments"] as Loose[]).map((one) => ({ ...one, correctiveActions: [] }));
    expect(parseBackupDocument({ ...json, assessments })).toEqual({
      ok: false,
      error: { type: "backup-malformed", place: "assessments.0" },
    });
  });
});

describe("a document of schema 2", () => {
  /** As it was written before there were reviews. */
  function older(): Loose {
    const { reviews: _, ...json } = olderDocument(["controlAssessments", "evidenceItems"], 2);
    const { reviews: _v, packOpinions: _o, ...counts } = json["counts"] as Loose;
    return { ...json, counts };
  }

  it("is taken into today's shape: without reviews, receipts and findings", () => {
    expect(parseBackupDocument(older())).toEqual({ ok: true, value: today() });
  });

  it.each([
    ["reviews", (json: Loose) => ({ ...json, reviews: [] }), "(root)"],
    [
      "counts of reviews",
      (json: Loose) => ({ ...json, counts: { ...(json["counts"] as Loose), reviews: 0 } }),
      "counts",
    ],
    [
      "evidence with files",
      (json: Loose) => {
        const [first] = json["assessments"] as Loose[];
        const evidenceItems = ((first?.["evidenceItems"] ?? []) as Loose[]).map((item) => ({ ...item, versions: [] }));
        return { ...json, assessments: [{ ...first, evidenceItems }] };
      },
      "assessments.0.evidenceItems.0",
    ],
  ])("cannot have %s, which came later", (_, change, place) => {
    expect(parseBackupDocument(change(older()))).toEqual({ ok: false, error: { type: "backup-malformed", place } });
  });

  it("is passed over what a later minor version added to its header", () => {
    expect(parseBackupDocument({ ...older(), formatVersion: "1.3", colour: "red" })).toMatchObject({
      ok: true,
      value: { ignored: ["colour"], document: { schemaVersion: 4, reviews: [] } },
    });
  });
});
