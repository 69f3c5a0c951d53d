/** Writes the pack of one assessment: its data, and pages drawn from the same facts. Every number is derived again. */
import { shortEdition } from "#src/domain/catalog/edition-name";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { createPdfDocument, type FaceBytes, type PdfDocument } from "#src/formats/pdf/document";
import type { FilePart } from "#src/formats/pdf/file-writer";
import type { ImageSource } from "#src/formats/pdf/images";
import type { Substitution } from "#src/formats/pdf/printable-text";
import { checkFiles, fileSteps } from "./check-files";
import type { EvidencePackInput } from "./evidence-pack-input";
import { compressionSteps, layoutSteps, type ProgressLabel, type Step } from "./layout-steps";
import { createReport, organisationName, wordsOf } from "./layout/report";
import { attachData, packFileId } from "./attach-data";
import { preparePackData, type PackData, type PackedEvidence } from "./pack-data";
import type { PackWriteError } from "./pack-write-error";
import { readImage } from "./read-images";

export const mediaType = "application/pdf";
export const extension = "pdf";
export { packSchemaVersion as schemaVersion } from "#src/domain/pack/pack-document";

export interface PackProgress {
  readonly done: number;
  readonly total: number;
  readonly label: ProgressLabel;
}

export interface WrittenPack {
  readonly parts: readonly FilePart[];
  /** SHA-256 of the manifest: 64 hexadecimal digits. */
  readonly fingerprint: string;
  readonly pageCount: number;
  /** Characters that could not be printed and what stands in their place. */
  readonly substitutions: readonly Substitution[];
}

export interface WriteDependencies {
  /** May still be on their way while the data are put together. */
  readonly faces: FaceBytes | Promise<FaceBytes>;
  readonly onProgress?: (progress: PackProgress) => void;
  /** Lets the thread's other messages in: progress goes out, a cancellation comes in. */
  readonly pause?: () => Promise<void>;
  readonly isCancelled?: () => boolean;
}

export async function writeEvidencePack(
  input: EvidencePackInput,
  dependencies: WriteDependencies,
): Promise<Result<WrittenPack, PackWriteError>> {
  const prepared = preparePackData(input);
  if (!prepared.ok) return prepared;
  const data = prepared.value;
  const document = openDocument(input, data, await dependencies.faces);
  const images = new Map<string, ImageSource>();
  const report = createReport(input, data, images, document);
  let parts: readonly FilePart[] = [];
  const { beforeFiles, withFiles } = layoutSteps(report);
  const afterFiles: readonly Step[] = [
    ...withFiles,
    ...compressionSteps(document),
    {
      label: "finish",
      run() {
        attachData(document, data, input);
        parts = document.finish();
      },
    },
  ];
  const total = fileSteps(data.evidence) + beforeFiles.length + afterFiles.length;
  let done = 0;
  const isStopped = async (label: ProgressLabel): Promise<boolean> => {
    dependencies.onProgress?.({ done, total, label });
    done += 1;
    await dependencies.pause?.();
    return dependencies.isCancelled?.() ?? false;
  };

  const keepImage = (packed: PackedEvidence, bytes: Uint8Array<ArrayBuffer>): void => {
    const source = readImage(packed, bytes);
    if (source !== null) images.set(packed.code, source);
  };
  const runAll = async (steps: readonly Step[]): Promise<boolean> => {
    for (const { label, run } of steps) {
      if (await isStopped(label)) return false;
      run();
    }
    return true;
  };
  // Reading and hashing are done by other threads: pages are laid out meanwhile.
  const checked = checkFiles(data.evidence, () => isStopped("files"), keepImage);
  // Where the pages fail or are given up nobody waits for the files.
  checked.catch(() => {});
  if (!(await runAll(beforeFiles))) return fail({ type: "cancelled" });
  const refusal = await checked;
  if (refusal !== null) return fail(refusal);
  if (!(await runAll(afterFiles))) return fail({ type: "cancelled" });
  dependencies.onProgress?.({ done: total, total, label: "finish" });
  const { fingerprint } = data;
  return succeed({ parts, fingerprint, pageCount: document.pageCount, substitutions: document.substitutions() });
}

function openDocument(input: EvidencePackInput, data: PackData, faces: FaceBytes): PdfDocument {
  const { document } = wordsOf(input.locale);
  const organisation = organisationName(input);
  const edition = shortEdition(input.catalog.edition);
  return createPdfDocument({
    faces,
    title: document.title(edition, organisation),
    author: organisation,
    subject: document.subject,
    keywords: document.keywords(edition),
    creator: `tu-danh-gia-27001 ${input.appVersion}`,
    language: input.locale,
    createdAt: input.generatedAt,
    fileId: packFileId(data.fingerprint),
  });
}
