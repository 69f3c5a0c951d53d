import { act, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type SaveOutcome, useSave } from "#src/ui/use-save";

const saved: SaveOutcome = { ok: true, value: null };
const full: SaveOutcome = { ok: false, error: { type: "save-storage-full" } };

afterEach(() => {
  vi.useRealTimers();
});

describe("useSave", () => {
  it("says saved only after the action has resolved", async () => {
    const { result } = renderHook(() => useSave());
    let finish: (outcome: SaveOutcome) => void = () => undefined;
    let outcome: Promise<boolean> = Promise.resolve(false);
    act(() => {
      outcome = result.current.save("level", () => new Promise((resolve) => (finish = resolve)));
    });
    expect(result.current.progress.state).toBe("saving");
    await act(async () => {
      finish(saved);
      await outcome;
    });
    expect(result.current.progress.state).toBe("saved");
  });

  it("keeps saying NOT saved while any failure stands, whatever else succeeds", async () => {
    const { result } = renderHook(() => useSave());
    await act(() => result.current.save("note", async () => full));
    await act(() => result.current.save("level", async () => saved));
    expect(result.current.progress).toEqual({ state: "failed", reason: "save-storage-full" });
  });

  it("settles a failure when the same thing is saved later", async () => {
    const { result } = renderHook(() => useSave());
    await act(() => result.current.save("level", async () => full));
    await act(() => result.current.save("level", async () => saved));
    expect(result.current.progress.state).toBe("saved");
  });

  it("runs the failed action again on retry", async () => {
    const { result } = renderHook(() => useSave());
    const action = vi.fn<() => Promise<SaveOutcome>>().mockResolvedValueOnce(full).mockResolvedValueOnce(saved);
    await act(() => result.current.save("level", action));
    await act(async () => {
      result.current.retry();
      await result.current.settle();
    });
    expect(action).toHaveBeenCalledTimes(2);
    expect(result.current.progress.state).toBe("saved");
  });

  it("treats a thrown error as not saved", async () => {
    const { result } = renderHook(() => useSave());
    await act(() => result.current.save("level", () => Promise.reject(new Error("gone"))));
    expect(result.current.progress).toEqual({ state: "failed", reason: "save-failed" });
  });

  it("says NOT saved when five seconds pass in silence", async () => {
    vi.useFakeTimers();
    const { result } = renderHook(() => useSave());
    act(() => {
      void result.current.save("level", () => new Promise(() => undefined));
    });
    act(() => {
      vi.advanceTimersByTime(5_000);
    });
    expect(result.current.progress).toEqual({ state: "failed", reason: "save-timeout" });
  });

  it("settles to whether everything is saved", async () => {
    const { result } = renderHook(() => useSave());
    await act(() => result.current.save("note", async () => full));
    expect(await result.current.settle()).toBe(false);
  });
});
