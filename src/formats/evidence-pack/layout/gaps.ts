/** All gaps in the order in which to look at them. */
import { gapColumns, gapRow, gapTableStyle } from "./gap-rows";
import type { Report } from "./report";
import { continueWithSection } from "./section";

export function drawGaps(report: Report): void {
  const { flow, words, formats, gaps, input } = report;
  continueWithSection(report, "gaps");
  if (gaps.length === 0) return flow.paragraph(words.summary.noGaps);
  const count = formats.integer(gaps.length);
  const risks = input.risks.length === 0 ? words.risks.notHandedIn : words.risks.inPriority;
  flow.paragraph(`${words.gaps.introduction(count)} ${risks}`, { size: 11, leading: 14, align: "justify" }, 6);
  flow.table(
    gapColumns(report),
    gaps.map((gap) => gapRow(report, gap)),
    gapTableStyle,
  );
}
