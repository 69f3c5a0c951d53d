/** What the page and the mirror's worker say to each other. */
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import type { MirrorDevice } from "./slot";

export type MirrorRecord = {
  readonly device: MirrorDevice;
  /** As it stood when the commit completed. */
  readonly head: ChainHead;
  readonly rows: readonly Change[];
  /** `rows` has every change of the assessment with a later clock; null: only those of one commit. */
  readonly since: string | null;
};

export type MirrorAnswer =
  /** `ahead`: how many changes the mirror holds beyond the record's head. */
  | { readonly type: "kept"; readonly ahead: number }
  /** Asks for the same record with every change after this clock; empty means all. */
  | { readonly type: "lacks"; readonly since: string }
  | { readonly type: "unavailable"; readonly reason: string }
  | { readonly type: "failed"; readonly reason: string };

export type ToMirrorWorker = {
  readonly id: number;
  readonly databaseName: string;
  readonly record: MirrorRecord;
};

export type FromMirrorWorker = { readonly id: number; readonly answer: MirrorAnswer };
