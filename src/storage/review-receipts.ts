/** What reviews leave with the unit: receipts and findings, in the history of the assessment that was seen. */
import type { Change, Edit } from "#src/domain/history/change";
import { rowLimits } from "#src/domain/assessment/row-limits";
import { findingId, findingsToTakeIn } from "#src/domain/review/take-in-opinion";
import type { OpinionDocument } from "#src/domain/review/opinion-document";
import type { ReviewFinding, ReviewReceipt } from "#src/domain/review/review-receipt";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { commitEdits } from "./commit";
import type { AssessmentDatabase } from "./database";
import { asJson, fieldEdits } from "./field-edits";
import type { SaveError } from "./save-error";
import { changesInOrder } from "./change-log";
import { digest } from "./write-edits";
import type { Writer } from "./writer";

/** Why an opinion that is whole and signed is still not taken in; nothing was written then. */
export type OpinionRefusal =
  | { readonly type: "opinion-already-imported" }
  /** It is about another assessment, or about this one under another catalog. */
  | { readonly type: "opinion-other-assessment" }
  /** The pack that was seen shows a state that this assessment has never been in. */
  | { readonly type: "opinion-other-history" }
  /** A finding about a control that the assessment does not have. */
  | { readonly type: "opinion-control-unknown"; readonly place: string }
  | { readonly type: "opinion-too-many" };

export type TakenOpinion = { readonly receipt: ReviewReceipt; readonly findings: readonly ReviewFinding[] };

/**
 * One operation, so that one undo takes everything back. The ids of findings follow from the receipt's: where two
 * copies of the assessment take in the same opinion and are merged, there is each of them once.
 */
export async function importOpinion(
  writer: Writer,
  assessmentId: string,
  document: OpinionDocument,
  opinionSha256: string,
): Promise<Result<TakenOpinion, SaveError | OpinionRefusal>> {
  const receipt: ReviewReceipt = {
    ...document.receipt,
    deviceKey: document.key,
    opinionSha256,
    importedAt: new Date(writer.now()).toISOString(),
  };
  const findings = findingsToTakeIn(document).map((finding): ReviewFinding => ({
    ...finding,
    id: findingId(receipt, finding.controlId, digest),
    assessmentId,
    receiptId: receipt.id,
    state: "open",
    response: "",
  }));
  let refusal: OpinionRefusal | null = null;
  const saved = await commitEdits(writer, assessmentId, async () => {
    refusal = await findRefusal(writer.database, assessmentId, document, findings);
    const edits: readonly Edit[] = [
      { entity: "review-receipt", entityId: receipt.id, field: null, value: asJson(receipt) },
      ...findings.map((finding): Edit => ({
        entity: "review-finding",
        entityId: finding.id,
        field: null,
        value: asJson(finding),
      })),
    ];
    return { edits: refusal === null ? edits : [] };
  });
  if (!saved.ok) return saved;
  return refusal === null ? succeed({ receipt, findings }) : fail(refusal);
}

/** What `importOpinion` would say, for the screen that asks first. */
export const findOpinionRefusal = (
  database: AssessmentDatabase,
  assessmentId: string,
  document: OpinionDocument,
): Promise<OpinionRefusal | null> => findRefusal(database, assessmentId, document, findingsToTakeIn(document));

async function findRefusal(
  database: AssessmentDatabase,
  assessmentId: string,
  { receipt, catalogId }: OpinionDocument,
  findings: readonly { readonly controlId: string }[],
): Promise<OpinionRefusal | null> {
  const assessment = await database.assessments.get(assessmentId);
  if (receipt.assessmentId !== assessmentId || assessment?.catalogId !== catalogId) {
    return { type: "opinion-other-assessment" };
  }
  // In any assessment: receipts share a table, and a file that reuses an id must not replace one.
  if ((await database.reviewReceipts.get(receipt.id)) !== undefined) return { type: "opinion-already-imported" };
  const changes = await changesInOrder(database, assessmentId);
  if (!changes.some(({ hash }) => hash === receipt.historyHead)) return { type: "opinion-other-history" };
  const controls = await database.controlAssessments.where({ assessmentId }).toArray();
  const known = new Set(controls.map(({ controlId }) => controlId));
  const stray = findings.find(({ controlId }) => !known.has(controlId));
  if (stray !== undefined) return { type: "opinion-control-unknown", place: stray.controlId };
  const [receiptCount, findingCount] = await Promise.all([
    database.reviewReceipts.where({ assessmentId }).count(),
    database.reviewFindings.where({ assessmentId }).count(),
  ]);
  const isTooMany = receiptCount >= rowLimits.receipts || findingCount + findings.length > rowLimits.findings;
  return isTooMany ? { type: "opinion-too-many" } : null;
}

/** Receipts, the newest review first, and all findings. */
export const loadReviewFindings = (
  database: AssessmentDatabase,
  assessmentId: string,
): Promise<{ readonly receipts: readonly ReviewReceipt[]; readonly findings: readonly ReviewFinding[] }> =>
  database.transaction("r", [database.reviewReceipts, database.reviewFindings], async () => {
    const [receipts, findings] = await Promise.all([
      database.reviewReceipts.where({ assessmentId }).toArray(),
      database.reviewFindings.where({ assessmentId }).toArray(),
    ]);
    return { receipts: receipts.toSorted((left, right) => (left.reviewedAt < right.reviewedAt ? 1 : -1)), findings };
  });

/** What the unit says and does about a finding; the auditor's words stay. */
export type FindingFields = Partial<Pick<ReviewFinding, "state" | "response">>;

export const saveFinding = (
  writer: Writer,
  assessmentId: string,
  findingId: string,
  fields: FindingFields,
  seen: FindingFields = {},
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, assessmentId, fieldEdits({ entity: "review-finding", entityId: findingId }, fields, seen));
