/** Text that is safe to keep as text. Markup and scripts are text too, and are refused. */
import { fail, succeed } from "#src/domain/shared/result";
import { startsWith, type FileSample, type Identified, type MediaType } from "./file-sample";

const text = (mediaType: string, ...extensions: readonly string[]): MediaType => ({
  mediaType,
  extensions,
  active: false,
  preview: "none",
});

const plain = text(
  "text/plain",
  "txt",
  "log",
  "md",
  "json",
  "yaml",
  "yml",
  "conf",
  "cfg",
  "ini",
  "tsv",
  "jsonl",
  "ndjson",
);
const table = text("text/csv", "csv");
const message: MediaType = { mediaType: "message/rfc822", extensions: ["eml"], active: true, preview: "none" };

/** How far into a text the beginning is looked at. */
const looked = 16 * 1024;

export function identifyText({ head, name, text: encoding }: FileSample): Identified {
  const beginning = decodeBeginning(head, encoding === "utf-16").trimStart();
  if (beginning === "") return fail("empty");
  if (beginning.startsWith("#!") || beginning.startsWith("%!PS")) return fail("script");
  // A line of syslog begins «<34>», which is no markup.
  if (/^<[a-z!?/]/i.test(beginning)) return fail(/^<(?:script|job|package)\b/i.test(beginning) ? "script" : "markup");
  if (beginning.startsWith("{\\rtf")) return fail("legacy-office");
  if (isMessage(beginning)) return succeed(message);
  return succeed(/\.csv$/i.test(name.trim()) ? table : plain);
}

/** A header with a sender and a date or an id, before the first empty line (RFC 5322, 3.6). */
function isMessage(beginning: string): boolean {
  const [header = ""] = beginning.split(/\r?\n\r?\n/, 1);
  const has = (field: string) => new RegExp(`^${field}:`, "im").test(header);
  const isHeader = /^(?:From \S|[!-9;-~]+:)/.test(header);
  return (
    isHeader && has("From") && (has("Date") || has("Message-ID")) && (has("To") || has("Received") || has("Subject"))
  );
}

function decodeBeginning(head: Uint8Array, isWide: boolean): string {
  const encoding = !isWide ? "utf-8" : startsWith(head, [0xfe, 0xff]) ? "utf-16be" : "utf-16le";
  return new TextDecoder(encoding).decode(head.subarray(0, looked));
}

export type TextCheck = {
  /** Pieces of the file in order. */
  readonly update: (bytes: Uint8Array) => void;
  /** What the whole was written in; null where it is no text. */
  readonly end: () => FileSample["text"];
};

/** Reads along while a file is read: valid UTF-8, or UTF-16 with its mark, and no control character but white space. */
export function createTextCheck(): TextCheck {
  let decoder: TextDecoder | null = null;
  let encoding: FileSample["text"] = "utf-8";
  const take = (bytes: Uint8Array, stream: boolean) => {
    if (encoding === null) return;
    try {
      decoder ??= chooseDecoder(bytes);
      if (decoder.encoding !== "utf-8") encoding = "utf-16";
      if (hasControls(decoder.decode(bytes, { stream }))) encoding = null;
    } catch {
      encoding = null;
    }
  };
  return {
    update: (bytes) => take(bytes, true),
    end: () => {
      take(new Uint8Array(0), false);
      return encoding;
    },
  };
}

function chooseDecoder(first: Uint8Array): TextDecoder {
  if (startsWith(first, [0xff, 0xfe])) return new TextDecoder("utf-16le", { fatal: true });
  if (startsWith(first, [0xfe, 0xff])) return new TextDecoder("utf-16be", { fatal: true });
  return new TextDecoder("utf-8", { fatal: true });
}

/** Tab, line feed, form feed, carriage return and escape (colours in a log) are text. */
const controls = new RegExp(String.raw`[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]`);

const hasControls = (decoded: string) => controls.test(decoded);
