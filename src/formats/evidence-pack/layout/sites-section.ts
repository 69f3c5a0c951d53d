/** Items that were assessed site by site: the sites with their weights, and the level of each item at each of them. */
import { controlCell } from "./control-link";
import { controlTitle, levelText, type Report } from "./report";
import { continueWithSection } from "./section";

export function drawSites(report: Report): void {
  const { flow, words, formats, evaluation } = report;
  const items = evaluation.controls.filter(({ siteLevels }) => siteLevels.length > 0);
  if (items.length === 0) return;
  const { columns } = words.sites;
  continueWithSection(report, "sites");
  flow.paragraph(words.sites.introduction, { size: 11, leading: 14, align: "justify" }, 6);
  const numberOf = (index: number) => formats.integer(index + 1);
  for (const [index, { name, weight }] of (items[0]?.siteLevels ?? []).entries()) {
    flow.paragraph(words.sites.site(numberOf(index), name, formats.integer(weight)), { size: 10.5, leading: 13.5 }, 0);
  }
  flow.y += 6;
  const [id, levels, level] = [40, 150, 64];
  flow.table(
    [
      { width: id, header: columns.id },
      { width: flow.width - id - levels - level, header: columns.item },
      { width: levels, header: columns.levels },
      { width: level, header: columns.level },
    ],
    items.map((item) => ({
      cells: [
        controlCell(report, item.control.id),
        { text: controlTitle(report, item.control.id) },
        {
          text: item.siteLevels
            .map((at, index) =>
              words.sites.at(numberOf(index), at.level === null ? words.sites.notAssessed : String(at.level)),
            )
            .join("   "),
        },
        { text: levelText(report, item) },
      ],
    })),
    { size: 9.4, leading: 11.4, padding: 2.8 },
  );
}
