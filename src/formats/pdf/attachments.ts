/** Embedded files, appended as they are: a Blob part is never read into memory. PDF/A-3 asks for every entry written here. */
import type { ObjectSink } from "./object-sink";
import { pdfName, pdfReference, pdfTextString } from "./pdf-syntax";
import { plainText } from "./printable-text";

export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer> | Blob;
  readonly description: string;
  readonly relationship: "Data" | "Supplement" | "Source" | "Alternative";
  /** D:… as in the information dictionary. */
  readonly modifiedAt: string;
}

export interface Attachments {
  add(attachment: Attachment): void;
  reserveObjects(newObject: () => number): void;
  /** The value of /EmbeddedFiles in the catalog's name dictionary. */
  nameTree(): string | undefined;
  catalogEntries(): string;
  write(sink: ObjectSink): void;
}

export function byteLength(content: Uint8Array | Blob): number {
  return content instanceof Blob ? content.size : content.length;
}

/** /F is for readers that know no Unicode. */
function asciiName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^\x20-\x7e]/g, "_");
}

/** A name tree is sorted by the bytes of its keys, and a name outside ASCII is written as UTF-16 with its mark. */
function treeKey(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : `\ufeff${name}`;
}

export function createAttachments(): Attachments {
  const files: { readonly attachment: Attachment; content: number; specification: number }[] = [];
  const byName = (): typeof files =>
    files.toSorted((one, other) => (treeKey(one.attachment.name) < treeKey(other.attachment.name) ? -1 : 1));

  return {
    add(attachment) {
      const name = plainText(attachment.name);
      if (files.some((file) => file.attachment.name === name))
        throw new Error(`Two attached files are named “${name}”`);
      files.push({ attachment: { ...attachment, name }, content: 0, specification: 0 });
    },
    reserveObjects(newObject) {
      for (const file of files) [file.content, file.specification] = [newObject(), newObject()];
    },
    nameTree() {
      if (files.length === 0) return undefined;
      const names = byName().map(
        (file) => `${pdfTextString(file.attachment.name)} ${pdfReference(file.specification)}`,
      );
      return `<</Names [${names.join(" ")}]>>`;
    },
    catalogEntries: () =>
      files.length === 0 ? "" : `/AF [${files.map((file) => pdfReference(file.specification)).join(" ")}]`,
    write(sink) {
      for (const { attachment, content, specification } of files) {
        const size = byteLength(attachment.content);
        const { name, description, relationship, mediaType, modifiedAt } = attachment;
        sink.put(
          content,
          `<</Type /EmbeddedFile /Subtype ${pdfName(writtenMediaType(mediaType))} /Params <</Size ${size} /ModDate ${pdfTextString(modifiedAt)}>> /Length ${size}>>`,
          attachment.content,
        );
        sink.put(
          specification,
          `<</Type /Filespec /F ${pdfTextString(asciiName(name))} /UF ${pdfTextString(name)} /Desc ${pdfTextString(plainText(description))}` +
            ` /AFRelationship /${relationship} /EF <</F ${pdfReference(content)} /UF ${pdfReference(content)}>>>>`,
        );
      }
    },
  };
}

/** ISO 19005-3, 6.8 wants type and subtype, nothing else. What the data say of a file may be anything. */
const writtenMediaType = (mediaType: string): string =>
  /^[-\w+.]+\/[-\w+.]+$/.test(mediaType) ? mediaType : "application/octet-stream";
