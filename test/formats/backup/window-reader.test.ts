import { describe, expect, it } from "vitest";
import { WindowReader } from "#src/formats/backup/window-reader";

const megabyte = 1024 * 1024;
const bytes = Uint8Array.from({ length: 5 * megabyte + 7 }, (_, index) => (index * 31 + (index >> 8)) % 256);

/** A Blob that counts how often a piece of it is asked for. */
function aCountedFile() {
  const file = new Blob([bytes]);
  const asked: number[] = [];
  const slice = file.slice.bind(file);
  file.slice = (from = 0, to = file.size) => {
    asked.push(to - from);
    return slice(from, to);
  };
  return { file, asked };
}

describe("a window over a file", () => {
  it("gives the bytes that are asked for, wherever they lie", async () => {
    const reader = new WindowReader(aCountedFile().file);
    expect(reader.size).toBe(bytes.length);
    const asked: readonly (readonly [number, number])[] = [
      [0, 30],
      [30, 256 * 1024],
      [2 * megabyte - 5, 10],
      [5 * megabyte, 7],
      [5 * megabyte, 4000],
      [12, 3 * megabyte],
      [bytes.length, 10],
      [0, 0],
      [7, 1],
    ];
    for (const [offset, length] of asked) {
      const piece = await reader.readUint8Array(offset, length);
      expect(Buffer.compare(piece, bytes.subarray(offset, offset + length))).toBe(0);
    }
  });

  it("gives each of several readers its own bytes", async () => {
    const reader = new WindowReader(aCountedFile().file);
    const places = [4 * megabyte, 0, 3 * megabyte, 100];
    const pieces = await Promise.all(places.map((offset) => reader.readUint8Array(offset, 50)));
    for (const [index, offset] of places.entries())
      expect(Buffer.compare(pieces[index] ?? bytes, bytes.subarray(offset, offset + 50))).toBe(0);
  });

  it("asks the file for two megabytes at a time", async () => {
    const { file, asked } = aCountedFile();
    const reader = new WindowReader(file);
    for (let offset = 0; offset < bytes.length; offset += 100_000) await reader.readUint8Array(offset, 100_000);
    expect(asked.length).toBeLessThan(4);
    expect(Math.max(...asked)).toBe(2 * megabyte);
  });
});
