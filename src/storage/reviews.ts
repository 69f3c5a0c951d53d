/**
 * An auditor's reviews of packs: each is the root of a history of its own, in the same log as the assessments. The
 * pack's `assessment.json` lies in the vault; its evidence files stay in the PDF.
 */
import { cleanFileName } from "#src/domain/evidence/clean-file-name";
import type { Change } from "#src/domain/history/change";
import { instantOf } from "#src/domain/history/hybrid-logical-clock";
import { createPackOpinion, type PackOpinion, type PackReview } from "#src/domain/review/pack-review";
import type { ReviewFacts } from "#src/domain/review/review-facts";
import { succeed, type Result } from "#src/domain/shared/result";
import { commitEdits } from "./commit";
import type { AssessmentDatabase } from "./database";
import { aloneInVault, openFile, storeFile, type FileError } from "./evidence-files";
import { asJson, fieldEdits } from "./field-edits";
import type { SaveError } from "./save-error";
import type { Writer } from "./writer";

/** Who reviews, as far as it is known from the last time. */
export type Reviewer = Pick<PackReview, "reviewer" | "office" | "parentOffice" | "place">;

export type NewReview = ReviewFacts & {
  /** `assessment.json` of the pack, byte for byte. */
  readonly documentBytes: Uint8Array;
  readonly by?: Partial<Reviewer>;
};

/** The vault is held until the review names its document: what nothing names is swept away. */
export const createReview = (writer: Writer, review: NewReview): Promise<Result<PackReview, FileError>> =>
  aloneInVault(writer.database, () => storeReview(writer, review));

async function storeReview(
  writer: Writer,
  { documentBytes, by = {}, ...facts }: NewReview,
): Promise<Result<PackReview, FileError>> {
  const documentSha256 = await digestOf(documentBytes);
  const description = { sha256: documentSha256, byteCount: documentBytes.byteLength, mediaType: "application/json" };
  const stored = await storeFile(writer.database, description, () => streamOf(documentBytes));
  if (!stored.ok) return stored;
  const review: PackReview = {
    ...facts,
    fileName: cleanFileName(facts.fileName, { extensions: ["pdf"] }).name,
    id: writer.newId(),
    createdAt: new Date(writer.now()).toISOString(),
    documentSha256,
    reviewer: by.reviewer ?? "",
    office: by.office ?? "",
    ...(by.parentOffice === undefined ? {} : { parentOffice: by.parentOffice }),
    place: by.place ?? "",
    minutesNumber: "",
    conclusion: "",
    sample: null,
  };
  const edit = { entity: "pack-review", entityId: review.id, field: null, value: asJson(review) } as const;
  const saved = await commitEdits(writer, review.id, [edit], { creates: true });
  return saved.ok ? succeed(review) : saved;
}

export type ReviewState = { readonly review: PackReview; readonly opinions: readonly PackOpinion[] };

/** For live queries: the auditor's own work alone. */
export const loadReviewState = (database: AssessmentDatabase, reviewId: string): Promise<ReviewState | null> =>
  database.transaction("r", [database.packReviews, database.packOpinions], async () => {
    const [review, opinions] = await Promise.all([
      database.packReviews.get(reviewId),
      database.packOpinions.where("reviewId").equals(reviewId).toArray(),
    ]);
    return review === undefined ? null : { review, opinions };
  });

export type LoadedReview = ReviewState & {
  /** `assessment.json` of the pack; null where the vault has lost it. The caller parses it anew. */
  readonly documentBytes: Uint8Array<ArrayBuffer> | null;
};

export async function loadReview(database: AssessmentDatabase, reviewId: string): Promise<LoadedReview | null> {
  const state = await loadReviewState(database, reviewId);
  if (state === null) return null;
  return { ...state, documentBytes: await loadDocumentBytes(database, state.review.documentSha256) };
}

async function loadDocumentBytes(
  database: AssessmentDatabase,
  sha256: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const file = await database.evidenceFiles.get(sha256);
  if (file === undefined) return null;
  try {
    const stream = openFile(database, file) as ReadableStream<Uint8Array<ArrayBuffer>>;
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return (await digestOf(bytes)) === sha256 ? bytes : null;
  } catch {
    return null;
  }
}

export type ListedReview = {
  readonly review: PackReview;
  readonly changedAt: string;
  /** Items with a conclusion. */
  readonly seenCount: number;
};

/** The one worked on last first. */
export const listReviews = (database: AssessmentDatabase): Promise<readonly ListedReview[]> =>
  database.transaction("r", [database.packReviews, database.packOpinions, database.chainHeads], async () => {
    const reviews = await database.packReviews.toArray();
    const listed = await Promise.all(
      reviews.map(async (review) => {
        const [head, opinions] = await Promise.all([
          database.chainHeads.get(review.id),
          database.packOpinions.where("reviewId").equals(review.id).toArray(),
        ]);
        const seenCount = opinions.filter(({ conclusion }) => conclusion !== null).length;
        const clock = head?.clock ?? "";
        return { review, changedAt: clock === "" ? review.createdAt : instantOf(clock), seenCount, clock };
      }),
    );
    return listed
      .toSorted((left, right) => (left.clock < right.clock ? 1 : -1))
      .map(({ review, changedAt, seenCount }) => ({ review, changedAt, seenCount }));
  });

/** What the auditor writes about the whole pack; the drawn sample too. */
export type ReviewFields = Partial<
  Pick<
    PackReview,
    | "reviewer"
    | "office"
    | "parentOffice"
    | "minutesNumber"
    | "place"
    | "participants"
    | "heldAt"
    | "conclusion"
    | "sample"
  >
>;

export type OpinionFields = Partial<Omit<PackOpinion, "reviewId" | "controlId">>;

/** `seen` is what was on the screen of who wrote, here and below: see `saveControl`. */
export const saveReview = (
  writer: Writer,
  reviewId: string,
  fields: ReviewFields,
  seen: ReviewFields = {},
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, reviewId, fieldEdits({ entity: "pack-review", entityId: reviewId }, fields, seen));

/**
 * The first word about an item creates its opinion, empty, and then sets the fields: where two machines begin the same
 * one and meet later, they are compared field by field.
 */
export const saveOpinion = (
  writer: Writer,
  reviewId: string,
  controlId: string,
  fields: OpinionFields,
  seen: OpinionFields = {},
): Promise<Result<readonly Change[], SaveError>> =>
  commitEdits(writer, reviewId, async () => {
    const name = { entity: "pack-opinion", entityId: controlId } as const;
    const existing = await writer.database.packOpinions.get([reviewId, controlId]);
    const edits = fieldEdits(name, fields, seen);
    if (existing !== undefined) return { edits };
    const empty = createPackOpinion(reviewId, controlId);
    const saysNothing = Object.entries(fields).every(([field, value]) => empty[field as keyof PackOpinion] === value);
    return { edits: saysNothing ? [] : [{ ...name, field: null, value: asJson(empty) }, ...edits] };
  });

async function digestOf(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const streamOf = (bytes: Uint8Array) => new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
