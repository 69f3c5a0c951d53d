/** A report that was written and read back. */
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import { writeEvidencePack, type WrittenPack } from "#src/formats/evidence-pack/write";
import { flat, readPdf, type ReadPdf } from "#test/formats/pdf/pdf-file";
import { testFaces } from "#test/formats/pdf/sample-document";

export interface Written extends WrittenPack {
  readonly bytes: Buffer;
  readonly pdf: ReadPdf;
  readonly text: string;
  readonly pageTexts: readonly string[];
}

export async function written(input: EvidencePackInput): Promise<Written> {
  const result = await writeEvidencePack(input, { faces: testFaces });
  if (!result.ok) throw new Error(result.error.type);
  const bytes = Buffer.from(await new Blob([...result.value.parts]).arrayBuffer());
  const pdf = readPdf(bytes);
  return { ...result.value, bytes, pdf, text: flat(pdf.text), pageTexts: pdf.text.split("\n").map(flat) };
}
