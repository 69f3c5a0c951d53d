/** Which of the documents that are ZIP files inside a ZIP file is, by the names in its directory (APPNOTE 4.3.12). */
import { fail, succeed } from "#src/domain/shared/result";
import { asciiAt, startsWith, type FileSample, type Identified, type MediaType } from "./file-sample";

const document = (mediaType: string, extension: string): MediaType => ({
  mediaType,
  extensions: [extension],
  active: true,
  preview: "none",
});

const openXml = "application/vnd.openxmlformats-officedocument";
const openDocument = "application/vnd.oasis.opendocument";

const officeFolders: readonly (readonly [string, MediaType])[] = [
  ["word/", document(`${openXml}.wordprocessingml.document`, "docx")],
  ["xl/", document(`${openXml}.spreadsheetml.sheet`, "xlsx")],
  ["ppt/", document(`${openXml}.presentationml.presentation`, "pptx")],
];

const openDocuments: readonly (readonly [string, MediaType])[] = [
  [`${openDocument}.text`, document(`${openDocument}.text`, "odt")],
  [`${openDocument}.spreadsheet`, document(`${openDocument}.spreadsheet`, "ods")],
  [`${openDocument}.presentation`, document(`${openDocument}.presentation`, "odp")],
];

const plainZip = document("application/zip", "zip");

/** Macros and controls of Office, sheets with macros of 1992, and the scripts of OpenDocument. */
const macroParts = /(?:^|\/)vbaProject\.bin$|^xl\/macrosheets\/|^[a-z]+\/activeX\/|^Basic\/|^Scripts\//i;
const programParts = /^META-INF\/MANIFEST\.MF$|^AndroidManifest\.xml$|^classes\.dex$|^Payload\/[^/]+\.app\//;

export function identifyZip(sample: FileSample): Identified {
  const entries = readDirectory(sample);
  if (entries === null) return fail("broken-archive");
  if (entries.some(({ isEncrypted }) => isEncrypted)) return fail("encrypted");
  const names = entries.map(({ name }) => name);
  const office = names.includes("[Content_Types].xml")
    ? officeFolders.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1]
    : openDocuments.find(([content]) => firstEntryIs(sample.head, content))?.[1];
  if (office !== undefined) return names.some((name) => macroParts.test(name)) ? fail("macro") : succeed(office);
  return names.some((name) => programParts.test(name)) ? fail("executable") : succeed(plainZip);
}

type Entry = { readonly name: string; readonly isEncrypted: boolean };

const endLength = 22;
const entryLength = 46;

/** Null where the directory is not where the end of the file says, or is longer than what was read. */
function readDirectory({ tail, byteCount }: FileSample): readonly Entry[] | null {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const length = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true) - (byteCount - tail.byteLength);
  if (start < 0 || start + length > end) return null;
  const entries: Entry[] = [];
  let at = start;
  while (entries.length < count) {
    if (at + entryLength > end || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const rest = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + entryLength + nameLength + rest > end) return null;
    const name = new TextDecoder().decode(tail.subarray(at + entryLength, at + entryLength + nameLength));
    entries.push({ name, isEncrypted: (view.getUint16(at + 8, true) & 1) === 1 });
    at += entryLength + nameLength + rest;
  }
  return at - start === length ? entries : null;
}

/** The last record of the file; a comment of up to 65,535 bytes may follow it. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - endLength; at >= Math.max(0, view.byteLength - endLength - 0xffff); at -= 1) {
    const isEnd = view.getUint32(at, true) === 0x06054b50;
    if (isEnd && view.getUint16(at + 20, true) === view.byteLength - at - endLength) return at;
  }
  return null;
}

/** OpenDocument: the first entry is called `mimetype` and stored as it is (part 2, 3.3). */
function firstEntryIs(head: Uint8Array, content: string): boolean {
  const nameAt = 30;
  if (head.byteLength < nameAt + 8 || !startsWith(head, "mimetype", nameAt)) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [method, length, extra] = [view.getUint16(8, true), view.getUint32(18, true), view.getUint16(28, true)];
  return method === 0 && length === content.length && asciiAt(head, nameAt + 8 + extra, length) === content;
}
