/** Six rows on page 1: who, what, when, the conclusion with its numbers, what the report holds, who assessed. */
import { redactedText } from "#src/domain/pack/redact";
import type { TableColumn, TableRow } from "#src/formats/pdf/table-model";
import { createFormats } from "#src/i18n/formats";
import { report as vietnamese } from "#src/i18n/vi/report";
import { ink } from "./palette";
import { belowTargetOf, majorsOf, minorsOf, type Report } from "./report";
import { cutToClause, withoutFullStop } from "./sheet-text";

const words = vietnamese.administrative;
const formats = createFormats("vi");
const labelWidth = 92;
const style = { size: 12, leading: 13.8, padding: 2.7, rule: ink };

/** A part of the page whose height is known before it is drawn. */
export interface PlannedPart {
  readonly height: number;
  draw(): void;
}

/** In characters; what is longer is cut here and stands in full in section II. */
export type LongestTexts = { readonly scope: number; readonly name: number };

export function planFactTable(report: Report, longest: LongestTexts): PlannedPart {
  const { flow } = report;
  const rows: readonly TableRow[] = factRows(report, longest).map(([label, text]) => ({
    cells: [{ text: label, face: "bold" }, { text }],
  }));
  const columns: readonly TableColumn[] = [
    { width: labelWidth, header: "" },
    { width: flow.width - labelWidth, header: "" },
  ];
  return { height: flow.tableHeight(columns, rows, style), draw: () => flow.table(columns, rows, style) };
}

function sentences(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== "").join(" ");
}

function factRows(report: Report, longest: LongestTexts): readonly (readonly [string, string])[] {
  const { profile } = report.input.assessment;
  const { facts } = words;
  const { terms } = vietnamese;
  return [
    [
      facts.unit,
      words.unit(
        terms.unitType[profile.unitType],
        profile.systemLevel === "unknown" ? "" : terms.systemLevel[profile.systemLevel],
      ),
    ],
    [facts.scope, scopeText(report, longest.scope)],
    [
      facts.period,
      sentences(
        profile.periodFrom !== null &&
          profile.periodTo !== null &&
          words.period(formats.day(profile.periodFrom), formats.day(profile.periodTo)),
        words.assessedOn(formats.day(profile.assessedOn)),
      ),
    ],
    [facts.conclusion, conclusionText(report)],
    [facts.contents, contentsText(report)],
    [facts.assessors, assessorsText(report, longest.name)],
  ];
}

function assessorsText({ input }: Report, longest: number): string {
  const { assessors, independentReviewer } = input.assessment.profile;
  if (assessors === redactedText || independentReviewer === redactedText) return words.leftOut;
  const cut = (text: string): string => cutToClause(withoutFullStop(text), longest, words.inFull);
  return sentences(
    assessors.trim() === "" ? words.notGiven : ended(cut(assessors)),
    independentReviewer.trim() !== "" && words.reviewer(cut(independentReviewer)),
  );
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function scopeText({ input }: Report, longest: number): string {
  const { profile } = input.assessment;
  if (profile.scope === redactedText) return words.leftOut;
  const scope = profile.scope.trim() === "" ? words.notGiven : ended(cutToClause(profile.scope, longest, words.inFull));
  const sites = profile.sites.filter((site) => site.trim() !== "").map(withoutFullStop);
  if (sites.length === 0) return scope;
  const named = words.sites(sites.join("; "));
  const isShort = scope.length + named.length <= longest;
  return `${scope} ${isShort ? named : words.sitesCounted(formats.integer(sites.length))}`;
}

function conclusionText(report: Report): string {
  const { scores, verdict } = report.evaluation;
  return words.conclusion({
    verdict: vietnamese.terms.verdict[verdict.verdict],
    attainment: formats.percent(scores.overall),
    assessed: formats.integer(scores.assessedCount),
    applicable: formats.integer(scores.applicableCount),
    majors: formats.integer(majorsOf(report)),
    minors: formats.integer(minorsOf(report)),
    belowTarget: formats.integer(belowTargetOf(report)),
  });
}

function contentsText(report: Report): string {
  const { input, evaluation } = report;
  const { scores } = evaluation;
  const pages = words.contents(
    formats.integer(input.catalog.controls.filter((control) => control.class === "clause").length),
    formats.integer(scores.annexACount),
    formats.integer(scores.notApplicableCount),
    formats.integer(input.evidenceItems.length),
  );
  return `${pages} ${packContentsText(report)}`;
}

function packContentsText({ input, data }: Report): string {
  if (input.contents !== "full") return words.packContents[input.contents];
  const size = data.evidence.reduce((sum, { file }) => sum + file.byteCount, 0);
  return words.packContents.full(formats.integer(data.evidence.length), formats.bytes(size));
}
