/** What the attendance sheet of a course says, and what of it may leave in a pack. */
import { groupResult, ownScore, type GroupResult } from "./own-score";
import { participantsOf, type Participant, type TrainingItem, type TrainingSession } from "./training-session";

export type AttendanceRow = Pick<Participant, "name" | "unit" | "position"> & {
  /** What the person could answer, in per cent; null where not all was answered or where it does not leave. */
  readonly before: number | null;
  readonly after: number | null;
};

export type AttendanceSheet = Pick<TrainingSession, "course" | "heldOn" | "hours" | "trainer" | "place"> & {
  readonly items: readonly TrainingItem[];
  readonly rows: readonly AttendanceRow[];
  readonly group: GroupResult;
  /** The columns of the persons' own scores are there. */
  readonly showsScores: boolean;
};

export function attendanceSheet(session: TrainingSession): AttendanceSheet {
  const { course, heldOn, hours, trainer, place, items, before, after } = session;
  return {
    course,
    heldOn,
    hours,
    trainer,
    place,
    items,
    rows: participantsOf(session).map(({ key, name, unit, position }) => ({
      name,
      unit,
      position,
      before: ownScore(items, before[key]).percent,
      after: ownScore(items, after[key]).percent,
    })),
    group: groupResult(session),
    showsScores: true,
  };
}

/** As it leaves in a pack: who was there, and of the scores only what is true of the group as a whole. */
export const withoutPersonalScores = (sheet: AttendanceSheet): AttendanceSheet => ({
  ...sheet,
  rows: sheet.rows.map((row) => ({ ...row, before: null, after: null })),
  showsScores: false,
});

/** What is wanting before somebody may sign; in the order of the form. */
export const sheetGaps = ["course", "heldOn", "hours", "trainer", "participants", "names"] as const;
export type SheetGap = (typeof sheetGaps)[number];

export function findSheetGaps({ course, heldOn, hours, trainer, rows }: AttendanceSheet): readonly SheetGap[] {
  const missing: Readonly<Record<SheetGap, boolean>> = {
    course: course.trim() === "",
    heldOn: heldOn === null,
    hours: hours === null || hours === 0,
    trainer: trainer.trim() === "",
    participants: rows.length === 0,
    names: rows.some(({ name }) => name.trim() === ""),
  };
  return sheetGaps.filter((gap) => missing[gap]);
}
