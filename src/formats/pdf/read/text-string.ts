/** Text strings (ISO 32000-2, 7.9.2.2): UTF-16BE or UTF-8 with their marks, otherwise PDFDocEncoding. */

/** Of 0x18 to 0x1f and 0x80 to 0xa0; everything else is Latin-1 (annex D.2). */
const low = "\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc";
const high =
  "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018" +
  "\u2019\u201a\u2122\ufb01\ufb02\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e\ufffd\u20ac";

/** `bytes`: one character a byte. What is no text becomes U+FFFD, never an exception. */
export function decodeTextString(bytes: string): string {
  if (bytes.startsWith("\u00fe\u00ff")) return decode("utf-16be", bytes.slice(2));
  if (bytes.startsWith("\u00ef\u00bb\u00bf")) return decode("utf-8", bytes.slice(3));
  return Array.from(bytes, decodeCharacter).join("");
}

const decode = (encoding: string, bytes: string) =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));

function decodeCharacter(character: string): string {
  const code = character.charCodeAt(0);
  return (code < 0x80 ? low[code - 0x18] : high[code - 0x80]) ?? character;
}
