/** The pages in the order in which they are drawn, in steps short enough for a cancellation to be heard between them. */
import { drawActionAnnex } from "./layout/action-annex";
import { drawAdministrativePage } from "./layout/administrative-page";
import { drawChecksAnnex } from "./layout/checks-annex";
import { drawClauseTable } from "./layout/clause-table";
import { drawContents, reserveContents } from "./layout/contents-page";
import { drawControlDetail, drawGroupHeading, startControlDetail } from "./layout/control-detail";
import { drawEarlierReviews } from "./layout/earlier-reviews";
import { drawEvidenceImages } from "./layout/evidence-images";
import { evidenceInOrder, startEvidenceIndex, type EvidenceList } from "./layout/evidence-index";
import { drawFindings } from "./layout/findings";
import { drawFurniture } from "./layout/furniture";
import { drawGaps } from "./layout/gaps";
import { drawHowToCheck } from "./layout/how-to-check";
import { drawHowToRead } from "./layout/how-to-read";
import { drawRiskAnnex } from "./layout/risk-annex";
import { drawPlanAnnex } from "./layout/plan-annex";
import { drawSites } from "./layout/sites-section";
import { drawStatementOfApplicability } from "./layout/statement-of-applicability";
import { drawSummary } from "./layout/summary";
import { drawPeriods } from "./layout/trend-section";
import { drawVerdict } from "./layout/verdict-gates";
import type { Report } from "./layout/report";
import type { PdfDocument } from "#src/formats/pdf/document";
import type { ReportMessages } from "#src/i18n/vi/report";

export type ProgressLabel = keyof ReportMessages["progress"];

export interface Step {
  readonly label: ProgressLabel;
  readonly run: () => void;
}

/** Items drawn between two looks at the messages: well under the 200 ms in which a cancellation must act. */
const itemsPerStep = 8;
const evidencePerStep = 40;
const compressionShares = 6;

export interface LayoutSteps {
  /** Pages on which no attached file is named: they need not wait for the files to be read. */
  readonly beforeFiles: readonly Step[];
  readonly withFiles: readonly Step[];
}

export function layoutSteps(report: Report): LayoutSteps {
  let contents: ReturnType<typeof reserveContents> | undefined;
  const beforeFiles: readonly Step[] = [
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
    { label: "risks", run: () => drawRiskAnnex(report) },
    { label: "gaps", run: () => drawEarlierReviews(report) },
    { label: "gaps", run: () => drawActionAnnex(report) },
    { label: "gaps", run: () => drawPlanAnnex(report) },
    { label: "gaps", run: () => drawPeriods(report) },
    { label: "gaps", run: () => drawSites(report) },
    { label: "gaps", run: () => drawChecksAnnex(report) },
    { label: "detail", run: () => startControlDetail(report) },
    ...detailSteps(report),
  ];
  const withFiles: readonly Step[] = [
    ...evidenceSteps(report),
    { label: "detail", run: () => drawEvidenceImages(report) },
    {
      label: "finish",
      run() {
        drawHowToRead(report);
        drawHowToCheck(report);
        if (contents) drawContents(report, contents);
        drawFurniture(report, (contents?.page ?? 1) - 1);
      },
    },
  ];
  return { beforeFiles, withFiles };
}

/** The number of pages is known only when they are drawn, so the steps divide them in equal shares. */
export function compressionSteps(document: PdfDocument): readonly Step[] {
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

function evidenceSteps(report: Report): readonly Step[] {
  let list: EvidenceList | undefined;
  const items = evidenceInOrder(report.input);
  const chunks = Array.from({ length: Math.ceil(items.length / evidencePerStep) }, (_, index) =>
    items.slice(index * evidencePerStep, (index + 1) * evidencePerStep),
  );
  return [
    {
      label: "detail",
      run() {
        list = startEvidenceIndex(report);
      },
    },
    ...chunks.map((chunk): Step => ({ label: "detail", run: () => list?.draw(chunk) })),
  ];
}
