/** I. Who was there, with room to sign; the columns of the persons' own scores only on the sheet that stays. */
import type { AttendanceRow } from "#src/domain/training/attendance-sheet";
import { createFormats } from "#src/i18n/formats";
import { attendanceSheet as words } from "#src/i18n/vi/attendance-sheet";
import { heading, noteStyle, paragraphStyle, type AttendancePage } from "./page";

const formats = createFormats("vi");
const widths = { number: 42, score: 54, signature: 88 } as const;
/** Rows that a pen can sign in. */
const tableText = { size: 11, leading: 13.4, padding: 8, rule: "0" } as const;

export function drawPeople(page: AttendancePage): void {
  const { flow, input } = page;
  const { rows, showsScores } = input.sheet;
  heading(page, words.sections.people);
  if (rows.length === 0) {
    flow.paragraph(words.noPeople, paragraphStyle, 6);
    return;
  }
  const { columns } = words;
  const rest = flow.width - widths.number - widths.signature - (showsScores ? 2 * widths.score : 0);
  const name = Math.round(rest * 0.46);
  flow.table(
    [
      { width: widths.number, header: columns.number, align: "center" },
      { width: name, header: columns.name },
      { width: rest - name, header: columns.position },
      ...(showsScores
        ? ([
            { width: widths.score, header: columns.before, align: "center" },
            { width: widths.score, header: columns.after, align: "center" },
          ] as const)
        : []),
      { width: widths.signature, header: columns.signature },
    ],
    rows.map((row, index) => ({
      cells: [
        { text: formats.integer(index + 1) },
        { text: row.name.trim() },
        { text: [row.position.trim(), row.unit.trim()].filter((part) => part !== "").join(", ") },
        ...(showsScores ? scoresOf(row) : []),
        { text: "" },
      ],
    })),
    tableText,
  );
  flow.y += 6;
  flow.paragraph(words.count(formats.integer(rows.length)), paragraphStyle, 4);
  flow.paragraph(showsScores ? words.scoresMean : words.withoutScores, noteStyle, 4);
}

const scoresOf = ({ before, after }: AttendanceRow) =>
  [before, after].map((score) => ({ text: score === null ? "" : formats.percent(score) }));
