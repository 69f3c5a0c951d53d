/** What may be saved field by field: the schema of the facts, a name, and a period that does not end before it starts. */
import { zodResolver } from "@hookform/resolvers/zod";
import type { FieldErrors, Resolver } from "react-hook-form";
import * as z from "zod/mini";
import { profileSchema, type Profile } from "#src/domain/assessment/assessment";
import type { ProfileMessages } from "#src/i18n/vi/profile";

export type ProfileField = keyof Profile;

export const profileFields = Object.keys(profileSchema.shape) as readonly ProfileField[];

const formSchema = profileSchema.check(
  z.refine<Profile>(({ organisationName }) => organisationName !== "", {
    path: ["organisationName"],
    params: { reason: "required" },
  }),
  z.refine<Profile>(({ periodFrom, periodTo }) => periodFrom === null || periodTo === null || periodFrom <= periodTo, {
    path: ["periodTo"],
    params: { reason: "periodReversed" },
  }),
);

/** Fields that are right or wrong only together, and are saved together. */
export const fieldsSettledWith = (field: ProfileField): readonly ProfileField[] =>
  field === "periodFrom" || field === "periodTo" ? ["periodFrom", "periodTo"] : [field];

/** What is stored for what is typed: one normal form, no empty lines, no blanks at the ends. */
export function tidyProfile(typed: Profile): Profile {
  const entries = Object.entries(typed).map(([field, value]) => [field, tidyValue(value)] as const);
  return Object.fromEntries(entries) as unknown as Profile;
}

function tidyValue(value: Profile[ProfileField]): Profile[ProfileField] {
  if (typeof value === "string") return value.normalize("NFC").trim();
  if (Array.isArray(value)) return value.map((line) => line.normalize("NFC").trim()).filter((line) => line !== "");
  return value;
}

export const isSameValue = (left: Profile[ProfileField], right: Profile[ProfileField]): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** The fields that may not be saved as they stand. Expects a tidy profile. */
export function invalidFields(profile: Profile): ReadonlySet<ProfileField> {
  const parsed = formSchema.safeParse(profile);
  return new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0] as ProfileField));
}

export function createProfileResolver(words: ProfileMessages["problems"]): Resolver<Profile> {
  const resolve: Resolver<Profile> = zodResolver(formSchema, { error: (issue) => describeIssue(issue, words) });
  return (typed, context, options) => resolve(tidyProfile(typed), context, options);
}

function describeIssue(issue: z.core.$ZodRawIssue, words: ProfileMessages["problems"]): string {
  if (issue.code === "too_big") {
    return issue.origin === "array" ? words.tooMany(Number(issue.maximum)) : words.tooLong(Number(issue.maximum));
  }
  if (issue.code !== "custom") return words.unknown;
  const reason: unknown = (issue.params as { readonly reason?: unknown } | undefined)?.reason;
  if (reason === "periodReversed") return words.periodReversed;
  return reason === "required" || issue.input === "" ? words.required : words.notADay;
}

/** The words beside a field. Fields of many lines name the line. */
export function problemOf(
  errors: FieldErrors<Profile>,
  field: ProfileField,
  words: ProfileMessages["problems"],
): string | undefined {
  const error: unknown = errors[field];
  if (error === undefined) return undefined;
  const lines: readonly unknown[] = Array.isArray(error) ? error : [];
  const index = lines.findIndex((line) => line !== undefined);
  const problem = index === -1 ? messageOf(error) : words.line(index + 1, messageOf(lines[index]));
  return `${problem} ${field === "periodTo" ? words.periodNotSaved : words.notSaved}`;
}

function messageOf(error: unknown): string {
  const { message, root } = error as { readonly message?: string; readonly root?: { readonly message?: string } };
  return message ?? root?.message ?? "";
}
