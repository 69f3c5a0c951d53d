/** Whole packs for the reader's tests: a history, the facts that it gives, and files. */
import { idOfRow, listRows, partOf } from "#src/domain/assessment/assessment-parts";
import type { Json } from "#src/domain/shared/canonical-json";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change, Edit } from "#src/domain/history/change";
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import { writeEvidencePack } from "#src/formats/evidence-pack/write";
import { verifyPack, type VerifiedPack, type VerifyDependencies } from "#src/formats/evidence-pack/verify-pack";
import { aHistory } from "#test/domain/backup/a-workspace";
import { testFaces } from "#test/formats/pdf/sample-document";
import { someBytes, withFiles, type FileToPack } from "./evidence-files";
import { packInput } from "./pack-input";

export const someFiles: readonly FileToPack[] = [
  { name: "Biên bản họp (lần 2).pdf", mediaType: "application/pdf", bytes: someBytes(7001) },
  { name: "nhật ký.csv", mediaType: "text/csv", bytes: someBytes(0) },
  { name: "ảnh.jpg", mediaType: "image/jpeg", bytes: someBytes(5000, 1), packCopy: someBytes(4000, 2) },
];

export function headOf(changes: readonly Change[], evidenceCodesGiven: number): ChainHead {
  const last = changes.at(-1);
  if (last === undefined) throw new Error("no changes");
  const { assessmentId, sequence, hash, clock } = last;
  return { assessmentId, sequence, hash, clock, changeCount: changes.length, evidenceCodesGiven };
}

/** The creation of everything, then what `later` changes. */
export function historyOf(input: EvidencePackInput, later: readonly Edit[] = []): readonly Change[] {
  const { assessment } = input;
  return aHistory(assessment.id, [
    { entity: "assessment", entityId: assessment.id, field: null, value: assessment },
    ...listRows(input).map(({ name, row }): Edit => ({
      entity: partOf(name).entity,
      entityId: idOfRow(name, row),
      field: null,
      value: row as unknown as Json,
    })),
    ...later,
  ]);
}

/** With three files and a history that gives the facts. */
export function wholeInput(changes: Partial<EvidencePackInput> = {}): EvidencePackInput {
  const input = packInput({ ...withFiles(packInput(changes).evidenceItems, someFiles), ...changes });
  const history = historyOf(input);
  return { ...input, changes: history, head: headOf(history, input.evidenceItems.length), ...changes };
}

export async function packOf(input: EvidencePackInput = wholeInput()): Promise<Blob> {
  const result = await writeEvidencePack(input, { faces: testFaces });
  if (!result.ok) throw new Error(result.error.type);
  return new Blob([...result.value.parts]);
}

export const ourEditions = (() => {
  const { catalog, scoringModel: model } = packInput();
  return [{ catalog, model }];
})();

export async function verified(file: Blob, dependencies: Partial<VerifyDependencies> = {}): Promise<VerifiedPack> {
  const result = await verifyPack(file, { editions: ourEditions, ...dependencies });
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

/** `rule: reason` for what did not pass. */
export const openIssues = ({ verification }: VerifiedPack): readonly string[] =>
  verification.outcomes
    .filter(({ status }) => status !== "passed")
    .map(({ rule, status, reason }) => `${rule} ${status}: ${reason}`);
