import { afterEach, describe, expect, it, vi } from "vitest";
import { createSaver, type SaveOutcome } from "#src/ui/use-save";

const saved: SaveOutcome = { ok: true, value: null };
const full: SaveOutcome = { ok: false, error: { type: "save-storage-full" } };

afterEach(() => {
  vi.useRealTimers();
});

describe("a saver", () => {
  it("says saved only after the action has resolved", async () => {
    const saver = createSaver();
    let finish: (outcome: SaveOutcome) => void = () => undefined;
    let outcome: Promise<boolean> = Promise.resolve(false);
    outcome = saver.save("level", () => new Promise((resolve) => (finish = resolve)));
    expect(saver.progress().state).toBe("saving");
    finish(saved);
    await outcome;
    expect(saver.progress().state).toBe("saved");
  });

  it("keeps saying NOT saved while any failure stands, whatever else succeeds", async () => {
    const saver = createSaver();
    await saver.save("note", async () => full);
    await saver.save("level", async () => saved);
    expect(saver.progress()).toEqual({ state: "failed", reason: "save-storage-full" });
  });

  it("settles a failure when the same thing is saved later", async () => {
    const saver = createSaver();
    await saver.save("level", async () => full);
    await saver.save("level", async () => saved);
    expect(saver.progress().state).toBe("saved");
  });

  it("runs the failed action again on retry", async () => {
    const saver = createSaver();
    const action = vi.fn<() => Promise<SaveOutcome>>().mockResolvedValueOnce(full).mockResolvedValueOnce(saved);
    await saver.save("level", action);
    saver.retry();
    await saver.settle();
    expect(action).toHaveBeenCalledTimes(2);
    expect(saver.progress().state).toBe("saved");
  });

  it("treats a thrown error as not saved", async () => {
    const saver = createSaver();
    await saver.save("level", () => Promise.reject(new Error("gone")));
    expect(saver.progress()).toEqual({ state: "failed", reason: "save-failed" });
  });

  it("says NOT saved when five seconds pass in silence", async () => {
    vi.useFakeTimers();
    const saver = createSaver();
    void saver.save("level", () => new Promise(() => undefined));
    vi.advanceTimersByTime(5_000);
    expect(saver.progress()).toEqual({ state: "failed", reason: "save-timeout" });
  });

  it("offers a retry after that silence which really writes again", async () => {
    vi.useFakeTimers();
    const saver = createSaver();
    const action = vi
      .fn<() => Promise<SaveOutcome>>()
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockResolvedValueOnce(saved);
    void saver.save("level", action);
    vi.advanceTimersByTime(5_000);
    saver.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(action).toHaveBeenCalledTimes(2);
  });

  it("settles to whether everything is saved", async () => {
    const saver = createSaver();
    await saver.save("note", async () => full);
    expect(await saver.settle()).toBe(false);
  });
});
