/** The map as a table: a cell for each item with its identifier and its level. The shade repeats what the number says. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { SummarySheet } from "./summary-sheet";
import { textWidth } from "./word-file";
import { millimetres, paragraph, run, table, type Cell, type Markup, type Row } from "./word-markup";
import { styleIds } from "./word-styles";

/** Cells in a row beside the name of the group. */
const perRow = 15;
const labelWidth = millimetres(24);

/** As on the printed map: even steps that survive grey printing. */
const fills = ["F6EEDA", "D8C182", "8EA25E", "348368", "005758", "002C38"] as const;
const excludedFill = "ECECEC";

export function mapOf({ input, evaluation, words }: SummarySheet): readonly Markup[] {
  const { catalog, catalogText } = input;
  const itemsOf = (groupId: string) => evaluation.controls.filter(({ control }) => control.groupId === groupId);
  const clauses = catalog.groups.filter(({ class: kind }) => kind === "clause").flatMap(({ id }) => itemsOf(id));
  const blocks = [
    { label: words.clauses, items: clauses },
    ...catalog.groups
      .filter(({ class: kind }) => kind === "annex-a")
      .map(({ id }) => ({ label: `${id} ${catalogText.groups[id]?.shortTitle ?? ""}`.trim(), items: itemsOf(id) })),
  ].filter(({ items }) => items.length > 0);
  const width = Math.floor((textWidth - labelWidth) / perRow);
  return [
    paragraph(words.sections.map(evaluation.controls.length), { style: styleIds.heading }),
    table({
      title: words.mapTitle,
      description: words.mapDescription,
      widths: [labelWidth, ...Array.from({ length: perRow }, () => width)],
      borders: "all",
      padding: 0.6,
      rows: blocks.flatMap(({ label, items }) => rowsOf(label, items)),
    }),
    paragraph(words.legend, { style: styleIds.small, before: 3, after: 3, size: 9.5 }),
  ];
}

function rowsOf(label: string, items: readonly EvaluatedControl[]): readonly Row[] {
  const count = Math.ceil(items.length / perRow);
  return Array.from({ length: count }, (_, index) => {
    const inRow = items.slice(index * perRow, (index + 1) * perRow);
    const free = perRow - inRow.length;
    const name: Cell = {
      content: index === 0 ? [paragraph(label, { style: styleIds.tableText, bold: true, size: 9.5 })] : [],
      ...(count === 1 ? {} : { merge: index === 0 ? ("restart" as const) : ("continue" as const) }),
      middle: true,
    };
    const rest: readonly Cell[] = free === 0 ? [] : [{ content: [], span: free, borderless: true }];
    return { cells: [name, ...inRow.map(cellOf), ...rest] };
  });
}

function cellOf(item: EvaluatedControl): Cell {
  const { control, level, applicable } = item;
  const fill = applicable ? (level === null ? undefined : fills[level]) : excludedFill;
  const color = applicable && level !== null && level >= 3 ? "FFFFFF" : "000000";
  const lineStyle = { style: styleIds.tableText, align: "center", before: 0, after: 0 } as const;
  return {
    ...(fill === undefined ? {} : { fill }),
    content: [
      paragraph([run(control.id, { size: 7.5, color })], lineStyle),
      paragraph([run(markOf(item), { size: 10, bold: true, color })], lineStyle),
    ],
  };
}

/** «2↓*»: level, below target, evidence missing. */
function markOf({ applicable, level, gap, missingEvidence }: EvaluatedControl): string {
  if (!applicable) return "×";
  if (level === null) return "–";
  return `${level}${gap > 0 ? "↓" : ""}${missingEvidence ? "*" : ""}`;
}
