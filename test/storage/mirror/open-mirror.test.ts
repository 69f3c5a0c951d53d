import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { FromMirrorWorker, ToMirrorWorker } from "#src/storage/mirror/mirror-messages";
import { openMirror } from "#src/storage/mirror/open-mirror";
import { betterOf } from "#src/storage/mirror/read-mirror";
import { serveMirrorWorker } from "#src/storage/mirror/serve-mirror-worker";
import type { MirrorWorker } from "#src/storage/mirror/worker-line";
import { aDevice, aHistory, type Commit, type History } from "./a-history";
import { memoryFile, openMemoryFile } from "./memory-file";

const databaseName = "tu-danh-gia-27001";

type Received = (message: ToMirrorWorker, reply: (message: FromMirrorWorker) => void) => void;

/** A worker on this thread. */
function workerHere(receive: Received) {
  const listeners = new Map<string, (event: never) => void>();
  const reply = (data: FromMirrorWorker) => listeners.get("message")?.(new MessageEvent("message", { data }) as never);
  const terminate = vi.fn<() => void>();
  const worker: MirrorWorker = {
    postMessage: (message) => receive(structuredClone(message), reply),
    terminate,
    addEventListener: (type: string, listener: (event: never) => void) => void listeners.set(type, listener),
  };
  return { worker, terminate, fail: () => listeners.get("error")?.(new Event("error") as never) };
}

function aServer() {
  const files = [memoryFile(), memoryFile()] as const;
  const asked: ToMirrorWorker[] = [];
  const receive: Received = (message, reply) => {
    asked.push(message);
    void serveMirrorWorker(reply, {
      openSlot: async (_, name) => openMemoryFile(files[name.endsWith("a") ? 0 : 1]),
      alone: (_, run) => run(),
      isShared: () => false,
    }).receive(message);
  };
  const held = () =>
    betterOf(
      files.map(({ bytes }) => bytes),
      "a-1",
    );
  return { asked, receive, held };
}

const aCommitted = (history: History, { head, changes }: Commit) => ({
  device: { key: "device", ...aDevice },
  head,
  changes,
  loadSince: async (clock: string) => history.loadSince(clock),
});

const silent: Received = () => undefined;

/** Asked for ahead: a module comes in real time, which the tests below stop. */
await import("#src/storage/mirror/worker.ts?worker&url");

describe("the mirror", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("keeps what was committed, and only what belongs to it of the device", async () => {
    const { asked, receive, held } = aServer();
    const history = aHistory();
    const mirror = openMirror({ databaseName, createWorker: () => workerHere(receive).worker });
    expect(mirror.status()).toEqual({ outcome: null, reason: null, ahead: new Set() });
    expect(await mirror.record(aCommitted(history, history.commit(3)))).toBe("kept");
    expect(mirror.status()).toEqual({ outcome: "kept", reason: null, ahead: new Set() });
    expect(held()?.changes).toEqual(history.loadSince(""));
    expect(asked[0]).toMatchObject({ databaseName, record: { device: aDevice } });
    expect(Object.keys(asked[0]?.record.device ?? {})).toEqual(["deviceId", "canary"]);
  });

  it("names the assessments of which it holds more than the database counts, until that is no longer so", async () => {
    const { receive } = aServer();
    const [history, shorter] = [aHistory(), aHistory()];
    const mirror = openMirror({ databaseName, createWorker: () => workerHere(receive).worker });
    await mirror.record(aCommitted(history, history.commit(1)));
    await mirror.record(aCommitted(history, history.commit(1)));
    shorter.commit(1);
    expect(await mirror.record(aCommitted(shorter, { head: shorter.head(), changes: [] }))).toBe("kept");
    expect([...mirror.status().ahead]).toEqual(["a-1"]);
    await mirror.record(aCommitted(history, history.commit(1)));
    expect([...mirror.status().ahead]).toEqual([]);
  });

  it("notes an answer that comes after the commit has stopped waiting, and tells when none is under way", async () => {
    const { receive } = aServer();
    const [history, shorter] = [aHistory(), aHistory()];
    let late = 0;
    const busy: Received = (message, reply) => void setTimeout(() => receive(message, reply), late);
    const mirror = openMirror({ databaseName, createWorker: () => workerHere(busy).worker });
    for (const commit of [history.commit(1), history.commit(1)]) {
      const kept = mirror.record(aCommitted(history, commit));
      await vi.advanceTimersByTimeAsync(1);
      expect(await kept).toBe("kept");
    }
    shorter.commit(1);
    late = 3000;
    const outcome = mirror.record(aCommitted(shorter, { head: shorter.head(), changes: [] }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await outcome).toBe("failed");
    expect(mirror.status()).toMatchObject({ outcome: "failed", ahead: new Set() });
    const settled = mirror.settled();
    await vi.advanceTimersByTimeAsync(2000);
    await settled;
    expect(mirror.status()).toEqual({ outcome: "kept", reason: null, ahead: new Set(["a-1"]) });
  });

  it("fetches from the database what a slot lacks", async () => {
    const { receive, held } = aServer();
    const history = aHistory();
    history.commit(5);
    const mirror = openMirror({ databaseName, createWorker: () => workerHere(receive).worker });
    expect(await mirror.record(aCommitted(history, history.commit(1)))).toBe("kept");
    expect(held()?.changes).toHaveLength(6);
  });

  it("fails when the database cannot be read, and keeps everything the next time", async () => {
    const { receive, held } = aServer();
    const history = aHistory();
    history.commit(5);
    const mirror = openMirror({ databaseName, createWorker: () => workerHere(receive).worker });
    const loadSince = () => Promise.reject(new Error("connection lost"));
    expect(await mirror.record({ ...aCommitted(history, history.commit(1)), loadSince })).toBe("failed");
    expect(mirror.status()).toEqual({ outcome: "failed", reason: "Error: connection lost", ahead: new Set() });
    expect(await mirror.record(aCommitted(history, history.commit(1)))).toBe("kept");
    expect(held()?.changes).toHaveLength(7);
  });

  it("is unavailable where the worker says so", async () => {
    const history = aHistory();
    const receive: Received = ({ id }, reply) =>
      reply({ id, answer: { type: "unavailable", reason: "createSyncAccessHandle" } });
    const mirror = openMirror({ databaseName, createWorker: () => workerHere(receive).worker });
    expect(await mirror.record(aCommitted(history, history.commit(1)))).toBe("unavailable");
    expect(mirror.status()).toEqual({ outcome: "unavailable", reason: "createSyncAccessHandle", ahead: new Set() });
  });

  it("keeps a commit waiting for a second at most, and replaces a worker that is silent for ten", async () => {
    const { receive, held } = aServer();
    const history = aHistory();
    const first = workerHere(silent);
    const workers = [first.worker];
    const createWorker = vi.fn<() => MirrorWorker>(() => workers.shift() ?? workerHere(receive).worker);
    const mirror = openMirror({ databaseName, createWorker });
    const outcome = mirror.record(aCommitted(history, history.commit(1)));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await outcome).toBe("failed");
    expect(first.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(9000);
    expect(first.terminate).toHaveBeenCalledOnce();
    expect(await mirror.record(aCommitted(history, history.commit(1)))).toBe("kept");
    expect(createWorker).toHaveBeenCalledTimes(2);
    expect(held()?.changes).toHaveLength(2);
  });

  it("fails at once when the worker cannot be made or breaks, and makes another one for the next record", async () => {
    const { receive } = aServer();
    const history = aHistory();
    const broken = workerHere(silent);
    const answers = [
      () => {
        throw new TypeError("refused");
      },
      () => broken.worker,
      () => workerHere(receive).worker,
    ];
    const mirror = openMirror({ databaseName, createWorker: () => (answers.shift() ?? (() => broken.worker))() });
    expect(await mirror.record(aCommitted(history, history.commit(1)))).toBe("failed");
    expect(mirror.status().reason).toContain("refused");
    const outcome = mirror.record(aCommitted(history, history.commit(1)));
    await vi.advanceTimersByTimeAsync(10);
    broken.fail();
    expect(await outcome).toBe("failed");
    expect(await mirror.record(aCommitted(history, history.commit(1)))).toBe("kept");
  });

  it("ends its worker when it is closed, after what is under way, and takes nothing more", async () => {
    const { receive, held } = aServer();
    const history = aHistory();
    const { worker, terminate } = workerHere(receive);
    const mirror = openMirror({ databaseName, createWorker: () => worker });
    const outcome = mirror.record(aCommitted(history, history.commit(2)));
    await mirror.close();
    expect(await outcome).toBe("kept");
    expect(terminate).toHaveBeenCalledOnce();
    expect(await mirror.record(aCommitted(history, history.commit(1)))).toBe("failed");
    expect(held()?.changes).toHaveLength(2);
  });
});
