/**
 * Change: one field of one entity took a new value. Append-only and hash-chained; the state is what you get by
 * applying the changes in the order of their clocks.
 *
 * The history of an assessment is a graph: two devices may go on from one change, and a merge joins them again. Along
 * every link to a parent the clock grows.
 *
 * The chain shows later rewriting to somebody who holds an earlier head. It does not show who wrote it: the owner of
 * the machine can build another chain.
 */
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { instantOf, type ClockReading } from "./hybrid-logical-clock";

/** The last three belong to a review or a training session: each has a history of its own under its id. */
export const changeEntities = [
  "assessment",
  "control-assessment",
  "evidence-item",
  "review-receipt",
  "review-finding",
  "soa-entry",
  "own-control",
  "soa-version",
  "risk",
  "corrective-action",
  "site",
  "site-level",
  "plan-record",
  "plan-reference",
  "legal-choice",
  "baseline",
  "own-catalog",
  "pack-review",
  "pack-opinion",
  "training-session",
] as const;
export type ChangeEntity = (typeof changeEntities)[number];

/** What somebody asks for. `field: null` sets the whole entity: creation, or deletion with null. `profile.scope` names a field one level down. */
export type Edit = {
  readonly entity: ChangeEntity;
  /** Of an opinion or a control the control's id; of everything else its own. */
  readonly entityId: string;
  readonly field: string | null;
  readonly value: Json;
  /** What the person had on screen; left out where nobody looked at a value, as in a bulk edit. */
  readonly seenValue?: Json;
};

/**
 * One action of a person. Undo and redo are actions too and name the operation that they turn back or repeat. A merge
 * names the last change of the other branch; a settlement confirms a value after a conflict.
 */
export type Operation =
  | { readonly kind: "edit" | "settle"; readonly id: string }
  | { readonly kind: "undo" | "redo"; readonly id: string; readonly of: string }
  | { readonly kind: "merge"; readonly id: string; readonly head: string };

export type Change = {
  readonly id: string;
  /** Of the history: the assessment's id, or that of the review. */
  readonly assessmentId: string;
  /** One more than the highest of the parents, from 1. Branches share positions. */
  readonly sequence: number;
  readonly operation: Operation;
  readonly deviceId: string;
  readonly clock: ClockReading;
  /** Name from the profile of whoever sat at the machine; may be empty. */
  readonly actor: string;
  readonly entity: ChangeEntity;
  readonly entityId: string;
  readonly field: string | null;
  readonly oldValue: Json;
  readonly newValue: Json;
  /** Only where the author had another value than `oldValue` on screen: went over something not seen. */
  readonly seenValue?: Json;
  readonly previousHash: string;
  readonly hash: string;
};

/** Clock, then id: one order for everybody who holds the same changes. */
export const inClockOrder = (changes: readonly Change[]): readonly Change[] =>
  changes.toSorted((left, right) => compare(left.clock, right.clock) || compare(left.id, right.id));

const compare = (left: string, right: string) => (left === right ? 0 : left < right ? -1 : 1);

/**
 * When the change was made by the wall clock, as an ISO instant: its id is a UUIDv7. The logical clock may run ahead of
 * the wall and is only asked where the id is another kind of name.
 */
export function recordedAt({ id, clock }: Pick<Change, "id" | "clock">): string {
  const millis = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.exec(id);
  return millis === null ? instantOf(clock) : new Date(Number.parseInt(`${millis[1]}${millis[2]}`, 16)).toISOString();
}

/** SHA-256 of UTF-8 text as 64 hex digits. */
export type Digest = (text: string) => string;

/** The hash before the first change of a chain. */
export const emptyChainHash = "0".repeat(64);

export function sealChange(change: Omit<Change, "hash">, digest: Digest): Change {
  return { ...change, hash: digest(canonicalJson(change)) };
}

/** The hashes of the changes that this one follows on: none for the first, two for a merge. */
export const parentsOf = ({
  previousHash,
  operation,
}: Pick<Change, "previousHash" | "operation">): readonly string[] => [
  ...(previousHash === emptyChainHash ? [] : [previousHash]),
  ...(operation.kind === "merge" ? [operation.head] : []),
];

export type ChainBreak = {
  readonly sequence: number;
  /** Null where no change is left to point at. */
  readonly changeId: string | null;
  readonly reason: "hash" | "duplicate" | "link" | "sequence" | "clock" | "head";
};

/**
 * The first place, in the order of the clocks, where the history of one assessment does not hold together, or null.
 * `expectedHead` is the hash of its last change: without it nobody can see that the end was cut off.
 */
export function findChainBreak(changes: readonly Change[], digest: Digest, expectedHead?: string): ChainBreak | null {
  const ordered = inClockOrder(changes);
  const byHash = new Map(ordered.map((change) => [change.hash, change]));
  const ids = new Set<string>();
  const followed = new Set<string>();
  for (const change of ordered) {
    const reason = breakAt(change, ordered[0], byHash, ids, digest);
    if (reason !== null) return { sequence: change.sequence, changeId: change.id, reason };
    ids.add(change.id);
    for (const parent of parentsOf(change)) followed.add(parent);
  }
  const head = expectedHead ?? ordered.at(-1)?.hash ?? emptyChainHash;
  const stray = ordered.find(({ hash }) => !followed.has(hash) && hash !== head);
  if (stray) return { sequence: stray.sequence, changeId: stray.id, reason: "head" };
  return ordered.length === 0 && head !== emptyChainHash ? { sequence: 0, changeId: null, reason: "head" } : null;
}

function breakAt(
  change: Change,
  first: Change | undefined,
  byHash: ReadonlyMap<string, Change>,
  ids: ReadonlySet<string>,
  digest: Digest,
): ChainBreak["reason"] | null {
  const { hash, ...content } = change;
  if (digest(canonicalJson(content)) !== hash) return "hash";
  if (ids.has(change.id)) return "duplicate";
  const hashes = parentsOf(change);
  const parents = hashes.flatMap((parent) => byHash.get(parent) ?? []);
  if (parents.length < hashes.length) return "link";
  // One beginning only: whatever else starts from nothing has lost what came before.
  if (change.previousHash === emptyChainHash && change !== first) return "link";
  if (change.sequence !== 1 + Math.max(0, ...parents.map(({ sequence }) => sequence))) return "sequence";
  return parents.every(({ clock }) => clock < change.clock) ? null : "clock";
}
