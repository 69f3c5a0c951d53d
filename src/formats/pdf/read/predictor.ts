/** PNG predictors (ISO 32000-1, 7.4.4.4), as cross-reference and object streams use them. */
import { damaged, unsupported } from "./pdf-read-error";
import { countIn, isDictionary, type PdfValue } from "./pdf-value";

export function undoPredictor(bytes: Uint8Array, parameters: PdfValue | undefined, place: string): Uint8Array {
  if (!isDictionary(parameters)) return bytes;
  const numberOf = (name: string, usual: number) => countIn(parameters.get(name) ?? usual) ?? Number.NaN;
  const predictor = numberOf("Predictor", 1);
  if (predictor === 1) return bytes;
  if (!(predictor >= 10 && predictor <= 15)) throw unsupported(place);
  const bitsOfPixel = numberOf("Colors", 1) * numberOf("BitsPerComponent", 8);
  const rowLength = Math.ceil((bitsOfPixel * numberOf("Columns", 1)) / 8);
  if (!(rowLength >= 1 && rowLength <= 1_000_000)) throw damaged(place);
  return undoRows(bytes, rowLength, Math.max(1, Math.floor(bitsOfPixel / 8)), place);
}

function undoRows(bytes: Uint8Array, rowLength: number, pixelLength: number, place: string): Uint8Array {
  if (bytes.byteLength % (rowLength + 1) !== 0) throw damaged(place);
  const rows = bytes.byteLength / (rowLength + 1);
  const plain = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row += 1) {
    const filter = bytes[row * (rowLength + 1)] ?? 0;
    if (filter > 4) throw damaged(place);
    const start = row * rowLength;
    for (let column = 0; column < rowLength; column += 1) {
      const at = start + column;
      const left = column >= pixelLength ? (plain[at - pixelLength] ?? 0) : 0;
      const above = plain[at - rowLength] ?? 0;
      const corner = column >= pixelLength ? (plain[at - rowLength - pixelLength] ?? 0) : 0;
      const raw = bytes[row * (rowLength + 1) + 1 + column] ?? 0;
      plain[at] = raw + predicted(filter, left, above, corner);
    }
  }
  return plain;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  return filter === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
