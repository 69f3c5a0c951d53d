/** A bag whose lists agree with each other and with what is in the ZIP. Digests of files are compared as they are read. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { backupLimits } from "#src/domain/backup/backup-limits";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { BackupReadException, type BackupError } from "./backup-error";
import {
  bagDeclaration,
  bagNames,
  evidenceDigestIn,
  isPayloadName,
  parseManifest,
  payloadSizeIn,
  type Manifest,
} from "./bag-layout";
import { bytesOf, piecesOf, streamFrom } from "./byte-stream";
import { createDigest, digestOf } from "./running-digest";
import { openZip, type ZipEntry } from "./open-zip";

export type Bag = {
  readonly payload: ReadonlyMap<string, ZipEntry>;
  /** A payload file that is compared with its digest; its end is reached only where both agree. */
  readonly open: (name: string, signal?: AbortSignal) => ReadableStream<Uint8Array>;
};

export async function openBag(file: Blob, signal?: AbortSignal): Promise<Result<Bag, BackupError>> {
  const opened = await openZip(file);
  if (!opened.ok) return opened;
  const entries = opened.value;
  const missing = Object.values(bagNames).find((name) => !entries.has(name));
  if (missing !== undefined) return fail({ type: "backup-entry-missing", place: missing });
  try {
    const tags = await readTags(entries, signal);
    const payload = new Map([...entries].filter(([name]) => isPayloadName(name)));
    const fault = findWrongTag(tags) ?? findWrongList(tags, payload);
    if (fault !== null) return fail(fault);
    const manifest = manifestIn(tags, bagNames.payloadManifest);
    return succeed({
      payload,
      open: (name, stop) => openCompared(payload.get(name), manifest.get(name) ?? "", stop),
    });
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof BackupReadException) return fail(error.failure);
    throw error;
  }
}

type Tags = ReadonlyMap<string, { readonly text: string; readonly sha256: string }>;

async function readTags(entries: ReadonlyMap<string, ZipEntry>, signal: AbortSignal | undefined): Promise<Tags> {
  const tags = new Map<string, { readonly text: string; readonly sha256: string }>();
  for (const [name, entry] of entries) {
    if (isPayloadName(name)) continue;
    if (entry.byteCount > backupLimits.tagBytes)
      throw new BackupReadException({ type: "backup-too-large", place: name });
    const bytes = await bytesOf(entry.open({ checkCrc32: true, signal }));
    tags.set(name, { text: new TextDecoder().decode(bytes), sha256: bytesToHex(sha256(bytes)) });
  }
  return tags;
}

/** The list of the other tag files must name each of them, with its digest. */
function findWrongTag(tags: Tags): BackupError | null {
  if (tags.get(bagNames.declaration)?.text !== bagDeclaration)
    return { type: "backup-damaged", place: bagNames.declaration };
  const listed = manifestIn(tags, bagNames.tagManifest);
  const [own] = [...tags].filter(([name]) => name !== bagNames.tagManifest && !listed.has(name));
  if (own !== undefined) return { type: "backup-damaged", place: bagNames.tagManifest };
  for (const [name, digest] of listed) {
    const tag = tags.get(name);
    if (tag === undefined || name === bagNames.tagManifest)
      return { type: "backup-damaged", place: bagNames.tagManifest };
    if (tag.sha256 !== digest) return { type: "backup-digest-differs", place: name };
  }
  return null;
}

function findWrongList(tags: Tags, payload: ReadonlyMap<string, ZipEntry>): BackupError | null {
  const listed = manifestIn(tags, bagNames.payloadManifest);
  const absent = [...listed.keys()].find((name) => !payload.has(name));
  if (absent !== undefined) return { type: "backup-entry-missing", place: absent };
  const unlisted = [...payload.keys()].find((name) => !listed.has(name));
  if (unlisted !== undefined) return { type: "backup-entry-unexpected", place: unlisted };
  const misnamed = [...listed].find(([name, digest]) => (evidenceDigestIn(name) ?? digest) !== digest);
  if (misnamed !== undefined) return { type: "backup-digest-differs", place: misnamed[0] };
  const stated = payloadSizeIn(tags.get(bagNames.tags)?.text ?? "");
  const bytes = [...payload.values()].reduce((total, { byteCount }) => total + byteCount, 0);
  return stated?.bytes === bytes && stated.files === payload.size
    ? null
    : { type: "backup-counts-differ", place: "Payload-Oxum" };
}

function manifestIn(tags: Tags, name: string): Manifest {
  const parsed = parseManifest(tags.get(name)?.text ?? "");
  if (parsed.ok) return parsed.value;
  throw new BackupReadException({ type: "backup-damaged", place: `${name}:${parsed.error}` });
}

function openCompared(entry: ZipEntry | undefined, expected: string, signal?: AbortSignal): ReadableStream<Uint8Array> {
  async function* compared(): AsyncGenerator<Uint8Array> {
    if (entry === undefined) return;
    const compare = (found: string): void => {
      if (found !== expected) throw new BackupReadException({ type: "backup-digest-differs", place: entry.name });
    };
    signal?.throwIfAborted();
    const whole = await entry.readWhole();
    if (whole !== null) {
      compare(await digestOf(whole));
      yield whole;
      return;
    }
    const digest = createDigest(entry.byteCount);
    for await (const piece of piecesOf(entry.open({ checkCrc32: false, signal }), signal)) {
      digest.update(piece);
      yield piece;
    }
    compare(await digest.finish());
  }
  return streamFrom(compared());
}
