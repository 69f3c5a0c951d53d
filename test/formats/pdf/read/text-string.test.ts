import { expect, it } from "vitest";
import { decodeTextString } from "#src/formats/pdf/read/text-string";
import { latin1 } from "./raw-pdf";

it.each([
  ["plain", "plain"],
  ["\u00fe\u00ff\u0000B\u0000C\u001e\u00a7", "BCṧ".replace("ṧ", "\u1ea7")],
  [`\u00ef\u00bb\u00bf${latin1(Buffer.from("Biên bản"))}`, "Biên bản"],
  ["\u0080\u00a0\u0092\u00e9\u001f", "•€™é˜"],
  ["\u00fe\u00ff\u0000", "\ufffd"],
  ["\u00ef\u00bb\u00bf\u00ff", "\ufffd"],
  ["", ""],
])("%j", (bytes, text) => {
  expect(decodeTextString(bytes)).toBe(text);
});
