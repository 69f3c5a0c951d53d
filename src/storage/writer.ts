import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import type { AssessmentDatabase, Device } from "./database";

/** Who writes, when, and where ids come from. */
export type Writer = {
  readonly database: AssessmentDatabase;
  readonly device: Device;
  readonly now: () => number;
  readonly newId: () => string;
  readonly actor: () => string;
  /** Operations that this tab has written: their values are not news to who sits at it. */
  readonly written: Set<string>;
  /** Called after each transaction has completed, and waited for. Must not throw or hang. */
  readonly onCommitted: (committed: readonly Committed[]) => Promise<void>;
};

/** What one transaction did to one assessment. */
export type Committed = { readonly head: ChainHead; readonly changes: readonly Change[] };
