/** Which parts of an opinion ask something of the unit, and what they are called there. */
import type { Digest } from "#src/domain/history/change";
import type { OpinionDocument } from "./opinion-document";
import type { ReviewReceipt } from "./review-receipt";

/** An item that conforms and about which nothing was said leaves nothing to do; the receipt counts it. */
export const findingsToTakeIn = ({ findings }: Pick<OpinionDocument, "findings">): OpinionDocument["findings"] =>
  findings.filter(
    ({ conclusion, remark, question }) => conclusion !== "conforming" || remark.trim() !== "" || question.trim() !== "",
  );

/** The same for the same opinion, wherever it is taken in. */
export const findingId = (
  { id, assessmentId }: Pick<ReviewReceipt, "id" | "assessmentId">,
  controlId: string,
  digest: Digest,
): string => digest(`review-finding ${assessmentId} ${id} ${controlId}`).slice(0, 32);
