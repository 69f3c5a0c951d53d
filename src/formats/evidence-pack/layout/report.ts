/** What every part of the report works with: the facts, what follows from them, the words, the page. */
import { countFindings } from "#src/domain/finding/count-findings";
import { findingPlaces } from "#src/i18n/finding-places";
import { pickRows } from "#src/domain/assessment/assessment-parts";
import type { Evaluation } from "#src/domain/assessment/evaluation";
import { type EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { analyseGaps, systemicFindings, type Gap } from "#src/domain/assessment/gap-analysis";
import type { Locale } from "#src/domain/catalog/catalog-text";
import { highestRiskByControl, type LinkedRisk } from "#src/domain/risk/risk-register";
import type { Finding } from "#src/domain/finding/suggest-findings";
import type { PdfDocument } from "#src/formats/pdf/document";
import type { ImageSource } from "#src/formats/pdf/images";
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import type { PackData } from "#src/formats/evidence-pack/pack-data";
import { createFormats, type Formats } from "#src/i18n/formats";
import { report as english } from "#src/i18n/en/report";
import { report as vietnamese, type ReportMessages } from "#src/i18n/vi/report";
import { createFlow, type Flow } from "./flow";

export type SectionName = keyof ReportMessages["sections"];

export interface ContentsEntry {
  readonly title: string;
  readonly destination: string;
  readonly level: 0 | 1;
}

export interface Report {
  /** With the facts as they leave: pages and data say the same. */
  readonly input: EvidencePackInput;
  readonly data: PackData;
  /** Pictures among the attached files that can be printed, by code. */
  readonly images: ReadonlyMap<string, ImageSource>;
  readonly evaluation: Evaluation;
  readonly gaps: readonly Gap[];
  readonly systemic: readonly Finding[];
  /** The risk that raises the priority of a control, by its id. */
  readonly highestRisks: ReadonlyMap<string, LinkedRisk>;
  readonly words: ReportMessages;
  readonly formats: Formats;
  readonly document: PdfDocument;
  readonly flow: Flow;
  readonly contents: ContentsEntry[];
}

export function createReport(
  given: EvidencePackInput,
  data: PackData,
  images: Report["images"],
  document: PdfDocument,
): Report {
  const input = { ...given, assessment: data.document.assessment, ...pickRows(data.document) };
  const { locale } = input;
  const { evaluation } = data;
  return {
    input,
    data,
    images,
    evaluation,
    gaps: analyseGaps(evaluation),
    systemic: systemicFindings(evaluation),
    highestRisks: highestRiskByControl(input.risks),
    words: wordsOf(locale),
    formats: createFormats(locale),
    document,
    flow: createFlow(document),
    contents: [],
  };
}

export function wordsOf(locale: Locale): ReportMessages {
  return locale === "vi" ? vietnamese : english;
}

export function controlTitle({ input }: Report, controlId: string): string {
  return input.catalogText.controls[controlId]?.title ?? controlId;
}

export function groupTitle({ input, words }: Report, groupId: string): string {
  const title = input.catalogText.groups[groupId]?.title ?? groupId;
  const isClause = input.catalog.groups.find(({ id }) => id === groupId)?.class === "clause";
  return isClause ? words.groups.clause(groupId, title) : words.groups.theme(groupId, title);
}

export function majorsOf({ evaluation }: Report): number {
  return countFindings(evaluation.findings, "major").findings;
}

export function minorsOf({ evaluation }: Report): number {
  return countFindings(evaluation.findings, "minor").findings;
}

/** «4 mục và 1 năng lực vận hành»; empty where there is none. */
export function placesOf({ evaluation, words, formats }: Report, grade: "major" | "minor"): string {
  return findingPlaces(countFindings(evaluation.findings, grade), words.terms.places, formats);
}

export function belowTargetOf({ evaluation }: Report): number {
  return evaluation.controls.filter(({ applicable, gap }) => applicable && gap > 0).length;
}

/** «3 / 4», with the claim below it where evidence does not carry it. */
export function levelText({ words }: Report, item: EvaluatedControl): string {
  if (!item.applicable) return words.level.none;
  if (item.level === null) return words.level.ofTarget(words.level.none, item.target);
  const text = words.level.ofTarget(String(item.level), item.target);
  const { claimedLevel } = item;
  return claimedLevel !== null && claimedLevel > item.level ? `${text}\n${words.level.claimed(claimedLevel)}` : text;
}

export function organisationName(input: EvidencePackInput): string {
  return input.assessment.profile.organisationName.trim() || wordsOf(input.locale).administrative.organisationFallback;
}
