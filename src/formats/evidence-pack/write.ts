/** Writes the report of one assessment. Every number is derived again here, from the facts. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { createPdfDocument, type FaceBytes, type PdfDocument } from "#src/formats/pdf/document";
import type { FilePart } from "#src/formats/pdf/file-writer";
import type { Substitution } from "#src/formats/pdf/printable-text";
import type { ReportMessages } from "#src/i18n/vi/report";
import type { EvidencePackInput } from "./evidence-pack-input";
import { drawAdministrativePage } from "./layout/administrative-page";
import { drawClauseTable } from "./layout/clause-table";
import { drawContents, reserveContents } from "./layout/contents-page";
import { drawControlDetail, drawGroupHeading, startControlDetail } from "./layout/control-detail";
import { drawEvidenceIndex } from "./layout/evidence-index";
import { drawFindings } from "./layout/findings";
import { drawFurniture } from "./layout/furniture";
import { drawGaps } from "./layout/gaps";
import { drawHowToRead } from "./layout/how-to-read";
import { createReport, organisationName, wordsOf, type Report } from "./layout/report";
import { drawStatementOfApplicability } from "./layout/statement-of-applicability";
import { drawSummary } from "./layout/summary";
import { drawVerdict } from "./layout/verdict-gates";

export const mediaType = "application/pdf";
export const extension = "pdf";
/** Of the pages and, later, of the data inside the file. */
export const schemaVersion = 1;

export type ProgressLabel = keyof ReportMessages["progress"];

export interface PackProgress {
  readonly done: number;
  readonly total: number;
  readonly label: ProgressLabel;
}

export interface WrittenPack {
  readonly parts: readonly FilePart[];
  readonly pageCount: number;
  /** Characters that could not be printed and what stands in their place. */
  readonly substitutions: readonly Substitution[];
}

export interface WriteDependencies {
  readonly faces: FaceBytes;
  readonly onProgress?: (progress: PackProgress) => void;
  /** Lets the thread's other messages in: progress goes out, a cancellation comes in. */
  readonly pause?: () => Promise<void>;
  readonly isCancelled?: () => boolean;
}

export interface WriteCancelled {
  readonly type: "cancelled";
}

interface Step {
  readonly label: ProgressLabel;
  readonly run: () => void;
}

/** Items drawn between two looks at the messages: well under the 200 ms in which a cancellation must act. */
const itemsPerStep = 8;
const compressionShares = 6;

export async function writeEvidencePack(
  input: EvidencePackInput,
  dependencies: WriteDependencies,
): Promise<Result<WrittenPack, WriteCancelled>> {
  const { faces, onProgress, pause, isCancelled } = dependencies;
  const document = openDocument(input, faces);
  const report = createReport(input, document);
  let parts: readonly FilePart[] = [];
  const steps: readonly Step[] = [
    ...layoutSteps(report),
    ...compressionSteps(document),
    {
      label: "finish",
      run() {
        parts = document.finish();
      },
    },
  ];
  for (const [done, { label, run }] of steps.entries()) {
    onProgress?.({ done, total: steps.length, label });
    await pause?.();
    if (isCancelled?.()) return fail({ type: "cancelled" });
    run();
  }
  onProgress?.({ done: steps.length, total: steps.length, label: "finish" });
  return succeed({ parts, pageCount: document.pageCount, substitutions: document.substitutions() });
}

function openDocument(input: EvidencePackInput, faces: FaceBytes): PdfDocument {
  const { document } = wordsOf(input.locale);
  const organisation = organisationName(input);
  return createPdfDocument({
    faces,
    title: document.title(organisation),
    author: organisation,
    subject: document.subject,
    keywords: document.keywords,
    creator: `tu-danh-gia-27001 ${input.appVersion}`,
    language: input.locale,
    createdAt: input.generatedAt,
    fileId: fileIdOf(input),
  });
}

/** The same facts give the same file: no clock, no chance. Catalog and model are named, not spelled out. */
function fileIdOf(input: EvidencePackInput): string {
  const { assessment, controlAssessments, evidenceItems, catalog, scoringModel } = input;
  const { locale, generatedAt, isDemo, appVersion } = input;
  const named = {
    catalogId: catalog.id,
    edition: catalog.edition,
    model: scoringModel.id,
    version: scoringModel.version,
  };
  const facts = { assessment, controlAssessments, evidenceItems, locale, generatedAt, isDemo, appVersion, ...named };
  return bytesToHex(sha256(new TextEncoder().encode(canonicalJson(facts)))).slice(0, 32);
}

function layoutSteps(report: Report): readonly Step[] {
  let contents: ReturnType<typeof reserveContents> | undefined;
  return [
    {
      label: "summary",
      run() {
        drawAdministrativePage(report);
        contents = reserveContents(report);
      },
    },
    { label: "summary", run: () => drawSummary(report) },
    { label: "summary", run: () => drawVerdict(report) },
    { label: "statement", run: () => drawStatementOfApplicability(report) },
    { label: "statement", run: () => drawClauseTable(report) },
    { label: "gaps", run: () => drawGaps(report) },
    { label: "gaps", run: () => drawFindings(report) },
    { label: "detail", run: () => startControlDetail(report) },
    ...detailSteps(report),
    { label: "detail", run: () => drawEvidenceIndex(report) },
    {
      label: "finish",
      run() {
        drawHowToRead(report);
        if (contents) drawContents(report, contents);
        drawFurniture(report, (contents?.page ?? 1) - 1);
      },
    },
  ];
}

/** The number of pages is known only when they are drawn, so the steps divide them in equal shares. */
function compressionSteps(document: PdfDocument): readonly Step[] {
  return Array.from({ length: compressionShares }, (_, share) => ({
    label: "finish",
    run() {
      const edge = (index: number): number => Math.floor((document.pageCount * index) / compressionShares);
      for (let page = edge(share) + 1; page <= edge(share + 1); page += 1) document.compressPage(page);
    },
  }));
}

function detailSteps(report: Report): readonly Step[] {
  return report.input.catalog.groups.flatMap((group): readonly Step[] => {
    const items = report.evaluation.controls.filter(({ control }) => control.groupId === group.id);
    const chunks = Array.from({ length: Math.ceil(items.length / itemsPerStep) }, (_, index) =>
      items.slice(index * itemsPerStep, (index + 1) * itemsPerStep),
    );
    return chunks.map((chunk, index) => ({
      label: "detail",
      run() {
        if (index === 0) drawGroupHeading(report, group.id);
        for (const item of chunk) drawControlDetail(report, item);
      },
    }));
  });
}
