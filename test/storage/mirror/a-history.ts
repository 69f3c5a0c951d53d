/** What the database holds of one assessment, as far as the mirror can see it: commits, merges, rows by clock. */
import { emptyHead, type ChainHead } from "#src/domain/history/chain-head";
import { inClockOrder, sealChange, type Change, type Operation } from "#src/domain/history/change";
import { sha256 } from "#test/support/a-chain";

export type Commit = { readonly head: ChainHead; readonly changes: readonly Change[] };

export type History = {
  readonly commit: (count: number) => Commit;
  /** Brings in a branch that left the history earlier: rows with older clocks, and one that joins both. */
  readonly merge: (back: number, count: number) => Commit;
  readonly loadSince: (clock: string) => readonly Change[];
  readonly head: () => ChainHead;
};

const start = 1795140000000;

export const aDevice = { deviceId: "device-1", canary: "canary-1" };

export function aHistory(assessmentId = "a-1"): History {
  let rows: readonly Change[] = [];
  let head = emptyHead(assessmentId);
  let ids = 0;

  function aChange(parent: Pick<Change, "hash" | "sequence">, clock: string, operation: Operation): Change {
    ids += 1;
    return sealChange(
      {
        id: `change-${ids}`,
        assessmentId,
        sequence: parent.sequence + 1,
        operation,
        deviceId: clock.slice(19),
        clock,
        actor: "Trần Quốc Bảo",
        entity: "control-assessment",
        entityId: "A.5.1",
        field: "note",
        oldValue: ids === 1 ? null : `Lần ${ids - 1}`,
        newValue: `Lần ${ids}: "đã ký"\n🙂`,
        previousHash: parent.hash,
      },
      sha256,
    );
  }

  const ownClock = () => `${String(start + (ids + 1) * 1000)}-0000-device-1`;

  function add(added: readonly Change[]): Commit {
    rows = inClockOrder([...rows, ...added]);
    const last = rows.at(-1);
    if (last === undefined) throw new Error("a commit without changes");
    const { sequence, hash, clock } = last;
    head = { ...head, sequence, hash, clock, changeCount: rows.length };
    return { head, changes: added };
  }

  return {
    commit(count) {
      const operation = { kind: "edit", id: `op-${ids + 1}` } as const;
      const added: Change[] = [];
      for (let left = count; left > 0; left -= 1) {
        added.push(aChange(added.at(-1) ?? head, ownClock(), operation));
      }
      return add(added);
    },
    merge(back, count) {
      const base = rows.at(-1 - back) ?? rows[0];
      if (base === undefined) throw new Error("nothing to branch from");
      const foreign: Change[] = [];
      for (let index = 1; index <= count; index += 1) {
        const clock = `${base.clock.slice(0, 13)}-${String(ids + 1).padStart(4, "0")}-device-2`;
        foreign.push(aChange(foreign.at(-1) ?? base, clock, { kind: "edit", id: `op-${ids + 1}` }));
      }
      const theirs = foreign.at(-1) ?? base;
      const parent = { hash: head.hash, sequence: Math.max(head.sequence, theirs.sequence) };
      const joining = aChange(parent, ownClock(), { kind: "merge", id: `op-${ids + 1}`, head: theirs.hash });
      return add([...foreign, joining]);
    },
    loadSince: (clock) => rows.filter((row) => row.clock > clock),
    head: () => head,
  };
}
