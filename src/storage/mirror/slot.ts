/**
 * Slot: one of the two files that hold all changes of an assessment, as blocks in the order of writing. A block is a
 * header line, one line for each change, and an end mark.
 *
 * The end mark is the SHA-256 of header and lines, and each header repeats the mark before it. So the last mark names
 * the whole file: whether another tab has written meanwhile is answered by reading 69 bytes. A check sum would find
 * torn blocks as well, but could not name a file.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import * as z from "zod/mini";
import { chainHeadSchema, type ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import { changeSchema } from "#src/domain/history/change-schema";

const deviceSchema = z.strictObject({ deviceId: z.string(), canary: z.string() });

/** Whose database the changes come from. */
export type MirrorDevice = Readonly<z.infer<typeof deviceSchema>>;

const headerSchema = z.strictObject({
  mirror: z.literal(1),
  /** Counts the blocks written to both slots, so that the later one is known. */
  write: z.int().check(z.positive()),
  /** Number of changes in this block. */
  rows: z.int().check(z.positive()),
  /** Length of all their lines. */
  bytes: z.int().check(z.positive()),
  /** Digest of the block before, empty in the first. */
  previous: z.string(),
  device: deviceSchema,
  /** After this block the slot holds `head.changeCount` changes: the slot's revision. */
  head: chainHeadSchema,
});

type BlockHeader = Readonly<z.infer<typeof headerSchema>>;

export type BlockContent = Pick<BlockHeader, "device" | "head" | "write"> & { readonly rows: readonly Change[] };

/** Where the part of a slot ends that counts, and what it holds up to there. */
export type SlotEnd = {
  readonly byteCount: number;
  readonly digest: string;
  readonly write: number;
  /** Null before the first block. */
  readonly holds: { readonly device: MirrorDevice; readonly head: ChainHead } | null;
};

export const emptySlot: SlotEnd = { byteCount: 0, digest: "", write: 0, holds: null };

type Block = { readonly header: BlockHeader; readonly body: Uint8Array; readonly end: SlotEnd };

const lineFeed = 10;
/** A header is a few hundred bytes; in a damaged file the next line feed may be far away. */
const longestHeader = 4096;
export const endMarkLength = 69;

export const endMark = (digest: string): string => `end ${digest}\n`;

/** The bytes that lengthen a slot from `after`, and where it ends then. */
export function encodeBlock(
  after: SlotEnd,
  { write, device, head, rows }: BlockContent,
): { readonly bytes: Uint8Array; readonly end: SlotEnd } {
  const body = toBytes(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const header = { mirror: 1, write, rows: rows.length, bytes: body.length, previous: after.digest, device, head };
  const headerLine = toBytes(`${JSON.stringify(header)}\n`);
  const digest = digestOf(headerLine, body);
  const bytes = new Uint8Array(headerLine.length + body.length + endMarkLength);
  bytes.set(headerLine);
  bytes.set(body, headerLine.length);
  bytes.set(toBytes(endMark(digest)), headerLine.length + body.length);
  return { bytes, end: { byteCount: after.byteCount + bytes.length, digest, write, holds: { device, head } } };
}

/** The whole blocks in `bytes`, which follow on `after`. The first torn or damaged one ends the slot. */
export function* blocksIn(bytes: Uint8Array, after: SlotEnd = emptySlot): Generator<Block> {
  let last = after;
  let start = 0;
  for (;;) {
    const block = blockAt(bytes, start, last);
    if (block === null) return;
    yield block;
    start += block.end.byteCount - last.byteCount;
    last = block.end;
  }
}

function blockAt(bytes: Uint8Array, start: number, after: SlotEnd): Block | null {
  const headerLength = bytes.subarray(start, start + longestHeader).indexOf(lineFeed) + 1;
  if (headerLength === 0) return null;
  const bodyStart = start + headerLength;
  const header = parseHeader(bytes.subarray(start, bodyStart));
  if (header === null || header.previous !== after.digest) return null;
  const { assessmentId, changeCount } = after.holds?.head ?? { ...header.head, changeCount: 0 };
  if (header.head.assessmentId !== assessmentId || header.head.changeCount !== changeCount + header.rows) return null;
  const bodyEnd = bodyStart + header.bytes;
  const blockEnd = bodyEnd + endMarkLength;
  if (blockEnd > bytes.length) return null;
  const body = bytes.subarray(bodyStart, bodyEnd);
  const digest = digestOf(bytes.subarray(start, bodyStart), body);
  if (toText(bytes.subarray(bodyEnd, blockEnd)) !== endMark(digest)) return null;
  const { write, device, head } = header;
  return {
    header,
    body,
    end: { byteCount: after.byteCount + blockEnd - start, digest, write, holds: { device, head } },
  };
}

export type DecodedSlot = {
  readonly write: number;
  readonly device: MirrorDevice;
  readonly head: ChainHead;
  readonly changes: readonly Change[];
  /** Bytes follow that do not count. */
  readonly damaged: boolean;
};

/** Everything in a slot that can be believed; null when that is nothing. The chain has still to be verified. */
export function decodeSlot(bytes: Uint8Array): DecodedSlot | null {
  const changes: Change[] = [];
  let end = emptySlot;
  for (const block of blocksIn(bytes)) {
    const rows = parseRows(block);
    if (rows === null) break;
    for (const row of rows) changes.push(row);
    end = block.end;
  }
  if (end.holds === null) return null;
  return { write: end.write, ...end.holds, changes, damaged: end.byteCount < bytes.length };
}

function parseRows({ header, body }: Block): readonly Change[] | null {
  const lines = toText(body).split("\n");
  if (lines.pop() !== "" || lines.length !== header.rows) return null;
  const rows: Change[] = [];
  for (const line of lines) {
    const parsed = changeSchema.safeParse(parseJson(line));
    if (!parsed.success || parsed.data.assessmentId !== header.head.assessmentId) return null;
    rows.push(parsed.data);
  }
  return rows;
}

function parseHeader(line: Uint8Array): BlockHeader | null {
  const parsed = headerSchema.safeParse(parseJson(toText(line)));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const digestOf = (header: Uint8Array, body: Uint8Array) =>
  bytesToHex(sha256.create().update(header).update(body).digest());

const toBytes = (text: string) => new TextEncoder().encode(text);

const toText = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
