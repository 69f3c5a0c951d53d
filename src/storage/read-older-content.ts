/** Reads what an older version of the app has stored, before anything is upgraded. Comes only when there is such a thing. */
import { collectRows, partNames, type PartRow } from "#src/domain/assessment/assessment-parts";
import type {
  AssessmentContent,
  ReviewContent,
  TrainingContent,
  WorkspaceHistories,
} from "#src/domain/backup/workspace-content";
import type { ChainHead } from "#src/domain/history/chain-head";
import { inClockOrder, type Change } from "#src/domain/history/change";
import { upgradeHead, type ChangeSegment } from "./database";
import { openRaw, read } from "./inspect-database";

/** The histories of an older version in today's shape, read without upgrading anything. */
export async function readOlderContent(name: string): Promise<WorkspaceHistories> {
  const opened = await openRaw(name);
  if (!(opened instanceof IDBDatabase)) return { assessments: [], reviews: [], trainings: [] };
  try {
    const names = new Set(opened.objectStoreNames);
    const all = async <Row>(table: string) =>
      names.has(table) ? read<Row[]>(opened, table, (store) => store.getAll()) : [];
    const [heads, single, segments, assessments, packReviews, trainingSessions] = await Promise.all([
      all<ChainHead>("chainHeads"),
      all<Change>("changes"),
      all<ChangeSegment>("changeSegments"),
      all<AssessmentContent["assessment"]>("assessments"),
      all<ReviewContent["packReview"]>("packReviews"),
      all<TrainingContent["trainingSession"]>("trainingSessions"),
    ]);
    const changes = inClockOrder([...segments.flatMap((segment) => segment.changes), ...single]);
    const opinions = await all<ReviewContent["packOpinions"][number]>("packOpinions");
    const rows = new Map(await Promise.all(partNames.map(async (name) => [name, await all<PartRow>(name)] as const)));
    const historyOf = (id: string) => {
      const head = heads.find(({ assessmentId }) => assessmentId === id);
      const own = changes.filter(({ assessmentId }) => assessmentId === id);
      return head === undefined ? [] : [{ head: upgradeHead(head), changes: own }];
    };
    return {
      assessments: assessments.flatMap((assessment) => {
        const isIts = ({ assessmentId }: { readonly assessmentId: string }) => assessmentId === assessment.id;
        return historyOf(assessment.id).map((history) => ({
          ...history,
          assessment,
          ...collectRows((name) => (rows.get(name) ?? []).filter(isIts)),
        }));
      }),
      reviews: packReviews.flatMap((packReview) =>
        historyOf(packReview.id).map((history) => ({
          ...history,
          packReview,
          packOpinions: opinions.filter(({ reviewId }) => reviewId === packReview.id),
        })),
      ),
      trainings: trainingSessions.flatMap((trainingSession) =>
        historyOf(trainingSession.id).map((history) => ({ ...history, trainingSession })),
      ),
    };
  } finally {
    opened.close();
  }
}
