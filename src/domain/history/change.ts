/**
 * Change: one field of one entity took a new value. Append-only and hash-chained; the state is what you get by
 * applying the changes in order.
 *
 * The chain shows later rewriting to somebody who holds an earlier head. It does not show who wrote it: the owner of
 * the machine can build another chain.
 */
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import type { ClockReading } from "./hybrid-logical-clock";

export const changeEntities = ["assessment", "control-assessment", "evidence-item"] as const;
export type ChangeEntity = (typeof changeEntities)[number];

/** What somebody asks for. `field: null` sets the whole entity: creation, or deletion with null. `profile.scope` names a field one level down. */
export type Edit = {
  readonly entity: ChangeEntity;
  /** Assessment id, control id or evidence id. */
  readonly entityId: string;
  readonly field: string | null;
  readonly value: Json;
};

/** One action of a person. Undo and redo are actions too and name the operation that they turn back or repeat. */
export type Operation =
  | { readonly kind: "edit"; readonly id: string }
  | { readonly kind: "undo" | "redo"; readonly id: string; readonly of: string };

export type Change = {
  readonly id: string;
  readonly assessmentId: string;
  /** Position in this assessment's chain, from 1. */
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
  readonly previousHash: string;
  readonly hash: string;
};

/** SHA-256 of UTF-8 text as 64 hex digits. */
export type Digest = (text: string) => string;

/** The hash before the first change of a chain. */
export const emptyChainHash = "0".repeat(64);

export function sealChange(change: Omit<Change, "hash">, digest: Digest): Change {
  return { ...change, hash: digest(canonicalJson(change)) };
}

export type ChainBreak = { readonly sequence: number; readonly reason: "hash" | "link" | "sequence" };

/** The first place where a chain does not hold together, or null. `changes` in order of sequence. */
export function findChainBreak(changes: readonly Change[], digest: Digest): ChainBreak | null {
  let previousHash = emptyChainHash;
  for (const [index, change] of changes.entries()) {
    const { hash, ...content } = change;
    if (change.sequence !== index + 1) return { sequence: change.sequence, reason: "sequence" };
    if (change.previousHash !== previousHash) return { sequence: change.sequence, reason: "link" };
    if (digest(canonicalJson(content)) !== hash) return { sequence: change.sequence, reason: "hash" };
    previousHash = hash;
  }
  return null;
}
