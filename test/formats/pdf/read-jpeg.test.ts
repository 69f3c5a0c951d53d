import { expect, it } from "vitest";
import { readJpegHead } from "#src/formats/pdf/read-jpeg";
import { aJpeg } from "./a-picture";

it.each([
  ["baseline, colour", aJpeg(), { width: 60, height: 40, orientation: 1, colors: 3 }],
  ["progressive, grey", aJpeg({ frame: 0xc2, colors: 1 }), { width: 60, height: 40, orientation: 1, colors: 1 }],
  ["turned, big endian", aJpeg({ orientation: 6 }), { width: 60, height: 40, orientation: 6, colors: 3 }],
  [
    "turned, little endian",
    aJpeg({ orientation: 8, littleEndian: true }),
    { width: 60, height: 40, orientation: 8, colors: 3 },
  ],
  [
    "with an orientation that there is not",
    aJpeg({ orientation: 9 }),
    { width: 60, height: 40, orientation: 1, colors: 3 },
  ],
])("reads a JPEG %s", (_, bytes, head) => {
  expect(readJpegHead(bytes)).toEqual(head);
});

it.each([
  ["lossless", aJpeg({ frame: 0xc3 })],
  ["arithmetic", aJpeg({ frame: 0xc9 })],
  ["of 12 bits", aJpeg({ precision: 12 })],
  ["in CMYK", aJpeg({ colors: 4 })],
  ["without a frame", aJpeg().slice(0, 40)],
  ["of another kind", new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ["of nothing", new Uint8Array(0)],
])("does not draw a file %s", (_, bytes) => {
  expect(readJpegHead(bytes)).toBeNull();
});

it("ends on every cut and every changed byte with a size or with nothing", () => {
  const whole = aJpeg({ orientation: 6 });
  const cuts = Array.from(whole, (_, length) => readJpegHead(whole.slice(0, length)));
  const changed = Array.from(whole, (_, at) => [0, 1, 0x7f, 0xff].map((value) => readJpegHead(whole.with(at, value))));
  const areas = [...cuts, ...changed.flat()].map((head) => (head === null ? 1 : head.width * head.height));
  expect(Math.min(...areas)).toBeGreaterThan(0);
});
