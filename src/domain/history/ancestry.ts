/**
 * Who knew what: a change knows everything that it can reach through its parents.
 *
 * Each change has a place: a line and its position in it, where each knows all before it. What it knows of other lines
 * is one number for each, and changes share that list until one of them learns something, so that a question costs one
 * look-up. There are about as many lines as people who worked at the same time, however often they met.
 */
import { inClockOrder, parentsOf, type Change } from "./change";

type Place = { readonly line: number; readonly position: number; readonly known: Knowledge };

/** Of other lines, the furthest position known. */
type Knowledge = ReadonlyMap<number, number>;

/** Whether the change with one hash knows the change with the other; none knows itself. */
export type Knows = (laterHash: string, earlierHash: string) => boolean;

/** `ordered` by clock. A parent that is not among the changes, or comes later, is taken to be unknown. */
export function traceAncestry(ordered: readonly Change[]): Knows {
  const places = new Map<string, Place>();
  const lengths: number[] = [];
  for (const change of ordered) {
    const parents = parentsOf(change).flatMap((parent) => places.get(parent) ?? []);
    const line = lineToGoOn(parents, lengths);
    const position = lengths[line] ?? 0;
    places.set(change.hash, { line, position, known: knowledgeFrom(parents, line) });
    lengths[line] = position + 1;
  }
  return (laterHash, earlierHash) => {
    const later = places.get(laterHash);
    const earlier = places.get(earlierHash);
    if (later === undefined || earlier === undefined) return false;
    return later.line === earlier.line
      ? earlier.position < later.position
      : isKnown(later.known, earlier.line, earlier.position);
  };
}

/** The change with that hash and all that it knows, in clock order. */
export function knownAt(changes: readonly Change[], headHash: string): readonly Change[] {
  const ordered = inClockOrder(changes);
  const knows = traceAncestry(ordered);
  return ordered.filter(({ hash }) => hash === headHash || knows(headHash, hash));
}

/** One of which the end is known, best that of a parent; otherwise a new one. */
function lineToGoOn(parents: readonly Place[], lengths: readonly number[]): number {
  const isEnd = ([line, position]: readonly [number, number]) => lengths[line] === position + 1;
  const ofParents = parents.map(({ line, position }) => [line, position] as const);
  const [line] = ofParents.find(isEnd) ?? parents.flatMap(({ known }) => [...known]).find(isEnd) ?? [lengths.length];
  return line;
}

/** What the parents know together, and the parents themselves. */
function knowledgeFrom([first, ...others]: readonly Place[], line: number): Knowledge {
  if (first === undefined) return new Map();
  const unknown = others.filter(({ line, position }) =>
    line === first.line ? position > first.position : !isKnown(first.known, line, position),
  );
  if (first.line === line && unknown.length === 0) return first.known;
  const known = new Map(first.known);
  for (const place of [first, ...unknown]) {
    for (const [line, position] of [...place.known, [place.line, place.position] as const]) {
      if (!isKnown(known, line, position)) known.set(line, position);
    }
  }
  return known;
}

const isKnown = (known: Knowledge, line: number, position: number) => (known.get(line) ?? -1) >= position;
