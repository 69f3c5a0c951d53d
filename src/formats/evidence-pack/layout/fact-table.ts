/** Six rows on page 1: who, what, when, the conclusion with its numbers, what the report holds, who assessed. */
import type { TableRow } from "#src/formats/pdf/table-model";
import { createFormats } from "#src/i18n/formats";
import { report as vietnamese } from "#src/i18n/vi/report";
import { ink } from "./palette";
import { belowTargetOf, majorsOf, minorsOf, type Report } from "./report";
import { withoutFullStop } from "./sheet-text";

const words = vietnamese.administrative;
const formats = createFormats("vi");

export function drawFactTable(report: Report): void {
  const { flow } = report;
  const labelWidth = 96;
  const rows: readonly TableRow[] = factRows(report).map(([label, text]) => ({
    cells: [{ text: label, face: "bold" }, { text }],
  }));
  const columns = [
    { width: labelWidth, header: "" },
    { width: flow.width - labelWidth, header: "" },
  ];
  flow.table(columns, rows, { size: 12, leading: 14.6, padding: 4, rule: ink });
}

function factRows(report: Report): readonly (readonly [string, string])[] {
  const { input, evaluation } = report;
  const { profile } = input.assessment;
  const { facts } = words;
  const { terms } = vietnamese;
  const { scores, verdict } = evaluation;
  const sentences = (...parts: readonly (string | false)[]): string => parts.filter(Boolean).join(" ");
  const sites = profile.sites.filter((site) => site.trim() !== "");
  const clauses = input.catalog.controls.filter((control) => control.class === "clause").length;
  return [
    [
      facts.unit,
      sentences(
        profile.organisationName !== "" && `${withoutFullStop(profile.organisationName)}.`,
        words.unitType(terms.unitType[profile.unitType]),
        profile.systemLevel !== "unknown" && words.systemLevel(terms.systemLevel[profile.systemLevel]),
      ),
    ],
    [facts.scope, sentences(profile.scope.trim() || words.notGiven, sites.length > 0 && words.sites(sites.join("; ")))],
    [
      facts.period,
      sentences(
        profile.periodFrom !== null &&
          profile.periodTo !== null &&
          words.period(formats.day(profile.periodFrom), formats.day(profile.periodTo)),
        words.assessedOn(formats.day(profile.assessedOn)),
      ),
    ],
    [
      facts.conclusion,
      words.conclusion({
        verdict: terms.verdict[verdict.verdict],
        attainment: formats.percent(scores.overall),
        assessed: formats.integer(scores.assessedCount),
        applicable: formats.integer(scores.applicableCount),
        majors: formats.integer(majorsOf(report)),
        minors: formats.integer(minorsOf(report)),
        belowTarget: formats.integer(belowTargetOf(report)),
      }),
    ],
    [
      facts.contents,
      words.contents(
        formats.integer(clauses),
        formats.integer(scores.annexACount),
        formats.integer(scores.notApplicableCount),
        formats.integer(input.evidenceItems.length),
      ),
    ],
    [
      facts.assessors,
      sentences(
        profile.assessors.trim() === "" ? words.notGiven : `${withoutFullStop(profile.assessors)}.`,
        profile.independentReviewer.trim() !== "" && words.reviewer(withoutFullStop(profile.independentReviewer)),
      ),
    ],
  ];
}
