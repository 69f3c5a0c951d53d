/** The Statement of Applicability (6.1.3 d): all controls of Annex A and the unit's own, line by line, on turned pages. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { currentVersion, statementDigest } from "#src/domain/statement/statement-digest";
import { deriveStatement, type StatementRow } from "#src/domain/statement/statement-of-applicability";
import { digestOfText } from "#src/formats/evidence-pack/pack-data";
import { plainText } from "#src/formats/pdf/printable-text";
import type { TableCell, TableColumn, TableRow } from "#src/formats/pdf/table-model";
import { controlCell } from "./control-link";
import { drawMeter } from "./marks";
import { excludedFill } from "./palette";
import { controlTitle, groupTitle, levelText, type Report } from "./report";
import { startSection } from "./section";
import { drawContradictions, drawVersions } from "./statement-closing";

export function drawStatementOfApplicability(report: Report): void {
  const { flow, words, formats, evaluation, input } = report;
  const { profile } = input.assessment;
  const statement = deriveStatement(evaluation.controls, input, {
    assessedOn: profile.assessedOn,
    validityMonths: input.scoringModel.evidenceValidityMonths,
  });
  const annexA = statement.filter(({ groupId }) => groupId !== null);
  const applied = annexA.filter(({ status }) => status !== "excluded");
  startSection(report, "statement", "turned");
  const introduction = words.statement.introduction({
    count: formats.integer(annexA.length),
    own: formats.integer(statement.length - annexA.length),
    assessedOn: formats.day(profile.assessedOn),
    applied: formats.integer(applied.length),
    inherited: formats.integer(applied.filter(({ status }) => status === "inherited").length),
    excluded: formats.integer(annexA.length - applied.length),
  });
  const text = { size: 10.5, leading: 13.5, align: "left" } as const;
  flow.paragraph(`${introduction} ${words.statement.marks}`, text, 2);
  flow.paragraph(versionText(report, statement), text, 6);
  flow.table(columns(report), rows(report, statement), { size: 9, leading: 10.9, padding: 3 });
  drawContradictions(report, statement);
  drawVersions(report);
}

/** Which version was approved and whether this is it; without any, who would have to approve. */
function versionText(report: Report, statement: readonly StatementRow[]): string {
  const { words, formats, input } = report;
  const { profile } = input.assessment;
  const version = currentVersion(input.soaVersions);
  if (version === null) {
    const approver = [profile.signerPosition, profile.signerName]
      .map(plainText)
      .filter((text) => text !== "")
      .join(", ");
    return [words.statement.noVersion, approver === "" ? "" : words.statement.approver(approver)]
      .filter((text) => text !== "")
      .join(" ");
  }
  const approved = words.statement.version(version.label, version.approvedBy, formats.day(version.approvedOn));
  // Marks in place of words give another digest, which says nothing about the unit's statement.
  if (input.contents === "scores-only") return approved;
  const isSame = statementDigest(statement, digestOfText) === version.statementSha256;
  return `${approved} ${isSame ? words.statement.versionSame : words.statement.versionChanged}`;
}

function columns({ words, flow }: Report): readonly TableColumn[] {
  const { columns } = words.statement;
  const [id, control, applicability, status, level, owner, evidence] = [37, 132, 46, 66, 66, 104, 72];
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

function rows(report: Report, statement: readonly StatementRow[]): readonly TableRow[] {
  const { evaluation, input, words } = report;
  const items = new Map(evaluation.controls.map((item) => [item.control.id, item]));
  const own = statement.filter(({ groupId }) => groupId === null);
  return [
    ...input.catalog.groups
      .filter((group) => group.class === "annex-a")
      .flatMap((group) => [
        band(report, groupTitle(report, group.id), `statement-${group.id}`),
        ...statement
          .filter(({ groupId }) => groupId === group.id)
          .map((row) => tableRow(report, row, items.get(row.id))),
      ]),
    ...(own.length === 0
      ? []
      : [
          band(report, words.statement.ownGroup, "statement-own"),
          ...own.map((row) => tableRow(report, row, undefined)),
        ]),
  ];
}

const band = (report: Report, title: string, destination: string): TableRow => ({
  band: true,
  cells: [{ text: title, face: "bold" }],
  onPlaced: (document, top) => {
    document.bookmark(title, top, 1);
    document.destination(destination, top);
    report.contents.push({ title, destination, level: 1 });
  },
});

/** `item` is the control as it was evaluated; the unit's own have no level and no detail to lead to. */
function tableRow(report: Report, row: StatementRow, item: EvaluatedControl | undefined): TableRow {
  const { words } = report;
  const isExcluded = row.status === "excluded";
  const isDoubtful = isExcluded || row.exclusion !== null;
  const cells: readonly TableCell[] = [
    item === undefined ? { text: row.code, face: "bold" } : controlCell(report, row.id),
    { text: item === undefined ? ownTitle(row) : controlTitle(report, row.id) },
    { text: applicabilityText(report, row), face: isDoubtful ? "bold" : "regular" },
    { text: reasonText(report, row) },
    { text: statusText(report, row) },
    item === undefined
      ? { text: words.level.none }
      : {
          text: levelText(report, item),
          draw: (document, box) => drawMeter(document, box.x + 29, box.top + 5.5, item),
        },
    { text: row.owner },
    { text: row.evidenceCodes.join(", ") },
  ];
  const shown = isExcluded ? cells.map((cell) => ({ ...cell, fill: excludedFill })) : cells;
  return { cells: shown };
}

const ownTitle = ({ title, description }: StatementRow): string =>
  [title, description].filter((text) => text !== "").join("\n");

function applicabilityText({ words }: Report, { status, exclusion, applicability }: StatementRow): string {
  const isUnjustified = exclusion !== null && status !== "excluded";
  return isUnjustified ? words.statement.unjustified : words.statement.applicability[applicability];
}

/** The day that belongs to the state: until when it is planned, since when it is in place. */
function statusText({ words, formats }: Report, { status, dueOn, implementedOn }: StatementRow): string {
  const text = words.statement.status[status];
  if (status === "planned" && dueOn !== null) return words.statement.due(text, formats.day(dueOn));
  if (status !== "excluded" && implementedOn !== null) return words.statement.since(text, formats.day(implementedOn));
  return text;
}

function reasonText(report: Report, row: StatementRow): string {
  return row.exclusion === null ? inclusionText(report, row) : exclusionText(report, row.exclusion);
}

function inclusionText(
  { words }: Report,
  { inclusionReasons, inclusionTexts, risks, inheritance }: StatementRow,
): string {
  const { statement } = words;
  const kinds = inclusionReasons.map((reason) => {
    const name = statement.reasonKinds[reason];
    return reason === "risk" && risks.length > 0 ? `${name} ${risks.map(({ code }) => code).join(", ")}` : name;
  });
  const named = [...kinds, ...risks.map(({ code }) => `${statement.reasonKinds.risk} ${code}`)];
  const texts = inclusionTexts.map((text) => withoutKind(text, named)).filter((text) => text !== "");
  const lines = [...(kinds.length === 0 ? [] : [`${kinds.join("; ")}.`]), ...texts];
  const reason = lines.length === 0 ? [statement.noReason] : lines;
  if (inheritance === null) return reason.join("\n");
  const kind = inheritance.kind === null ? "" : statement.providerKinds[inheritance.kind];
  const provider = [kind, inheritance.provider].filter((part) => part !== "").join(", ") || statement.noProvider;
  const proof = inheritance.proof === "" ? [] : [statement.proof(inheritance.proof)];
  return [...reason, statement.provider(provider), ...proof].join("\n");
}

/** A text that begins with the kind of reason named above it would say it twice. */
function withoutKind(text: string, kinds: readonly string[]): string {
  const kind = kinds.find((name) => text.toLowerCase().startsWith(name.toLowerCase()));
  const rest = kind === undefined ? undefined : /^[.:;]\s*(.*)$/s.exec(text.slice(kind.length))?.[1];
  if (rest === undefined) return text;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Who approved is told where it decides something: for what is left out. */
function exclusionText(
  { words, formats }: Report,
  { reason, approvedBy, approvedOn }: NonNullable<StatementRow["exclusion"]>,
): string {
  const text = reason === "" ? words.statement.noReason : reason;
  if (approvedBy === "" || approvedOn === null) return text;
  return `${text} ${words.statement.approved(approvedBy, formats.day(approvedOn))}`;
}
