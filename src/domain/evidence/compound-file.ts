/** Compound files (MS-CFB): of what may be in them only a message of Outlook is taken; the rest may hold macros. */
import { fail, succeed } from "#src/domain/shared/result";
import type { Identified } from "./file-sample";

const message = {
  mediaType: "application/vnd.ms-outlook",
  extensions: ["msg"],
  active: true,
  preview: "none",
} as const;

const headerLength = 512;
const entryLength = 128;
/** The names that tell are among the first. */
const entriesRead = 64;

export function identifyCompoundFile(head: Uint8Array): Identified {
  const names = directoryNames(head);
  if (names.includes("EncryptedPackage")) return fail("encrypted");
  if (names.some((name) => name.startsWith("__properties_version1.0"))) return succeed(message);
  return fail(
    names.some((name) => /^(?:WordDocument|Workbook|Book|PowerPoint Document)$/.test(name))
      ? "legacy-office"
      : "unknown",
  );
}

function directoryNames(head: Uint8Array): readonly string[] {
  if (head.byteLength < headerLength) return [];
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return [];
  const start = (view.getUint32(48, true) + 1) * 2 ** shift;
  const names: string[] = [];
  for (let at = start; names.length < entriesRead && at + entryLength <= head.byteLength; at += entryLength) {
    const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    let name = "";
    for (let index = 0; index < length; index += 2) name += String.fromCharCode(view.getUint16(at + index, true));
    names.push(name);
  }
  return names;
}
