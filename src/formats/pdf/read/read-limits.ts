/**
 * How much of a PDF is read at most, whatever it says about itself. The largest pack that the writer makes stays far
 * below each of them.
 */
import { packLimits } from "#src/domain/pack/pack-limits";

export const readLimits = {
  fileBytes: packLimits.fileBytes,
  /** Entries of all cross-reference sections together. */
  objects: 600_000,
  sections: 64,
  /** Nesting of arrays and dictionaries. */
  depth: 48,
  members: 250_000,
  /** Of a name, as it stands after #xx. */
  nameLength: 255,
  stringLength: 1024 ** 2,
  /** Of one object without its stream. */
  objectBytes: 16 * 1024 ** 2,
  /** Of one cross-reference or object stream, unpacked. */
  inflatedBytes: 64 * 1024 ** 2,
  /** Of all of them together; and of attached files that another program packed. Our writer packs none. */
  inflatedTotal: { structure: 512 * 1024 ** 2, content: 1024 ** 3 },
  /** Unpacked to packed bytes of an attached file, and what harms nobody, however well it was packed. */
  ratio: 200,
  harmlessBytes: 1024 ** 2,
  attachments: packLimits.attachments,
  attachmentNameLength: packLimits.nameLength,
  /** Nodes of the name tree, and fields of the form. */
  nodes: 20_000,
  /** Tokens, kilobytes taken from the file, and eighths of bytes that were looked at: some seconds of work. */
  work: 60_000_000,
} as const;
