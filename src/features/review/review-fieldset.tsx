/** What the auditor writes about the whole review; each field saves by itself and stands in both dialogs. */
import { useMemo } from "react";
import { saveReview, type ReviewFields } from "#src/storage/reviews";
import { useMessages } from "#src/ui/messages";
import { unsavedDrafts } from "#src/storage/unsaved-drafts";
import { DraftArea, DraftField } from "#src/ui/draft-field";
import styles from "./dialogs.module.css";
import type { OpenedReviewProps } from "./opened-review";

export type ReviewTextField = Exclude<keyof ReviewFields, "sample">;

type ReviewFieldsetProps = Pick<OpenedReviewProps, "session" | "saver" | "pack"> & {
  readonly fields: readonly ReviewTextField[];
};

const longest: Readonly<Record<ReviewTextField, number>> = {
  reviewer: 120,
  office: 255,
  parentOffice: 255,
  minutesNumber: 60,
  place: 100,
  heldAt: 120,
  participants: 4000,
  conclusion: 4000,
};

/** Of several lines, over the whole width. */
const areas: readonly ReviewTextField[] = ["participants", "conclusion"];

export function ReviewFieldset({ fields, ...props }: ReviewFieldsetProps) {
  return (
    <div className={styles.fields}>
      {fields.map((field) => (
        <div key={field} className={areas.includes(field) ? styles.whole : undefined}>
          <ReviewField {...props} field={field} />
        </div>
      ))}
    </div>
  );
}

function ReviewField({
  session,
  saver,
  pack,
  field,
}: Omit<ReviewFieldsetProps, "fields"> & { readonly field: ReviewTextField }) {
  const words = useMessages().review.minutes;
  const { writer } = session;
  const { id } = pack.review;
  const onSave = useMemo(
    () => (text: string, seen: string) =>
      saver.save(`${id}/${field}`, () => saveReview(writer, id, { [field]: text }, { [field]: seen })),
    [saver, writer, id, field],
  );
  const about: Readonly<Record<ReviewTextField, { readonly label: string; readonly hint?: string }>> = {
    reviewer: { label: words.reviewer },
    office: { label: words.office },
    parentOffice: { label: words.parent },
    minutesNumber: { label: words.number, hint: words.numberHint },
    place: { label: words.place },
    heldAt: { label: words.time, hint: words.timeHint },
    participants: { label: words.participants, hint: words.participantsHint },
    conclusion: { label: words.conclusion, hint: words.conclusionHint },
  };
  const shared = {
    ...about[field],
    value: pack.review[field] ?? "",
    maxLength: longest[field],
    onSave,
    place: `${id}/${field}`,
  };
  return areas.includes(field) ? (
    <DraftArea keeper={unsavedDrafts} {...shared} rows={3} />
  ) : (
    <DraftField keeper={unsavedDrafts} {...shared} />
  );
}
