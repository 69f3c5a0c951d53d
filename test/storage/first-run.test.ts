import { expect, it } from "vitest";
import { endFirstRun, firstRunKey, isFirstRun } from "#src/storage/first-run";

const memory = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    storage: () => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }),
  };
};

const refusing = () => {
  throw new Error("refused");
};

it("is the first run until it has been ended, and never again", () => {
  const { kept, storage } = memory();
  expect(isFirstRun(storage)).toBe(true);
  endFirstRun(storage);
  expect([isFirstRun(storage), kept.has(firstRunKey)]).toEqual([false, true]);
});

it("asks nothing where the browser would not remember the answer", () => {
  expect(isFirstRun(refusing)).toBe(false);
  expect(() => endFirstRun(refusing)).not.toThrow();
});
