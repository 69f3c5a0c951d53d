/** What the first visit costs (gzip), read from what the build wrote. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";

/** One entry of Vite's manifest: a built chunk under the name of its source. */
type Chunk = {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
};

const read = (file: string) => readFileSync(path.join("dist", file));
const chunks = JSON.parse(read(".vite/manifest.json").toString()) as Readonly<Record<string, Chunk>>;
const page = read("index.html").toString();
const worker = read("sw.js").toString();

const linked = (pattern: RegExp) => [...page.matchAll(pattern)].map(([, file = ""]) => file);
/** What draws the frame, and what it asks for right after it to open catalog and database. */
const firstSources = Object.keys(chunks).filter((key) => ["frame", "opening"].includes(chunks[key]?.name ?? ""));
const firstChunks = firstSources.flatMap((source) => collect(source));
const firstScripts = [
  ...new Set([
    ...firstChunks.map(({ file }) => file),
    ...linked(/<script[^>]*src="\.\/([^"]+)"/g),
    ...linked(/<link rel="modulepreload"[^>]*href="\.\/([^"]+)"/g),
  ]),
];
const firstStyles = [
  ...new Set([
    ...firstChunks.flatMap(({ css = [] }) => css),
    ...linked(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g),
  ]),
];
const precached = [...worker.matchAll(/\burl:"([^"]+)"/g)].map(([, file = ""]) => file);
const kilobytes = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0) / 1000;

describe("the first load", () => {
  it("takes at most 150 KB of JavaScript", () => {
    const size = kilobytes(firstScripts);
    console.log(`First load, JavaScript: ${size.toFixed(1)} KB gzip in ${firstScripts.length} files`);
    expect(firstSources).toHaveLength(2);
    expect(size).toBeLessThanOrEqual(150);
  });

  it("takes at most 15 KB of CSS", () => {
    const size = kilobytes(firstStyles);
    console.log(`First load, CSS: ${size.toFixed(1)} KB gzip in ${firstStyles.length} files`);
    expect(firstStyles.length).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(15);
  });

  it("leaves the PDF writer, the charts, English and the edition of 2013 for later", () => {
    const scripts = firstScripts.map((file) => read(file).toString()).join("\n");
    expect(scripts).not.toContain("jsPDF");
    expect(scripts).not.toContain("recharts-");
    const laterSources = [
      "src/i18n/en.ts",
      "controls/iso27001-2022/text.en.json",
      "controls/iso27001-2013/catalog.json",
      "controls/iso27001-2013/text.vi.json",
      "controls/mappings/iso27001-2013-to-2022.json",
    ];
    for (const source of laterSources) {
      expect(Object.keys(chunks)).toContain(source);
      expect(firstScripts).not.toContain(chunks[source]?.file);
    }
  });

  it("carries no font, and asks ahead only for the faces of the first picture", () => {
    for (const file of [...firstScripts, ...firstStyles])
      expect(read(file).toString()).not.toMatch(/data:(font|application\/(x-)?font)/);
    expect(page.match(/[\w-]+\.(woff2?|ttf)(?=")/g)).toEqual([
      "be-vietnam-pro-vietnamese-400-normal.woff2",
      "be-vietnam-pro-latin-400-normal.woff2",
      "be-vietnam-pro-vietnamese-600-normal.woff2",
      "be-vietnam-pro-latin-600-normal.woff2",
    ]);
  });
});

describe("the offline copy", () => {
  it("holds every file that the app may ask for", () => {
    const built = readdirSync("dist", { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative("dist", path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
      .filter((file) => !file.startsWith(".") && !file.endsWith(".md") && file !== "sw.js");
    const total = precached.reduce((sum, file) => sum + read(file).length, 0);
    console.log(
      `Offline copy: ${precached.length} files, ${(total / 1000).toFixed(0)} KB, ${kilobytes(precached).toFixed(0)} KB gzip`,
    );
    expect(precached.toSorted()).toEqual(built.toSorted());
  });

  it("needs no second script, which Trusted Types would refuse", () => {
    expect(worker).not.toContain("importScripts(");
  });
});

function collect(source: string, seen = new Set<string>()): readonly Chunk[] {
  const chunk = chunks[source];
  if (chunk === undefined || seen.has(source)) return [];
  seen.add(source);
  return [chunk, ...(chunk.imports ?? []).flatMap((imported) => collect(imported, seen))];
}
