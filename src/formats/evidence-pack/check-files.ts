/** Hashes what leaves once more: a vault that lost a byte must not hand it on under an old digest. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { PackedEvidence } from "./pack-data";
import type { PackWriteError } from "./pack-write-error";
import { releaseBytes } from "./release-bytes";

/** The browser's digest is several times quicker but takes everything at once. */
const longestAtOnce = 16 * 1024 ** 2;
/** Hashed between two looks at the messages. */
const pieceBytes = 4 * 1024 ** 2;
/** Small files wait for each other's bytes together: what takes time is the asking. */
const mostTogether = 16;

/** How often `tick` is called for these files. */
export const fileSteps = (evidence: readonly PackedEvidence[]): number =>
  batchesOf(evidence).reduce((steps, [first]) => steps + (first && isLarge(first) ? piecesOf(first) : 1), 0);

const isLarge = ({ file }: PackedEvidence): boolean => file.byteCount > longestAtOnce;
const piecesOf = ({ file }: PackedEvidence): number => Math.ceil(file.byteCount / pieceBytes);

/**
 * `tick` is awaited before each batch or piece and says whether to stop. `onContent` sees the bytes of each file that
 * was read as a whole and found right; they are gone when it returns.
 */
export async function checkFiles(
  evidence: readonly PackedEvidence[],
  tick: () => Promise<boolean>,
  onContent: (packed: PackedEvidence, bytes: Uint8Array<ArrayBuffer>) => void,
): Promise<PackWriteError | null> {
  for (const batch of batchesOf(evidence)) {
    const [first] = batch;
    if (first && isLarge(first)) {
      const found = await inPieces(first.file.content, tick);
      if (found === null) return { type: "cancelled" };
      if (found !== first.file.sha256) return differing(first);
      continue;
    }
    if (await tick()) return { type: "cancelled" };
    const read = await Promise.all(batch.map((packed) => atOnce(packed)));
    for (const { packed, bytes, found } of read) {
      if (found !== packed.file.sha256) return differing(packed);
      onContent(packed, bytes);
      releaseBytes(bytes);
    }
  }
  return null;
}

/** In their order; a large file is a batch of its own. */
function batchesOf(evidence: readonly PackedEvidence[]): readonly (readonly PackedEvidence[])[] {
  const batches: PackedEvidence[][] = [];
  let room = 0;
  for (const packed of evidence) {
    const current = batches.at(-1);
    const fits = current !== undefined && current.length < mostTogether && packed.file.byteCount <= room;
    if (fits) current.push(packed);
    else batches.push([packed]);
    room = (fits ? room : pieceBytes) - packed.file.byteCount;
  }
  return batches;
}

const differing = ({ code, version }: PackedEvidence): PackWriteError => ({
  type: "pack-file-differs",
  code,
  name: version.name,
});

async function atOnce(packed: PackedEvidence) {
  const bytes = new Uint8Array(await packed.file.content.arrayBuffer());
  const found = bytesToHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
  return { packed, bytes, found };
}

async function inPieces(content: Blob, tick: () => Promise<boolean>): Promise<string | null> {
  const digest = sha256.create();
  for (let from = 0; from < content.size; from += pieceBytes) {
    if (await tick()) return null;
    const piece = new Uint8Array(await content.slice(from, from + pieceBytes).arrayBuffer());
    digest.update(piece);
    releaseBytes(piece);
  }
  return bytesToHex(digest.digest());
}
