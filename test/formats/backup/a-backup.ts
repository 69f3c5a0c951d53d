/** Backups made by the writer, and their bytes. */
import { changesInBackup } from "#src/domain/backup/describe-backup";
import type { WorkspaceContent } from "#src/domain/backup/workspace-content";
import { writeBackup, type BackupSource, type WriteBackupOptions } from "#src/formats/backup/write-backup";
import { aDocument, aFileOf, anAssessment, aReview, aTraining, aWorkspace } from "#test/domain/backup/a-workspace";
import { aFinding, aReceipt } from "#test/support/a-review";
import { rawZip, storedFiles, type RawEntry } from "./raw-zip";

export const streamOf = (bytes: Uint8Array): ReadableStream<Uint8Array> =>
  new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();

export const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
export const asBytes = (text: string) => new TextEncoder().encode(text);

export const evidenceBytes = [asBytes("Quy chế an toàn thông tin"), new Uint8Array(70_000).fill(7), new Uint8Array(0)];

/** Two assessments with answers, evidence and a finding, a review, a course, and three files, one of them empty. */
export const fullWorkspace: WorkspaceContent = aWorkspace(
  [
    anAssessment({
      id: "a-1",
      profile: { organisationName: "Trung tâm dữ liệu Đình Vũ" },
      answers: { "A.5.1": { level: 3, note: "Đã ban hành 🙂 <script>" }, "A.8.13": { level: 2 } },
      evidence: [{ controlIds: ["A.8.13"] }, { title: "Nhật ký sao lưu", controlIds: [] }],
      receipts: [aReceipt()],
      findings: [aFinding()],
    }),
    anAssessment({ id: "a-2", profile: { scope: "" } }),
  ],
  evidenceBytes.map((bytes) => aFileOf(bytes)),
  [aReview("r-1", { "A.5.1": { conclusion: "not-conforming", grade: "minor", remark: "Hết hiệu lực 🙂" } })],
  [aTraining()],
);

export function sourceOf(content: WorkspaceContent, files: readonly Uint8Array[] = evidenceBytes): BackupSource {
  const document = aDocument(content);
  return {
    document,
    changes: changesInBackup(document, content),
    files: files.map((bytes) => ({ sha256: aFileOf(bytes).sha256, open: () => streamOf(bytes) })),
  };
}

export async function backupOf(
  source: BackupSource = sourceOf(fullWorkspace),
  options: Partial<WriteBackupOptions> = {},
): Promise<Blob> {
  const written = writeBackup(source, { passphrase: null, ...options });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return new Response(written.value as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
}

export const bytesIn = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

export const blobOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);

export type Files = ReadonlyMap<string, Uint8Array>;

/** A list of digests as `sha256sum` writes it. */
export const listOf = (files: Iterable<readonly [string, Uint8Array]>): Uint8Array =>
  asBytes([...files].map(([name, bytes]) => `${aFileOf(bytes).sha256}  ${name}\n`).join(""));

/** The lists of a bag, computed again: whoever forges a backup can do that too. */
export function rebagged(files: Files, tags?: string): Files {
  const payload = [...files].filter(([name]) => name.startsWith("data/"));
  const size = payload.reduce((total, [, { byteLength }]) => total + byteLength, 0);
  const bag = new Map<string, Uint8Array>([
    ["bagit.txt", asBytes("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")],
    ...payload,
    ["manifest-sha256.txt", listOf(payload)],
    ["bag-info.txt", asBytes(tags ?? `Payload-Oxum: ${size}.${payload.length}\n`)],
  ]);
  return bag.set("tagmanifest-sha256.txt", listOf([...bag].filter(([name]) => !name.startsWith("data/"))));
}

export const zipped = (files: Files, overrides: Readonly<Record<string, Partial<RawEntry>>> = {}): Blob =>
  blobOf(rawZip([...files].map(([name, bytes]) => ({ name, bytes, ...overrides[name] }))));

export const filesOf = async (file: Blob): Promise<Files> => storedFiles(await bytesIn(file));

/** A backup with other files than the writer wrote; null takes one away. */
export async function alteredFiles(changes: Readonly<Record<string, Uint8Array | string | null>>): Promise<Files> {
  const files = new Map(await filesOf(await backupOf()));
  for (const [name, bytes] of Object.entries(changes)) {
    if (bytes === null) files.delete(name);
    else files.set(name, typeof bytes === "string" ? asBytes(bytes) : bytes);
  }
  return files;
}

/** A backup whose header was changed, with all digests right. */
export async function forgedDocument(change: (document: Record<string, unknown>) => unknown): Promise<Blob> {
  const files = await filesOf(await backupOf());
  const json = JSON.parse(asText(files.get("data/assessment.json") ?? new Uint8Array())) as Record<string, unknown>;
  const forged = JSON.stringify(change(json) ?? json);
  return zipped(rebagged(await alteredFiles({ "data/assessment.json": forged })));
}
