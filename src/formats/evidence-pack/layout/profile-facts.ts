/** Who was assessed, in full: page 1 has room for the beginning of a long text only. */
import type { TableRow } from "#src/formats/pdf/table-model";
import type { Report } from "./report";
import { subheading } from "./section";

const labelWidth = 142;

export function drawProfile(report: Report): void {
  const { flow, words, input } = report;
  const { profile } = words;
  const rows = profileRows(report);
  subheading(report, profile.title, 96, "profile");
  flow.paragraph(
    `${profile.scope}: ${input.assessment.profile.scope.trim() || profile.notGiven}`,
    { size: 11, leading: 14.2, align: "justify" },
    6,
  );
  flow.table(
    [
      { width: labelWidth, header: "" },
      { width: flow.width - labelWidth, header: "" },
    ],
    rows,
    { size: 10.5, leading: 13 },
  );
  drawSites(report);
}

/** As a list over the whole width: fifty sites are a page, not three. */
function drawSites({ document, flow, words, formats, input }: Report): void {
  const sites = input.assessment.profile.sites.map((site) => site.trim()).filter((site) => site !== "");
  if (sites.length === 0) return;
  flow.y += 7;
  flow.ensure(46);
  flow.paragraph(words.profile.sites(formats.integer(sites.length)), { face: "bold", size: 10.5, leading: 14 }, 1);
  document.tag("L", () => {
    sites.forEach((site, index) => {
      const text = `${formats.integer(index + 1)}. ${site}`;
      const draw = (): void => flow.paragraph(text, { size: 10.5, leading: 13.2 }, 1.4);
      document.tag("LI", () => document.tag("LBody", draw));
    });
  });
}

function profileRows({ words, formats, input }: Report): readonly TableRow[] {
  const { terms } = words;
  const labels = words.profile;
  const { profile } = input.assessment;
  const period =
    profile.periodFrom === null || profile.periodTo === null
      ? ""
      : labels.periodDays(formats.day(profile.periodFrom), formats.day(profile.periodTo));
  const facts: readonly (readonly [string, string])[] = [
    [labels.unit, profile.organisationName.trim()],
    [labels.parent, profile.parentOrganisation.trim()],
    [labels.unitType, terms.unitType[profile.unitType]],
    [labels.systemLevel, terms.systemLevel[profile.systemLevel]],
    [labels.period, period],
    [labels.assessedOn, formats.day(profile.assessedOn)],
    [labels.assessors, profile.assessors.trim()],
    [labels.reviewer, profile.independentReviewer.trim()],
  ];
  return facts
    .filter(([, text]) => text !== "")
    .map(([label, text]) => ({ cells: [{ text: label, face: "bold" as const }, { text }] }));
}
