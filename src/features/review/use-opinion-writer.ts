/** What the auditor can do about an item: each action is saved at once. */
import { useMemo } from "react";
import type { OpinionConclusion } from "#src/domain/review/pack-review";
import { saveOpinion, type OpinionFields } from "#src/storage/reviews";
import type { Session } from "#src/storage/session";
import { useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";
import type { ReviewedPack } from "./reviewed-pack";

export type OpinionWriter = {
  /** `seen` is what stood there for who wrote. Resolves to whether it was saved. */
  readonly setFields: (controlId: string, fields: OpinionFields, seen?: OpinionFields) => Promise<boolean>;
  readonly conclude: (controlId: string, conclusion: OpinionConclusion | null) => void;
};

export function useOpinionWriter({ writer }: Session, saver: Saver, { review, opinions }: ReviewedPack): OpinionWriter {
  const { opinion: words } = useMessages().review;
  const { announce } = useStatus();
  const reviewId = review.id;
  return useMemo(() => {
    const setFields = (controlId: string, fields: OpinionFields, seen?: OpinionFields) =>
      // One key per field: a later success settles exactly the failure that it replaces.
      saver.save(`${reviewId}/${controlId}/${Object.keys(fields)[0] ?? ""}`, () =>
        saveOpinion(writer, reviewId, controlId, fields, seen ?? opinions.get(controlId) ?? {}),
      );
    return {
      setFields,
      conclude(controlId, conclusion) {
        // A grade belongs to what falls short.
        const keepsGrade = conclusion === "not-conforming" || conclusion === "needs-more";
        const grade = opinions.get(controlId)?.grade ?? null;
        void setFields(controlId, { conclusion, ...(keepsGrade || grade === null ? {} : { grade: null }) });
        announce(words.announced(controlId, words.conclusions[conclusion ?? "not-reviewed"]));
      },
    };
  }, [writer, reviewId, opinions, saver, words, announce]);
}
