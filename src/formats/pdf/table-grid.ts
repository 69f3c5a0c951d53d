/**
 * The rules of a table on one page: collected while rows are drawn and written as one path when the page's part is
 * closed, so that no fill hides half of a rule and a page of a hundred cells holds one path.
 */
import type { PdfDocument } from "./document";
import type { Point } from "./page-content";
import type { Paint } from "./pdf-syntax";

const ruleWidth = 0.4;

export interface TableGrid {
  start(top: number): void;
  /** Ends a row; columns are divided unless it is a band over the whole width. */
  endRow(top: number, bottom: number, isDivided: boolean): void;
  close(bottom: number): void;
}

export function createTableGrid(
  document: PdfDocument,
  x: number,
  width: number,
  dividers: readonly number[],
  stroke: Paint,
): TableGrid {
  let top = 0;
  let lines: (readonly Point[])[] = [];
  /** Where the run of divided rows began that goes on now. */
  let runTop: number | undefined;

  function horizontal(y: number): void {
    lines.push([
      [x, y],
      [x + width, y],
    ]);
  }

  function vertical(left: number, from: number, to: number): void {
    lines.push([
      [left, from],
      [left, to],
    ]);
  }

  function endRun(bottom: number): void {
    if (runTop === undefined) return;
    for (const divider of dividers) vertical(divider, runTop, bottom);
    runTop = undefined;
  }

  return {
    start(at) {
      top = at;
      lines = [];
      runTop = undefined;
      horizontal(at);
    },
    endRow(rowTop, bottom, isDivided) {
      if (isDivided) runTop ??= rowTop;
      else endRun(rowTop);
      horizontal(bottom);
    },
    close(bottom) {
      endRun(bottom);
      vertical(x, top, bottom);
      vertical(x + width, top, bottom);
      document.polylines(lines, { line: { stroke, width: ruleWidth } });
    },
  };
}
