/**
 * On which days the demo organisation wrote what: a history of six weeks, so that there is something to look back on.
 *
 * The files give the levels of each working day. Everything else stands there from the first day on, or from the last
 * day that it names itself: a record of 30 October cannot have been filed in September.
 */
import { idOfRow, listRows, partOf, type AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { Assessment, ControlAssessment } from "#src/domain/assessment/assessment";
import type { Edit } from "#src/domain/history/change";
import { isCalendarDay, type CalendarDay } from "#src/domain/shared/calendar-day";
import { groupBy } from "#src/domain/shared/group-by";
import type { DemoFile } from "./demo-file";
import { asJson } from "./field-edits";

export type DemoDay = { readonly on: CalendarDay; readonly by: string; readonly edits: readonly Edit[] };

type Dated = { readonly on: CalendarDay; readonly edit: Edit };

/** Ascending. `rows` without those that only follow from others; their last state is what they say. */
export function demoDays(
  { workDays }: Pick<DemoFile, "workDays">,
  assessment: Assessment,
  rows: AssessmentRows,
): readonly DemoDay[] {
  const { assessedOn } = assessment.profile;
  const first = workDays[0]?.on ?? assessedOn;
  const lastScored = new Map(workDays.flatMap(({ on, levels }) => Object.keys(levels).map((id) => [id, on] as const)));
  const created: Edit = { entity: "assessment", entityId: assessment.id, field: null, value: asJson(assessment) };
  const dated: readonly Dated[] = [
    { on: first, edit: created },
    ...listRows(rows).flatMap(({ name, row }): readonly Dated[] => {
      const creation = (value: object, on: CalendarDay): Dated => ({
        on,
        edit: { entity: partOf(name).entity, entityId: idOfRow(name, row), field: null, value: asJson(value) },
      });
      if (name === "controlAssessments") {
        const record = row as ControlAssessment;
        if (!lastScored.has(record.controlId)) return [creation(record, first)];
        const { verifiedBy, verifiedOn } = record;
        const isLate = verifiedOn !== null && verifiedOn > first;
        return [
          creation({ ...record, level: null, ...(isLate ? { verifiedBy: "", verifiedOn: null } : {}) }, first),
          ...(isLate ? ofControl(record.controlId, { verifiedBy, verifiedOn }, verifiedOn) : []),
        ];
      }
      // A level at a site rests the item's own: until it is there the item is scored as a whole.
      if (name === "siteLevels" && "controlId" in row) return [creation(row, lastScored.get(row.controlId) ?? first)];
      return [creation(row, dayOf(row, first, assessedOn))];
    }),
    ...workDays.flatMap(({ on, levels }) =>
      Object.entries(levels).flatMap(([controlId, level]) => ofControl(controlId, { level }, on)),
    ),
  ];
  const workerOn = (on: CalendarDay) => workDays.findLast((day) => day.on <= on)?.by ?? "";
  return [...groupBy(dated, ({ on }) => on)]
    .map(([on, ofDay]) => ({ on, by: workerOn(on), edits: ofDay.map(({ edit }) => edit) }))
    .toSorted((left, right) => (left.on < right.on ? -1 : 1));
}

const ofControl = (entityId: string, fields: Partial<ControlAssessment>, on: CalendarDay): readonly Dated[] =>
  Object.entries(fields).map(([field, value]) => ({
    on,
    edit: { entity: "control-assessment", entityId, field, value },
  }));

/** The last day in a row, due days aside; within the time of the work. */
function dayOf(row: object, first: CalendarDay, last: CalendarDay): CalendarDay {
  const days = Object.entries(row).flatMap(([name, value]) =>
    name.endsWith("On") && !/dueOn$/i.test(name) && typeof value === "string" && isCalendarDay(value) ? [value] : [],
  );
  return (
    days
      .filter((day) => day > first && day <= last)
      .toSorted()
      .at(-1) ?? first
  );
}
