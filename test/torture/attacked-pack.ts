/** One pack, attacked many times, and a judge of what the verification says each time. */
import { unchecked } from "#src/domain/pack/rule-outcome";
import { concludeVerification } from "#src/domain/pack/verify-conclusion";
import { readPack } from "#src/formats/evidence-pack/read-pack";
import type { KnownEdition } from "#src/formats/evidence-pack/verify-contents";
import { verifyPack, type VerifiedPack } from "#src/formats/evidence-pack/verify-pack";
import type { Random } from "./random";

export type Target = {
  readonly bytes: Uint8Array;
  readonly editions: readonly KnownEdition[];
  readonly appVersion: string;
  /** What the pack is when nobody touches it. */
  readonly whole: VerifiedPack;
  /** Where the attached files lie. */
  readonly content: readonly { readonly start: number; readonly end: number }[];
};

/** How an attack came out. The last one must never happen. */
export type Judgement = "content found" | "structure found" | "pages only" | "MISSED";

export type Figures = Record<Judgement, number> & {
  readonly missed: string[];
  /** Milliseconds. */
  slowest: number;
};

export const noFigures = (): Figures => ({
  "content found": 0,
  "structure found": 0,
  "pages only": 0,
  MISSED: 0,
  missed: [],
  slowest: 0,
});

const asBlob = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]);

export async function aimAt(file: Blob, editions: readonly KnownEdition[], appVersion: string): Promise<Target> {
  const [read, verified] = [await readPack(file, {}), await verifyPack(file, { editions })];
  if (!read.ok || !verified.ok || verified.value.verification.conclusion !== "intact") throw new Error("not intact");
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    editions,
    appVersion,
    whole: verified.value,
    content: read.value.attachments.map(({ stream }) => stream.stream),
  };
}

/** `isContent`: a byte of an attached file is another one. */
export async function attack(
  target: Target,
  name: string,
  bytes: Uint8Array,
  isContent: boolean,
  figures: Figures,
): Promise<void> {
  const begun = performance.now();
  const judgement = await judge(target, bytes, isContent);
  figures.slowest = Math.max(figures.slowest, performance.now() - begun);
  if (judgement === "content found" || judgement === "structure found" || judgement === "pages only") {
    figures[judgement] += 1;
  } else {
    figures.MISSED += 1;
    figures.missed.push(`${name}: ${judgement}`);
  }
}

async function judge(target: Target, bytes: Uint8Array, isContent: boolean): Promise<string> {
  const { editions, appVersion, whole } = target;
  let verified;
  try {
    verified = await verifyPack(asBlob(bytes), {
      editions,
      appVersion,
      rebuildPages: () => Promise.resolve(asBlob(target.bytes)),
    });
  } catch (error) {
    return `an exception: ${String(error)}`;
  }
  if (!verified.ok) return "cancelled";
  const { verification, attachments } = verified.value;
  if (Object.keys(Object.prototype).length > 0) return "the prototype was touched";
  if (verification.conclusion === "intact") return "intact, although the pages were compared";
  // As it would be for somebody who cannot make the pages again.
  const withoutPages = verification.outcomes.map((outcome) =>
    outcome.rule === "pages" && outcome.reason !== "file-id-differs" ? unchecked("pages", "not-rebuilt") : outcome,
  );
  if (concludeVerification(withoutPages) !== "intact") return isContent ? "content found" : "structure found";
  if (isContent) return "intact, although an attached file was altered";
  if (verification.fingerprint !== whole.verification.fingerprint) return "intact under another fingerprint";
  return (await areSame(attachments, whole.attachments)) ? "pages only" : "intact with other files";
}

async function areSame(ours: VerifiedPack["attachments"], theirs: VerifiedPack["attachments"]): Promise<boolean> {
  const textsOf = (files: VerifiedPack["attachments"]) =>
    Promise.all(
      files.map(async ({ name, content }) => `${name}\n${Buffer.from(await content.arrayBuffer()).toString("latin1")}`),
    );
  const [left, right] = await Promise.all([textsOf(ours), textsOf(theirs)]);
  return left.join("\0") === right.join("\0");
}

const isIn = ({ content }: Target, offset: number) => content.some(({ start, end }) => offset >= start && offset < end);

/** One bit is turned: half of them anywhere, half outside of the attached files, where the bytes are few and mean much. */
export async function flipBits(target: Target, flips: number, random: Random, figures: Figures): Promise<void> {
  for (let flip = 0; flip < flips; flip += 1) {
    const offset = offsetIn(target, random, flip % 2 === 1);
    const bit = Math.floor(random() * 8);
    const damaged = target.bytes.slice();
    damaged[offset] = (damaged[offset] ?? 0) ^ (1 << bit);
    await attack(target, `bit ${bit} of byte ${offset}`, damaged, isIn(target, offset), figures);
  }
}

function offsetIn(target: Target, random: Random, isOutside: boolean): number {
  for (;;) {
    const offset = Math.floor(random() * target.bytes.byteLength);
    if (!isOutside || !isIn(target, offset)) return offset;
  }
}

/** The file ends at each of these places. */
export async function truncate(target: Target, places: number, figures: Figures): Promise<void> {
  for (let place = 0; place < places; place += 1) {
    const length = Math.floor((target.bytes.byteLength * place) / places);
    await attack(target, `cut at ${length}`, target.bytes.subarray(0, length), false, figures);
  }
}

type Mutation = (bytes: Buffer, at: number, length: number, random: Random) => Buffer;

/** What transport, editors and clumsy hands do. */
const mutations: Readonly<Record<string, Mutation>> = {
  "bytes taken out": (bytes, at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  "bytes put in": (bytes, at, length, random) =>
    Buffer.concat([bytes.subarray(0, at), noise(length, random), bytes.subarray(at)]),
  "bytes overwritten": (bytes, at, length, random) =>
    Buffer.concat([bytes.subarray(0, at), noise(length, random), bytes.subarray(at + length)]).subarray(
      0,
      bytes.length,
    ),
  "bytes blanked": (bytes, at, length) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length), bytes.subarray(at + length)]).subarray(0, bytes.length),
  "bytes twice": (bytes, at, length) =>
    Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at, at + length), bytes.subarray(at + length)]),
  "line ends changed": (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\n", "\r\n"), "latin1"),
};

const noise = (length: number, random: Random) => Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));

export async function mutate(target: Target, count: number, random: Random, figures: Figures): Promise<void> {
  const kinds = Object.entries(mutations);
  const original = Buffer.from(target.bytes);
  for (let index = 0; index < count; index += 1) {
    const [name, mutation] = kinds[index % kinds.length] ?? ["", (bytes: Buffer) => bytes];
    const at = Math.floor(random() * original.length);
    const damaged = mutation(original, at, 1 + Math.floor(random() ** 4 * 5000), random);
    if (damaged.equals(original)) continue;
    await attack(target, `${name} at ${at}`, new Uint8Array(damaged), false, figures);
  }
}

export const summary = (figures: Figures): string =>
  [
    `content found ${figures["content found"]}, structure found ${figures["structure found"]}, ` +
      `pages only ${figures["pages only"]}, missed ${figures.MISSED}; slowest ${Math.round(figures.slowest)} ms`,
    ...figures.missed.slice(0, 10),
  ].join("\n  ");
