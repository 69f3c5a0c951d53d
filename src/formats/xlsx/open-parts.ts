/** The parts of a workbook that anybody may have made. Sizes are counted as the bytes come out, never believed. */
import { configure, ZipReader, type FileEntry } from "@zip.js/zip.js/lib/zip-core-custom.js";
import { WindowReader } from "#src/formats/backup/window-reader";
import { damaged, tooLarge, XlsxReadException } from "./xlsx-error";
import { xlsxLimits } from "./xlsx-limits";

/** No worker from a string, no WebAssembly: the page's policy forbids both. */
configure({ useWebWorkers: false, useCompressionStream: true });

export type Parts = {
  readonly has: (name: string) => boolean;
  /** The text of a part; together with those before it no more than the limit. Throws `XlsxReadException`. */
  readonly read: (name: string) => Promise<string>;
};

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

export async function openParts(file: Blob, inflatedBytes: number): Promise<Parts> {
  if (file.size === 0) throw new XlsxReadException({ type: "xlsx-empty" });
  if (file.size > xlsxLimits.fileBytes) throw tooLarge("ZIP");
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  if (compoundFile.every((byte, index) => start[index] === byte))
    throw new XlsxReadException({ type: "xlsx-locked-or-old" });
  if (start[0] !== 0x50 || start[1] !== 0x4b) throw new XlsxReadException({ type: "xlsx-foreign" });
  const entries = await readDirectory(file);
  let inflated = 0;
  return {
    has: (name) => entries.has(name),
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw damaged(name);
      const pieces: Uint8Array[] = [];
      const sink = new WritableStream<Uint8Array>({
        write(piece) {
          inflated += piece.byteLength;
          if (inflated > inflatedBytes) throw tooLarge(name);
          pieces.push(piece.slice());
        },
      });
      try {
        await entry.getData(sink, { checkCrc32: true });
      } catch (error) {
        throw error instanceof XlsxReadException ? error : damaged(name);
      }
      return decode(pieces, name);
    },
  };
}

async function readDirectory(file: Blob): Promise<ReadonlyMap<string, FileEntry>> {
  const reader = new ZipReader(new WindowReader(file), {
    filenameValidation: "tolerant",
    checkOverlappingEntry: true,
  });
  const entries = new Map<string, FileEntry>();
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.size === xlsxLimits.entries) throw tooLarge("ZIP");
      if (entry.directory) continue;
      // Two parts of one name: programs differ in which of them they show.
      if (entry.encrypted || entries.has(entry.filename)) throw damaged(entry.filename.slice(0, 100));
      entries.set(entry.filename, entry);
    }
  } catch (error) {
    throw error instanceof XlsxReadException ? error : damaged("ZIP");
  }
  return entries;
}

function decode(pieces: readonly Uint8Array[], name: string): string {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return pieces.map((piece) => decoder.decode(piece, { stream: true })).join("") + decoder.decode();
  } catch {
    throw damaged(name);
  }
}
