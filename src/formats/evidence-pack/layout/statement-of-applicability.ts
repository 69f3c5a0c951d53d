/** The Statement of Applicability (6.1.3 d): all controls of Annex A, line by line, on turned pages. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { plainText } from "#src/formats/pdf/printable-text";
import type { TableCell, TableColumn, TableRow } from "#src/formats/pdf/table-model";
import { controlCell } from "./control-link";
import { drawMeter } from "./marks";
import { excludedFill } from "./palette";
import { controlTitle, groupTitle, levelText, type Report } from "./report";
import { startSection } from "./section";

export function drawStatementOfApplicability(report: Report): void {
  const { flow, words, formats, evaluation, input } = report;
  const { profile } = input.assessment;
  const items = evaluation.controls.filter(({ control }) => control.class === "annex-a");
  const applied = items.filter((item) => item.applicable);
  startSection(report, "statement", "turned");
  const introduction = words.statement.introduction({
    count: formats.integer(items.length),
    assessedOn: formats.day(profile.assessedOn),
    applied: formats.integer(applied.length),
    inherited: formats.integer(applied.filter(({ record }) => record.applicability === "inherited").length),
    excluded: formats.integer(items.length - applied.length),
  });
  const approver = [profile.signerPosition, profile.signerName]
    .map(plainText)
    .filter((text) => text !== "")
    .join(", ");
  flow.paragraph(
    [introduction, approver === "" ? "" : words.statement.approver(approver), words.statement.reasonCodes]
      .filter((text) => text !== "")
      .join(" "),
    { size: 10.5, leading: 13.5, align: "left" },
    6,
  );
  flow.table(columns(report), rows(report, items), { size: 9, leading: 10.9, padding: 3 });
}

function columns({ words, flow }: Report): readonly TableColumn[] {
  const { columns } = words.statement;
  const [id, control, applicability, status, level, owner, evidence] = [37, 138, 46, 63, 66, 114, 74];
  return [
    { width: id, header: columns.id },
    { width: control, header: columns.control },
    { width: applicability, header: columns.applicability },
    { width: flow.width - id - control - applicability - status - level - owner - evidence, header: columns.reason },
    { width: status, header: columns.status },
    { width: level, header: columns.level },
    { width: owner, header: columns.owner },
    { width: evidence, header: columns.evidence },
  ];
}

function rows(report: Report, items: readonly EvaluatedControl[]): readonly TableRow[] {
  return report.input.catalog.groups
    .filter((group) => group.class === "annex-a")
    .flatMap((group) => {
      const title = groupTitle(report, group.id);
      const band: TableRow = {
        band: true,
        cells: [{ text: title, face: "bold" }],
        onPlaced: (document, top) => {
          document.bookmark(title, top, 1);
          document.destination(`statement-${group.id}`, top);
          report.contents.push({ title, destination: `statement-${group.id}`, level: 1 });
        },
      };
      return [band, ...items.filter(({ control }) => control.groupId === group.id).map((item) => row(report, item))];
    });
}

function row(report: Report, item: EvaluatedControl): TableRow {
  const { words } = report;
  const { control, record, applicable } = item;
  const cells: readonly TableCell[] = [
    controlCell(report, control.id),
    { text: controlTitle(report, control.id) },
    { text: applicabilityText(report, item), face: applicable && !item.exclusionUnjustified ? "regular" : "bold" },
    { text: reasonText(report, item) },
    { text: applicable ? words.terms.status[item.status] : words.level.none },
    { text: levelText(report, item), draw: (document, box) => drawMeter(document, box.x + 29, box.top + 5.5, item) },
    { text: record.owner },
    { text: item.evidence.map(({ code }) => code).join(", ") },
  ];
  const shown = applicable ? cells : cells.map((cell) => ({ ...cell, fill: excludedFill }));
  return { cells: shown };
}

function applicabilityText({ words }: Report, { record, exclusionUnjustified }: EvaluatedControl): string {
  return exclusionUnjustified ? words.statement.unjustified : words.statement.applicability[record.applicability];
}

/** Who approved is told where it decides something: for what is left out or left to others. */
function reasonText({ words, formats }: Report, { record }: EvaluatedControl): string {
  const reason = record.justification.trim() || words.statement.noReason;
  if (record.applicability === "applicable") return reason;
  if (record.justificationApprovedBy.trim() === "" || record.justificationApprovedOn === null) return reason;
  const approval = words.statement.approved(
    record.justificationApprovedBy,
    formats.day(record.justificationApprovedOn),
  );
  return `${reason} ${approval}`;
}
