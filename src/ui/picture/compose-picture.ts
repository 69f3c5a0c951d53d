/** A drawing with its title above it and its keys below it, on white: complete without the page. */
import { svgElement } from "./svg-element";

export interface PictureKey {
  /** Its parts are at (0, 0). */
  readonly sign: readonly Node[];
  readonly signWidth: number;
  readonly signHeight: number;
  readonly text: string;
}

export interface PictureParts {
  readonly name: string;
  /** The same in words. */
  readonly description: string;
  readonly drawing: readonly Node[];
  readonly width: number;
  readonly height: number;
  readonly keys: readonly PictureKey[];
  readonly font: string;
  readonly ink: string;
  readonly background: string;
}

const margin = 16;
const titleHeight = 34;
const keyHeight = 20;
const keyGap = 16;
const signGap = 6;
const keySize = 12;
/** The mean letter of Be Vietnam Pro at `keySize`, generously: what follows must not touch it. */
const meanLetter = 6.7;

export function composePicture(parts: PictureParts): SVGSVGElement {
  const { name, description, drawing, font, ink, background } = parts;
  const inner = Math.max(parts.width, 320);
  const rows = rowsOf(parts.keys, inner);
  const width = inner + 2 * margin;
  const keysFrom = margin + titleHeight + parts.height + (rows.length === 0 ? 0 : 8);
  const height = keysFrom + rows.length * keyHeight + margin;
  return svgElement(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "font-family": font, fill: ink },
    [
      svgElement("title", {}, [name]),
      svgElement("desc", {}, [description]),
      svgElement("rect", { width, height, fill: background }),
      svgElement("text", { x: margin, y: margin + 14, "font-size": 15, "font-weight": 600 }, [name]),
      svgElement(
        "g",
        { transform: `translate(${margin + (inner - parts.width) / 2} ${margin + titleHeight})` },
        drawing,
      ),
      ...rows.flatMap((row, index) => drawRow(row, width, keysFrom + index * keyHeight)),
    ],
  );
}

const widthOf = ({ signWidth, text }: PictureKey): number => signWidth + signGap + meanLetter * text.length;

const rowWidth = (row: readonly PictureKey[]): number =>
  row.reduce((sum, key) => sum + widthOf(key), 0) + keyGap * Math.max(0, row.length - 1);

function rowsOf(keys: readonly PictureKey[], width: number): readonly (readonly PictureKey[])[] {
  const rows: PictureKey[][] = [];
  for (const key of keys) {
    const row = rows.at(-1);
    if (row !== undefined && rowWidth([...row, key]) <= width) row.push(key);
    else rows.push([key]);
  }
  return rows;
}

function drawRow(row: readonly PictureKey[], width: number, y: number): readonly Node[] {
  let x = Math.max(margin, (width - rowWidth(row)) / 2);
  return row.flatMap((key) => {
    const sign = svgElement("g", { transform: `translate(${x} ${y + (keyHeight - key.signHeight) / 2})` }, key.sign);
    const word = svgElement(
      "text",
      { x: x + key.signWidth + signGap, y: y + keyHeight / 2 + 4, "font-size": keySize },
      [key.text],
    );
    x += widthOf(key) + keyGap;
    return [sign, word];
  });
}
