/** The reviews that were begun on this machine, the newest first. */
import { screenHref } from "#src/i18n/routes";
import type { ListedReview } from "#src/storage/reviews";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { wallTimeText } from "./file-facts";
import styles from "./review-desk.module.css";
import { organisationOf } from "./reviewed-pack";

type EarlierReviewsProps = { readonly reviews: readonly ListedReview[]; readonly controlCount: number };

export function EarlierReviews({ reviews, controlCount }: EarlierReviewsProps) {
  const { earlier: words } = useMessages().review;
  return (
    <Section title={words.title}>
      {reviews.length === 0 ? <p className={styles.none}>{words.none}</p> : null}
      <ul aria-label={words.label}>
        {reviews.map((listed) => (
          <EarlierReview key={listed.review.id} listed={listed} controlCount={controlCount} />
        ))}
      </ul>
    </Section>
  );
}

function EarlierReview({
  listed: { review, seenCount },
  controlCount,
}: {
  readonly listed: ListedReview;
  readonly controlCount: number;
}) {
  const { earlier: words, unnamed } = useMessages().review;
  const { formats } = useLocale();
  const failed = review.failedRules.length;
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <a href={screenHref("review", review.id)}>{organisationOf(review, unnamed)}</a>
        <small>
          {words.madeOn(wallTimeText(review.generatedAt))} · <bdi>{review.fileName}</bdi>
        </small>
      </div>
      <div className={styles.figures}>
        <Flag icon={failed === 0 ? "check" : "cross"} bad={failed > 0}>
          {failed === 0 ? words.state.intact : words.state.damaged(failed)}
        </Flag>
        <small>
          {review.conclusion.trim() === "" ? words.running : words.closed},{" "}
          {words.seen(formats.integer(seenCount), formats.integer(controlCount))}
        </small>
      </div>
    </li>
  );
}
