/**
 * PlanReference: the document that follows the plan, entered by the unit. The plan's term ended in 2025, and no
 * successor was found.
 */
import * as z from "zod/mini";
import { isCalendarDay, type CalendarDay } from "#src/domain/shared/calendar-day";
import type { Plan, PlanTask, PlanText } from "./plan";

export const planReferenceSchema = z.strictObject({
  /** Kind of document and what it is about; the number, day and issuer follow it. */
  name: z.string().check(z.maxLength(500)),
  number: z.string().check(z.maxLength(60)),
  issuedOn: z.nullable(z.string().check(z.refine(isCalendarDay))),
  issuer: z.string().check(z.maxLength(255)),
  /** False: it is named beside the plan, and the plan keeps its name. */
  replacesPlanName: z.boolean(),
});

export type PlanReference = Readonly<z.infer<typeof planReferenceSchema>>;

/** The name of the plan in full, or that of the document which takes its place. */
export const planTitle = (
  plan: Pick<Plan, "number" | "issuedOn">,
  text: Pick<PlanText, "documentType" | "issuer" | "citation">,
  reference: PlanReference | null,
): string =>
  reference !== null && reference.replacesPlanName && reference.name.trim() !== ""
    ? cite(reference, text)
    : cite({ name: text.documentType, number: plan.number, issuedOn: plan.issuedOn, issuer: text.issuer }, text);

/** The reference in full, whether or not it takes the plan's place; empty where nothing was entered. */
export const planReferenceTitle = (reference: PlanReference, text: Pick<PlanText, "citation">): string =>
  cite(reference, text);

/** Section or row, e.g. «Mục II.3». */
export const planPlace = ({ planRef }: Pick<PlanTask, "planRef">, { parts }: Pick<PlanText, "parts">): string =>
  `${parts[planRef.part]} ${planRef.number}`;

type Cited = Pick<PlanReference, "name" | "number" | "issuer"> & { readonly issuedOn: CalendarDay | null };

function cite({ name, number, issuedOn, issuer }: Cited, { citation }: Pick<PlanText, "citation">): string {
  const parts = [
    name.trim(),
    number.trim() === "" ? "" : citation.number.replace("{number}", () => number.trim()),
    issuedOn === null ? "" : dated(issuedOn, citation.day),
    issuer.trim() === "" ? "" : citation.issuer.replace("{issuer}", () => issuer.trim()),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

const dated = (day: CalendarDay, pattern: string) =>
  pattern.replace("{day}", day.slice(8)).replace("{month}", day.slice(5, 7)).replace("{year}", day.slice(0, 4));
