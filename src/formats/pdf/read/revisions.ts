/**
 * The revisions of a file: each cross-reference section that something was appended with. A linearized file has two
 * sections for one revision; that is believed only where they have no object in common.
 */
import type { ByteSource } from "./byte-source";
import {
  findStart,
  readSection,
  readTail,
  type CrossReferenceEntry,
  type CrossReferenceSection,
  type Entries,
} from "./cross-reference";
import { directLength, readIndirectObject } from "./indirect-object";
import { damaged, PdfReadException, tooLarge, unsupported } from "./pdf-read-error";
import { countIn, isDictionary, isSameValue, type PdfDictionary } from "./pdf-value";
import { readLimits } from "./read-limits";
import type { Work } from "./work";

export type Revision = {
  /** After its `%%EOF`: the file as it was then is everything before. */
  readonly end: number;
  /** Of the whole file as it was then. */
  readonly entries: Entries;
  /** What this revision brought or replaced. */
  readonly own: Entries;
  readonly trailer: PdfDictionary;
};

export type Revisions = {
  /** First to last; at least one. */
  readonly revisions: readonly [Revision, ...Revision[]];
  /** After the last one. */
  readonly bytesBehind: number;
  /** The sections themselves, which are no objects of a table. */
  readonly sections: readonly CrossReferenceSection[];
};

export async function readRevisions(source: ByteSource, work: Work): Promise<Revisions> {
  const start = await findStart(source);
  if (start === null) throw new PdfReadException({ type: "pdf-cut-off" });
  const sections = await readChain(source, work, start);
  if (sections.some(({ trailer }) => trailer.has("Encrypt"))) throw unsupported("encryption");
  const revisions = await revisionsOf(source, work, sections);
  const [first, ...later] = revisions;
  if (first === undefined) throw damaged("trailer");
  const end = revisions.at(-1)?.end ?? 0;
  return { revisions: [first, ...later], bytesBehind: source.size - end, sections };
}

/** Newest first, as the file links them. */
async function readChain(source: ByteSource, work: Work, start: number): Promise<readonly CrossReferenceSection[]> {
  const sections: CrossReferenceSection[] = [];
  const seen = new Set<number>();
  let entries = 0;
  for (let at: number | null = start; at !== null;) {
    if (seen.has(at)) throw damaged("/Prev");
    if (sections.length === readLimits.sections) throw tooLarge("revisions");
    seen.add(at);
    const section = await readSection(source, work, at);
    entries += section.entries.size;
    if (entries > readLimits.objects) throw tooLarge("objects");
    sections.push(section);
    const previous = section.trailer.get("Prev");
    at = previous === undefined ? null : countIn(previous);
    if (previous !== undefined && at === null) throw damaged("/Prev");
  }
  return sections;
}

async function revisionsOf(
  source: ByteSource,
  work: Work,
  newestFirst: readonly CrossReferenceSection[],
): Promise<readonly Revision[]> {
  const [oldest, second, ...others] = newestFirst.toReversed();
  if (oldest === undefined) return [];
  const isFastWebView = second !== undefined && second.extent.start < oldest.extent.start;
  const first = isFastWebView
    ? await linearized(source, work, oldest, second)
    : await revisionOf(source, work, null, oldest, oldest.extent.start);
  const revisions = [first];
  for (const section of isFastWebView || second === undefined ? others : [second, ...others]) {
    const before = revisions.at(-1) ?? first;
    if (section.extent.start < before.end) throw damaged("/Prev");
    revisions.push(await revisionOf(source, work, before, section, section.extent.start));
  }
  return revisions;
}

async function revisionOf(
  source: ByteSource,
  work: Work,
  before: Revision | null,
  { extent, entries, trailer }: CrossReferenceSection,
  startxref: number,
): Promise<Revision> {
  const tail = await readTail(source, work, extent.end);
  if (tail === null || tail.startxref !== startxref) throw damaged("startxref");
  return { end: tail.end, entries: new Map([...(before?.entries ?? []), ...entries]), own: entries, trailer };
}

/** The section that is read first stands at the beginning of the file, the other one at its end. */
async function linearized(
  source: ByteSource,
  work: Work,
  main: CrossReferenceSection,
  firstPage: CrossReferenceSection,
): Promise<Revision> {
  const isUsed = ([, { type }]: readonly [number, CrossReferenceEntry]) => type !== "free";
  const common = [...firstPage.entries]
    .filter(isUsed)
    .find(([number]) => (main.entries.get(number)?.type ?? "free") !== "free");
  if (common !== undefined) throw damaged(`object ${common[0]} twice`);
  const roots = [main, firstPage].map(({ trailer }) => trailer.get("Root"));
  if (roots[0] !== undefined && !isSameValue(roots[0], roots[1])) throw damaged("trailer");
  const whole = { ...firstPage, entries: new Map([...main.entries, ...[...firstPage.entries].filter(isUsed)]) };
  const revision = await revisionOf(source, work, null, { ...whole, extent: main.extent }, firstPage.extent.start);
  const offsets = [...whole.entries.values()].flatMap((entry) => (entry.type === "at" ? [entry.offset] : []));
  const begin = await readIndirectObject(
    source,
    work,
    offsets.reduce((least, offset) => Math.min(least, offset), source.size),
    directLength,
  );
  const isLinearized =
    isDictionary(begin.value) && begin.value.has("Linearized") && countIn(begin.value.get("L")) === revision.end;
  if (!isLinearized) throw damaged("/Prev");
  return revision;
}
