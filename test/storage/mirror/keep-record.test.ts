import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Change } from "#src/domain/history/change";
import { emptyMemory, keepRecord, type SlotHandles } from "#src/storage/mirror/keep-record";
import type { MirrorAnswer } from "#src/storage/mirror/mirror-messages";
import { betterOf } from "#src/storage/mirror/read-mirror";
import { aDevice, aHistory, type Commit, type History } from "./a-history";
import { memoryFile, openMemoryFile } from "./memory-file";

const aPair = () => [memoryFile(), memoryFile()] as const;

type Pair = ReturnType<typeof aPair>;

/** A tab: what it remembers, and the clocks it had to ask the database for. */
function aTab(files: Pair, device = aDevice) {
  const handles: SlotHandles = [openMemoryFile(files[0]), openMemoryFile(files[1])];
  const memory = emptyMemory();
  const asked: string[] = [];
  return {
    asked,
    record(history: History, { head, changes }: Commit): MirrorAnswer {
      let rows: readonly Change[] = changes;
      let since: string | null = null;
      for (;;) {
        const answer = keepRecord(handles, memory, { device, head, rows, since });
        if (answer.type !== "lacks") return answer;
        expect(since).not.toBe("");
        since = answer.since;
        asked.push(since);
        rows = history.loadSince(since);
      }
    },
  };
}

const better = (files: Pair) =>
  betterOf(
    files.map(({ bytes }) => bytes),
    "a-1",
  );

const idsOf = (changes: readonly Change[] | undefined) => (changes ?? []).map(({ id }) => id);

const kept = { type: "kept", ahead: 0 };

describe("a record", () => {
  it("lengthens the two slots in turn, each by what it lacks, without asking the database", () => {
    const [files, history] = [aPair(), aHistory()];
    const tab = aTab(files);
    const sizes = [3, 1, 1, 1].map((count) => {
      expect(tab.record(history, history.commit(count))).toEqual(kept);
      return files.map(({ bytes }) => new TextDecoder().decode(bytes).match(/"id":"change-/g)?.length ?? 0);
    });
    expect(sizes).toEqual([
      [3, 0],
      [3, 4],
      [5, 4],
      [5, 6],
    ]);
    expect(tab.asked).toEqual([]);
    expect(better(files)).toEqual({
      device: aDevice,
      head: history.head(),
      changes: history.loadSince(""),
      damaged: false,
    });
  });

  it("is on disk before it is kept", () => {
    const [files, history] = [aPair(), aHistory()];
    aTab(files).record(history, history.commit(1));
    expect(files.map(({ flushes }) => flushes)).toEqual([1, 0]);
  });

  it("reads no more of the files the longer the history", () => {
    const [files, history] = [aPair(), aHistory()];
    const tab = aTab(files);
    for (let count = 0; count < 50; count += 1) tab.record(history, history.commit(1));
    const before = files[0].readBytes + files[1].readBytes;
    tab.record(history, history.commit(1));
    expect(files[0].readBytes + files[1].readBytes - before).toBe(138);
  });

  it("brings a mirror up that is new or stayed behind, and is kept at once when nothing is missing", () => {
    const [files, history] = [aPair(), aHistory()];
    for (let count = 0; count < 5; count += 1) history.commit(2);
    const tab = aTab(files);
    expect(tab.record(history, { head: history.head(), changes: [] })).toEqual(kept);
    expect(tab.asked).toEqual([""]);
    const flushes = files[0].flushes;
    expect(tab.record(history, { head: history.head(), changes: [] })).toEqual(kept);
    expect(files[0].flushes).toBe(flushes);
    const last = history.commit(1).head;
    history.commit(3);
    aTab(files).record(history, { head: last, changes: [] });
    expect(idsOf(better(files)?.changes)).toEqual(idsOf(history.loadSince("").slice(0, 11)));
  });

  it("asks only for what was committed since the slot's last change", () => {
    const [files, history] = [aPair(), aHistory()];
    aTab(files).record(history, history.commit(4));
    aTab(files).record(history, history.commit(1));
    const clock = history.loadSince("")[3]?.clock;
    const late = aTab(files);
    const commit = history.commit(1);
    history.commit(1);
    expect(late.record(history, commit)).toEqual(kept);
    expect(late.asked).toEqual([clock]);
    expect(better(files)?.changes).toHaveLength(6);
  });

  it("writes a slot anew when a merge brought older changes, and leaves the other one whole meanwhile", () => {
    const [files, history] = [aPair(), aHistory()];
    const tab = aTab(files);
    for (let count = 0; count < 6; count += 1) tab.record(history, history.commit(1));
    const before = files[1].bytes;
    expect(tab.record(history, history.merge(3, 2))).toEqual(kept);
    expect(files[1].bytes).toBe(before);
    expect(idsOf(better(files)?.changes)).toEqual(idsOf(history.loadSince("")));
    tab.record(history, history.commit(1));
    tab.record(history, history.commit(1));
    expect(files.map(({ bytes }) => betterOf([bytes], "a-1")?.changes.length)).toEqual([11, 10]);
  });

  it("that another tab has overtaken is kept already", () => {
    const [files, history] = [aPair(), aHistory()];
    const [one, two] = [aTab(files), aTab(files)];
    one.record(history, history.commit(1));
    const overtaken = history.commit(1);
    two.record(history, history.commit(1));
    const sizes = files.map(({ bytes }) => bytes.length);
    expect(one.record(history, overtaken)).toEqual({ type: "kept", ahead: 1 });
    expect(files.map(({ bytes }) => bytes.length)).toEqual(sizes);
  });

  it("says how far the mirror is ahead of a database that has lost its end, and leaves it so", () => {
    const [files, history, shorter] = [aPair(), aHistory(), aHistory()];
    const tab = aTab(files);
    for (let count = 0; count < 5; count += 1) tab.record(history, history.commit(1));
    shorter.commit(1);
    expect(aTab(files).record(shorter, { head: shorter.head(), changes: [] })).toEqual({ type: "kept", ahead: 4 });
    expect(better(files)?.head).toEqual(history.head());
  });

  it("of a database that started anew takes the place of the old one", () => {
    const [files, old] = [aPair(), aHistory()];
    const tab = aTab(files);
    for (let count = 0; count < 5; count += 1) tab.record(old, old.commit(1));
    const fresh = aHistory();
    const other = { deviceId: "device-1", canary: "canary-2" };
    const reborn = aTab(files, other);
    expect(reborn.record(fresh, fresh.commit(2))).toEqual(kept);
    expect(reborn.asked).toEqual([""]);
    expect(better(files)).toMatchObject({ device: other, head: fresh.head(), damaged: false });
  });

  it.each([4, 7])("of a database that lost its last changes of %i and went on is what counts afterwards", (before) => {
    const [files, history, forked] = [aPair(), aHistory(), aHistory()];
    const tab = aTab(files);
    for (let count = 0; count < before; count += 1) tab.record(history, history.commit(1));
    forked.commit(1);
    // The same place and clock as the change that was lost.
    forked.commit(2);
    expect(aTab(files).record(forked, forked.commit(1))).toEqual(kept);
    expect(better(files)).toMatchObject({ head: forked.head(), changes: forked.loadSince("") });
  });

  it("fails when the database does not hold what its head counts", () => {
    const [files, history] = [aPair(), aHistory()];
    const { head } = history.commit(3);
    const rows = history.loadSince("").slice(1);
    const answer = keepRecord([openMemoryFile(files[0]), openMemoryFile(files[1])], emptyMemory(), {
      device: aDevice,
      head,
      rows,
      since: "",
    });
    expect(answer).toEqual({ type: "failed", reason: "2 changes lead to a head that counts 3" });
    expect(files[0].bytes).toHaveLength(0);
  });

  it("fails when a change could not be read back", () => {
    const [files, history] = [aPair(), aHistory()];
    const { head, changes } = history.commit(1);
    const tooLong = changes.map((change) => ({ ...change, actor: "a".repeat(5000) }));
    const answer = aTab(files).record(history, { head, changes: tooLong });
    expect(answer).toEqual({ type: "failed", reason: "change-1 could not be read back" });
  });

  it("cuts off what a kill left torn in the slot that it lengthens", () => {
    const [files, history] = [aPair(), aHistory()];
    const tab = aTab(files);
    for (let count = 0; count < 4; count += 1) tab.record(history, history.commit(1));
    files[0].writableBytes = 700;
    expect(() => tab.record(history, history.commit(1))).toThrow("killed");
    expect(better(files)).toMatchObject({ damaged: true, head: { changeCount: 4 } });
    files[0].writableBytes = Infinity;
    expect(aTab(files).record(history, history.commit(1))).toEqual(kept);
    expect(better(files)).toMatchObject({ damaged: false, head: { changeCount: 6 } });
  });
});

describe("two slots", () => {
  type Step =
    | { readonly kind: "commit"; readonly tab: 0 | 1; readonly count: number; readonly late: boolean }
    | { readonly kind: "merge"; readonly tab: 0 | 1; readonly back: number; readonly count: number }
    | { readonly kind: "kill"; readonly after: number }
    | { readonly kind: "restart"; readonly tab: 0 | 1 }
    | { readonly kind: "catch-up" };

  const tab = fc.constantFrom(0 as const, 1 as const);
  const step: fc.Arbitrary<Step> = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant("commit" as const),
        tab,
        count: fc.integer({ min: 1, max: 4 }),
        late: fc.boolean(),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant("merge" as const),
        tab,
        back: fc.nat(8),
        count: fc.integer({ min: 1, max: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("kill" as const), after: fc.nat(4000) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("restart" as const), tab }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant("catch-up" as const) }) },
  );

  /** Runs the steps; `check` sees what has been acknowledged after each. */
  function run(steps: readonly Step[], check: (files: Pair, acknowledged: number, last: number) => void) {
    const [files, history] = [aPair(), aHistory()];
    const tabs = [aTab(files), aTab(files)];
    const late: { readonly tab: number; readonly commit: Commit }[] = [];
    let acknowledged = 0;
    let before = 0;
    let interrupted = false;
    const flushes = () => files[0].flushes + files[1].flushes;
    const record = (index: number, commit: Commit) => {
      const flushed = flushes();
      try {
        expect(tabs[index]?.record(history, commit).type).toBe("kept");
        // A commit that the better slot holds already is kept without a write, and mends nothing.
        if (flushes() > flushed) interrupted = false;
      } catch (error) {
        if (String(error) !== "Error: killed") throw error;
        for (const file of files) file.writableBytes = Infinity;
        tabs.splice(0, 2, aTab(files), aTab(files));
        interrupted = true;
        return;
      }
      if (commit.head.changeCount <= acknowledged) return;
      before = acknowledged;
      acknowledged = commit.head.changeCount;
    };
    record(0, history.commit(2));
    for (const next of steps) {
      if (next.kind === "commit") {
        const commit = history.commit(next.count);
        if (next.late) late.push({ tab: next.tab, commit });
        else record(next.tab, commit);
      } else if (next.kind === "merge") record(next.tab, history.merge(next.back, next.count));
      else if (next.kind === "kill") for (const file of files) file.writableBytes = next.after;
      else if (next.kind === "restart") tabs[next.tab] = aTab(files);
      else for (const { tab, commit } of late.splice(0)) record(tab, commit);
      check(files, acknowledged, before);
    }
    return { files, history, before, interrupted };
  }

  it("hold everything that was acknowledged, whatever two tabs, merges and kills did", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        run(steps, (files, acknowledged) => {
          const entry = better(files);
          expect(entry?.changes.length).toBe(entry?.head.changeCount);
          expect(entry?.head.changeCount).toBeGreaterThanOrEqual(acknowledged);
        });
      }),
      { numRuns: 150 },
    );
  });

  it("lose at most the last commit when either is cut or has a byte flipped, and never say what was not written", () => {
    const damage = fc.record({
      slot: fc.constantFrom(0, 1),
      at: fc.double({ min: 0, max: 0.999, noNaN: true }),
      cut: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), damage, (steps, { slot, at, cut }) => {
        const { files, history, before, interrupted } = run(steps, () => undefined);
        const file = files[slot];
        if (file === undefined || file.bytes.length === 0) return;
        const place = Math.floor(file.bytes.length * at);
        const damaged = cut ? file.bytes.slice(0, place) : file.bytes.slice();
        if (!cut) damaged[place] = (damaged[place] ?? 0) ^ 0x20;
        file.bytes = damaged;
        const entry = better(files);
        const rows = new Map(history.loadSince("").map((row) => [row.id, row]));
        for (const change of entry?.changes ?? []) expect(change).toEqual(rows.get(change.id));
        // A slot that a kill has just left torn cannot stand in for the other one.
        expect(entry?.head.changeCount ?? 0).toBeGreaterThanOrEqual(interrupted ? 0 : before);
      }),
      { numRuns: 150 },
    );
  });
});
