/**
 * The demo organisation's full pack, with 200 pieces of evidence and the photos of `.cache/bench/photos` among them: its
 * facts for our own writer, its drawing and its job for the others. Made while the module is loaded, because the loader
 * (`bench/pdf.ts`) puts the recording table and document in the place of the real ones and then closes.
 */
import { noRows } from "#src/domain/assessment/assessment-parts";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { createControlAssessment } from "#src/domain/assessment/assessment";
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import { writeEvidencePack } from "#src/formats/evidence-pack/write";
import { currentCatalogId, loadCatalog } from "#src/storage/catalog-source";
import { loadPlan } from "#src/storage/plan-source";
import { testFaces } from "#test/formats/pdf/sample-document";
import type { Drawing } from "./pages/drawing";
import type { FileAtUrl } from "./pages/fetch-files";
import type { Job } from "./pages/job";
import { attachments, steps } from "./pages/recording-document";
import { tables } from "./pages/recording-table";
import { readDrawing } from "./read-drawing";

export type RecordedReport = {
  /** Without its files: a page fetches them. */
  readonly input: EvidencePackInput;
  readonly files: readonly FileAtUrl[];
  readonly drawing: Drawing;
  readonly job: Job;
};

const photosFolder = path.resolve(".cache/bench/photos");
const evidenceCount = 200;

type Photo = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly sha256: string };

async function recordReport(): Promise<RecordedReport> {
  const photos = await readPhotos();
  const input = await demoInput(photos);
  const files = photos.map(({ bytes, sha256 }) => ({
    sha256,
    byteCount: bytes.length,
    mediaType: "image/jpeg",
    content: new Blob([bytes]),
  }));
  const written = await writeEvidencePack({ ...input, files }, { faces: testFaces });
  if (!written.ok) throw new Error(written.error.type);
  const bytes = Buffer.from(await new Blob([...written.value.parts]).arrayBuffer());
  return {
    input,
    files: photos.map(({ name, sha256, bytes: { length } }) => ({
      sha256,
      byteCount: length,
      mediaType: "image/jpeg",
      url: `photos/${name}`,
    })),
    drawing: { pages: readDrawing(bytes), tables, faceCount: 5 },
    job: { title: input.assessment.profile.organisationName, steps, attachments },
  };
}

export const report = await recordReport();

async function readPhotos(): Promise<readonly Photo[]> {
  const names = (await readdir(photosFolder)).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const bytes = new Uint8Array(await readFile(path.join(photosFolder, name)));
      return { name, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
    }),
  );
}

async function demoInput(photos: readonly Photo[]): Promise<EvidencePackInput> {
  const bundle = await loadCatalog(currentCatalogId, "vi");
  if (!bundle.ok) throw new Error(bundle.error.type);
  const plan = await loadPlan("vi");
  if (!plan.ok) throw new Error(plan.error.type);
  const { catalog, text, model, modelText } = bundle.value;
  const demo = JSON.parse(await readFile("controls/demo-organisation/assessment.json", "utf8")) as {
    readonly assessment: Omit<EvidencePackInput["assessment"], "id" | "createdAt">;
    readonly controlAssessments: readonly { readonly controlId: string }[];
    readonly evidenceItems: readonly Omit<EvidencePackInput["evidenceItems"][number], "id" | "assessmentId">[];
  };
  const id = "01935f00-0000-7000-8000-000000000001";
  return {
    ...noRows,
    assessment: { ...demo.assessment, id, createdAt: "2026-11-22T08:00:00.000Z" },
    controlAssessments: demo.controlAssessments.map((answers) => ({
      ...createControlAssessment(id, answers.controlId),
      ...answers,
    })),
    evidenceItems: Array.from({ length: evidenceCount }, (_, index) => {
      const item = demo.evidenceItems[index % demo.evidenceItems.length];
      if (!item) throw new Error("the demo has no evidence");
      const photo = photos[index];
      const code = `BC-${String(index + 1).padStart(3, "0")}`;
      return {
        ...item,
        ...(photo ? { versions: [versionOf(photo)] } : {}),
        id: `evidence-${index}`,
        assessmentId: id,
        code,
      };
    }),
    contents: "full",
    head: null,
    changes: [],
    files: [],
    catalog,
    catalogText: text,
    scoringModel: model,
    scoringModelText: modelText,
    plan: plan.value,
    locale: "vi",
    generatedAt: "2026-11-22T15:04:05+07:00",
    isDemo: true,
    appVersion: "0.2.0",
  };
}

function versionOf({ name, bytes, sha256 }: Photo) {
  return { name, mediaType: "image/jpeg", byteCount: bytes.length, sha256, addedAt: "2026-10-20T02:00:00.000Z" };
}
