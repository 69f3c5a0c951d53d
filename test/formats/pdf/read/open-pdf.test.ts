import { describe, expect, it } from "vitest";
import { contentOf, listAttachments } from "#src/formats/pdf/read/attachments-in";
import { openPdf, reading, type OpenedPdf } from "#src/formats/pdf/read/open-pdf";
import { scanObjects } from "#src/formats/pdf/read/scan-objects";
import {
  asBlob,
  packed,
  rawPdf,
  rawStreamPdf,
  startxrefOf,
  stream,
  updated,
  withAttachments,
  xrefStream,
  type RawObjects,
} from "./raw-pdf";

const files = [["a.txt", "Alpha"]] as const;
const plain = rawPdf(withAttachments(files));

async function opened(file: string): Promise<OpenedPdf> {
  const result = await openPdf(asBlob(file));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Names and contents of the attached files. */
async function filesIn(file: string): Promise<readonly (readonly [string, string])[]> {
  const pdf = await opened(file);
  const attachments = await listAttachments(pdf.last);
  return Promise.all(
    attachments.map(
      async (attachment) => [attachment.name, await (await contentOf(pdf, attachment, 1000)).text()] as const,
    ),
  );
}

/** The first thing that is wrong, when everything is read. */
async function errorOf(file: string): Promise<unknown> {
  const result = await openPdf(asBlob(file));
  if (!result.ok) return result.error;
  const read = await reading(async () => {
    await listAttachments(result.value.last);
    return (await scanObjects(result.value)).faults[0] ?? null;
  });
  return read.ok ? read.value : read.error;
}

describe("a file is read", () => {
  it("with a table", async () => {
    expect(await filesIn(plain)).toEqual(files);
  });

  it("with a cross-reference stream and object streams", async () => {
    const { 10: file = "", ...others } = withAttachments(files);
    const { 4: page = "", ...rest } = others as RawObjects;
    expect(await filesIn(rawStreamPdf({ 4: page, 10: file }, rest))).toEqual(files);
  });

  it("with a number at the end of an object stream", async () => {
    const pdf = await opened(rawStreamPdf({}, { 1: "<</Type /Catalog>>", 2: "12" }));
    expect((await pdf.last.object(2))?.value).toBe(12);
  });

  it("with packed files, and lengths written elsewhere", async () => {
    const objects = withAttachments(files, {
      10: packed("Alpha", "/Type /EmbeddedFile"),
      4: stream("BT ET", "", "5 0 R"),
      5: "5",
    });
    expect(await filesIn(rawPdf(objects))).toEqual(files);
    expect(await errorOf(rawPdf(objects))).toBeNull();
  });

  it("with both kinds of tables in one", async () => {
    const base = rawPdf(withAttachments(files));
    const hidden = `${base}90 0 obj\n5\nendobj\n`;
    const place = hidden.length;
    const entries = [...Array.from({ length: 90 }, () => [0, 0, 0] as const), [1, base.length, 0] as const];
    const section = `91 0 obj\n${xrefStream(entries, "")}\nendobj\n`;
    const table = place + section.length;
    const trailer = `<</Root 1 0 R /Size 92 /Prev ${startxrefOf(base)} /XRefStm ${place}>>`;
    const hybrid = `${hidden}${section}xref\n90 1\n0000000000 00000 f \ntrailer\n${trailer}\nstartxref\n${table}\n%%EOF\n`;
    const pdf = await opened(hybrid);
    expect((await pdf.last.object(90))?.value).toBe(5);
    expect((await pdf.first.object(90)) ?? null).toBeNull();
  });

  it("as each of its revisions left it", async () => {
    const file = updated(plain, { 10: stream("Omega", "/Type /EmbeddedFile") });
    const pdf = await opened(file);
    expect(pdf.revisions.map(({ end }) => end)).toEqual([plain.length, file.length]);
    const [before] = await listAttachments(pdf.first);
    expect(await filesIn(file)).toEqual([["a.txt", "Omega"]]);
    expect(before && (await (await contentOf(pdf, before, 1000)).text())).toBe("Alpha");
  });

  it("with what stands behind its end", async () => {
    expect((await opened(plain)).bytesBehind).toBe(0);
    expect((await opened(`${plain}x`)).bytesBehind).toBe(1);
    expect((await opened(`${plain}\n`)).bytesBehind).toBe(1);
    expect((await opened(plain.slice(0, -1))).bytesBehind).toBe(0);
    expect((await opened(`${plain}${" ".repeat(5000)}`)).bytesBehind).toBe(5000);
  });

  it("with bytes that point back at an earlier revision", async () => {
    const file = `${updated(plain, { 10: "null" })}junk\nstartxref\n${startxrefOf(plain)}\n%%EOF\n`;
    expect((await opened(file)).bytesBehind).toBe(file.length - plain.length);
  });
});

describe("a file is refused:", () => {
  const replaced = (from: string | RegExp, to: string) => plain.replace(from, to);
  it.each([
    ["nothing", "", { type: "pdf-foreign" }],
    ["another file", "PK\u0003\u0004".repeat(400), { type: "pdf-foreign" }],
    ["something before it", `junk${plain}`, { type: "pdf-bytes-before", bytes: 4 }],
    ["no end", plain.slice(0, -20), { type: "pdf-cut-off" }],
    [
      "encryption",
      rawPdf(withAttachments(files), "/Root 1 0 R /Encrypt 9 0 R"),
      { type: "pdf-unsupported", place: "encryption" },
    ],
    ["a table elsewhere", replaced(/startxref\n\d+/, "startxref\n20"), { type: "pdf-damaged" }],
    ["a table beyond the end", replaced(/startxref\n\d+/, "startxref\n99999999"), { type: "pdf-damaged" }],
    ["an entry of another length", replaced("00000 n \n", "00000 n\n"), { type: "pdf-damaged" }],
    ["more entries than there are", replaced("10 1\n", "10 500000\n"), { type: "pdf-damaged" }],
    ["more entries than the limit", replaced("10 1\n", "10 5000000\n"), { type: "pdf-too-large" }],
    ["a number that stands twice", replaced("\n11 1\n", "\n10 1\n"), { type: "pdf-damaged" }],
    ["a trailer without a root", rawPdf(withAttachments(files), ""), { type: "pdf-damaged", place: "catalog" }],
    ["another number at the place", replaced("10 0 obj", "12 0 obj"), { type: "pdf-damaged", place: "object 10" }],
    ["another generation", replaced("10 0 obj", "10 1 obj"), { type: "pdf-damaged", place: "object 10" }],
    ["a stream of another length", replaced("/Length 5>>", "/Length 4>>"), { type: "pdf-damaged" }],
    ["a stream beyond the end", replaced("/Length 5>>", "/Length 5000000000>>"), { type: "pdf-damaged" }],
    [
      "a length of itself",
      rawPdf(withAttachments(files, { 10: stream("Alpha", "", "10 0 R") })),
      { type: "pdf-damaged" },
    ],
    [
      "a table that names itself as the one before",
      updatedTo(plain, "itself"),
      { type: "pdf-damaged", place: "/Prev" },
    ],
    ["a table before that is none", updatedTo(plain, "5"), { type: "pdf-damaged" }],
    ["a negative one", updatedTo(plain, "-5"), { type: "pdf-damaged", place: "/Prev" }],
  ])("%s", async (_, file, error) => {
    expect(await errorOf(file)).toMatchObject(error);
  });

  function updatedTo(file: string, previous: string): string {
    const place = previous === "itself" ? String(file.length) : previous;
    return `${file}xref\n0 0\ntrailer\n<</Root 1 0 R /Size 20 /Prev ${place}>>\nstartxref\n${file.length}\n%%EOF\n`;
  }

  it("more revisions than anybody makes", async () => {
    let file = plain;
    for (let count = 0; count < 70; count += 1) file = updated(file, { 4: "null" });
    expect(await errorOf(file)).toEqual({ type: "pdf-too-large", place: "revisions" });
  });

  it("references in a circle", async () => {
    const objects = { 1: "<</Type /Catalog /Names 2 0 R>>", 2: "3 0 R", 3: "2 0 R" };
    expect(await errorOf(rawPdf(objects))).toMatchObject({ type: "pdf-damaged" });
  });

  it("a tree of names in a circle, or without an end", async () => {
    const circle = { 1: "<</Names <</EmbeddedFiles 2 0 R>>>>", 2: "<</Kids [3 0 R]>>", 3: "<</Kids [2 0 R]>>" };
    expect(await errorOf(rawPdf(circle))).toEqual({ type: "pdf-damaged", place: "names" });
    const wide = { 1: `<</Names <</EmbeddedFiles <</Kids [${"<<>> ".repeat(30_000)}]>>>>>>` };
    expect(await errorOf(rawPdf(wide))).toEqual({ type: "pdf-too-large", place: "names" });
  });

  it("objects that share bytes", async () => {
    const inner = "20 0 obj\n(x)\nendobj";
    const file = rawPdf({ ...withAttachments(files), 19: stream(inner), 20: "null" });
    const at = file.indexOf(inner);
    const entry = file.indexOf("\n20 1\n") + 6;
    const forged = `${file.slice(0, entry)}${String(at).padStart(10, "0")}${file.slice(entry + 10)}`;
    expect(await errorOf(forged)).toMatchObject({ type: "pdf-damaged" });
  });

  it.each([
    ["about where it begins", { first: 99_999 }, "pdf-damaged"],
    ["about how much is in it", { count: 600_000 }, "pdf-damaged"],
    ["about how much more is in it", { count: 700_000 }, "pdf-too-large"],
    ["about what is in it", { heads: "7 0 2 20 " }, "pdf-damaged"],
    ["about where it is", { heads: "1 9 2 9999 " }, "pdf-damaged"],
    ["about its size", { after: " ".repeat(70_000_000) }, "pdf-too-large"],
  ])("an object stream that lies %s", async (_, lie, type) => {
    const file = rawStreamPdf({}, { 1: "<</Type /Catalog>>", 2: "12" }, "/Root 1 0 R", lie);
    expect(await errorOf(file)).toMatchObject({ type });
  });
});

it("Ten thousand objects that each read the same megabyte are given up soon", async () => {
  const count = 10_000;
  let file = "%PDF-1.7\n";
  const offsets = Array.from({ length: count }, (_, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n(`;
    return offset;
  });
  file += `${"x".repeat(1_000_000)}${")".repeat(count)}\nendobj\n`;
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const place = file.length;
  file += `xref\n1 ${count}\n${table}trailer\n<</Root 1 0 R>>\nstartxref\n${place}\n%%EOF\n`;
  const result = await openPdf(asBlob(file));
  const begun = performance.now();
  const read = result.ok ? await reading(() => scanObjects(result.value)) : result;
  expect(read).toMatchObject({ ok: false, error: { type: "pdf-too-large" } });
  expect(performance.now() - begun).toBeLessThan(15_000);
});

it("Whoever does not wait any more is not kept waiting", async () => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [index + 100, "[1 2 3]"]));
  const result = await openPdf(asBlob(rawPdf({ ...withAttachments(files), ...many })), { isCancelled: () => true });
  const read = result.ok ? await reading(() => scanObjects(result.value)) : result;
  expect(read).toEqual({ ok: false, error: { type: "pdf-cancelled" } });
});

it("A file that the browser cannot read any more is told apart from a damaged one", async () => {
  const gone = asBlob(plain);
  gone.slice = () => {
    throw new DOMException("The file is gone", "NotFoundError");
  };
  expect(await openPdf(gone)).toEqual({ ok: false, error: { type: "pdf-unreadable", detail: "NotFoundError" } });
});
