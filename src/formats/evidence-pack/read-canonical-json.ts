/**
 * JSON of an attached file. The text has to be the canonical one of its value (RFC 8785): no key stands twice, and
 * nobody can read another value from the same bytes.
 */
import { packLimits } from "#src/domain/pack/pack-limits";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { parseBoundedJson } from "#src/formats/backup/bounded-json";

export type JsonFault = "malformed" | "not-canonical";

/** `content` is bounded in size already. */
export async function readCanonicalJson(content: Blob): Promise<Result<unknown, JsonFault>> {
  const text = decodeText(await content.arrayBuffer());
  return text === null ? fail("malformed") : parseCanonicalJson(text);
}

export function parseCanonicalJson(text: string): Result<unknown, JsonFault> {
  const json = parseBoundedJson(text, packLimits.jsonDepth);
  if (json === undefined) return fail("malformed");
  return canonicalJson(json as Json) === text ? succeed(json) : fail("not-canonical");
}

function decodeText(bytes: ArrayBuffer): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
