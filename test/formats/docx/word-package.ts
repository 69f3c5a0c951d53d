/** A reader for tests that shares no code with the writer: the parts of the package, and its text as a person reads it. */
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export type WordPackage = {
  readonly parts: Readonly<Record<string, Document>>;
  readonly body: Element;
};

/** Throws where a part is not well-formed XML. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const { window } = new JSDOM("");
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => {
      const document = new window.DOMParser().parseFromString(strFromU8(content), "application/xml");
      const error = document.querySelector("parsererror");
      if (error !== null) throw new Error(`${name}: ${error.textContent}`);
      return [name, document];
    }),
  );
  const body = parts["word/document.xml"]?.getElementsByTagNameNS(word, "body")[0];
  if (body === undefined) throw new Error("no body");
  return { parts, body };
}

export const all = (within: Element | Document, name: string): readonly Element[] => [
  ...within.getElementsByTagNameNS(word, name),
];

export const textOf = (element: Element): string =>
  all(element, "p")
    .map((paragraph) =>
      [...paragraph.getElementsByTagNameNS(word, "*")]
        .map(({ localName, textContent }) => (localName === "t" ? textContent : localName === "br" ? "\n" : ""))
        .join(""),
    )
    .join("\n");

/** Rows of a table as the texts of their cells. */
export const rowsOf = (table: Element | undefined): readonly (readonly string[])[] =>
  table === undefined
    ? []
    : all(table, "tr").map((row) => all(row, "tc").map((cell) => textOf(cell).replaceAll("\n", " ").trim()));

export const attribute = (element: Element | undefined, name: string): string | null =>
  element?.getAttributeNS(word, name) ?? null;
