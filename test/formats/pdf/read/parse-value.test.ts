import { describe, expect, it } from "vitest";
import { EndOfBytes, parseValue } from "#src/formats/pdf/read/parse-value";
import { PdfReadException } from "#src/formats/pdf/read/pdf-read-error";
import { createWork } from "#src/formats/pdf/read/work";

/** What follows tells the parser that a number is whole. */
const parse = (text: string, after = "\n>") =>
  parseValue({ bytes: Buffer.from(`${text}${after}`, "latin1"), at: 0, work: createWork() });

const name = (text: string) => ({ kind: "name", name: text });
const string = (bytes: string) => ({ kind: "string", bytes });

describe("values", () => {
  it.each([
    ["null", null],
    ["true", true],
    ["12", 12],
    ["-0.5", -0.5],
    ["+.25", 0.25],
    ["4.", 4],
    ["% a comment\n 7", 7],
    ["12 0 R", { kind: "reference", number: 12, generation: 0 }],
    ["[1 2 3 0 R 4]", [1, 2, { kind: "reference", number: 3, generation: 0 }, 4]],
    ["[12 0]", [12, 0]],
    ["/Name", name("Name")],
    ["/image#2Fjpeg", name("image/jpeg")],
    ["/A#zz", name("A#zz")],
    ["/", name("")],
    ["(a(b)c)", string("a(b)c")],
    [String.raw`(\(\)\\\n\101\1012\8\x)`, string("()\\\nAA28x")],
    ["(a\\\r\nb)", string("ab")],
    ["(a\r\nb\rc)", string("a\nb\nc")],
    ["<48 65\n6C>", string("Hel")],
    ["<4>", string("@")],
    ["<>", string("")],
  ])("%j", (text, value) => {
    expect(parse(text)).toEqual(value);
  });

  it("of a dictionary stand under names that mean nothing to JavaScript", () => {
    const value = parse("<</__proto__ 1 /constructor <</a (b)>>>>");
    expect(value).toEqual(
      new Map<string, unknown>([
        ["__proto__", 1],
        ["constructor", new Map([["a", string("b")]])],
      ]),
    );
  });
});

describe("refused:", () => {
  const failureOf = (text: string, after?: string) => {
    try {
      return parse(text, after);
    } catch (error) {
      return error instanceof PdfReadException ? error.failure : error;
    }
  };

  it.each([
    ["a key that stands twice", "<</A 1 /A 2>>", "pdf-damaged"],
    ["a key that stands twice in two spellings", "<</A 1 /#41 2>>", "pdf-damaged"],
    ["a key that is no name", "<<1 2>>", "pdf-damaged"],
    ["a word", "stream", "pdf-damaged"],
    ["a number and more", "12x", "pdf-damaged"],
    ["hexadecimal that is none", "<4g>", "pdf-damaged"],
    ["a bracket too many", "]", "pdf-damaged"],
    ["nesting", "[".repeat(100) + "]".repeat(100), "pdf-too-large"],
    ["nesting without an end", "<</A ".repeat(100_000), "pdf-too-large"],
    ["a name without an end", `/${"a".repeat(300)}`, "pdf-too-large"],
    ["a string without an end", `(${"a".repeat(1_100_000)})`, "pdf-too-large"],
  ])("%s", (_, text, type) => {
    expect(failureOf(text)).toMatchObject({ type });
  });

  it.each(["(a", "<4", "[1", "<</A", "<</A 1>", "(a\\", "% comment", "12"])("%j is not whole", (text) => {
    expect(failureOf(text, "")).toBeInstanceOf(EndOfBytes);
  });

  it("more work than anybody waits for", () => {
    const bytes = Buffer.from(`[${"1 ".repeat(2000)}]`);
    expect(() => parseValue({ bytes, at: 0, work: createWork(() => false, 1000) })).toThrow("pdf-too-large");
  });
});
