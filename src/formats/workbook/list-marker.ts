/** By this text in the first cell of a list the app knows it again: what it is, of which assessment, in which form. */
import { isListName, type ListName } from "#src/domain/workbook/list-columns";

export const schemaVersion = 1;

export type ListMarker = { readonly version: number; readonly list: ListName; readonly assessmentId: string };

export const writeMarker = (list: ListName, assessmentId: string): string =>
  `tdg:${schemaVersion}:${list}:${assessmentId}`;

export function parseMarker(text: string): ListMarker | null {
  const parts = /^tdg:(\d{1,4}):([a-z]{1,20}):([A-Za-z0-9._-]{1,64})$/.exec(text.trim());
  if (parts === null) return null;
  const [, version = "", list = "", assessmentId = ""] = parts;
  return isListName(list) ? { version: Number(version), list, assessmentId } : null;
}
