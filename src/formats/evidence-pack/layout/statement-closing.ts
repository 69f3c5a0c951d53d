/** Below the Statement of Applicability: what contradicts in it, and the versions that were approved. */
import { contradictionTypes, exclusionShareOf, findContradictions } from "#src/domain/statement/contradictions";
import type { SoaVersion } from "#src/domain/statement/soa-version";
import { sortVersions } from "#src/domain/statement/statement-digest";
import type { StatementRow } from "#src/domain/statement/statement-of-applicability";
import type { Report } from "./report";
import { subheading } from "./section";

const tableStyle = { size: 9, leading: 10.9, padding: 3 };
const text = { size: 10.5, leading: 13.5, align: "left" } as const;

/** One line for each kind: the rows themselves are above. */
export function drawContradictions(report: Report, statement: readonly StatementRow[]): void {
  const { flow, words, formats, input } = report;
  const found = findContradictions(statement, {
    assessedOn: input.assessment.profile.assessedOn,
    isRedacted: input.contents === "scores-only",
  });
  const share = exclusionShareOf(statement, input.scoringModel);
  // One row may contradict in two ways; the checks before handing in count the rows.
  const rowCount = new Set(found.map(({ row }) => row.id)).size;
  const counted = words.statement.contradictions(formats.integer(found.length), formats.integer(rowCount));
  subheading(report, counted, 60, "statement-contradictions");
  if (share.isTooHigh) {
    const limit = formats.percent(100 * input.scoringModel.notApplicableWarningShare);
    const [excluded, total] = [formats.integer(share.excluded), formats.integer(share.total)];
    flow.paragraph(words.statement.share(excluded, total, formats.percent(100 * share.share), limit), text, 6);
  }
  if (found.length === 0) return flow.paragraph(words.statement.noContradictions, text);
  const { what, count, where } = words.statement.contradictionColumns;
  const [nameWidth, countWidth] = [200, 52];
  flow.table(
    [
      { width: nameWidth, header: what },
      { width: countWidth, header: count, align: "right" },
      { width: flow.width - nameWidth - countWidth, header: where },
    ],
    contradictionTypes.flatMap((type) => {
      const codes = found.filter((one) => one.type === type).map(({ row }) => row.code);
      if (codes.length === 0) return [];
      return [
        {
          cells: [
            { text: words.statement.contradictionNames[type] },
            { text: formats.integer(codes.length) },
            { text: codes.join(", ") },
          ],
        },
      ];
    }),
    tableStyle,
  );
}

/** The newest first. */
export function drawVersions(report: Report): void {
  const { flow, words, formats, input } = report;
  const versions = sortVersions(input.soaVersions);
  if (versions.length === 0) return;
  subheading(report, words.statement.versions(formats.integer(versions.length)), 60, "statement-versions");
  const { versionColumns } = words.statement;
  const [label, day, approver, counts] = [62, 58, 150, 250];
  flow.table(
    [
      { width: label, header: versionColumns.label },
      { width: day, header: versionColumns.day },
      { width: approver, header: versionColumns.approver },
      { width: counts, header: versionColumns.counts },
      { width: flow.width - label - day - approver - counts, header: versionColumns.remark },
    ],
    versions.map((version) => ({
      cells: [
        { text: version.label, face: "bold" as const },
        { text: formats.day(version.approvedOn) },
        { text: version.approvedBy },
        { text: countsText(report, version.counts) },
        { text: version.remark.trim() || words.level.none },
      ],
    })),
    tableStyle,
  );
}

/** What does not occur is left out. */
function countsText({ words, formats }: Report, counts: SoaVersion["counts"]): string {
  const { implemented, partial, planned, notImplemented, inherited, excluded } = counts;
  const named = [
    ["implemented", implemented],
    ["partial", partial],
    ["planned", planned],
    ["not-implemented", notImplemented],
    ["inherited", inherited],
    ["excluded", excluded],
  ] as const;
  return named
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${formats.integer(count)} ${words.statement.statusShort[status]}`)
    .join(", ");
}
