/**
 * Signatures of a PDF and the bytes that they cover. Whose they are, and whether they are right, is for a signer's
 * software to say; what they cover can be seen without it.
 */
import type { OpenedPdf } from "./open-pdf";
import { countIn, isArray, stringIn } from "./pdf-value";
import type { Scan } from "./scan-objects";

export type PdfSignature = {
  /** All bytes before this one are covered, but for the signature itself; null where it is none that can be believed. */
  readonly coveredTo: number | null;
};

export async function findSignatures({ source, last }: OpenedPdf, scan: Scan): Promise<readonly PdfSignature[]> {
  const signatures: PdfSignature[] = [];
  for (const { value, extent } of scan.signatures) {
    const range = await last.resolve(value.get("ByteRange"));
    const contents = stringIn(await last.resolve(value.get("Contents")));
    const [start, length, next, rest] = isArray(range) ? range.map((item) => countIn(item)) : [];
    const isRange = start === 0 && isNumber(length) && isNumber(next) && isNumber(rest) && isArray(range);
    const isInside = isRange && extent !== null && length >= extent.start && next <= extent.end && length < next;
    const isWhole = isInside && range.length === 4 && next + rest <= source.size;
    const isSignature = isWhole && isSigned(contents) && (await isHole(source, length, next, contents));
    signatures.push({ coveredTo: isSignature ? next + rest : null });
  }
  return signatures;
}

const isNumber = (value: number | null | undefined): value is number => typeof value === "number";

/** A CMS structure begins with a sequence; a field that waits for one holds zeros. */
const isSigned = (contents: string | null): contents is string => contents !== null && contents.startsWith("\u0030");

const longestHole = 1024 ** 2;

/** What is left out is the hexadecimal string of the signature, and nothing else. */
async function isHole(source: OpenedPdf["source"], from: number, to: number, contents: string): Promise<boolean> {
  if (to - from > longestHole) return false;
  const bytes = await source.read(from, to - from);
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return /^<[0-9A-Fa-f]*>$/.test(text) && text.length === contents.length * 2 + 2;
}
