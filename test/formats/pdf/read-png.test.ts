import { inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { readPng } from "#src/formats/pdf/read-png";
import { aPng } from "./a-picture";

const palette = [0, 0, 0, 255, 255, 255];

it("takes the rows of a PNG as they are, from however many pieces", () => {
  const source = readPng(aPng({ pieces: 5 }));
  expect(source).toMatchObject({
    width: 8,
    height: 4,
    orientation: 1,
    bitsPerComponent: 8,
    colors: 3,
    encoding: "png",
  });
  expect(inflateSync(source?.content as Uint8Array).length).toBe(4 * 25);
});

it("knows grey and indexed pictures of few bits", () => {
  expect(readPng(aPng({ colorType: 0, bits: 1 }))).toMatchObject({ colors: 1, bitsPerComponent: 1 });
  const indexed = readPng(aPng({ colorType: 3, bits: 4, extra: [["PLTE", palette]] }));
  expect(indexed).toMatchObject({ bitsPerComponent: 4 });
  expect([...(indexed?.palette ?? [])]).toEqual(palette);
});

it.each([
  ["transparent", aPng({ colorType: 6 })],
  ["grey and transparent", aPng({ colorType: 4 })],
  ["with a transparent colour", aPng({ extra: [["tRNS", [0, 0, 0, 0, 0, 0]]] })],
  ["interlaced", aPng({ interlaced: true })],
  ["of 16 bits", aPng({ bits: 16 })],
  ["that moves", aPng({ extra: [["acTL", [0, 0, 0, 2, 0, 0, 0, 0]]] })],
  ["indexed without its palette", aPng({ colorType: 3 })],
  ["cut short", aPng().slice(0, 60)],
  ["that is no PNG", new Uint8Array(100)],
])("does not draw a picture %s", (_, bytes) => {
  expect(readPng(bytes)).toBeNull();
});
