/**
 * Decides what a record means for the two slots of its assessment. The slot written less recently takes the block, so
 * that the other one always stays whole; who writes in how many tabs makes no difference, since the turn is read from
 * the files.
 */
import type { ChainHead } from "#src/domain/history/chain-head";
import { emptyChainHash, inClockOrder, parentsOf, type Change } from "#src/domain/history/change";
import { changeSchema } from "#src/domain/history/change-schema";
import type { MirrorAnswer, MirrorRecord } from "./mirror-messages";
import { emptySlot, type SlotEnd } from "./slot";
import { findSlotEnd, holdsChange, writeBlock, type SlotHandle } from "./slot-file";

export type SlotHandles = readonly [SlotHandle, SlotHandle];

/** What this tab remembers of an assessment's slots. It is checked against the files before each use. */
export type SlotMemory = {
  ends: readonly [SlotEnd, SlotEnd];
  /** Changes that this tab handed over and that one of the slots may still lack. */
  recent: readonly Change[];
};

export const emptyMemory = (): SlotMemory => ({ ends: [emptySlot, emptySlot], recent: [] });

/** More than this is read from the database again rather than held in memory. */
const mostRecent = 1000;

export function keepRecord(handles: SlotHandles, memory: SlotMemory, record: MirrorRecord): MirrorAnswer {
  const [first, second] = handles;
  const ends = [findSlotEnd(first, memory.ends[0]), findSlotEnd(second, memory.ends[1])] as const;
  memory.ends = ends;
  const turn = ends[0].write <= ends[1].write ? 0 : 1;
  const [handle, other] = turn === 0 ? [first, second] : [second, first];
  const [end, otherEnd] = turn === 0 ? ends : [ends[1], ends[0]];
  const ahead = aheadOf(other, otherEnd, record);
  if (ahead !== null) return { type: "kept", ahead };

  const { device, head, since } = record;
  const candidates = inClockOrder(once([...memory.recent, ...record.rows]));
  const write = otherEnd.write + 1;
  let after = end;
  let rows = rowsToAppend(end, record, candidates);
  if (rows === null) {
    const clock = clockOf(end, record);
    if (since !== "") return { type: "lacks", since: since === clock ? "" : clock };
    after = emptySlot;
    rows = ancestryOf(head, record.rows);
    if (rows.length !== head.changeCount) {
      return { type: "failed", reason: `${rows.length} changes lead to a head that counts ${head.changeCount}` };
    }
  }
  const unreadable = rows.find((row) => !changeSchema.safeParse(row).success);
  if (unreadable !== undefined) return { type: "failed", reason: `${unreadable.id} could not be read back` };
  const written = writeBlock(handle, after, { write, device, head, rows });
  memory.ends = turn === 0 ? [written, ends[1]] : [ends[0], written];
  const otherClock = clockOf(otherEnd, record);
  memory.recent = candidates.filter(({ clock }) => clock > otherClock).slice(-mostRecent);
  return { type: "kept", ahead: 0 };
}

/**
 * By how many changes the slot is ahead of a head that it knows; null when it does not. Ahead are changes of another
 * tab that committed later and was here first, or of a database that has lost its end.
 */
function aheadOf(handle: SlotHandle, end: SlotEnd, { device, head }: MirrorRecord): number | null {
  if (end.holds?.device.canary !== device.canary) return null;
  const held = end.holds.head;
  const ahead = held.changeCount - head.changeCount;
  if (ahead === 0) return held.hash === head.hash ? 0 : null;
  return ahead > 0 && holdsChange(handle, end, head.hash) ? ahead : null;
}

/**
 * What the slot lacks, if `candidates` have it all and it only goes on from where the slot ends; otherwise null. The
 * link shows that everything in the slot belongs to this history, so that the count shows that nothing is missing.
 */
function rowsToAppend(
  end: SlotEnd,
  { device, head }: MirrorRecord,
  candidates: readonly Change[],
): readonly Change[] | null {
  if (end.holds !== null && end.holds.device.canary !== device.canary) return null;
  const { clock, hash, changeCount } = end.holds?.head ?? { clock: "", hash: emptyChainHash, changeCount: 0 };
  const rows = candidates.filter((row) => row.clock > clock && row.clock <= head.clock);
  const goesOn = rows[0]?.previousHash === hash && rows.at(-1)?.hash === head.hash;
  return goesOn && changeCount + rows.length === head.changeCount ? rows : null;
}

const clockOf = ({ holds }: SlotEnd, { device }: MirrorRecord) =>
  holds?.device.canary === device.canary ? holds.head.clock : "";

/** The changes that lead to the head: the database may have gone on meanwhile. */
function ancestryOf(head: ChainHead, rows: readonly Change[]): readonly Change[] {
  const byHash = new Map(rows.map((row) => [row.hash, row]));
  const found = new Set<Change>();
  const open = [head.hash];
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    const row = byHash.get(hash);
    if (row === undefined || found.has(row)) continue;
    found.add(row);
    open.push(...parentsOf(row));
  }
  return inClockOrder([...found]);
}

const once = (rows: readonly Change[]) => [...new Map(rows.map((row) => [row.id, row])).values()];
