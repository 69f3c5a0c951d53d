/** Links between a code in a table and the place where it is told in full. */
import type { CellLink, TableCell } from "#src/formats/pdf/table-model";
import type { Report } from "./report";

export function controlDestination(controlId: string): string {
  return `control-${controlId}`;
}

export function evidenceDestination(code: string): string {
  return `evidence-${code}`;
}

export function imageDestination(code: string): string {
  return `image-${code}`;
}

/** To the detail of an item. */
export const controlLink = ({ words }: Report, controlId: string): CellLink => ({
  target: controlDestination(controlId),
  contents: words.detail.toControl(controlId),
});

/** The code of an item, leading to its detail. */
export function controlCell(report: Report, controlId: string): TableCell {
  return { text: controlId, face: "bold", link: controlLink(report, controlId) };
}
