import { describe, expect, it } from "vitest";
import type { ManifestEntry } from "#src/domain/pack/pack-manifest";
import { asBlob, packed, specificationOf, stream } from "#test/formats/pdf/read/raw-pdf";
import { openIssues } from "./a-pack";
import { entryOf, forgedPack, issuesOf, verifiedSmall, type Forgery, type Loose } from "./a-small-pack";

describe("attached files:", () => {
  const altered =
    (name: string, content: (old: string) => string): NonNullable<Forgery["attached"]> =>
    (files) =>
      files.map(([one, old]) => (one === name ? [one, content(old)] : [one, old]));

  it.each<readonly [string, Forgery, readonly string[]]>([
    [
      "one is altered",
      { attached: altered("BC-001 Biên bản.txt", (old) => old.replace("B", "P")) },
      ["files failed: altered"],
    ],
    ["one is longer", { attached: altered("BC-001 Biên bản.txt", (old) => `${old}x`) }, ["files failed: altered"]],
    ["one is shorter", { attached: altered("BC-001 Biên bản.txt", (old) => old.slice(1)) }, ["files failed: altered"]],
    [
      "one is missing",
      { attached: (files) => files.filter(([name]) => name !== "BC-002 anh.jpg") },
      ["files failed: missing"],
    ],
    [
      "one is renamed",
      { attached: (files) => files.map(([name, content]) => [name.replace("anh", "ảnh"), content]) },
      ["files failed: missing", "no-stray-files failed: unlisted"],
    ],
    [
      "two are swapped",
      {
        attached: (files) => {
          const [first, second, ...others] = files;
          return [[first?.[0] ?? "", second?.[1] ?? ""], [second?.[0] ?? "", first?.[1] ?? ""], ...others];
        },
      },
      ["files failed: altered"],
    ],
    [
      "one is there twice, once altered",
      { attached: (files) => [...files, ["BC-002 anh.jpg", "x"]] },
      ["files failed: altered", "no-stray-files failed: twice"],
    ],
    ["one is there twice", { attached: (files) => [...files, files[1] ?? ["", ""]] }, ["no-stray-files failed: twice"]],
    ["one is too many", { attached: (files) => [...files, ["note.txt", "x"]] }, ["no-stray-files failed: unlisted"]],
    [
      "one hides in the file",
      { objects: { 90: stream("x", "/Type /EmbeddedFile") } },
      ["no-stray-files failed: hidden"],
    ],
    [
      "one is pinned on the page",
      {
        objects: {
          3: "<</Type /Page /Parent 2 0 R /Annots [<</Subtype /FileAttachment /FS 91 0 R>>]>>",
          90: stream("x"),
          91: specificationOf("pin.txt", 90),
        },
      },
      ["no-stray-files failed: hidden"],
    ],
    [
      "one has another name for other readers",
      { objects: { 11: specificationOf("BC-001 khác.txt", 10) } },
      ["files failed: missing", "no-stray-files failed: unlisted"],
    ],
    [
      "one has another content for other readers",
      { objects: { 11: specificationOf("BC-001 Biên bản.txt", 10).replace("/F 10 0 R", "/F 4 0 R") } },
      ["no-stray-files failed: ambiguous"],
    ],
    [
      "one says another size",
      { objects: { 10: stream("Biên bản diễn tập\n".repeat(40)).replace("<<", "<</Params <</Size 1>>") } },
      ["files failed: altered"],
    ],
    [
      "one is a bomb",
      { objects: { 10: packed("\0".repeat(3_000_000), "/Type /EmbeddedFile") } },
      ["files failed: altered"],
    ],
    [
      "a script is there",
      { objects: { 90: "<</S /JavaScript /JS (app.alert(1))>>" } },
      ["container failed: active-content"],
    ],
  ])("%s", async (_, forgery, issues) => {
    expect(await issuesOf(forgery)).toEqual(issues);
  });

  it("are named where they are altered, and the others can still be looked at", async () => {
    const forgery = { attached: altered("BC-001 Biên bản.txt", (old) => `${old}x`) };
    const result = await verifiedSmall(asBlob(await forgedPack(forgery)));
    expect(result.verification).toMatchObject({ conclusion: "damaged" });
    expect(result.verification.outcomes.find(({ rule }) => rule === "files")?.places).toEqual(["BC-001 Biên bản.txt"]);
    expect(result.attachments.map(({ name }) => name)).toEqual(["BC-002 anh.jpg", "changes.jsonl", "assessment.json"]);
  });
});

describe("the manifest:", () => {
  const asFirst =
    (change: Partial<ManifestEntry>): NonNullable<Forgery["entries"]> =>
    ([first, ...others]) =>
      first === undefined ? others : [{ ...first, ...change }, ...others];

  it.each<readonly [string, Forgery, string]>([
    ["none", { attached: (files) => files.filter(([name]) => name !== "manifest.json") }, "missing"],
    ["two", { attached: (files) => [...files, ["manifest.json", "{}"]] }, "twice"],
    ["no JSON", { manifestText: () => "{" }, "malformed"],
    ["JSON of something else", { manifestText: () => '{"format":"other"}' }, "missing"],
    [
      "not UTF-8",
      { attached: (files) => files.map(([name, text]) => [name, name === "manifest.json" ? "\u00ff" : text]) },
      "malformed",
    ],
    ["with a mark before it", { manifestText: (text) => `\ufeff${text}` }, "malformed"],
    ["with a space", { manifestText: (text) => text.replace(",", ", ") }, "not-canonical"],
    [
      "with a key twice",
      { manifestText: (text) => text.replace('"role":', '"role":"history","role":') },
      "not-canonical",
    ],
    ["nested without end", { manifestText: () => `${"[".repeat(50_000)}${"]".repeat(50_000)}` }, "malformed"],
    ["of a later version", { manifestText: (text) => text.replace('"1.0"', '"2.0"') }, "newer"],
    [
      "of a later minor version with more in it",
      { manifestText: (text) => text.replace('"1.0"', '"1.1","x":1') },
      "malformed",
    ],
    ["with a prototype", { manifestText: (text) => text.replace("{", '{"__proto__":{"admin":true},') }, "malformed"],
    ["in another order", { manifestText: (text) => reversed(text) }, "disordered"],
    ["with a name that turns the line round", { entries: asFirst({ name: "BC-001 \u202egpj.exe" }) }, "malformed"],
    ["with a path", { entries: asFirst({ name: "BC-001 ../../x" }) }, "malformed"],
    [
      "with itself",
      { entries: (entries) => [...entries, { ...entryOf("x", "x"), name: "manifest.json" }] },
      "malformed",
    ],
    [
      "with a size that is none",
      { manifestText: (text) => text.replace('"byteCount":', '"byteCount":-') },
      "malformed",
    ],
  ])("%s", async (_, forgery, reason) => {
    const issues = await issuesOf(forgery);
    expect(issues[0]).toBe(`manifest failed: ${reason}`);
    expect(({} as Loose)["admin"]).toBeUndefined();
  });

  const reversed = (text: string): string => {
    const { files, ...others } = JSON.parse(text) as { files: unknown[] };
    return JSON.stringify({ files: files.toReversed(), ...others });
  };

  it("that is missing makes the file foreign, not damaged", async () => {
    const file = asBlob(await forgedPack({ attached: () => [] }));
    expect((await verifiedSmall(file)).verification).toMatchObject({ conclusion: "unreadable", document: null });
  });
});

describe("the data:", () => {
  const profileField = (field: string, value: unknown) => (document: Loose) => {
    const assessment = document["assessment"] as Loose;
    return {
      ...document,
      assessment: { ...assessment, profile: { ...(assessment["profile"] as Loose), [field]: value } },
    };
  };
  const firstOf = (list: string, change: Loose) => (document: Loose) => {
    const [first, ...others] = document[list] as Loose[];
    return { ...document, [list]: [{ ...first, ...change }, ...others] };
  };
  const results = (change: Loose) => (document: Loose) => ({
    ...document,
    results: { ...(document["results"] as Loose), ...change },
  });
  const without = (name: string) => (document: Loose) => {
    const { [name]: _dropped, ...others } = document;
    return others;
  };

  it.each<readonly [string, Forgery, string]>([
    ["none", { attached: (files) => files.filter(([name]) => name !== "assessment.json") }, "missing"],
    [
      "altered after the manifest",
      {
        attached: (files) =>
          files.map(([name, text]) => [
            name,
            name === "assessment.json" ? text.replace("Cường", "Cuong").replace('"level":3', '"level":4') : text,
          ]),
      },
      "altered",
    ],
    ["of something else", { document: () => ({ format: "tdg-backup" }) }, "foreign"],
    ["a list", { document: () => [] }, "foreign"],
    ["of a later version", { document: (document) => ({ ...document, formatVersion: "2.0" }) }, "newer"],
    ["of a later schema", { document: (document) => ({ ...document, schemaVersion: 5, colour: 1 }) }, "newer"],
    ["with a field that there is not", { document: (document) => ({ ...document, colour: 1 }) }, "malformed"],
    ["without one", { document: without("head") }, "malformed"],
    ["with a level of 6", { document: firstOf("controlAssessments", { level: 6 }) }, "malformed"],
    ["with a day that there is not", { document: profileField("assessedOn", "2026-02-30") }, "malformed"],
    ["with a text without end", { document: profileField("scope", "x".repeat(2001)) }, "malformed"],
    ["with a prototype", { documentText: (text) => text.replace("{", '{"__proto__":{"admin":true},') }, "malformed"],
    [
      "with a prototype inside",
      { documentText: (text) => text.replace('"profile":{', '"profile":{"__proto__":{"admin":true},') },
      "malformed",
    ],
    [
      "with a key twice",
      { documentText: (text) => text.replace('"isDemo":false', '"isDemo":true,"isDemo":false') },
      "not-canonical",
    ],
    ["with 1e999", { documentText: (text) => text.replace(/"overall":[\d.]+/, '"overall":1e999') }, "not-canonical"],
    [
      "of an edition that is not here",
      {
        document: (document) => ({ ...document, catalog: { ...(document["catalog"] as Loose), id: "iso27001-2013" } }),
      },
      "edition-unknown",
    ],
    [
      "of a catalog that says something else",
      {
        document: (document) => ({
          ...document,
          catalog: { ...(document["catalog"] as Loose), sha256: "0".repeat(64) },
        }),
      },
      "catalog-differs",
    ],
    [
      "of another scoring model",
      {
        document: (document) => ({
          ...document,
          scoringModel: { ...(document["scoringModel"] as Loose), sha256: "0".repeat(64) },
        }),
      },
      "model-differs",
    ],
  ])("%s", async (_, forgery, reason) => {
    const pack = await verifiedSmall(asBlob(await forgedPack(forgery)));
    expect(openIssues(pack)).toContain(`document failed: ${reason}`);
    expect(pack.verification.document).toBeNull();
    expect(pack.verification.conclusion).not.toBe("intact");
    expect(({} as Loose)["admin"]).toBeUndefined();
  });

  it.each<readonly [string, NonNullable<Forgery["document"]>, readonly string[]]>([
    [
      "a level lowered",
      firstOf("controlAssessments", { level: 0 }),
      ["levels failed: differ", "results failed: differ", "history failed: state-differs"],
    ],
    [
      "a claim that its evidence does not bear",
      firstOf("controlAssessments", { level: 5 }),
      ["history failed: state-differs"],
    ],
    ["a stated result raised", results({ overall: 99 }), ["results failed: differ"]],
    ["a verdict", results({ verdict: "ready" }), ["results failed: differ"]],
    ["stated levels left out", results({ controls: [] }), ["levels failed: differ"]],
    ["a note", firstOf("controlAssessments", { note: "Đã xong" }), ["history failed: state-differs"]],
    ["no head", (document) => ({ ...document, head: null }), ["history failed: missing"]],
    [
      "another head",
      (document) => ({ ...document, head: { ...(document["head"] as Loose), changeCount: 1 } }),
      ["history failed: head-differs"],
    ],
    [
      "a head that is not in the history",
      (document) => ({ ...document, head: { ...(document["head"] as Loose), hash: "0".repeat(64) } }),
      ["history failed: broken"],
    ],
    [
      "an item that is not in the catalog",
      firstOf("controlAssessments", { controlId: "A.9.9" }),
      ["references failed: broken", "levels failed: differ", "results failed: differ", "history failed: state-differs"],
    ],
    [
      "an item twice",
      (document) => ({
        ...document,
        controlAssessments: [
          ...(document["controlAssessments"] as Loose[]),
          (document["controlAssessments"] as Loose[])[0],
        ],
      }),
      ["references failed: broken"],
    ],
    [
      "evidence for an item that there is not",
      firstOf("evidenceItems", { controlIds: ["A.8.13", "A.9.9"] }),
      ["references failed: broken", "history failed: state-differs"],
    ],
    [
      "a code twice",
      firstOf("evidenceItems", { code: "BC-002" }),
      ["references failed: broken", "history failed: state-differs"],
    ],
    [
      "a file of another piece",
      firstOf("evidenceItems", { versions: [] }),
      ["references failed: broken", "history failed: state-differs"],
    ],
    [
      "files in a pack that says it has none",
      (document) => ({ ...document, contents: "without-files" }),
      ["references failed: broken", "history unchecked: not-included"],
    ],
    [
      "another assessment's row",
      firstOf("evidenceItems", { assessmentId: "a-2" }),
      ["references failed: broken", "history failed: state-differs"],
    ],
  ])("%s", async (_, document, issues) => {
    expect(await issuesOf({ document })).toEqual(issues);
  });

  it("of a later version are not called damaged", async () => {
    const file = asBlob(await forgedPack({ document: (document) => ({ ...document, schemaVersion: 5 }) }));
    const { conclusion, outcomes } = (await verifiedSmall(file)).verification;
    expect(conclusion).toBe("unreadable");
    expect(outcomes.find(({ rule }) => rule === "document")?.figures).toEqual({ version: "1.1/5" });
  });
});

describe("the history:", () => {
  const lines =
    (edit: (lines: readonly string[]) => readonly string[]): NonNullable<Forgery["historyText"]> =>
    (text) =>
      edit(text.split("\n")).join("\n");
  it.each<readonly [string, Forgery, string]>([
    ["no line", { historyText: () => "" }, "broken"],
    ["one missing in the middle", { historyText: lines((all) => all.toSpliced(3, 1)) }, "broken"],
    ["one missing at the end", { historyText: lines((all) => all.toSpliced(-2, 1)) }, "broken"],
    ["one twice", { historyText: lines((all) => [all[0] ?? "", ...all]) }, "broken"],
    [
      "another order",
      { historyText: lines(([first = "", second = "", ...others]) => [second, first, ...others]) },
      "malformed",
    ],
    [
      "an altered line",
      { historyText: (text) => text.replace('"newValue":{"applicability"', '"newValue":{"Applicability"') },
      "broken",
    ],
    ["an altered value", { historyText: (text) => text.replace("Lê Văn Cường", "Le Van Cuong") }, "broken"],
    ["no end of the last line", { historyText: (text) => text.slice(0, -1) }, "malformed"],
    ["a line that is none", { historyText: (text) => `{\n${text}` }, "malformed"],
    ["an empty line", { historyText: (text) => `\n${text}` }, "malformed"],
    ["a line without end", { historyText: (text) => `${"x".repeat(1_100_000)}\n${text}` }, "malformed"],
    ["deep nesting", { historyText: (text) => `${"[".repeat(100_000)}\n${text}` }, "malformed"],
    ["a prototype", { historyText: (text) => text.replace("{", '{"__proto__":{"admin":true},') }, "malformed"],
    [
      "none at all",
      {
        entries: (all) => all.filter(({ role }) => role !== "history"),
        attached: (files) => files.filter(([name]) => name !== "changes.jsonl"),
      },
      "missing",
    ],
  ])("%s", async (_, forgery, reason) => {
    const issues = await issuesOf(forgery);
    expect(issues).toEqual([`history failed: ${reason}`]);
    expect(({} as Loose)["admin"]).toBeUndefined();
  });
});
