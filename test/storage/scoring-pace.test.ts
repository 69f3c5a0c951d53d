import { expect, it } from "vitest";
import { loadStepOn, saveStepOn } from "#src/storage/scoring-pace";

const refused = () => {
  throw new Error("no storage");
};

it("remembers whether scoring goes on by itself, and does not until asked", () => {
  const kept = new Map<string, string>();
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  expect(loadStepOn(storage)).toBe(false);
  saveStepOn(true, storage);
  expect(loadStepOn(storage)).toBe(true);
  saveStepOn(false, storage);
  expect(loadStepOn(storage)).toBe(false);
});

it("stays where it is where the browser refuses its storage", () => {
  expect(() => saveStepOn(true, refused)).not.toThrow();
  expect(loadStepOn(refused)).toBe(false);
});
