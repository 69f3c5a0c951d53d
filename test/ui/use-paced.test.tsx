import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { usePaced } from "#src/ui/use-paced";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (milliseconds: number): void => act(() => void vi.advanceTimersByTime(milliseconds));

it("gives every value at once while there is no pause", () => {
  const { result, rerender } = renderHook(({ value }) => usePaced(value, 0), { initialProps: { value: 1 } });
  rerender({ value: 2 });
  expect(result.current).toBe(2);
});

it("gives the newest value once in a pause, however often it changes, and at once when the pausing ends", () => {
  const { result, rerender } = renderHook(({ value, pause }) => usePaced(value, pause), {
    initialProps: { value: 1, pause: 500 },
  });
  pass(1000);
  rerender({ value: 2, pause: 500 });
  pass(1);
  expect(result.current).toBe(2);
  for (let value = 3; value <= 6; value += 1) {
    rerender({ value, pause: 500 });
    pass(100);
  }
  expect(result.current).toBe(2);
  pass(100);
  expect(result.current).toBe(6);
  rerender({ value: 7, pause: 500 });
  rerender({ value: 7, pause: 0 });
  expect(result.current).toBe(7);
});
