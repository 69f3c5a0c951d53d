import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { backupLimits } from "#src/domain/backup/backup-limits";
import { writeBackup, type BackupSource } from "#src/formats/backup/write-backup";
import { aDocument, aFileOf, anAssessment, aWorkspace } from "#test/domain/backup/a-workspace";
import {
  asBytes,
  asText,
  backupOf,
  bytesIn,
  evidenceBytes,
  filesOf,
  fullWorkspace,
  sourceOf,
  streamOf,
} from "./a-backup";

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** What the stream fails with, or null. */
async function failureOf(source: BackupSource, signal?: AbortSignal): Promise<unknown> {
  const written = writeBackup(source, { passphrase: null, ...(signal === undefined ? {} : { signal }) });
  if (!written.ok) return written.error;
  const reader = written.value.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read());
    return null;
  } catch (error) {
    return error;
  }
}

describe("a backup", () => {
  it("is a bag of these files, in this order", async () => {
    const names = evidenceBytes.map((bytes) => `data/evidence/${sha256(bytes)}`).toSorted();
    expect([...(await filesOf(await backupOf())).keys()]).toEqual([
      "bagit.txt",
      "data/assessment.json",
      "data/changes.jsonl",
      ...names,
      "manifest-sha256.txt",
      "bag-info.txt",
      "tagmanifest-sha256.txt",
    ]);
  });

  it("states what it holds", async () => {
    const files = await filesOf(await backupOf());
    const payload = [...files].filter(([name]) => name.startsWith("data/"));
    const size = payload.reduce((total, [, { byteLength }]) => total + byteLength, 0);
    expect(asText(files.get("bag-info.txt") ?? new Uint8Array())).toBe(
      `Bag-Software-Agent: tu-danh-gia-27001 0.1.0\nBagging-Date: 2026-11-22\n` +
        `External-Identifier: device-1/2026-11-22T07:02:09.000Z\nPayload-Oxum: ${size}.5\n`,
    );
    expect(asText(files.get("manifest-sha256.txt") ?? new Uint8Array())).toBe(
      payload.map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join(""),
    );
  });

  it("has one change a line, of the assessments in order, then of the reviews, then of the courses", async () => {
    const lines = asText((await filesOf(await backupOf())).get("data/changes.jsonl") ?? new Uint8Array()).split("\n");
    expect(lines.pop()).toBe("");
    const changes = lines.map((line) => JSON.parse(line) as { assessmentId: string; sequence: number });
    expect(changes.map(({ assessmentId, sequence }) => `${assessmentId}:${sequence}`)).toEqual([
      ...Array.from({ length: 11 }, (_, index) => `a-1:${index + 1}`),
      ...Array.from({ length: 4 }, (_, index) => `a-2:${index + 1}`),
      ...Array.from({ length: 5 }, (_, index) => `r-1:${index + 1}`),
      ...Array.from({ length: 3 }, (_, index) => `t-1:${index + 1}`),
    ]);
  });

  it("has the same bytes for the same content", async () => {
    const [first, second] = await Promise.all([backupOf(), backupOf()]);
    expect(await bytesIn(first)).toEqual(await bytesIn(second));
  });

  it("takes changes as they come from a database", async () => {
    const source = sourceOf(fullWorkspace);
    async function* slowly() {
      for (const change of source.changes as Iterable<never>) {
        await Promise.resolve();
        yield change;
      }
    }
    const [atOnce, streamed] = await Promise.all([backupOf(source), backupOf({ ...source, changes: slowly() })]);
    expect(await bytesIn(streamed)).toEqual(await bytesIn(atOnce));
  });

  it("tells how far it is, up to the end", async () => {
    const seen: number[] = [];
    let total = 0;
    await backupOf(sourceOf(fullWorkspace), {
      onProgress({ doneBytes, totalBytes }) {
        seen.push(doneBytes);
        total = totalBytes;
      },
    });
    expect(seen.toSorted((left, right) => left - right)).toEqual(seen);
    expect(seen.at(-1)).toBe(total);
  });
});

describe("a source that is not what it says", () => {
  const source = sourceOf(fullWorkspace);
  const [note = new Uint8Array()] = evidenceBytes;
  const replaced = (bytes: Uint8Array) =>
    source.files.map((file) => (file.sha256 === sha256(note) ? { ...file, open: () => streamOf(bytes) } : file));

  it.each([
    ["altered", note.map((byte) => byte ^ 1)],
    ["shorter", note.subarray(1)],
    ["longer", asBytes(`${asText(note)}x`)],
    ["empty", new Uint8Array()],
  ])("ends the writing: a file is %s", async (_, bytes) => {
    expect(await failureOf({ ...source, files: replaced(bytes) })).toMatchObject({
      failure: { type: "backup-source-differs", place: sha256(note) },
    });
  });

  it("is not even begun without one of its files", async () => {
    expect(await failureOf({ ...source, files: source.files.slice(1) })).toEqual({
      type: "backup-source-differs",
      place: sha256(note),
    });
  });

  it("ends the writing: there are fewer changes", async () => {
    expect(await failureOf({ ...source, changes: [] })).toMatchObject({
      failure: { type: "backup-source-differs", place: "data/changes.jsonl" },
    });
  });

  it("passes on what it throws itself", async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull() {
        throw new Error("chunk 3 is missing");
      },
    });
    const files = source.files.map((file) => ({ ...file, open: () => broken }));
    expect(await failureOf({ ...source, files })).toMatchObject({ message: "chunk 3 is missing" });
  });
});

describe("nothing is written that could not be read", () => {
  it.each([
    ["bytes", [{ ...aFileOf(new Uint8Array()), byteCount: backupLimits.totalBytes }]],
    [
      "files",
      Array.from({ length: backupLimits.entries }, (_, index) => ({
        ...aFileOf(new Uint8Array()),
        sha256: index.toString(16).padStart(64, "0"),
      })),
    ],
  ])("too many %s", async (_, files) => {
    const content = aWorkspace([anAssessment()], files);
    const source = {
      document: aDocument(content),
      changes: [],
      files: files.map(({ sha256: name }) => ({ sha256: name, open: () => streamOf(new Uint8Array()) })),
    };
    expect(await failureOf(source)).toEqual({ type: "backup-source-too-large", place: "data/evidence" });
  });

  it("a change of more than a million characters", async () => {
    const [change] = anAssessment().changes;
    const source = sourceOf(aWorkspace([anAssessment()]), []);
    const changes = change === undefined ? [] : [{ ...change, newValue: "x".repeat(backupLimits.lineLength) }];
    expect(await failureOf({ ...source, changes })).toMatchObject({
      failure: { type: "backup-source-too-large", place: "data/changes.jsonl" },
    });
  });
});

describe("giving up", () => {
  /** A file that never ends, and whether somebody has told it so. */
  function endless() {
    const state = { isCancelled: false };
    const open = () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(new Uint8Array(10_000)),
        cancel() {
          state.isCancelled = true;
        },
      });
    const source = sourceOf(fullWorkspace);
    return { state, source: { ...source, files: source.files.map((file) => ({ ...file, open })) } };
  }

  it("by the signal ends the stream and its sources", async () => {
    const { state, source } = endless();
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    expect(await failureOf(source, controller.signal)).toMatchObject({ name: "AbortError" });
    expect(state.isCancelled).toBe(true);
  });

  it("by cancelling the stream ends its sources", async () => {
    const { state, source } = endless();
    const written = writeBackup(source, { passphrase: null });
    if (!written.ok) throw new Error(written.error.type);
    const reader = written.value.getReader();
    for (let read = 0; read < 100_000;) read += (await reader.read()).value?.byteLength ?? Number.POSITIVE_INFINITY;
    await reader.cancel();
    expect(state.isCancelled).toBe(true);
  });

  it("before the start writes nothing", async () => {
    expect(await failureOf(sourceOf(fullWorkspace), AbortSignal.abort())).toMatchObject({ name: "AbortError" });
  });
});

describe("a stranger with ordinary tools", () => {
  let folder = "";
  const isThere = (command: string) => spawnSync("which", [command]).status === 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "tdg-backup-"));
    writeFileSync(join(folder, "backup.tdg.zip"), await bytesIn(await backupOf()));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.skipIf(!isThere("unzip"))("unpacks it and finds every digest right (needs unzip)", () => {
    const statusOf = (command: string, ...options: readonly string[]) =>
      spawnSync(command, options, { cwd: folder }).status;
    expect(statusOf("unzip", "-t", "-q", "backup.tdg.zip")).toBe(0);
    expect(statusOf("unzip", "-q", "backup.tdg.zip")).toBe(0);
    for (const list of ["manifest-sha256.txt", "tagmanifest-sha256.txt"])
      expect(statusOf("sha256sum", "--check", "--strict", "--quiet", list)).toBe(0);
  });

  it.skipIf(!isThere("python3"))("reads it with Python (needs python3)", () => {
    const program = [
      "import json, zipfile",
      "z = zipfile.ZipFile('backup.tdg.zip')",
      "assert z.testzip() is None",
      "d = json.loads(z.read('data/assessment.json'))",
      "n = sum(1 for _ in z.open('data/changes.jsonl'))",
      "print(d['format'], n, z.getinfo('bagit.txt').date_time)",
    ].join("\n");
    expect(execFileSync("python3", ["-c", program], { cwd: folder, encoding: "utf8" })).toBe(
      "tdg-backup 23 (2026, 11, 22, 14, 2, 8)\n",
    );
  });
});
