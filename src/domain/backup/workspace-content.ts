/** A workspace at one moment: what a backup holds and what a restore is compared with. */
import type { Assessment } from "#src/domain/assessment/assessment";
import { entitiesOfRows, partNames, type AssessmentRows, type PartName } from "#src/domain/assessment/assessment-parts";
import { entityKey } from "#src/domain/history/apply-change";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Change } from "#src/domain/history/change";
import type { PackOpinion, PackReview } from "#src/domain/review/pack-review";
import type { Json } from "#src/domain/shared/canonical-json";
import type { BackupDocument, BackupFile } from "./backup-document";

export type AssessmentContent = AssessmentRows & {
  readonly head: ChainHead;
  readonly assessment: Assessment;
  readonly changes: readonly Change[];
};

/** An auditor's examination of a pack. The head's `assessmentId` is the id of the review. */
export type ReviewContent = {
  readonly head: ChainHead;
  readonly packReview: PackReview;
  readonly packOpinions: readonly PackOpinion[];
  readonly changes: readonly Change[];
};

/** One history and what it leads to. */
export type HistoryContent = AssessmentContent | ReviewContent;

export type WorkspaceHistories = {
  readonly assessments: readonly AssessmentContent[];
  readonly reviews: readonly ReviewContent[];
};

export type WorkspaceContent = WorkspaceHistories & { readonly files: readonly BackupFile[] };

export const historiesOf = ({ assessments, reviews }: WorkspaceHistories): readonly HistoryContent[] => [
  ...assessments,
  ...reviews,
];

/** What is alive, by `entityKey`, as `replay` gives it. */
export type Entities = ReadonlyMap<string, Json>;

export const entitiesOf = (content: HistoryContent): Entities =>
  new Map<string, Json>(
    "packReview" in content
      ? [
          [entityKey("pack-review", content.packReview.id), content.packReview],
          ...content.packOpinions.map((row) => [entityKey("pack-opinion", row.controlId), row] as const),
        ]
      : [[entityKey("assessment", content.assessment.id), content.assessment], ...entitiesOfRows(content)],
  );

/** Digests of the files that a history speaks of: they have to be in the vault. */
export function filesNamedBy(content: HistoryContent): readonly string[] {
  if ("packReview" in content) return [content.packReview.documentSha256];
  const versions = content.evidenceItems.flatMap((item) => item.versions ?? []);
  return versions.flatMap(({ sha256, packCopy }) => (packCopy === undefined ? [sha256] : [sha256, packCopy.sha256]));
}

export function countContent(content: WorkspaceContent): BackupDocument["counts"] {
  const { assessments, reviews, files } = content;
  const sum = <Item>(items: readonly Item[], sizeOf: (item: Item) => number) =>
    items.reduce((total, item) => total + sizeOf(item), 0);
  return {
    assessments: assessments.length,
    ...countRows(assessments),
    reviews: reviews.length,
    packOpinions: sum(reviews, (one) => one.packOpinions.length),
    changes: sum(historiesOf(content), ({ changes }) => changes.length),
    files: files.length,
    fileBytes: sum(files, ({ byteCount }) => byteCount),
  };
}

const countRows = (contents: readonly AssessmentRows[]) =>
  Object.fromEntries(
    partNames.map((name) => [name, contents.reduce((total, one) => total + one[name].length, 0)]),
  ) as Readonly<Record<PartName, number>>;
