/** The spelling of numbers, strings and colours inside a PDF file (ISO 32000-1, clause 7.3). */

/** By hundredths: places on a page repeat, and spelling a fraction is slow. */
const spelled: string[] = [];
const longestSpelled = 200_000;

/** Two decimals are a hundredth of a point: finer than any printer. */
export function pdfNumber(value: number): string {
  const hundredths = Math.round(value * 100);
  if (hundredths > 0 && hundredths < longestSpelled) return (spelled[hundredths] ??= String(hundredths / 100));
  return hundredths === 0 ? "0" : String(hundredths / 100);
}

/** A text string object: ASCII as it stands, everything else as UTF-16 with a byte order mark. */
export function pdfTextString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, "\\$&")})`;
  let hex = "FEFF";
  for (let index = 0; index < text.length; index += 1) {
    hex += text.charCodeAt(index).toString(16).padStart(4, "0").toUpperCase();
  }
  return `<${hex}>`;
}

export function pdfName(text: string): string {
  return `/${text.replace(/[^A-Za-z0-9.+-]/g, (character) => `#${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`)}`;
}

export function pdfReference(objectNumber: number): string {
  return `${objectNumber} 0 R`;
}

/** A rectangle given from the page's top, as the file wants it: from the bottom. */
export function pdfRectangle(pageHeight: number, box: Box): string {
  const { x, top, width, height } = box;
  return `[${[x, pageHeight - top - height, x + width, pageHeight - top].map(pdfNumber).join(" ")}]`;
}

export interface Box {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The operands of a colour operator: one number is grey, three are sRGB. */
export type Paint = string;

export function paintOf(hex: string): Paint {
  const channel = (at: number): number => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000;
  const [red, green, blue] = [channel(1), channel(3), channel(5)];
  return red === green && green === blue ? String(red) : `${red} ${green} ${blue}`;
}

export function fillOperator(paint: Paint): string {
  return `${paint} ${paint.includes(" ") ? "rg" : "g"}`;
}

export function strokeOperator(paint: Paint): string {
  return `${paint} ${paint.includes(" ") ? "RG" : "G"}`;
}

export function latin1Bytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

export function latin1Text(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) {
    text += Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + 8192)) as string;
  }
  return text;
}
