/** Changes of reviews, of the opinions in them, and of what they leave with the unit, in words. */
import type { ChangeEntity } from "#src/domain/history/change";
import type { Sample } from "#src/domain/review/draw-sample";
import type { Json } from "#src/domain/shared/canonical-json";
import type { Messages } from "#src/i18n/messages";
import type { Place } from "./change-words";

export type ReviewEntity = Extract<ChangeEntity, "review-receipt" | "review-finding" | "pack-review" | "pack-opinion">;

export type FindingName = { readonly id: string; readonly controlId: string };

const reviewEntities: ReadonlySet<string> = new Set<ReviewEntity>([
  "review-receipt",
  "review-finding",
  "pack-review",
  "pack-opinion",
]);

export const isReviewEntity = (entity: ChangeEntity): entity is ReviewEntity => reviewEntities.has(entity);

/** The control where there is one, else what kind of thing it is. */
export function reviewItem(
  { history: { reviews } }: Messages,
  { entity, entityId }: { readonly entity: ReviewEntity; readonly entityId: string },
  findings: readonly FindingName[],
): string {
  switch (entity) {
    case "pack-opinion":
      return entityId;
    case "review-finding":
      return findings.find(({ id }) => id === entityId)?.controlId ?? reviews.finding;
    case "review-receipt":
      return reviews.receipt;
    case "pack-review":
      return reviews.review;
  }
}

export function reviewField({ history: { reviews } }: Messages, entity: ReviewEntity, field: string | null): string {
  if (field === null) return reviewItemName(reviews, entity);
  const isOfItem = entity === "pack-opinion" || entity === "review-finding";
  if (field === "conclusion" && isOfItem) return reviews.fields.itemConclusion;
  const names: Readonly<Record<string, string | undefined>> = reviews.fields;
  return names[field] ?? field;
}

const reviewItemName = (reviews: Messages["history"]["reviews"], entity: ReviewEntity): string =>
  ({
    "review-receipt": reviews.receipt,
    "review-finding": reviews.finding,
    "pack-review": reviews.review,
    "pack-opinion": reviews.opinion,
  })[entity];

/** A chosen value; undefined where the value is a text of its own. */
export function reviewValue(
  { review, reviewFindings }: Messages,
  { entity, field }: Pick<Place, "entity" | "field">,
  value: Json,
): string | undefined {
  const isOfItem = entity === "pack-opinion" || entity === "review-finding";
  if (field === "conclusion" && isOfItem) {
    const { conclusions } = review.opinion;
    return conclusions[(value ?? "not-reviewed") as keyof typeof conclusions];
  }
  if (field === "grade" && value !== null) return review.opinion.grades[value as keyof typeof review.opinion.grades];
  if (field === "state") return reviewFindings.list.states[value as keyof typeof reviewFindings.list.states];
  if (field === "sample" && value !== null) return sampleInWords(review.draw, value);
  return undefined;
}

function sampleInWords({ drawn, methods }: Messages["review"]["draw"], value: Json): string {
  const { method, seed, controlIds } = value as unknown as Sample;
  return drawn(controlIds.length, methods[method], seed);
}

/** The whole of it came or went. */
export const reviewWhole = ({ history: { reviews } }: Messages, entity: ReviewEntity, isGone: boolean): string =>
  reviews.whole[entity][isGone ? "gone" : "added"];
