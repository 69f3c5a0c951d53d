/** Writes a stream into a file, reads the file back and compares: a write that was not seen again is not believed. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { piecesOf } from "#src/formats/backup/byte-stream";
import { failureOf, type BackupFailure } from "./backup-failure";

/** The file as it was read back. Before the end of the write nothing of it shows under its name. */
export async function writeVerified(
  handle: FileSystemFileHandle,
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): Promise<Result<File, BackupFailure>> {
  try {
    const written = await write(await handle.createWritable(), stream, signal);
    const file = await handle.getFile();
    const digest = sha256.create();
    for await (const piece of piecesOf(file.stream(), signal)) digest.update(piece);
    const isSame = file.size === written.byteCount && bytesToHex(digest.digest()) === written.sha256;
    return isSame ? succeed(file) : fail({ type: "backup-not-verified" });
  } catch (error) {
    await stream.cancel().catch(() => undefined);
    return fail(failureOf(error, signal));
  }
}

async function write(writable: FileSystemWritableFileStream, stream: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const digest = sha256.create();
  let byteCount = 0;
  try {
    for await (const piece of piecesOf(stream, signal)) {
      digest.update(piece);
      byteCount += piece.byteLength;
      await writable.write(piece as Uint8Array<ArrayBuffer>);
    }
    await writable.close();
  } catch (error) {
    await writable.abort().catch(() => undefined);
    throw error;
  }
  return { byteCount, sha256: bytesToHex(digest.digest()) };
}
