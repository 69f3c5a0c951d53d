/** Page numbers by the decree: in the middle of the top margin, not on page 1. The mark of a sample on every page. */
import { margins } from "#src/formats/evidence-pack/layout/flow";
import { report } from "#src/i18n/vi/report";
import type { AttendancePage } from "./page";

export function drawMargins({ document, input }: AttendancePage): void {
  for (let page = 1; page <= document.pageCount; page += 1) {
    document.turnTo(page);
    const width = document.page.width - margins.bound - margins.open;
    document.artifact(() => {
      if (page > 1) document.text(String(page), margins.bound, 27, { size: 13, leading: 16, width, align: "center" });
      if (!input.isDemo) return;
      const mark = { face: "bold", size: 11, leading: 14, width, align: "right" } as const;
      document.text(report.furniture.demo, margins.bound, 27, mark);
    });
  }
}
