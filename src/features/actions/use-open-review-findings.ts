/** What reviewers found and is not closed, fresh after every write of any tab. */
import { useLiveQuery } from "dexie-react-hooks";
import type { ReviewFinding } from "#src/domain/review/review-receipt";
import { loadReviewFindings } from "#src/storage/review-receipts";
import type { Session } from "#src/storage/session";

export const useOpenReviewFindings = (
  { writer }: Session,
  assessmentId: string,
): readonly ReviewFinding[] | undefined =>
  useLiveQuery(
    async () =>
      (await loadReviewFindings(writer.database, assessmentId)).findings.filter(({ state }) => state !== "closed"),
    [writer, assessmentId],
  );
