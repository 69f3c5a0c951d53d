import { describe, expect, it } from "vitest";
import type { FromMirrorWorker, MirrorAnswer, MirrorRecord } from "#src/storage/mirror/mirror-messages";
import { serveMirrorWorker, type MirrorPlatform } from "#src/storage/mirror/serve-mirror-worker";
import { aDevice, aHistory, type Commit } from "./a-history";
import { memoryFile, openMemoryFile, type MemoryFile } from "./memory-file";

const databaseName = "tu-danh-gia-27001";

/** A worker over files in memory, asked one thing at a time. */
function aWorker(overrides: Partial<MirrorPlatform> = {}) {
  const files = new Map<string, MemoryFile>();
  const sent: FromMirrorWorker[] = [];
  const server = serveMirrorWorker((message) => sent.push(message), {
    openSlot: async (folder, name) => {
      const file = files.get(`${folder}/${name}`) ?? memoryFile();
      files.set(`${folder}/${name}`, file);
      return openMemoryFile(file);
    },
    alone: (_, run) => run(),
    isShared: () => true,
    ...overrides,
  });
  async function ask(record: MirrorRecord): Promise<MirrorAnswer | undefined> {
    await server.receive({ id: 7, databaseName, record });
    const last = sent.at(-1);
    expect(last?.id).toBe(7);
    return last?.answer;
  }
  const openHandles = () => [...files.values()].map((file) => file.openHandles);
  return { files, server, ask, openHandles };
}

const aRecord = ({ head, changes }: Commit): MirrorRecord => ({ device: aDevice, head, rows: changes, since: null });

const kept = { type: "kept", ahead: 0 };

describe("the mirror's worker", () => {
  it("keeps two files for each assessment open where other tabs can still reach them", async () => {
    const { files, ask, openHandles } = aWorker();
    const history = aHistory();
    expect(await ask(aRecord(history.commit(2)))).toEqual(kept);
    expect(await ask(aRecord(aHistory("a-2").commit(2)))).toEqual(kept);
    expect(await ask(aRecord(history.commit(2)))).toEqual(kept);
    expect([...files.keys()]).toEqual(["a-1.a", "a-1.b", "a-2.a", "a-2.b"].map((name) => `${databaseName}/${name}`));
    expect(openHandles()).toEqual([1, 1, 1, 1]);
  });

  it("closes the files after each record where they would keep other tabs out, and still remembers their ends", async () => {
    const { files, ask, openHandles } = aWorker({ isShared: () => false });
    const history = aHistory();
    for (let count = 0; count < 4; count += 1) expect(await ask(aRecord(history.commit(1)))).toEqual(kept);
    expect(openHandles()).toEqual([0, 0]);
    const read = () => [...files.values()].reduce((sum, { readBytes }) => sum + readBytes, 0);
    const before = read();
    await ask(aRecord(history.commit(1)));
    expect(read() - before).toBe(138);
  });

  it("lets the files of one database go when that is deleted, and begins again", async () => {
    const { files, server, ask, openHandles } = aWorker();
    const history = aHistory();
    await ask(aRecord(history.commit(1)));
    server.release("another");
    expect(openHandles()).toEqual([1, 1]);
    server.release(databaseName);
    expect(openHandles()).toEqual([0, 0]);
    files.clear();
    expect(await ask(aRecord(history.commit(1)))).toEqual(kept);
    expect(files.get(`${databaseName}/a-1.a`)?.bytes.length).toBeGreaterThan(0);
  });

  it("says so when the browser has no such files or forbids them", async () => {
    const record = aRecord(aHistory().commit(1));
    const old = aWorker({ openSlot: null });
    expect(await old.ask(record)).toEqual({ type: "unavailable", reason: "createSyncAccessHandle" });
    const forbidden = aWorker({ openSlot: () => Promise.reject(new DOMException("private window", "SecurityError")) });
    expect(await forbidden.ask(record)).toMatchObject({ type: "unavailable" });
  });

  it("fails when its turn does not come, and when a file cannot be opened, and leaves none open", async () => {
    const record = aRecord(aHistory().commit(1));
    const late = aWorker({ alone: () => Promise.reject(new DOMException("too late", "TimeoutError")) });
    expect(await late.ask(record)).toEqual({ type: "failed", reason: "TimeoutError: too late" });
    const first = memoryFile();
    const half = aWorker({
      openSlot: (_, name) =>
        name === "a-1.a" ? Promise.resolve(openMemoryFile(first)) : Promise.reject(new Error("busy")),
    });
    expect(await half.ask(record)).toEqual({ type: "failed", reason: "Error: busy" });
    expect(first.openHandles).toBe(0);
  });

  it("looks at the files anew after a write that failed", async () => {
    const { files, ask } = aWorker();
    const history = aHistory();
    await ask(aRecord(history.commit(1)));
    const second = files.get(`${databaseName}/a-1.b`) ?? memoryFile();
    second.writableBytes = 300;
    expect(await ask(aRecord(history.commit(1)))).toEqual({ type: "failed", reason: "Error: killed" });
    expect(second.bytes).toHaveLength(300);
    second.writableBytes = Infinity;
    const { head } = history.commit(1);
    expect(await ask({ device: aDevice, head, rows: history.loadSince(""), since: "" })).toEqual(kept);
    expect(second.bytes.length).toBeGreaterThan(300);
  });

  it("takes no name of an assessment that is not one", async () => {
    const record = aRecord(aHistory("../a-1").commit(1));
    expect(await aWorker().ask(record)).toEqual({ type: "failed", reason: "../a-1" });
  });
});
