/** PDFs that nobody's writer makes: broken, lying, endless, and some of them nearly right. */
import {
  packed,
  rawPdf,
  rawStreamPdf,
  stream,
  updated,
  withAttachments,
  type RawObjects,
} from "#test/formats/pdf/read/raw-pdf";
import type { Random } from "./random";

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)] as Item;

const numberUpTo = (limit: number, random: Random) => Math.floor(random() * limit);

const words = [
  "null",
  "true",
  "-1",
  "0",
  "1e9",
  "99999999999",
  "4294967296",
  "0.5.5",
  "obj",
  "endobj",
  "stream",
  "R",
  "/",
  "/#00",
  "/Length",
  "/EmbeddedFile",
  "/__proto__",
  "()",
  "(((((",
  "(\\",
  "<",
  "<zz>",
  "<FEFFD800>",
  "<FEFF202E0067>",
  ">>",
  "]",
  "%",
  "% \n",
  "[".repeat(60),
  "<</A ".repeat(60),
  "[".repeat(5000),
] as const;

/** A value that may be whole. */
function anyValue(random: Random, depth = 4): string {
  const kind = random();
  if (depth === 0 || kind < 0.35) return pick(words, random);
  if (kind < 0.6) return `${numberUpTo(30, random)} ${numberUpTo(2, random)} R`;
  const parts = Array.from({ length: numberUpTo(5, random) }, () => anyValue(random, depth - 1));
  return kind < 0.8 ? `[${parts.join(" ")}]` : `<<${parts.map((part) => `${pick(keys, random)} ${part}`).join(" ")}>>`;
}

const keys = [
  "/Type",
  "/Names",
  "/Kids",
  "/EmbeddedFiles",
  "/EF",
  "/RF",
  "/F",
  "/UF",
  "/Params",
  "/Size",
  "/Length",
  "/Filter",
  "/DecodeParms",
  "/Root",
  "/Prev",
  "/ByteRange",
  "/Contents",
  "/AcroForm",
  "/Fields",
  "/Annots",
  "/S",
  "/JS",
  "/A",
] as const;

function anyObject(random: Random): string {
  const kind = random();
  if (kind < 0.5) return anyValue(random);
  const content = "x".repeat(numberUpTo(200, random));
  if (kind < 0.6) return stream(content, anyEntries(random));
  if (kind < 0.7) return stream(content, anyEntries(random), pick([0, 1, 1e9, -5, "5 0 R", "10 0 R", "(x)"], random));
  if (kind < 0.8) return packed(content, anyEntries(random));
  if (kind < 0.85) return packed("\0".repeat(2_000_000), "/Type /EmbeddedFile");
  if (kind < 0.9) return packed(content, "/Type /ObjStm /N 5 /First 9");
  return stream(
    content,
    `/Type /EmbeddedFile /Filter ${pick(["/LZWDecode", "[/FlateDecode /FlateDecode]", "/Crypt", "[]", "7 0 R"], random)}`,
  );
}

const anyEntries = (random: Random) => pick(["/Type /EmbeddedFile", "", "/Type /XRef", "/Subtype /x#2fy"], random);

const spellings: readonly ((file: string, random: Random) => string)[] = [
  (file) => file,
  (file) => file,
  (file, random) => file.slice(0, numberUpTo(file.length, random)),
  (file, random) => file.replace(/startxref\n\d+/, `startxref\n${numberUpTo(file.length * 2, random)}`),
  (file, random) =>
    file.replace(/\d{10} 00000 n/, `${String(numberUpTo(file.length, random)).padStart(10, "0")} 00000 n`),
  (file) => file.replace(/\n(\d+) 1\n/, "\n$1 999999\n"),
  (file) => file.replace("trailer\n<<", "trailer\n<</Prev 9 "),
  (file, random) => {
    const at = numberUpTo(file.length, random);
    return `${file.slice(0, at)}${String.fromCharCode(numberUpTo(256, random))}${file.slice(at + 1)}`;
  },
  (file) => file.replaceAll(" 0 R", " 0 R 0 R"),
  (file) => `${file}${file}`,
  (file) => `${file}\0`,
];

export function hostilePdf(random: Random): string {
  const objects: Record<number, string> = {
    ...withAttachments([
      ["a.txt", "Alpha"],
      ["manifest.json", "{}"],
    ]),
  };
  for (let times = numberUpTo(4, random); times > 0; times -= 1)
    objects[1 + numberUpTo(25, random)] = anyObject(random);
  const trailer = random() < 0.85 ? "/Root 1 0 R" : `/Root ${anyValue(random, 2)} /ID ${anyValue(random, 2)}`;
  let file = random() < 0.75 ? rawPdf(objects, trailer) : inStreams(objects, trailer);
  for (let times = numberUpTo(3, random); times > 0 && random() < 0.5; times -= 1)
    file = updated(file, { [1 + numberUpTo(25, random)]: anyObject(random) });
  return pick(spellings, random)(file, random);
}

/** What has a stream stays outside. */
function inStreams(objects: RawObjects, trailer: string): string {
  const all = Object.entries(objects);
  const isStream = ([, content]: readonly [string, string]) => content.includes("stream");
  return rawStreamPdf(
    Object.fromEntries(all.filter(isStream)),
    Object.fromEntries(all.filter((one) => !isStream(one))),
    trailer,
  );
}
