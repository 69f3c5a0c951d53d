import { expect, it } from "vitest";
import { guessPrivateWindow } from "#src/storage/guess-private-window";

it("takes refused private files for a sign, and nothing else", async () => {
  const refused = { getDirectory: () => Promise.reject(new DOMException("no", "SecurityError")) };
  expect(await guessPrivateWindow(refused)).toBe("possible");
  expect(await guessPrivateWindow({ getDirectory: async () => ({}) as FileSystemDirectoryHandle })).toBe("no-sign");
  expect(await guessPrivateWindow({})).toBe("no-sign");
});
