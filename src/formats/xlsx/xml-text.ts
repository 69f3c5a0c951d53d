/** Text in the XML of a workbook: what XML itself escapes, and what ECMA-376 (22.9.2.19, ST_Xstring) escapes beyond it. */

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML 1.0 cannot hold or would change, and text that looks like such an escape. */
// oxlint-disable-next-line no-control-regex -- these are the characters that are escaped
const unwritable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/gu;

export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? "");

/** Of a cell: nothing gets lost, lone surrogates and control characters included. */
export const escapeCellText = (text: string): string =>
  escapeXml(
    text.replace(
      unwritable,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );

export const unescapeCellText = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
