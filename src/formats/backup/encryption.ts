/** A backup inside an age file (age-encryption.org/v1) with a passphrase. */
import { Decrypter, Encrypter } from "age-encryption";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { BackupReadException, BackupWriteException, type BackupError } from "./backup-error";
import { piecesOf } from "./byte-stream";
import type { KeyOptions } from "./derive-key";
import {
  headerBytes,
  highestWorkFactor,
  identityOf,
  openHeader,
  passphraseRecipient,
  readPassphraseHeader,
} from "./passphrase";

const magic = "age-encryption.org/";

export const isEncryptedStart = (start: Uint8Array): boolean =>
  String.fromCharCode(...start.subarray(0, magic.length)) === magic;

export async function encrypt(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  options: KeyOptions,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(passphrase, options));
  return encrypter.encrypt(plain).catch((error: unknown) => {
    options.signal?.throwIfAborted();
    throw new BackupWriteException({ type: "backup-key-failed", detail: String(error) });
  });
}

export type DecryptOptions = KeyOptions & {
  readonly passphrase: string;
  readonly onBytes: (bytes: number) => void;
};

/** The ZIP's directory stands at its end, so that the whole has to be decrypted first; the browser keeps it out of memory. */
export async function decrypt(file: Blob, options: DecryptOptions): Promise<Result<Blob, BackupError>> {
  const { passphrase, signal, onBytes } = options;
  const header = readPassphraseHeader(new Uint8Array(await file.slice(0, headerBytes).arrayBuffer()));
  if (header === null || header.workFactor > highestWorkFactor) return fail({ type: "backup-encryption-unknown" });
  const fileKey = await openHeader(passphrase, header, options).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw new BackupReadException({ type: "backup-key-failed", detail: String(error) });
  });
  if (fileKey === null) return fail({ type: "backup-passphrase-wrong" });
  const decrypter = new Decrypter();
  decrypter.addIdentity(identityOf(fileKey));
  try {
    const plain = await decrypter.decrypt(file.stream());
    return succeed(await collect(piecesOf(plain, signal), onBytes));
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof DOMException) throw error;
    return fail({ type: "backup-damaged", place: "age" });
  }
}

/** Bytes that are held in memory before the browser gets them as a Blob. */
const partBytes = 8 * 1024 * 1024;

async function collect(pieces: AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void): Promise<Blob> {
  const parts: Blob[] = [];
  let open: Uint8Array<ArrayBuffer>[] = [];
  let openBytes = 0;
  for await (const piece of pieces) {
    open.push(piece as Uint8Array<ArrayBuffer>);
    openBytes += piece.byteLength;
    onBytes(piece.byteLength);
    if (openBytes < partBytes) continue;
    parts.push(new Blob(open));
    open = [];
    openBytes = 0;
  }
  return new Blob([...parts, ...open]);
}
