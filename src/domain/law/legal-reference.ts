/**
 * LegalReference: one law, standard or administrative document that a unit may have to know, language-neutral. The
 * words are in `LegalReferencesText`, in our own words. The law under Plan 43 changed in 2026 and not every text could
 * be read, so each entry carries the mark of how it was verified.
 */
import * as z from "zod/mini";
import { unitTypes } from "#src/domain/assessment/assessment";
import { locales } from "#src/domain/catalog/catalog-text";
import { isCalendarDay } from "#src/domain/shared/calendar-day";
import { fail, succeed, type Result } from "#src/domain/shared/result";

/**
 * How far a statement about the law was verified, best first: V1 the text itself was read, V2 a public page says so,
 * V3 a public toolkit says so, M common knowledge that nobody looked up, ? not settled.
 */
export const verificationMarks = ["V1", "V2", "V3", "M", "?"] as const;
export type VerificationMark = (typeof verificationMarks)[number];

/** The marks under which something is shown when nobody chose. */
export const isShownByDefault = (mark: VerificationMark): boolean => mark === "V1" || mark === "V2";

export const legalReferenceKinds = [
  "law",
  "decree",
  "resolution",
  "decision",
  "directive",
  "circular",
  "plan",
  "standard",
] as const;

/** `transitional`: replaced, yet still applied to what began under it. */
export const legalReferenceStatuses = ["in-force", "transitional", "ended", "unclear"] as const;

export const legalIdentifier = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,63}$/));
const day = z.nullable(z.string().check(z.refine(isCalendarDay)));

const legalReferenceSchema = z.strictObject({
  id: legalIdentifier,
  kind: z.enum(legalReferenceKinds),
  /** Null, like the days, where it was not found. */
  number: z.nullable(z.string().check(z.minLength(1), z.maxLength(60))),
  issuedOn: day,
  inForceFrom: day,
  /** The first day on which it no longer held. */
  endedOn: day,
  status: z.enum(legalReferenceStatuses),
  mark: z.enum(verificationMarks),
  printedByDefault: z.boolean(),
  /** The kinds of unit to which it matters; empty: to all. */
  unitTypes: z.array(z.enum(unitTypes)).check(z.maxLength(unitTypes.length)),
});

export const legalReferencesSchema = z.strictObject({
  /** The day to which the state of the law was looked up. */
  asOf: z.string().check(z.refine(isCalendarDay)),
  references: z.array(legalReferenceSchema).check(z.minLength(1), z.maxLength(200)),
});

export type LegalReference = Readonly<z.infer<typeof legalReferenceSchema>>;
export type LegalReferences = Readonly<
  Omit<z.infer<typeof legalReferencesSchema>, "references"> & { references: readonly LegalReference[] }
>;

/** Longest text allowed per field, in characters. */
export const legalTextLimits = { title: 240, meaning: 400, source: 240, markName: 60, markMeaning: 200 } as const;

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

export const legalReferencesTextSchema = z.strictObject({
  locale: z.enum(locales),
  marks: z.record(
    z.enum(verificationMarks),
    z.strictObject({ name: text(legalTextLimits.markName), meaning: text(legalTextLimits.markMeaning) }),
  ),
  references: z.record(
    z.string(),
    z.strictObject({
      title: text(legalTextLimits.title),
      /** What it means for the unit. */
      meaning: text(legalTextLimits.meaning),
      /** Where the statement comes from and what was not seen. */
      source: text(legalTextLimits.source),
    }),
  ),
});

export type LegalReferencesText = Readonly<z.infer<typeof legalReferencesTextSchema>>;

export type LegalReferencesError =
  | { readonly type: "law-malformed"; readonly place: string; readonly expected: string }
  | { readonly type: "law-duplicate"; readonly place: string; readonly referenceId: string }
  | { readonly type: "law-print-unfounded"; readonly place: string; readonly referenceId: string }
  | { readonly type: "law-text-missing"; readonly place: string }
  | { readonly type: "law-text-unknown"; readonly place: string };

export function parseLegalReferences(input: unknown): Result<LegalReferences, LegalReferencesError> {
  const parsed = legalReferencesSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const seen = new Set<string>();
  for (const [index, reference] of parsed.data.references.entries()) {
    const [place, referenceId] = [`references[${index}]`, reference.id];
    if (seen.has(referenceId)) return fail({ type: "law-duplicate", place, referenceId });
    if (reference.printedByDefault && !mayBePrinted(reference, parsed.data.asOf)) {
      return fail({ type: "law-print-unfounded", place, referenceId });
    }
    seen.add(referenceId);
  }
  return succeed(parsed.data);
}

/** The texts of one language cover the references exactly. */
export function parseLegalReferencesText(
  input: unknown,
  { references }: LegalReferences,
): Result<LegalReferencesText, LegalReferencesError> {
  const parsed = legalReferencesTextSchema.safeParse(input);
  if (!parsed.success) return fail(malformed(parsed.error));
  const known = new Set(references.map(({ id }) => id));
  for (const id of known)
    if (!Object.hasOwn(parsed.data.references, id))
      return fail({ type: "law-text-missing", place: `references.${id}` });
  for (const id of Object.keys(parsed.data.references))
    if (!known.has(id)) return fail({ type: "law-text-unknown", place: `references.${id}` });
  return succeed(parsed.data);
}

/** Only what was read, or what a public page states, and what is in force since a known day, is printed unasked. */
const mayBePrinted = ({ mark, status, inForceFrom }: LegalReference, asOf: string): boolean =>
  isShownByDefault(mark) && status === "in-force" && inForceFrom !== null && inForceFrom <= asOf;

function malformed(error: z.core.$ZodError): LegalReferencesError {
  // A refusal has at least one issue.
  const issue = error.issues[0] as z.core.$ZodIssue;
  return { type: "law-malformed", place: issue.path.map(String).join(".") || "(root)", expected: issue.message };
}
