import { expect, it } from "vitest";
import { loadLastCheck, saveLastCheck } from "#src/storage/last-check";
import { aStorage } from "#test/support/a-storage";

it("is remembered for each database and each thing checked", () => {
  const storage = aStorage();
  saveLastCheck("a", "backup", { at: "2026-11-22T02:00:00.000Z", passed: true }, () => storage);
  expect(loadLastCheck("a", "backup", () => storage)).toEqual({ at: "2026-11-22T02:00:00.000Z", passed: true });
  expect(loadLastCheck("a", "data", () => storage)).toBeNull();
  expect(loadLastCheck("b", "backup", () => storage)).toBeNull();
});

it("is forgotten where the browser refuses, or holds something else", () => {
  const refuse = () => {
    throw new DOMException("no", "SecurityError");
  };
  saveLastCheck("a", "data", { at: "2026-11-22T02:00:00.000Z", passed: true }, refuse);
  expect(loadLastCheck("a", "data", refuse)).toBeNull();
  const storage = aStorage();
  storage.setItem("a.last-check.data", '{"at":"gestern","passed":true}');
  expect(loadLastCheck("a", "data", () => storage)).toBeNull();
});
