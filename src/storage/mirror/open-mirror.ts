/**
 * The mirror: every change a second time, outside IndexedDB. A kill can make Chromium delete a whole database two
 * sessions later; its private files survive that. They do not survive a full disk or a cleared profile: a mirror is no
 * backup.
 *
 * This is the page's side. It never throws and never keeps a commit waiting.
 */
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import type { MirrorAnswer } from "./mirror-messages";
import type { MirrorDevice } from "./slot";
import { openWorkerLine, type MirrorWorker } from "./worker-line";

export type MirrorOptions = {
  readonly databaseName: string;
  /** Makes a module worker from the address: under Trusted Types only the app may turn it into a script's. */
  readonly createWorker: (url: string) => MirrorWorker;
};

export type RecordOutcome = "kept" | "unavailable" | "failed";

/** What was committed to one assessment. */
export type Committed = {
  readonly device: MirrorDevice;
  /** As it stands after the commit. */
  readonly head: ChainHead;
  /** Of this commit; empty to bring the mirror up to the head. */
  readonly changes: readonly Change[];
  /** Reads the assessment's changes with a later clock; an empty clock means all. */
  readonly loadSince: (clock: string) => Promise<readonly Change[]>;
};

export type MirrorStatus = {
  /** Of the newest record; null before the first. */
  readonly outcome: RecordOutcome | null;
  readonly reason: string | null;
  /**
   * Assessments of which the mirror held changes that the recorded head did not count: another tab was quicker, or the
   * database has lost its end.
   */
  readonly ahead: ReadonlySet<string>;
};

export type Mirror = {
  /** “kept” once the changes are on disk a second time. */
  readonly record: (committed: Committed) => Promise<RecordOutcome>;
  readonly status: () => MirrorStatus;
  /** When every record so far has its answer, however long that takes; a worker that gives none is given up. */
  readonly settled: () => Promise<void>;
  /** Lets records under way finish. */
  readonly close: () => Promise<void>;
};

/** How long a record may keep its commit waiting; it goes on afterwards. */
const patience = 1000;

export function openMirror({ databaseName, createWorker }: MirrorOptions): Mirror {
  const worker = openWorkerLine(createWorker);
  const ahead = new Set<string>();
  let status: MirrorStatus = { outcome: null, reason: null, ahead };
  let queue: Promise<unknown> = Promise.resolve();
  let isClosed = false;

  async function keep({ device, head, changes, loadSince }: Committed): Promise<MirrorAnswer> {
    // The device's row says more than what belongs into a mirror.
    const { deviceId, canary } = device;
    let rows = changes;
    let since: string | null = null;
    for (;;) {
      const answer = await worker.ask({ databaseName, record: { device: { deviceId, canary }, head, rows, since } });
      if (answer.type !== "lacks") return answer;
      if (since === "") return failed("all changes were given and some are missing");
      since = answer.since;
      rows = await loadSince(since);
    }
  }

  return {
    async record(committed) {
      if (isClosed) return "failed";
      const note = (answer: MirrorAnswer): RecordOutcome => {
        const outcome = answer.type === "lacks" ? "failed" : answer.type;
        if (answer.type === "kept" && answer.ahead > 0) ahead.add(committed.head.assessmentId);
        else ahead.delete(committed.head.assessmentId);
        status = { outcome, reason: "reason" in answer ? answer.reason : null, ahead };
        return outcome;
      };
      // An answer that comes after the commit has stopped waiting is noted all the same.
      const kept = queue
        .then(() => keep(committed))
        .catch(failed)
        .then(note);
      queue = kept;
      const answered = await Promise.race([kept, after(patience).then(() => null)]);
      return answered ?? note(failed(`no answer within ${patience} ms`));
    },
    async settled() {
      await queue;
    },
    status: () => status,
    async close() {
      isClosed = true;
      await Promise.race([queue, after(patience)]);
      worker.close();
    },
  };
}

const failed = (error: unknown): MirrorAnswer => ({ type: "failed", reason: String(error) });

const after = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
