/** Opens an opinion file that anybody may have made or altered. Nothing in it is believed before it has been checked. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import {
  opinionDocumentSchema,
  opinionFormat,
  opinionFormatVersion,
  type OpinionDocument,
} from "#src/domain/review/opinion-document";
import { opinionLimits } from "#src/domain/review/opinion-limits";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { parseBoundedJson } from "#src/formats/backup/bounded-json";
import type { OpinionError } from "./opinion-error";
import { contentOf, signedText } from "./signed-text";

export type ReadOpinion = {
  readonly document: OpinionDocument;
  /** Of the file's bytes. */
  readonly sha256: string;
};

export async function readOpinion(
  file: Blob,
  subtle: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Promise<Result<ReadOpinion, OpinionError>> {
  if (file.size === 0) return fail({ type: "opinion-empty" });
  if (file.size > opinionLimits.bytes) return fail({ type: "opinion-too-large" });
  const read = await bytesOf(file);
  if (!read.ok) return read;
  const parsed = parseOpinion(textOf(read.value));
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const signed = await isSigned(document, subtle);
  if (!signed.ok) return signed;
  return signed.value
    ? succeed({ document, sha256: bytesToHex(sha256(read.value)) })
    : fail({ type: "opinion-signature-wrong" });
}

/** Everything but the signature. Undefined: the bytes are no UTF-8. */
export function parseOpinion(text: string | undefined): Result<OpinionDocument, OpinionError> {
  const json = text === undefined ? undefined : parseBoundedJson(text, opinionLimits.jsonDepth);
  if (!isObject(json) || json["format"] !== opinionFormat) return fail({ type: "opinion-foreign" });
  const { formatVersion } = json;
  const [major, minor] = versionOf(formatVersion) ?? [0, 0];
  const [knownMajor, knownMinor] = versionOf(opinionFormatVersion) ?? [0, 0];
  if (major > knownMajor) return fail({ type: "opinion-newer", place: String(formatVersion) });
  const parsed = opinionDocumentSchema.safeParse(json);
  if (!parsed.success) {
    // A later minor version may have fields that this one does not know; the signature covers them.
    if (minor > knownMinor) return fail({ type: "opinion-newer", place: String(formatVersion) });
    return fail({ type: "opinion-malformed", place: parsed.error.issues[0]?.path.map(String).join(".") || "(root)" });
  }
  const duplicate = findDuplicate(parsed.data);
  return duplicate === null ? succeed(parsed.data) : fail({ type: "opinion-malformed", place: duplicate });
}

/** One finding for each control. */
function findDuplicate({ findings }: OpinionDocument): string | null {
  const seen = new Set<string>();
  const index = findings.findIndex(({ controlId }) => seen.size === seen.add(controlId).size);
  return index === -1 ? null : `findings.${index}.controlId`;
}

async function isSigned(
  document: OpinionDocument,
  subtle: SubtleCrypto | null,
): Promise<Result<boolean, OpinionError>> {
  if (subtle === null) return fail({ type: "opinion-not-checkable", detail: "crypto.subtle" });
  const signature = Uint8Array.from(atob(base64Of(document.signature)), (character) => character.charCodeAt(0));
  const text = new TextEncoder().encode(signedText(contentOf(document)));
  try {
    const algorithm = { name: "ECDSA", namedCurve: "P-256" } as const;
    const key = await subtle.importKey("jwk", { ...document.key }, algorithm, false, ["verify"]);
    return succeed(await subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, signature, text));
  } catch (error) {
    // Coordinates that are no point of the curve.
    if (error instanceof DOMException && error.name === "DataError") return succeed(false);
    return fail({ type: "opinion-not-checkable", detail: String(error) });
  }
}

const base64Of = (text: string) => text.replaceAll("-", "+").replaceAll("_", "/");

async function bytesOf(file: Blob): Promise<Result<Uint8Array, OpinionError>> {
  try {
    return succeed(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return fail({ type: "opinion-unreadable", detail: String(error) });
  }
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function versionOf(text: unknown): readonly [major: number, minor: number] | null {
  const parts = typeof text === "string" ? /^(\d{1,4})\.(\d{1,4})$/.exec(text) : null;
  return parts === null ? null : [Number(parts[1]), Number(parts[2])];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
