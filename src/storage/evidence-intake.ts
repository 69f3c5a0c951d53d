/**
 * The intake of one writer, for as long as the app is open: it goes on while screens come and go. Files that come while
 * others are under way wait their turn.
 */
import type { IntakeOutcome } from "#src/domain/evidence/intake";
import type { CreateInspectWorker } from "./file-inspector";
import { takeInFiles, type IntakeProgress, type IntakeTarget } from "./take-in-evidence";
import type { Writer } from "./writer";

/** What became of one file, and what it was meant for. */
export type IntakeLine = { readonly id: number; readonly target: IntakeTarget; readonly outcome: IntakeOutcome };

export type IntakeState = {
  /** Null where nothing is under way. */
  readonly progress: (IntakeProgress & { readonly count: number }) | null;
  /** Of what came in together last. */
  readonly lines: readonly IntakeLine[];
};

export type Intake = {
  /** Resolves when these files are done. */
  readonly start: (assessmentId: string, files: readonly File[], target: IntakeTarget) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  readonly state: () => IntakeState;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createIntake(writer: Writer, createWorker?: CreateInspectWorker): Intake {
  const listeners = new Set<() => void>();
  let state: IntakeState = { progress: null, lines: [] };
  let queue: Promise<void> = Promise.resolve();
  let controller = new AbortController();
  let waiting = 0;
  let lastId = 0;

  const show = (next: Partial<IntakeState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };

  async function run(
    assessmentId: string,
    files: readonly File[],
    target: IntakeTarget,
    signal: AbortSignal,
  ): Promise<void> {
    let left = files.length;
    await takeInFiles(writer, assessmentId, files, target, {
      createWorker,
      signal,
      onProgress: (progress) => {
        if (isNews(state.progress, progress)) show({ progress: { ...progress, count: files.length } });
      },
      onOutcome: (outcome) => {
        lastId += 1;
        left -= 1;
        const lines = [...state.lines, { id: lastId, target, outcome }];
        // Said with the last line: what an abort leaves to be cleared away keeps nobody waiting.
        if (left === 0) waiting -= 1;
        show(waiting === 0 ? { lines, progress: null } : { lines });
      },
    });
  }

  return {
    start(assessmentId, files, target) {
      if (files.length === 0) return queue;
      const first = { index: 0, name: files[0]?.name ?? "", share: 0, count: files.length };
      if (waiting === 0) show({ progress: first, lines: [] });
      waiting += 1;
      const { signal } = controller;
      queue = queue.then(() => run(assessmentId, files, target, signal));
      return queue;
    },
    cancel() {
      controller.abort();
      // For what comes afterwards.
      controller = new AbortController();
    },
    dismiss: () => show({ lines: [] }),
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Bytes come faster than anybody can see them. */
const isNews = (shown: IntakeProgress | null, next: IntakeProgress) =>
  shown === null || shown.index !== next.index || Math.floor(shown.share * 100) !== Math.floor(next.share * 100);
