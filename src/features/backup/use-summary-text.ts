import type { BackupSummary } from "#src/formats/backup/check-backup";
import { useLocale, useMessages } from "#src/ui/messages";

/** «2 đánh giá, 246 mục, 12 bằng chứng, 1.204 thay đổi, 3 tệp; lập 22/11/2026 14:02» */
export function useSummaryText(): (summary: Omit<BackupSummary, "bytes">) => string {
  const { summary: words } = useMessages().backup;
  const { formats } = useLocale();
  return ({ assessments, controls, evidenceItems, reviews, trainings, changes, files, createdAt }) => {
    const parts = [
      words.assessments(formats.integer(assessments)),
      words.controls(formats.integer(controls)),
      words.evidence(formats.integer(evidenceItems)),
      ...(reviews === 0 ? [] : [words.reviews(formats.integer(reviews))]),
      ...(trainings === 0 ? [] : [words.trainings(formats.integer(trainings))]),
      words.changes(formats.integer(changes)),
      words.files(formats.integer(files)),
    ];
    return words.madeAt(parts.join(", "), formats.dateTime(createdAt));
  };
}
