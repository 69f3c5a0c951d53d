/** Whose history is shown: the assessment's, or that of one of its courses, which lie apart so that no pack carries them. */
import type { ListedTraining } from "#src/storage/training-sessions";
import { SelectField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./history-filter-bar.module.css";

type HistoryChoiceProps = {
  readonly courses: readonly ListedTraining[];
  /** Null: the assessment. */
  readonly courseId: string | null;
  readonly onChange: (courseId: string | null) => void;
};

export function HistoryChoice({ courses, courseId, onChange }: HistoryChoiceProps) {
  const { history, training } = useMessages();
  const { formats } = useLocale();
  if (courses.length === 0) return null;
  return (
    <div className={styles.whose}>
      <SelectField
        label={history.whose.label}
        value={courseId ?? ""}
        options={[
          { value: "", label: history.whose.assessment },
          ...courses.map(({ session: { id, course, heldOn } }) => ({
            value: id,
            label: history.whose.course(
              course.trim() === "" ? training.title : course,
              heldOn === null ? training.list.noDay : formats.day(heldOn),
            ),
          })),
        ]}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    </div>
  );
}
