import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noteLimit } from "#src/domain/assessment/assessment";
import { changesInBackup } from "#src/domain/backup/describe-backup";
import type { WorkspaceContent } from "#src/domain/backup/workspace-content";
import { openBackup } from "#src/formats/backup/read-backup";
import { bytesOf } from "#src/formats/backup/byte-stream";
import {
  aDocument,
  aFileOf,
  anAssessment,
  aWorkspace,
  contentOf,
  editsOf,
  someControls,
} from "#test/domain/backup/a-workspace";
import { aDesk, anEdit } from "#test/support/a-chain";
import {
  alteredFiles,
  asBytes,
  asText,
  backupOf,
  blobOf,
  bytesIn,
  evidenceBytes,
  filesOf,
  forgedDocument,
  fullWorkspace,
  rebagged,
  sourceOf,
  zipped,
} from "./a-backup";

/** More by `FC_RUNS`, for a long run. */
const runs = Number(process.env["FC_RUNS"] ?? 30);

async function opened(file: Blob) {
  const result = await openBackup(file);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const errorOf = async (file: Blob) => {
  const result = await openBackup(file);
  return result.ok ? null : result.error;
};

it("A backup that the app of schema 2 wrote is opened, in today's shape", async () => {
  const bytes = readFileSync(new URL("../../fixtures/backups/schema-2.tdg.zip", import.meta.url));
  const { document, assessments, reviews, warnings } = await opened(blobOf(bytes));
  expect({ schemaVersion: document.schemaVersion, reviews, warnings }).toEqual({
    schemaVersion: 4,
    reviews: [],
    warnings: [],
  });
  expect(assessments).toMatchObject([
    {
      assessment: { profile: { organisationName: "Trung tâm dữ liệu Cửa Cấm" } },
      evidenceItems: [{ code: "BC-001", title: "Biên bản thử máy phát quý III/2026" }],
      reviewReceipts: [],
      reviewFindings: [],
    },
  ]);
  expect(assessments[0]?.changes).toHaveLength(135);
});

it("A backup that the app of schema 3 wrote is opened, in today's shape", async () => {
  const bytes = readFileSync(new URL("../../fixtures/backups/schema-3.tdg.zip", import.meta.url));
  const { document, assessments, reviews, files, warnings } = await opened(blobOf(bytes));
  expect({ schemaVersion: document.schemaVersion, warnings, files: files.length }).toEqual({
    schemaVersion: 4,
    warnings: [],
    files: 3,
  });
  expect(assessments).toMatchObject([
    {
      assessment: { profile: { organisationName: "Trung tâm dữ liệu Cửa Cấm" } },
      evidenceItems: [{ code: "BC-001" }, { code: "BC-002", versions: [{ name: "Ảnh tủ băng từ.png" }] }],
      reviewReceipts: [{ minutesNumber: "05/BB-SKHCN" }],
      risks: [],
      correctiveActions: [],
      soaVersions: [],
    },
  ]);
  expect(reviews).toMatchObject([{ packReview: { organisationName: "Trạm viễn thông Đồ Sơn" } }]);
  expect([assessments[0]?.changes.length, reviews[0]?.changes.length]).toEqual([149, 18]);
});

describe("a backup read again", () => {
  it("holds what was written", async () => {
    const { document, assessments, reviews, trainings, files, warnings, isEncrypted } = await opened(await backupOf());
    expect(document).toEqual(aDocument(fullWorkspace));
    expect(assessments.map(({ changes }) => changes)).toEqual(fullWorkspace.assessments.map(({ changes }) => changes));
    expect(reviews).toEqual(fullWorkspace.reviews);
    expect(trainings).toEqual(fullWorkspace.trainings);
    expect(files).toMatchObject(document.files);
    expect({ warnings, isEncrypted }).toEqual({ warnings: [], isEncrypted: false });
  });

  it("gives its files byte for byte, as often as they are asked for", async () => {
    const { files } = await opened(await backupOf());
    for (let time = 0; time < 2; time += 1) {
      const read = await Promise.all(files.map(({ open }) => bytesOf(open())));
      expect(read.map((bytes) => aFileOf(bytes).sha256)).toEqual(files.map(({ sha256 }) => sha256));
    }
  });

  it("gives the same bytes when it is written again", async () => {
    const first = await backupOf();
    const { document, assessments, reviews, trainings, files } = await opened(first);
    const changes = changesInBackup(document, { assessments, reviews, trainings });
    const second = await backupOf({ document, changes, files });
    expect(await bytesIn(second)).toEqual(await bytesIn(first));
  });

  it("may hold nothing", async () => {
    const { document, assessments, files } = await opened(await backupOf(sourceOf(aWorkspace([]), [])));
    expect({ counts: document.counts, assessments, files }).toEqual({
      counts: Object.fromEntries(Object.keys(document.counts).map((name) => [name, 0])),
      assessments: [],
      files: [],
    });
  });

  it("may hold a history that was merged and settled", async () => {
    const start = aDesk("start");
    start.write(editsOf({}));
    const [here, there] = [start.fork("here"), start.fork("there")];
    here.write([anEdit({ value: 1 })]);
    there.write([anEdit({ value: 4, seenValue: 2 })]);
    here.merge(there);
    here.write([anEdit({ value: 4 })], { kind: "settle", id: "here-op-9" });
    const content = aWorkspace([contentOf(here.changes())]);
    expect((await opened(await backupOf(sourceOf(content, [])))).assessments).toEqual(
      aDocument(content).assessments.map((one) => ({ ...one, changes: content.assessments[0]?.changes })),
    );
  });

  it("may have been packed again, with folders and by another tool", async () => {
    const files = await filesOf(await backupOf());
    const again = new Map([["data/", new Uint8Array()], ...files]);
    const deflated = Object.fromEntries([...files.keys()].map((name) => [name, { deflated: true }]));
    expect((await opened(zipped(again, deflated))).document).toEqual(aDocument(fullWorkspace));
  });

  it("may come from a later minor version, and says what was passed over", async () => {
    const file = await forgedDocument((document) => ({ ...document, formatVersion: "1.9", colour: "red" }));
    expect((await opened(file)).warnings).toEqual([{ type: "backup-fields-ignored", place: "colour" }]);
  });

  it("is given up when nobody wants it", async () => {
    expect(await openBackup(await backupOf(), { signal: AbortSignal.abort() })).toEqual({
      ok: false,
      error: { type: "backup-cancelled" },
    });
  });
});

describe("any workspace", () => {
  const text = (maxLength: number) =>
    fc
      .oneof(
        fc.string({ unit: "grapheme", maxLength: 60 }),
        fc.string({ unit: "binary", maxLength: 20 }),
        fc.constantFrom(
          "",
          "đ Đ ơ ư",
          "Điều khoản 4.1 🙂",
          "e\u0301",
          "\ud800",
          "__proto__",
          "\u2028\r\n",
          "x".repeat(maxLength),
        ),
      )
      .map((value) => value.slice(0, maxLength));
  const answers = fc.record({
    level: fc.constantFrom(null, 0, 5),
    note: text(noteLimit),
    owner: text(120),
    dueOn: fc.constantFrom(null, "2026-02-28"),
    documentedInformation: fc.array(fc.boolean(), { maxLength: 10 }),
  });
  const assessment = (id: string) =>
    fc
      .record({
        profile: fc.record({
          organisationName: text(255),
          scope: text(2000),
          sites: fc.array(text(255), { maxLength: 50 }),
        }),
        answers: fc.dictionary(fc.constantFrom(...someControls), answers),
        evidence: fc.array(
          fc.record({ title: text(254).map((title) => `x${title}`), controlIds: fc.subarray([...someControls]) }),
          { maxLength: 4 },
        ),
      })
      .map((given) => anAssessment({ id, ...given }));
  const workspace = fc
    .tuple(
      fc.subarray(["a-1", "a-2", "a-3"]).chain((ids) => fc.tuple(...ids.map(assessment))),
      fc.uniqueArray(fc.uint8Array({ maxLength: 5000 }), { selector: (bytes) => aFileOf(bytes).sha256, maxLength: 5 }),
    )
    .map(([assessments, files]): { content: WorkspaceContent; files: readonly Uint8Array[] } => ({
      content: aWorkspace(
        assessments,
        files.map((bytes) => aFileOf(bytes)),
      ),
      files,
    }));

  it("comes back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(workspace, async ({ content, files }) => {
        const first = await backupOf(sourceOf(content, files));
        const back = await opened(first);
        expect(back.document).toEqual(aDocument(content));
        expect(back.assessments.map(({ changes }) => changes)).toEqual(
          content.assessments.map(({ changes }) => changes),
        );
        const changes = back.assessments.flatMap((one) => one.changes);
        const second = await backupOf({ document: back.document, changes, files: back.files });
        expect(await bytesIn(second)).toEqual(await bytesIn(first));
      }),
      { numRuns: runs },
    );
  }, 120_000);
});

describe("what is no backup", () => {
  it.each([
    ["a PDF", "%PDF-1.7\n%âãÏÓ\n"],
    ["a picture", "\u0089PNG\r\n\u001a\n"],
    ["a text", "Quy chế an toàn thông tin"],
    ["JSON", '{"format":"tdg-backup"}'],
    ["one byte", "P"],
  ])("is called foreign: %s", async (_, text) => {
    expect(await errorOf(blobOf(asBytes(text)))).toEqual({ type: "backup-foreign" });
  });

  it("is called foreign: an office file, which is a ZIP too", async () => {
    const files = new Map([["[Content_Types].xml", asBytes("<Types/>")]]);
    expect(await errorOf(zipped(files))).toEqual({ type: "backup-foreign" });
  });

  it("is called foreign: a bag of somebody else", async () => {
    const file = zipped(rebagged(await alteredFiles({ "data/assessment.json": '{"format":"other"}' })));
    expect(await errorOf(file)).toEqual({ type: "backup-foreign" });
  });

  it("is called empty: nothing at all", async () => {
    expect(await errorOf(new Blob([]))).toEqual({ type: "backup-empty" });
  });

  it("is told apart from a file that the browser cannot read", async () => {
    const gone = new Blob([asBytes("PK\u0003\u0004".padEnd(100))]);
    gone.slice = () => {
      throw new DOMException("The file is gone", "NotFoundError");
    };
    expect(await errorOf(gone)).toEqual({ type: "backup-unreadable", detail: "NotFoundError" });
  });
});

describe("a forged backup, with every digest right, is refused:", () => {
  type Loose = Record<string, unknown>;
  it.each([
    ["a later major version", (document: Loose) => ({ ...document, formatVersion: "2.0" }), "backup-newer"],
    ["later records", (document: Loose) => ({ ...document, schemaVersion: 5 }), "backup-newer"],
    ["an unknown field", (document: Loose) => ({ ...document, colour: 1 }), "backup-malformed"],
    ["no assessments", (document: Loose) => ({ ...document, assessments: [] }), "backup-reference-unknown"],
    ["no courses", (document: Loose) => ({ ...document, trainings: [] }), "backup-reference-unknown"],
    ["no reviews", (document: Loose) => ({ ...document, reviews: [] }), "backup-reference-unknown"],
    [
      "another opinion",
      (document: Loose) => {
        const [review] = document["reviews"] as Loose[];
        const [opinion] = (review?.["packOpinions"] ?? []) as Loose[];
        return { ...document, reviews: [{ ...review, packOpinions: [{ ...opinion, conclusion: "conforming" }] }] };
      },
      "backup-state-differs",
    ],
    ["another head", (document: Loose) => alterFirst(document, "head", { sequence: 1 }), "backup-chain-broken"],
    [
      "another answer",
      (document: Loose) => alterFirst(document, "assessment", { catalogId: "x" }),
      "backup-state-differs",
    ],
    ["one file fewer", (document: Loose) => ({ ...document, files: [] }), "backup-entry-unexpected"],
    ["another size", (document: Loose) => alterFiles(document, { byteCount: 9 }), "backup-counts-differ"],
    [
      "a file that is not there",
      (document: Loose) => alterFiles(document, { sha256: "0".repeat(64) }),
      "backup-entry-unexpected",
    ],
  ])("%s", async (_, change, type) => {
    expect(await errorOf(await forgedDocument(change))).toMatchObject({ type });
  });

  function alterFirst(document: Loose, name: string, fields: Loose): Loose {
    const [first, ...others] = document["assessments"] as Loose[];
    return { ...document, assessments: [{ ...first, [name]: { ...(first?.[name] as Loose), ...fields } }, ...others] };
  }

  function alterFiles(document: Loose, fields: Loose): Loose {
    const [first, ...others] = document["files"] as Loose[];
    return { ...document, files: [{ ...first, ...fields }, ...others] };
  }

  const withChanges = async (edit: (lines: readonly string[]) => readonly string[]) => {
    const lines = asText((await filesOf(await backupOf())).get("data/changes.jsonl") ?? new Uint8Array()).split("\n");
    return zipped(rebagged(await alteredFiles({ "data/changes.jsonl": edit(lines).join("\n") })));
  };

  it.each([
    ["a missing line", (lines: readonly string[]) => lines.slice(1), "backup-counts-differ"],
    ["a line twice", (lines: readonly string[]) => [lines[0] ?? "", ...lines], "backup-counts-differ"],
    [
      "a line instead of another",
      (lines: readonly string[]) => [lines[1] ?? "", ...lines.slice(1)],
      "backup-duplicate",
    ],
    [
      "an altered line",
      (lines: readonly string[]) => lines.map((line) => line.replace("Trần", "Tran")),
      "backup-chain-broken",
    ],
    ["no JSON", (lines: readonly string[]) => ["{", ...lines], "backup-malformed"],
    ["an empty line", (lines: readonly string[]) => ["", ...lines], "backup-malformed"],
    [
      "an unknown field",
      (lines: readonly string[]) => lines.map((line) => line.replace("{", '{"x":1,')),
      "backup-malformed",
    ],
    ["deep nesting", () => ["[".repeat(200_000)], "backup-malformed"],
    ["a line that never ends", () => ["x".repeat(1_100_000)], "backup-malformed"],
    [
      "a name of JavaScript's",
      (lines: readonly string[]) => lines.map((line) => line.replace(/"entityId":"[^"]*"/, '"entityId":"__proto__"')),
      "backup-malformed",
    ],
    [
      "a prototype",
      (lines: readonly string[]) => lines.map((line) => line.replace("{", '{"__proto__":{"admin":true},')),
      "backup-malformed",
    ],
  ])("%s in the changes", async (_, edit, type) => {
    expect(await errorOf(await withChanges(edit))).toMatchObject({ type });
    expect(({} as Loose)["admin"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("tells the line", async () => {
    expect(await errorOf(await withChanges((lines) => lines.with(2, "{}")))).toEqual({
      type: "backup-malformed",
      place: "data/changes.jsonl:3",
    });
  });

  it("a size that the sum was made to fit", async () => {
    const file = await forgedDocument((document) => {
      const [first, ...others] = document["files"] as { byteCount: number }[];
      const counts = document["counts"] as { fileBytes: number };
      const { byteCount = 0 } = first ?? {};
      return {
        ...document,
        files: [{ ...first, byteCount: byteCount + 1 }, ...others],
        counts: { ...counts, fileBytes: counts.fileBytes + 1 },
      };
    });
    expect(await errorOf(file)).toMatchObject({ type: "backup-counts-differ" });
  });

  it("text that is not UTF-8", async () => {
    const file = zipped(rebagged(await alteredFiles({ "data/changes.jsonl": new Uint8Array([0xff, 0xfe, 10]) })));
    expect(await errorOf(file)).toEqual({ type: "backup-malformed", place: "data/changes.jsonl:1" });
  });

  it("a piece of evidence under the digest of another", async () => {
    const [first = "", second = ""] = [...(await filesOf(await backupOf())).keys()].filter((name) =>
      name.includes("evidence"),
    );
    const files = rebagged(
      await alteredFiles({ [first]: evidenceBytes[1] ?? null, [second]: evidenceBytes[0] ?? null }),
    );
    expect(await errorOf(zipped(files))).toMatchObject({ type: "backup-digest-differs" });
  });
});
