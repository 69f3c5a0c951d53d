import { expect, it } from "vitest";
import { bytesOf, readPdf } from "./pdf-file";
import { a4, emptyDocument } from "./sample-document";

const attachment = (name: string, content: Blob | Uint8Array<ArrayBuffer>) => ({
  name,
  mediaType: "text/plain",
  content,
  description: "Tệp thử",
  relationship: "Supplement" as const,
  modifiedAt: "D:20261122150405+07'00'",
});

async function written(content: (text: string) => Blob | Uint8Array<ArrayBuffer>): Promise<Buffer> {
  const document = emptyDocument();
  document.addPage(a4);
  for (const name of ["ế.txt", "z (1).txt", "a.txt"]) document.attach(attachment(name, content(name)));
  return Buffer.from(await new Blob(document.finish()).arrayBuffer());
}

it("is the same file from bytes and from a Blob", async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect((await written(bytes)).equals(await written((text) => new Blob([bytes(text)])))).toBe(true);
});

it("sorts the name tree by the bytes of its keys and keeps the order of the associated files", async () => {
  const { source, objects } = readPdf(await written((text) => new TextEncoder().encode(text)));
  expect(source).toMatch(
    /\/EmbeddedFiles <<\/Names \[\(a\.txt\) \d+ 0 R \(z \\\(1\\\)\.txt\) \d+ 0 R <FEFF1EBF[0-9A-F]*> /,
  );
  const files = [...(/\/AF \[([^\]]*)\]/.exec(source)?.[1] ?? "").matchAll(/(\d+) 0 R/g)];
  expect(files.map(([, number]) => /\/F \((.*?\.txt)\)/.exec(objects.get(Number(number)) ?? "")?.[1])).toEqual([
    "e.txt",
    String.raw`z \(1\).txt`,
    "a.txt",
  ]);
});

it("refuses two files of one name", () => {
  const document = emptyDocument();
  document.attach(attachment("a.txt", new Uint8Array(1)));
  expect(() => document.attach(attachment("a.txt", new Uint8Array(1)))).toThrow("“a.txt”");
});

it.each([
  ["text/plain", "text#2Fplain"],
  ["text/plain; charset=utf-8", "application#2Foctet-stream"],
  ["ảnh", "application#2Foctet-stream"],
])("says of a file given as %s that it is %s", (mediaType, written) => {
  const document = emptyDocument();
  document.addPage(a4);
  document.attach({ ...attachment("a.txt", new Uint8Array(1)), mediaType });
  expect(readPdf(bytesOf(document.finish())).source).toContain(`/Type /EmbeddedFile /Subtype /${written} `);
});
