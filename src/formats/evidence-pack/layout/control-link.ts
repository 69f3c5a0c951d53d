/** Links between a code in a table and the place where it is told in full. */
import type { TableCell } from "#src/formats/pdf/table-model";
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

/** The code of an item, leading to its detail. */
export function controlCell({ words }: Report, controlId: string): TableCell {
  const link = { target: controlDestination(controlId), contents: words.detail.toControl(controlId) };
  return { text: controlId, face: "bold", link };
}
