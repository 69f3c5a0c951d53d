/**
 * Plan: the tasks of a plan of the city against the controls that evidence them, language-neutral. The words are in
 * `PlanText`. Which control evidences which task is expert judgement of this project, not a statement of the plan.
 */
import * as z from "zod/mini";
import { unitTypes, type Profile } from "#src/domain/assessment/assessment";
import { locales } from "#src/domain/catalog/catalog-text";
import { legalIdentifier, verificationMarks } from "#src/domain/law/legal-reference";
import { isCalendarDay } from "#src/domain/shared/calendar-day";
import { planRecordKinds, recurrences } from "./plan-record";

export type UnitType = Profile["unitType"];

const identifier = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/));
const year = z.int().check(z.minimum(2000), z.maximum(2100));
const someUnitTypes = z.array(z.enum(unitTypes)).check(z.maxLength(unitTypes.length));

/** Years, both included. */
const termSchema = z.strictObject({ from: year, to: year });

const planTaskSchema = z.strictObject({
  id: identifier,
  /** 1 for the first; the position in the plan. */
  order: z.int().check(z.minimum(1)),
  /** Where it stands: section II of the plan, or a row of its appendix. */
  planRef: z.strictObject({ part: z.enum(["section", "appendix"]), number: z.string().check(z.maxLength(10)) }),
  /** Null where the plan gives none. */
  term: z.nullable(termSchema),
  /** The kinds of unit that the task concerns. */
  unitTypes: someUnitTypes.check(z.minLength(1)),
  /** Those of them that the task itself names: as who leads, cooperates or is addressed. The others are our judgement. */
  namedUnitTypes: someUnitTypes,
  /** Controls and clauses of the edition `catalogId`. */
  links: z.array(z.strictObject({ controlId: identifier })).check(z.minLength(1), z.maxLength(60)),
  /** The rows of the appendix that repeat a section, and the other way round. */
  pairedWith: z.array(identifier).check(z.maxLength(14)),
  /** Kinds of record that serve the task. */
  records: z.array(z.enum(planRecordKinds)).check(z.maxLength(planRecordKinds.length)),
});

export const planSchema = z.strictObject({
  id: identifier,
  number: z.string().check(z.minLength(1), z.maxLength(60)),
  issuedOn: z.string().check(z.refine(isCalendarDay)),
  term: termSchema,
  /** The edition whose ids the links name. */
  catalogId: identifier,
  source: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** How the caution about the plan's state was verified. */
  cautionMark: z.enum(verificationMarks),
  tasks: z.array(planTaskSchema).check(z.minLength(1), z.maxLength(60)),
  recordKinds: z
    .array(
      z.strictObject({
        kind: z.enum(planRecordKinds),
        recurrence: z.enum(recurrences),
        /** The kinds of unit from which it is expected; others may enter one, too. */
        unitTypes: someUnitTypes,
      }),
    )
    .check(z.maxLength(planRecordKinds.length)),
  /** What changed since, each note with how it was verified. About no task and no unit: about the plan as a whole. */
  notes2026: z
    .array(
      z.strictObject({
        id: legalIdentifier,
        mark: z.enum(verificationMarks),
        taskIds: z.array(identifier).check(z.maxLength(60)),
        unitTypes: someUnitTypes,
      }),
    )
    .check(z.maxLength(60)),
});

type PlanFile = z.infer<typeof planSchema>;
export type PlanTask = Readonly<z.infer<typeof planTaskSchema>>;
export type PlanNote = Readonly<PlanFile["notes2026"][number]>;
export type RecordExpectation = Readonly<PlanFile["recordKinds"][number]>;
export type Plan = Readonly<
  Omit<PlanFile, "tasks" | "recordKinds" | "notes2026"> & {
    tasks: readonly PlanTask[];
    recordKinds: readonly RecordExpectation[];
    notes2026: readonly PlanNote[];
  }
>;

/** Longest text allowed per field, in characters. */
export const planTextLimits = {
  shortTitle: 80,
  title: 240,
  content: 520,
  agencies: 160,
  reason: 160,
  note: 400,
} as const;

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

const planTaskTextSchema = z.strictObject({
  shortTitle: text(planTextLimits.shortTitle),
  /** As the plan calls it. */
  title: text(planTextLimits.title),
  /** What the plan asks for beyond the title, point by point. */
  content: z.array(text(planTextLimits.content)).check(z.maxLength(6)),
  leadAgency: text(planTextLimits.agencies),
  cooperatingAgencies: z.nullable(text(planTextLimits.agencies)),
  /** Why each linked control evidences the task, by control id. */
  links: z.record(z.string(), text(planTextLimits.reason)),
  note: z.nullable(text(planTextLimits.note)),
});

export const planTextSchema = z.strictObject({
  planId: z.string(),
  locale: z.enum(locales),
  /** What the document is: the first word of its name. */
  documentType: text(60),
  issuer: text(120),
  shortName: text(60),
  subject: text(400),
  /** The parts of a document's name, with `{number}`; `{day}`, `{month}`, `{year}`; `{issuer}`. */
  citation: z.strictObject({ number: text(40), day: text(40), issuer: text(40) }),
  parts: z.strictObject({ section: text(40), appendix: text(40) }),
  caution: text(planTextLimits.note),
  /** Who reports on the plan, and to whom. */
  reporting: text(planTextLimits.note),
  tasks: z.record(z.string(), planTaskTextSchema),
  unitTypes: z.record(z.enum(unitTypes), z.strictObject({ planRef: text(120) })),
  recordKinds: z.record(
    z.enum(planRecordKinds),
    z.strictObject({ name: text(120), shortName: text(40), expectation: text(planTextLimits.note) }),
  ),
  notes2026: z.record(z.string(), text(planTextLimits.note)),
});

export type PlanText = Readonly<z.infer<typeof planTextSchema>>;
export type PlanTaskText = Readonly<z.infer<typeof planTaskTextSchema>>;
