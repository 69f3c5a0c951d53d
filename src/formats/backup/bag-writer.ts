/** The entries of a bag in the order of writing; digests and sizes are taken of the bytes that pass. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { BackupFile } from "#src/domain/backup/backup-document";
import { BackupWriteException } from "./backup-error";
import { bagNames, bagTags, manifestText, type BagTags } from "./bag-layout";
import { createDigest } from "./running-digest";

/** What client-zip takes. */
export type BagEntry = {
  readonly name: string;
  readonly input: Uint8Array | AsyncIterable<Uint8Array<ArrayBuffer>>;
  readonly lastModified: Date;
};

export type BagWriter = {
  /** About the bag itself. */
  readonly tag: (name: string, text: string) => BagEntry;
  /** `expected`: what the bytes must turn out to be. */
  readonly payload: (name: string, pieces: AsyncIterable<Uint8Array>, expected: BackupFile | null) => BagEntry;
  /** When all of the payload has been read. */
  readonly closing: (tags: Omit<BagTags, "payload">) => Iterable<BagEntry>;
};

export function createBagWriter(lastModified: Date): BagWriter {
  const payloadDigests = new Map<string, string>();
  const tagDigests = new Map<string, string>();
  let payloadBytes = 0;

  const tag = (name: string, text: string): BagEntry => {
    const input = utf8ToBytes(text);
    tagDigests.set(name, bytesToHex(sha256(input)));
    return { name, input, lastModified };
  };

  async function* digested(
    name: string,
    pieces: AsyncIterable<Uint8Array>,
    expected: BackupFile | null,
  ): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const running = createDigest(expected?.byteCount ?? null);
    let byteCount = 0;
    for await (const piece of pieces) {
      running.update(piece);
      byteCount += piece.byteLength;
      yield piece as Uint8Array<ArrayBuffer>;
    }
    const digest = await running.finish();
    // Damaged in the browser: that must not become a backup that looks whole.
    if (expected !== null && (expected.byteCount !== byteCount || expected.sha256 !== digest))
      throw new BackupWriteException({ type: "backup-source-differs", place: expected.sha256 });
    payloadBytes += byteCount;
    payloadDigests.set(name, digest);
  }

  return {
    tag,
    payload: (name, pieces, expected) => ({ name, input: digested(name, pieces, expected), lastModified }),
    *closing(tags) {
      yield tag(bagNames.payloadManifest, manifestText(payloadDigests));
      yield tag(bagNames.tags, bagTags({ ...tags, payload: { bytes: payloadBytes, files: payloadDigests.size } }));
      yield tag(bagNames.tagManifest, manifestText(tagDigests));
    },
  };
}
