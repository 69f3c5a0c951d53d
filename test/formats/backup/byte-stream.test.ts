import { describe, expect, it } from "vitest";
import { bytesOf, linesOf, piecesOf, streamFrom } from "#src/formats/backup/byte-stream";
import { asBytes } from "./a-backup";

async function collected<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

/** A source that never ends and notes when nobody listens any more. */
function endlessSource() {
  const source = { isCancelled: false, stream: new ReadableStream<Uint8Array>() };
  source.stream = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1000)),
    cancel() {
      source.isCancelled = true;
    },
  });
  return source;
}

describe("pieces", () => {
  it("are small, whatever the source hands out", async () => {
    const pieces = await collected(piecesOf(streamFrom(each([new Uint8Array(600_000), new Uint8Array(3)]))));
    expect(pieces.map(({ byteLength }) => byteLength)).toEqual([262_144, 262_144, 75_712, 3]);
  });

  it("end the source when nobody wants more", async () => {
    const source = endlessSource();
    for await (const piece of piecesOf(source.stream)) if (piece.byteLength > 0) break;
    expect(source.isCancelled).toBe(true);
  });

  it("end with the signal, and so does the source", async () => {
    const source = endlessSource();
    const controller = new AbortController();
    const reading = (async () => {
      let count = 0;
      for await (const _piece of piecesOf(source.stream, controller.signal)) if ((count += 1) === 3) controller.abort();
    })();
    await expect(reading).rejects.toThrow("aborted");
    expect(source.isCancelled).toBe(true);
  });
});

it("A stream that is cancelled ends its generator", async () => {
  const told: string[] = [];
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield new Uint8Array(1);
    } finally {
      told.push("ended");
    }
  }
  const reader = streamFrom(source(), () => told.push("cancelled")).getReader();
  await reader.read();
  await reader.cancel();
  expect(told).toEqual(["cancelled", "ended"]);
});

it("Bytes come together", async () => {
  expect(await bytesOf(streamFrom(each([asBytes("ab"), asBytes("c")])))).toEqual(asBytes("abc"));
});

describe("lines", () => {
  const linesIn = (texts: readonly (string | Uint8Array)[], limit = 10) =>
    collected(linesOf(each(texts.map((text) => (typeof text === "string" ? asBytes(text) : text))), limit));

  it.each([
    [["a\nb\n"], ["a", "b"]],
    [["a\nb"], ["a", "b"]],
    [[], []],
    [["\n\n"], ["", ""]],
    [
      ["a", "b\nc", "\n"],
      ["ab", "c"],
    ],
    [["\ufeffa\n"], ["\ufeffa"]],
  ])("of %j", async (texts, lines) => {
    expect(await linesIn(texts)).toEqual(lines);
  });

  it("keep a letter that two pieces share", async () => {
    const bytes = asBytes("đ\n");
    expect(await linesIn([bytes.subarray(0, 1), bytes.subarray(1)])).toEqual(["đ"]);
  });

  it.each([[["12345678901\n"]], [["12345678901"]], [["123456", "78901"]]])("have an end: %j", async (texts) => {
    await expect(linesIn(texts)).rejects.toBeInstanceOf(RangeError);
  });

  it.each([[new Uint8Array([0xff, 10])], [new Uint8Array([0xc4])]])("are UTF-8: %j is none", async (bytes) => {
    await expect(linesIn([bytes])).rejects.toBeInstanceOf(TypeError);
  });
});
