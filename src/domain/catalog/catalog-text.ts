/** The words of one catalog in one language: titles, and our own texts. Never ISO's sentences. */
import * as z from "zod/mini";
import { attributeNames } from "./catalog";

export const locales = ["vi", "en"] as const;
export type Locale = (typeof locales)[number];

/** Longest text allowed per field, in characters; the PDF and the screens are laid out for these. */
export const catalogTextLimits = {
  title: 140,
  shortTitle: 40,
  purpose: 260,
  dataCentreNote: 340,
  question: 260,
  evidence: 220,
  documentedInformation: 160,
} as const;

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

const groupTextSchema = z.strictObject({
  title: text(catalogTextLimits.title),
  shortTitle: text(catalogTextLimits.shortTitle),
});

const controlTextSchema = z.strictObject({
  title: text(catalogTextLimits.title),
  purpose: text(catalogTextLimits.purpose),
  dataCentreNote: text(catalogTextLimits.dataCentreNote),
  questions: z.array(text(catalogTextLimits.question)).check(z.minLength(1), z.maxLength(6)),
  evidence: z.array(text(catalogTextLimits.evidence)).check(z.minLength(1), z.maxLength(8)),
  documentedInformation: z.array(text(catalogTextLimits.documentedInformation)),
});

const attributeTextSchema = z.strictObject({
  title: text(catalogTextLimits.title),
  values: z.record(z.string(), text(catalogTextLimits.title)),
});

const attributeName = z.string().check(z.refine((name) => attributeNames.some((known) => known === name)));

export const catalogTextSchema = z.strictObject({
  catalogId: z.string(),
  locale: z.enum(locales),
  title: text(catalogTextLimits.title),
  licence: text(400),
  groups: z.record(z.string(), groupTextSchema),
  controls: z.record(z.string(), controlTextSchema),
  /** Empty for an edition whose controls have no attributes. */
  attributes: z.record(attributeName, attributeTextSchema),
});

export type ControlText = Readonly<z.infer<typeof controlTextSchema>>;
export type GroupText = Readonly<z.infer<typeof groupTextSchema>>;
export type CatalogText = Readonly<z.infer<typeof catalogTextSchema>>;
