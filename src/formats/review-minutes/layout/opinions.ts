/** III. What was looked at and what was said; items that conform without a remark are named in one line. */
import type { OpinionConclusion, PackOpinion } from "#src/domain/review/pack-review";
import { countConclusions } from "#src/domain/review/review-progress";
import { createFormats } from "#src/i18n/formats";
import { reviewMinutes as words } from "#src/i18n/vi/review-minutes";
import { heading, paragraphStyle, tableText, type MinutesSheet } from "./sheet";

const formats = createFormats("vi");
const widths = { item: 150, conclusion: 96 } as const;

type Said = PackOpinion & { readonly conclusion: OpinionConclusion };

export function drawOpinions(sheet: MinutesSheet): void {
  const { flow, input } = sheet;
  heading(sheet, words.sections.opinions);
  const { conforming, needsMore, notConforming, notReviewed } = countConclusions(input.controlIds, input.opinions);
  const total = input.controlIds.length;
  if (notReviewed === total) {
    flow.paragraph(words.noOpinions, paragraphStyle, 6);
    return;
  }
  const counts = words.counts({
    seen: formats.integer(total - notReviewed),
    total: formats.integer(total),
    conforming: formats.integer(conforming),
    needsMore: formats.integer(needsMore),
    notConforming: formats.integer(notConforming),
  });
  const { sample } = input.review;
  const drawn =
    sample === null
      ? ""
      : ` ${words.sampled(formats.integer(sample.controlIds.length), words.methods[sample.method], sample.seed)}`;
  flow.paragraph(`${counts}${drawn}`, paragraphStyle, 6);
  drawTable(sheet);
}

function drawTable({ flow, input }: MinutesSheet): void {
  const said = input.opinions.flatMap((opinion): readonly Said[] =>
    opinion.conclusion === null ? [] : [{ ...opinion, conclusion: opinion.conclusion }],
  );
  const isPlain = ({ conclusion, remark, question }: Said) =>
    conclusion === "conforming" && remark.trim() === "" && question.trim() === "";
  const told = said.filter((opinion) => !isPlain(opinion));
  const plain = said.filter(isPlain);
  const columns = words.opinionColumns;
  if (told.length > 0) {
    flow.table(
      [
        { width: widths.item, header: columns.item },
        { width: widths.conclusion, header: columns.conclusion },
        { width: flow.width - widths.item - widths.conclusion, header: columns.remark },
      ],
      told.map((opinion) => ({
        cells: [
          { text: `${opinion.controlId} ${input.titles[opinion.controlId] ?? ""}`.trim() },
          { text: conclusionText(opinion), face: opinion.grade === "major" ? ("bold" as const) : ("regular" as const) },
          { text: remarkText(opinion) },
        ],
      })),
      tableText,
    );
    flow.y += 6;
  }
  if (plain.length === 0) return;
  flow.paragraph(words.conforming(plain.map(({ controlId }) => controlId).join(", ")), paragraphStyle, 6);
}

const conclusionText = ({ conclusion, grade }: Said): string =>
  grade === null ? words.conclusions[conclusion] : `${words.conclusions[conclusion]}: ${words.grades[grade]}`;

function remarkText({ remark, question }: Said): string {
  const lines = [remark.trim(), question.trim() === "" ? "" : words.question(question.trim())];
  return lines.filter((line) => line !== "").join("\n") || words.noRemark;
}
