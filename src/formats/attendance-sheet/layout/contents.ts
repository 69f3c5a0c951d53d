/** II. Which items the course went through. III. What the group as a whole came to. */
import { createFormats } from "#src/i18n/formats";
import { attendanceSheet as words } from "#src/i18n/vi/attendance-sheet";
import { signaturesHeight } from "./signatures";
import { heading, paragraphStyle, type AttendancePage } from "./page";

const formats = createFormats("vi");
const widths = { item: 62, questions: 56 } as const;
/** Heading and four lines. */
const resultHeight = 27 + 4 * 17 + 10;
const tableText = { size: 11, leading: 13.4, padding: 3.2, rule: "0" } as const;

export function drawContents(page: AttendancePage): void {
  const { flow, input } = page;
  heading(page, words.sections.contents);
  flow.paragraph(words.contents(input.edition), paragraphStyle, 5);
  const { itemColumns } = words;
  flow.table(
    [
      { width: widths.item, header: itemColumns.item },
      { width: flow.width - widths.item - widths.questions, header: itemColumns.title },
      { width: widths.questions, header: itemColumns.questions, align: "center" },
    ],
    input.sheet.items.map(({ controlId, questions }) => ({
      cells: [
        { text: controlId, face: "bold" as const },
        { text: input.titles[controlId] ?? "" },
        { text: formats.integer(questions) },
      ],
    })),
    tableText,
  );
  flow.y += 4;
}

export function drawResult(page: AttendancePage): void {
  const { flow, input } = page;
  const { participants, complete, before, after, weakItems } = input.sheet.group;
  // Nobody signs on a page without the last sentence.
  flow.ensure(resultHeight + signaturesHeight);
  heading(page, words.sections.result);
  const sentences = [
    words.result(formats.integer(complete), formats.integer(participants)),
    before === null || after === null ? words.tooFew : words.means(formats.percent(before), formats.percent(after)),
    ...(weakItems.length === 0 ? [] : [words.weak(weakItems.join(", "))]),
  ];
  flow.paragraph(`${sentences.join(" ")}${words.end}`.replace("..", "."), paragraphStyle, 10);
}
