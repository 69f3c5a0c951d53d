/** What reviews have left with an assessment, fresh after every write of any tab. */
import { useLiveQuery } from "dexie-react-hooks";
import type { ReviewFinding, ReviewReceipt } from "#src/domain/review/review-receipt";
import { loadReviewFindings } from "#src/storage/review-receipts";
import type { Session } from "#src/storage/session";

export type LeftByReviews = {
  readonly receipts: readonly ReviewReceipt[];
  readonly findings: readonly ReviewFinding[];
};

export const useReviewFindings = ({ writer }: Session, assessmentId: string): LeftByReviews | undefined =>
  useLiveQuery(() => loadReviewFindings(writer.database, assessmentId), [writer, assessmentId]);

/** What is still to be done first, then by control. */
export const inOrder = (
  findings: readonly ReviewFinding[],
  compare: (left: string, right: string) => number,
): readonly ReviewFinding[] =>
  findings.toSorted(
    (left, right) =>
      Number(left.state === "closed") - Number(right.state === "closed") || compare(left.controlId, right.controlId),
  );
