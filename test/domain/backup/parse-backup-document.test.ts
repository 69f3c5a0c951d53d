import { describe, expect, it } from "vitest";
import { parseBackupDocument } from "#src/domain/backup/parse-backup-document";
import { aDocument, aWorkspace, anAssessment, aFileOf } from "./a-workspace";

type Loose = Record<string, unknown>;

const written = (): Loose =>
  JSON.parse(
    JSON.stringify(aDocument(aWorkspace([anAssessment({ evidence: [{}] })], [aFileOf(new Uint8Array([1]))]))),
  ) as Loose;

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
        document: aDocument(aWorkspace([anAssessment({ evidence: [{}] })], [aFileOf(new Uint8Array([1]))])),
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
    ["schemaVersion", 3, "1.0/3"],
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
      counts: { ...(json["counts"] as Loose), risks: 4 },
      files: [{ ...file, name: "a.pdf" }],
      assessments: [{ ...assessment, risks: [] }],
    });
    expect(parsed).toMatchObject({
      ok: true,
      value: { ignored: ["colour", "counts.risks", "files.0.name", "assessments.0.risks"] },
    });
    const document = parsed.ok ? parsed.value.document : null;
    expect(document).toEqual({
      ...aDocument(aWorkspace([anAssessment({ evidence: [{}] })], [aFileOf(new Uint8Array([1]))])),
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
