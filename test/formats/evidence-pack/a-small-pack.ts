/** Small packs whose parts can be changed one by one, with everything that follows from them computed again or not. */
import { createHash } from "node:crypto";
import { createControlAssessment, type ControlAssessment } from "#src/domain/assessment/assessment";
import type { Edit } from "#src/domain/history/change";
import {
  assessmentName,
  createManifest,
  historyName,
  manifestName,
  manifestText,
  type ManifestEntry,
} from "#src/domain/pack/pack-manifest";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { attachData, packFileId } from "#src/formats/evidence-pack/attach-data";
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import { preparePackData } from "#src/formats/evidence-pack/pack-data";
import { verifyPack, type VerifiedPack, type VerifyDependencies } from "#src/formats/evidence-pack/verify-pack";
import { asBlob, latin1, rawPdf, withAttachments, type RawObjects } from "#test/formats/pdf/read/raw-pdf";
import { a4, emptyDocument } from "#test/formats/pdf/sample-document";
import { aCatalog } from "#test/support/a-catalog";
import { aProfile } from "#test/support/a-profile";
import { aScoringModel } from "#test/support/a-scoring-model";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { headOf, historyOf, openIssues } from "./a-pack";
import { withFiles, type FileToPack } from "./evidence-files";
import { packInput } from "./pack-input";

const catalog = aCatalog();
const model = aScoringModel();
export const smallEditions = [{ catalog, model }];

const smallFiles: readonly FileToPack[] = [
  { name: "Biên bản.txt", mediaType: "text/plain", bytes: new TextEncoder().encode("Biên bản diễn tập\n".repeat(40)) },
  { name: "anh.jpg", mediaType: "image/jpeg", bytes: Uint8Array.from({ length: 900 }, (_, at) => (at * 37) % 256) },
];

const levels = [3, 3, 2, 4, 1, null, 3, 2, 3] as const;

function smallRecord(id: string, index: number): ControlAssessment {
  return { ...createControlAssessment("a-1", id), level: levels[index] ?? null, owner: "Lê Văn Cường" };
}

/** Nine items, three pieces of evidence, two of them with files, and what changed after the answers were given. */
export function smallInput(later: readonly Edit[] = [], changes: Partial<EvidencePackInput> = {}): EvidencePackInput {
  const evidence = ["A.8.13", "A.5.1", "4.1"].map((controlId, index) =>
    anEvidenceItem({ id: `e-${index + 1}`, code: `BC-00${index + 1}`, controlIds: [controlId] }),
  );
  const input = packInput({
    assessment: { id: "a-1", catalogId: catalog.id, createdAt: "2026-11-01T00:00:00.000Z", profile: aProfile() },
    controlAssessments: catalog.controls.map(({ id }, index) => smallRecord(id, index)),
    ...withFiles(evidence, smallFiles),
    catalog,
    scoringModel: model,
    ...changes,
  });
  const history = historyOf(input, later);
  return { ...input, changes: history, head: headOf(history, 3), ...changes };
}

function dataOf(input: EvidencePackInput) {
  const prepared = preparePackData(input);
  if (!prepared.ok) throw new Error(prepared.error.type);
  return prepared.value;
}

/** As the writer puts it together, on one page. */
export async function smallPack(input: EvidencePackInput = smallInput()): Promise<Blob> {
  const data = dataOf(input);
  const document = emptyDocument({ fileId: packFileId(data.fingerprint) });
  document.addPage(a4);
  document.tag("H1", () => document.text(`Báo cáo ${data.fingerprint}`, 85, 60, { size: 14 }));
  document.signatureField({ x: 300, top: 600, width: 200, height: 80 }, "ChuKy_ThuTruong", "Chữ ký");
  attachData(document, data, input);
  return new Blob(document.finish());
}

export type Loose = Record<string, unknown>;

/** Changes to what stands in a pack. The manifest is made to fit unless it is changed itself. */
export type Forgery = {
  readonly document?: (document: Loose) => unknown;
  /** The text of the document or the history, as it is to stand there. */
  readonly documentText?: (text: string) => string;
  readonly historyText?: (text: string) => string;
  readonly entries?: (entries: readonly ManifestEntry[]) => readonly ManifestEntry[];
  readonly manifestText?: (text: string) => string;
  /** Of what is attached, by name, after everything else. */
  readonly attached?: (files: readonly AttachedText[]) => readonly AttachedText[];
  readonly fileId?: string;
  readonly objects?: RawObjects;
};

/** One character a byte. */
export type AttachedText = readonly [name: string, content: string];

export async function forgedPack(forgery: Forgery = {}, input: EvidencePackInput = smallInput()): Promise<string> {
  const data = dataOf(input);
  const texts = new Map(data.texts.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]));
  const document = JSON.parse(texts.get(assessmentName) ?? "{}") as Loose;
  const canonical = canonicalJson((forgery.document?.(document) ?? document) as Json);
  const documentText = (forgery.documentText ?? same)(canonical);
  const history = texts.get(historyName);
  const evidence = await Promise.all(
    data.evidence.map(
      async ({ name, file }) => [name, latin1(new Uint8Array(await file.content.arrayBuffer()))] as const,
    ),
  );
  const files: readonly AttachedText[] = [
    ...evidence,
    ...(history === undefined ? [] : [[historyName, utf8((forgery.historyText ?? same)(history))] as const]),
    [assessmentName, utf8(documentText)],
  ];
  const codes = new Map(data.evidence.map(({ name, code }) => [name, code]));
  const entries = files.map(([name, content]) => entryOf(name, content, codes.get(name)));
  const manifest = (forgery.manifestText ?? same)(manifestText(createManifest((forgery.entries ?? same)(entries))));
  const attached = (forgery.attached ?? same)([...files, [manifestName, utf8(manifest)]]);
  const fileId = forgery.fileId ?? packFileId(createHash("sha256").update(manifest).digest("hex"));
  return rawPdf(withAttachments(attached, forgery.objects), `/Root 1 0 R /ID [<${fileId}> <${fileId}>]`);
}

const same = <Value>(value: Value): Value => value;

export const utf8 = (text: string): string => latin1(new TextEncoder().encode(text));

export const digestOf = (content: string): string =>
  createHash("sha256").update(Buffer.from(content, "latin1")).digest("hex");

export function entryOf(name: string, content: string, code?: string): ManifestEntry {
  const role = code !== undefined ? "evidence" : name === historyName ? "history" : "assessment";
  const described = {
    name,
    role,
    mediaType: "application/octet-stream",
    byteCount: content.length,
    sha256: digestOf(content),
  } as const;
  return code === undefined ? described : { ...described, code };
}

export async function verifiedSmall(file: Blob, dependencies: Partial<VerifyDependencies> = {}): Promise<VerifiedPack> {
  const result = await verifyPack(file, { editions: smallEditions, ...dependencies });
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

/** What a whole pack leaves open, wherever it is looked at. */
export const usual = [
  "signature unchecked: none",
  "fingerprint unchecked: nothing-typed",
  "pages unchecked: not-rebuilt",
  "evidence-elsewhere unchecked: some",
];

/** `rule status: reason` for what did not pass and is not usual. */
export const issuesOf = async (forgery: Forgery): Promise<readonly string[]> => {
  const pack = await verifiedSmall(asBlob(await forgedPack(forgery)));
  return openIssues(pack).filter((issue) => !usual.includes(issue) && issue !== "pages unchecked: not-reached");
};
