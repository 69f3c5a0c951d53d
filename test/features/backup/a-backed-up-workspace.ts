/** An operator's workspace in a real database, with an answer and two evidence files, and backups of it. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { createUuidV7 } from "#src/domain/shared/uuid-v7";
import { folderSink } from "#src/features/backup/backup-sink";
import { makeBackup } from "#src/features/backup/make-backup";
import { saveControl } from "#src/storage/assessments";
import { storeFile } from "#src/storage/evidence-files";
import type { Writer } from "#src/storage/writer";
import { encryptedQuickly } from "#test/support/encrypted-quickly";
import { openTestSession } from "#test/support/open-test-session";
import { aFolder, type MemoryFolder } from "./a-folder";

export const evidence = ["Quy chế bảo đảm an toàn thông tin", "Biên bản diễn tập"].map((text) =>
  new TextEncoder().encode(text.repeat(2000)),
);

export async function aFilledWorkspace(organisationName = "Trung tâm dữ liệu Cửa Cấm") {
  const session = await openTestSession({ organisationName });
  const { writer } = session.session;
  for (const bytes of evidence) await storeEvidence(writer, bytes);
  const assessmentId = session.facts.assessment.id;
  await answer(writer, assessmentId, "A.5.1", "Đã ban hành 🙂");
  return { writer, assessmentId, session };
}

export async function answer(writer: Writer, assessmentId: string, controlId: string, note: string): Promise<void> {
  const saved = await saveControl(writer, assessmentId, controlId, { note });
  if (!saved.ok) throw new Error(saved.error.type);
}

export const noteOf = async (writer: Writer, assessmentId: string, controlId: string) =>
  (await writer.database.controlAssessments.get([assessmentId, controlId]))?.note;

export async function storeEvidence(writer: Writer, bytes: Uint8Array): Promise<void> {
  const stored = await storeFile(
    writer.database,
    { sha256: bytesToHex(sha256(bytes)), byteCount: bytes.byteLength, mediaType: "application/pdf" },
    () => new Blob([bytes as Uint8Array<ArrayBuffer>]).stream(),
  );
  if (!stored.ok) throw new Error(stored.error.type);
}

export const patient = new AbortController().signal;

export async function backUp(
  writer: Writer,
  {
    folder = aFolder(),
    passphrase = null,
  }: { readonly folder?: MemoryFolder; readonly passphrase?: string | null } = {},
): Promise<File> {
  const made = await makeBackup(writer, folderSink(folder), { appVersion: "0.1.0", passphrase, signal: patient });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const { fileName } = made.value.run;
  return new File([folder.files.get(fileName) as Uint8Array<ArrayBuffer>], fileName);
}

/** The same backup behind a passphrase that is quick to check; `make-backup.test.ts` waits for the product's own. */
export const lockedWith = async (passphrase: string, file: File): Promise<File> =>
  new File([await encryptedQuickly(new Uint8Array(await file.arrayBuffer()), passphrase)], `${file.name}.age`);

/** As another browser would have: its own database, ids of its own. */
export const uuids = (from: number) => {
  let given = from;
  return () => createUuidV7((given += 1), new Uint8Array(10).fill(given % 251));
};
