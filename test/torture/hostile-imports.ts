/**
 * Every door through which a file comes in, and what hostile hands push through it. A reader may take a case or refuse
 * it; it may not throw, touch a prototype, ask the network or take for ever.
 */
import { evaluate } from "#src/domain/assessment/evaluation";
import { parseBackupDocument } from "#src/domain/backup/parse-backup-document";
import { parseManifest } from "#src/domain/pack/parse-manifest";
import { parsePackDocument } from "#src/domain/pack/parse-pack-document";
import { verifyEvidenceElsewhere, verifyReferences } from "#src/domain/pack/verify-references";
import { verifyLevels, verifyResults } from "#src/domain/pack/verify-results";
import type { Json } from "#src/domain/shared/canonical-json";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { parseBoundedJson } from "#src/formats/backup/bounded-json";
import { openBackup } from "#src/formats/backup/read-backup";
import { preparePackData } from "#src/formats/evidence-pack/pack-data";
import { parseCanonicalJson } from "#src/formats/evidence-pack/read-canonical-json";
import { readChanges } from "#src/formats/evidence-pack/read-changes";
import { verifyPack } from "#src/formats/evidence-pack/verify-pack";
import { parseOpinion, readOpinion } from "#src/formats/opinion/read-opinion";
import { readTableFile } from "#src/formats/workbook/read-table-file";
import { asBytes, asText, backupOf, filesOf, rebagged, zipped } from "#test/formats/backup/a-backup";
import { rawZip } from "#test/formats/backup/raw-zip";
import { forgedPack, smallEditions, smallInput, smallPack } from "#test/formats/evidence-pack/a-small-pack";
import { anOpinionText } from "#test/formats/opinion/an-opinion";
import { asBlob } from "#test/formats/pdf/read/raw-pdf";
import { hostileJson, spoiled } from "./hostile-json";
import { hostilePdf } from "./hostile-pdf";
import { compareTables, hostileCsv, hostileWorkbook } from "./hostile-tables";
import type { Random } from "./random";

/** True where the reader took it. */
type Door = (random: Random) => Promise<boolean> | boolean;

export type ImportFigures = {
  readonly taken: Record<string, number>;
  readonly refused: Record<string, number>;
  readonly faults: string[];
  /** Milliseconds, and of which door. */
  slowest: readonly [number, string];
};

const [edition] = smallEditions;

export async function openDoors(): Promise<Readonly<Record<string, Door>>> {
  const input = smallInput();
  const prepared = preparePackData(input);
  if (!prepared.ok || edition === undefined) throw new Error("no pack");
  const texts = prepared.value.texts.map(({ bytes }) => new TextDecoder().decode(bytes));
  const [history = "", document, manifest] = texts;
  const [goodDocument, goodManifest] = [document, manifest].map((text) => JSON.parse(text ?? "") as unknown);
  const change = JSON.parse(history.split("\n")[5] ?? "") as unknown;
  const opinion = JSON.parse(await anOpinionText()) as unknown;
  const backup = await filesOf(await backupOf());
  const backupDocument = JSON.parse(asText(backup.get("data/assessment.json") ?? new Uint8Array())) as unknown;
  const pack = Buffer.from(await (await smallPack(input)).arrayBuffer());

  return {
    "pack document": (random) => {
      const json = parseCanonicalJson(hostileJson(goodDocument, random));
      const parsed = json.ok ? parsePackDocument(json.value) : json;
      if (!parsed.ok) return false;
      const evaluation = evaluate(edition.catalog, parsed.value, edition.model);
      verifyReferences(parsed.value, [], edition.catalog);
      verifyLevels(parsed.value, evaluation);
      verifyResults(parsed.value, evaluation);
      verifyEvidenceElsewhere(parsed.value);
      return true;
    },
    "pack manifest": (random) => {
      const json = parseCanonicalJson(hostileJson(goodManifest, random));
      return json.ok && parseManifest(json.value).ok;
    },
    "change log": async (random) => {
      const line = hostileJson(change, random);
      return (await readChanges(new Blob([`${line}\n`]), () => undefined)).ok;
    },
    opinion: async (random) => {
      const text = hostileJson(opinion, random);
      return random() < 0.9 ? parseOpinion(text).ok : (await readOpinion(new Blob([text]))).ok;
    },
    "backup document": (random) => {
      const json = parseBoundedJson(hostileJson(backupDocument, random));
      return json !== undefined && parseBackupDocument(json).ok;
    },
    pack: async (random) => {
      const isDocument = random() < 0.6;
      const forged = await forgedPack(
        isDocument
          ? { document: () => spoiled(goodDocument, random) }
          : {
              documentText: (text) => (random() < 0.5 ? text : hostileJson(goodDocument, random)),
              historyText: (text) => text.replace(/.*\n/, () => `${hostileJson(change, random)}\n`),
              manifestText: (text) => (random() < 0.5 ? text : canonicalJson(spoiled(goodManifest, random) as Json)),
            },
        input,
      );
      const verified = await verifyPack(asBlob(forged), { editions: smallEditions });
      return verified.ok && verified.value.verification.conclusion === "intact";
    },
    pdf: async (random) => {
      const isPack = random() < 0.3;
      const file = isPack ? mutated(pack, random) : Buffer.from(hostilePdf(random), "latin1");
      const verified = await verifyPack(new Blob([new Uint8Array(file)]), { editions: smallEditions });
      return verified.ok && verified.value.verification.conclusion === "intact";
    },
    backup: async (random) => {
      const name = random() < 0.6 ? "data/assessment.json" : "data/changes.jsonl";
      const files = new Map(backup);
      const text = asText(files.get(name) ?? new Uint8Array());
      const hostile =
        name === "data/assessment.json"
          ? hostileJson(backupDocument, random)
          : text.replace(/.*\n/, () => `${hostileJson(change, random)}\n`);
      files.set(name, asBytes(hostile));
      return (await openBackup(zipped(rebagged(files)))).ok;
    },
    workbook: async (random) => {
      const bytes = Buffer.from(hostileWorkbook(random, lieOf));
      const read = await readTableFile(
        new Blob([new Uint8Array(random() < 0.6 ? bytes : mutated(bytes, random))]),
        "so.xlsx",
      );
      return read.ok && compareTables(read.value);
    },
    csv: async (random) => {
      const read = await readTableFile(new Blob([hostileCsv(random)]), "so.csv");
      return read.ok && compareTables(read.value);
    },
    zip: async (random) => {
      const entries = [...backup].map(([entryName, bytes]) => ({ name: entryName, bytes, ...lieOf(random) }));
      const zip = Buffer.from(rawZip(entries, random() < 0.05 ? "comment" : ""));
      return (await openBackup(new Blob([new Uint8Array(random() < 0.5 ? zip : mutated(zip, random))]))).ok;
    },
  };
}

const names = [
  "../x",
  "/x",
  "C:/x",
  "data/evidence/..",
  "__proto__",
  "data/\u202ex",
  "a\u0000b",
  "data/assessment.json",
] as const;

function lieOf(random: Random): object {
  if (random() > 0.15) return {};
  const lies = [
    { claimedSize: Math.floor(random() * 2 ** 32) },
    { claimedCrc: 1 },
    { deflated: true },
    { deflated: true, claimedSize: 3 },
    { encrypted: true },
    { method: Math.floor(random() * 100) },
    { unixMode: 0o120777 },
    { offset: Math.floor(random() * 5000) },
    { localName: "other" },
    { name: names[Math.floor(random() * names.length)] ?? "" },
    { name: "data/evidence/x", bytes: new Uint8Array(2_000_000), deflated: true },
  ];
  return lies[Math.floor(random() * lies.length)] ?? {};
}

function mutated(bytes: Buffer, random: Random): Buffer {
  const copy = Buffer.from(bytes);
  for (let times = 1 + Math.floor(random() * 8); times > 0; times -= 1)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}

const prototypes = () =>
  [Object, Array, String, Map, Function].map(({ prototype }) => Reflect.ownKeys(prototype).length).join(" ");

/** Doors in turn; those behind which much is done are opened less often. */
const turns = [
  "pack document",
  "pack manifest",
  "change log",
  "opinion",
  "backup document",
  "pack document",
  "pdf",
  "change log",
  "opinion",
  "pack manifest",
  "backup document",
  "pdf",
  "pack",
  "pack document",
  "opinion",
  "zip",
  "workbook",
  "csv",
  "pdf",
  "backup",
  "pack manifest",
  "backup document",
] as const;

export async function pushThrough(
  cases: number,
  random: Random,
  onProgress: (done: number) => void = () => undefined,
): Promise<ImportFigures> {
  const doors = await openDoors();
  const figures: ImportFigures = { taken: {}, refused: {}, faults: [], slowest: [0, ""] };
  const before = prototypes();
  const { fetch } = globalThis;
  globalThis.fetch = () => {
    figures.faults.push("a request");
    return Promise.reject(new Error("offline"));
  };
  try {
    for (let index = 0; index < cases; index += 1) {
      const name = turns[index % turns.length] ?? "pdf";
      const begun = performance.now();
      try {
        const counts = (await doors[name]?.(random)) ? figures.taken : figures.refused;
        counts[name] = (counts[name] ?? 0) + 1;
      } catch (error) {
        figures.faults.push(
          `case ${index}, ${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      }
      const took = performance.now() - begun;
      if (took > figures.slowest[0]) figures.slowest = [took, name];
      if (prototypes() !== before || "admin" in {})
        figures.faults.push(`case ${index}, ${name}: a prototype was touched`);
      onProgress(index + 1);
    }
  } finally {
    globalThis.fetch = fetch;
  }
  return figures;
}
