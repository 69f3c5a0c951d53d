/**
 * The demo organisation's report: its facts for our own writer, its drawing for the others. Made while the module is
 * loaded, because the loader (`bench/pdf.ts`) puts the recording table in the place of the real one and then closes.
 */
import { readFile } from "node:fs/promises";
import { createControlAssessment } from "#src/domain/assessment/assessment";
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import { writeEvidencePack } from "#src/formats/evidence-pack/write";
import { currentCatalogId, loadCatalog } from "#src/storage/catalog-source";
import { bytesOf } from "#test/formats/pdf/pdf-file";
import { testFaces } from "#test/formats/pdf/sample-document";
import type { Drawing } from "./pages/drawing";
import { tables } from "./pages/recording-table";
import { readDrawing } from "./read-drawing";

export type RecordedReport = { readonly input: EvidencePackInput; readonly drawing: Drawing; readonly bytes: number };

async function recordReport(): Promise<RecordedReport> {
  const input = await demoInput();
  const written = await writeEvidencePack(input, { faces: testFaces });
  if (!written.ok) throw new Error(written.error.type);
  const bytes = bytesOf(written.value.parts);
  return { input, drawing: { pages: readDrawing(bytes), tables, faceCount: 5 }, bytes: bytes.length };
}

export const report = await recordReport();

async function demoInput(): Promise<EvidencePackInput> {
  const bundle = await loadCatalog(currentCatalogId, "vi");
  if (!bundle.ok) throw new Error(bundle.error.type);
  const { catalog, text, model, modelText } = bundle.value;
  const demo = JSON.parse(await readFile("controls/demo-organisation/assessment.json", "utf8")) as {
    readonly assessment: Omit<EvidencePackInput["assessment"], "id" | "createdAt">;
    readonly controlAssessments: readonly { readonly controlId: string }[];
    readonly evidenceItems: readonly Omit<EvidencePackInput["evidenceItems"][number], "id" | "assessmentId">[];
  };
  const id = "01935f00-0000-7000-8000-000000000001";
  return {
    assessment: { ...demo.assessment, id, createdAt: "2026-11-22T08:00:00.000Z" },
    controlAssessments: demo.controlAssessments.map((answers) => ({
      ...createControlAssessment(id, answers.controlId),
      ...answers,
    })),
    evidenceItems: demo.evidenceItems.map((item, index) => ({ ...item, id: `evidence-${index}`, assessmentId: id })),
    catalog,
    catalogText: text,
    scoringModel: model,
    scoringModelText: modelText,
    locale: "vi",
    generatedAt: "2026-11-22T15:04:05+07:00",
    isDemo: true,
    appVersion: "0.1.0",
  };
}
