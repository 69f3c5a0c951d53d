/** Where the words and bars of a group stand, by the width there is. */

export interface BarsLayout {
  readonly width: number;
  /** On a phone the name stands above its bar, which then has the whole width. */
  readonly isNarrow: boolean;
  readonly nameWidth: number;
  readonly rowHeight: number;
  readonly barsFrom: number;
  /** How far below the middle of its row a bar stands. */
  readonly shift: number;
}

export const barHeight = 20;
export const codeWidth = 34;
export const figureWidth = 58;
const nameGap = 10;
/** The mean letter of a name; the real width is known only when it is drawn. */
const meanLetter = 7.4;

/** Names get the width that the longest one needs, up to a share of the picture; beyond it they take two lines. */
export function layOutBars(names: readonly string[], width: number): BarsLayout {
  const longest = meanLetter * Math.max(0, ...names.map((name) => name.length));
  if (width < 480) {
    const nameWidth = width - codeWidth - figureWidth;
    const rowHeight = nameWidth < longest ? 62 : 46;
    return { width, isNarrow: true, nameWidth, rowHeight, barsFrom: 0, shift: rowHeight / 2 - barHeight / 2 - 4 };
  }
  const barsFrom = Math.round(Math.min(codeWidth + longest + nameGap, 0.38 * width));
  const nameWidth = barsFrom - codeWidth - nameGap;
  return { width, isNarrow: false, nameWidth, rowHeight: nameWidth + 1 < longest ? 40 : 29, barsFrom, shift: 0 };
}
