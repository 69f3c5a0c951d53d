/** From a verified file to a review of it: the one that was begun before, else a new one. */
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { reviewFactsOf } from "#src/domain/review/review-facts";
import { succeed, type Result } from "#src/domain/shared/result";
import { createReview, listReviews } from "#src/storage/reviews";
import type { FileError } from "#src/storage/evidence-files";
import type { Writer } from "#src/storage/writer";
import type { VerifiedPack } from "./pack-verifier";

/** Null where nothing in the file could be believed. */
export async function beginReview(
  writer: Writer,
  { verification }: VerifiedPack,
): Promise<Result<string | null, FileError>> {
  const found = reviewFactsOf(verification);
  if (found === null) return succeed(null);
  const { facts, document } = found;
  const reviews = await listReviews(writer.database);
  const earlier = reviews.find(({ review }) => review.fingerprint === facts.fingerprint);
  if (earlier !== undefined) return succeed(earlier.review.id);
  const last = reviews[0]?.review;
  const by = {
    reviewer: writer.actor() || (last?.reviewer ?? ""),
    // The unit names the office that it writes to.
    office: last?.office || document.assessment.profile.reviewingOffice,
    ...(last?.parentOffice === undefined || last.office === "" ? {} : { parentOffice: last.parentOffice }),
    place: last?.place ?? "",
  };
  // The file is canonical JSON, or the rules would not have let its data through.
  const documentBytes = new TextEncoder().encode(canonicalJson(document));
  const created = await createReview(writer, { ...facts, documentBytes, by });
  return created.ok ? succeed(created.value.id) : created;
}
