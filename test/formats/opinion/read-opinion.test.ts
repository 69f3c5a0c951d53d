import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpinionError } from "#src/formats/opinion/opinion-error";
import { readOpinion } from "#src/formats/opinion/read-opinion";
import { writeOpinion } from "#src/formats/opinion/write-opinion";
import { aDeviceKey } from "#test/support/a-device-key";
import { anOpinionContent, anOpinionText } from "./an-opinion";

type Loose = Record<string, unknown>;

/** More by `FC_RUNS`, for a long run. */
const runs = Number(process.env["FC_RUNS"] ?? 200);

let text: string;
beforeAll(async () => {
  text = await anOpinionText();
});

async function errorOf(content: string | Uint8Array | Loose): Promise<OpinionError | null> {
  const part = typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
  const read = await readOpinion(new Blob([part as string]));
  return read.ok ? null : read.error;
}

const json = () => JSON.parse(text) as Loose;

/** The file with the value at `path` replaced. */
function withValue(path: string, value: unknown): Loose {
  const document = json();
  const names = path.split(".");
  const last = names.pop() ?? "";
  let at = document;
  for (const name of names) at = at[name] as Loose;
  Object.defineProperty(at, last, { value, enumerable: true, configurable: true });
  return document;
}

describe("a file that is no opinion", () => {
  it.each([
    ["nothing", "", "opinion-empty"],
    ["something else", "%PDF-1.7", "opinion-foreign"],
    ["other JSON", "[]", "opinion-foreign"],
    ["a backup's header", JSON.stringify({ format: "tdg-backup" }), "opinion-foreign"],
    ["no text", new Uint8Array([0xff, 0xfe, 0x00]), "opinion-foreign"],
    ["JSON nested a million deep", "[".repeat(1_000_000), "opinion-foreign"],
    ["the format with depth", `{"format":"tdg-opinion","x":${"[".repeat(50)}${"]".repeat(50)}}`, "opinion-foreign"],
    ["too much", " ".repeat(5 * 1024 * 1024 + 1), "opinion-too-large"],
  ])("%s", async (_, content, type) => {
    expect(await errorOf(content)).toEqual({ type });
  });

  it("that cannot be read says so", async () => {
    const file = { size: 3, arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")) };
    const read = await readOpinion(file as unknown as Blob);
    expect(read).toMatchObject({ ok: false, error: { type: "opinion-unreadable" } });
  });
});

describe("an opinion of another version", () => {
  it("needs a newer app where it is a later major one", async () => {
    expect(await errorOf(withValue("formatVersion", "2.0"))).toEqual({ type: "opinion-newer", place: "2.0" });
  });

  it("needs a newer app where a later minor one has fields that the signature covers and nobody here knows", async () => {
    expect(await errorOf({ ...withValue("formatVersion", "1.4"), team: [] })).toEqual({
      type: "opinion-newer",
      place: "1.4",
    });
  });

  it("is opened where a later minor one has no such fields", async () => {
    const later = await anOpinionText({ formatVersion: "1.4" });
    expect(await errorOf(later)).toBeNull();
  });
});

describe("an opinion is refused", () => {
  it.each([
    ["formatVersion", "1"],
    ["appVersion", "0.4\n"],
    ["receipt.id", "../r"],
    ["receipt.id", "__proto__"],
    ["receipt.packFingerprint", "F".repeat(64)],
    ["receipt.counts.conforming", -1],
    ["receipt.counts.conforming", 1.5],
    ["receipt.unknown", 1],
    ["receipt.__proto__", { admin: true }],
    ["__proto__", { admin: true }],
    ["findings", {}],
    ["findings.0.controlId", "constructor"],
    ["findings.0.conclusion", "excellent"],
    ["findings.0.grade", "fatal"],

    ["findings.0.html", "<b>"],

    ["key.kty", "RSA"],
    ["key.d", "x".repeat(43)],
    ["signature", ""],
    ["signature", null],
    ["unknown", 1],
  ])("as malformed where %s is %j", async (path, value) => {
    expect(await errorOf(withValue(path, value))).toMatchObject({ type: "opinion-malformed" });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ["a remark is too long", "findings.0.remark", "x".repeat(4001)],
    ["there are more findings than any catalog has items", "findings", Array.from({ length: 1001 }, () => ({}))],
  ])("where %s", async (_, path, value) => {
    expect(await errorOf(withValue(path, value))).toMatchObject({ type: "opinion-malformed" });
  });

  it("where one item is judged twice", async () => {
    const [first] = json()["findings"] as Loose[];
    const twice = await signedWith({ findings: [first, first] as never });
    expect(await errorOf(twice)).toEqual({ type: "opinion-malformed", place: "findings.1.controlId" });
  });

  it.each([
    ["the remark", "findings.1.remark", "Đạt yêu cầu"],
    ["the conclusion", "findings.2.conclusion", "conforming"],
    ["the fingerprint", "receipt.packFingerprint", "e".repeat(64)],
    ["the reviewer", "receipt.reviewer", "Người khác"],
    ["the app's version", "appVersion", "9.9.9"],
    ["the counts", "receipt.counts.notReviewed", 7],
    ["a digit of the signature", "signature", `A${"A".repeat(85)}`],
    ["the key, by one that is no point of the curve", "key.x", "A".repeat(43)],
  ])("where somebody altered %s", async (_, path, value) => {
    expect(await errorOf(withValue(path, value))).toEqual({ type: "opinion-signature-wrong" });
  });

  it("where somebody else's key was put in", async () => {
    const other = await aDeviceKey();
    expect(await errorOf(withValue("key", other.publicKey))).toEqual({ type: "opinion-signature-wrong" });
  });

  it("where the browser cannot verify: nothing unverified is taken for verified", async () => {
    expect(await readOpinion(new Blob([text]), null)).toMatchObject({ error: { type: "opinion-not-checkable" } });
    const read = await readOpinion(new Blob([text]), { importKey: undefined } as unknown as SubtleCrypto);
    expect(read).toMatchObject({ ok: false, error: { type: "opinion-not-checkable" } });
  });
});

it("An altered byte anywhere is found, or changes nothing that is said", async () => {
  const bytes = new TextEncoder().encode(text);
  const before = json();
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
      const altered = bytes.slice();
      altered[at] = (altered[at] ?? 0) ^ (1 << bit);
      const read = await readOpinion(new Blob([altered]));
      expect(read.ok ? read.value.document : before).toEqual(before);
    }),
    { numRuns: runs },
  );
});

it("Any JSON is refused with a reason, unless it changes nothing, and nothing is thrown", async () => {
  const names = ["format", "receipt", "findings", "__proto__", "key"];
  const anyFields = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(anyFields, fc.jsonValue(), async (fields, value) => {
      const mixed = await readOpinion(new Blob([JSON.stringify({ ...json(), ...fields })]));
      expect(mixed.ok ? mixed.value.document : json()).toEqual(json());
      expect((await readOpinion(new Blob([JSON.stringify(value)]))).ok).toBe(false);
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

async function signedWith(overrides: Parameters<typeof anOpinionContent>[1]): Promise<string> {
  const key = await aDeviceKey();
  return writeOpinion(anOpinionContent(key.publicKey, overrides), key.sign);
}
