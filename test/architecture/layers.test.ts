/**
 * The import table of .oxlintrc.json, tried out: one planted import per forbidden and per allowed direction, in a
 * temporary tree with the same folder names. A rule that no longer fires fails here.
 */
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

type Row = { readonly folder: string; readonly forbidden: readonly string[]; readonly allowed: readonly string[] };

const rows: readonly Row[] = [
  {
    folder: "src/domain/planted",
    forbidden: [
      "../shared/result",
      "#src/storage/commit",
      "#src/formats/pdf/document",
      "#src/features/gaps/gap-row",
      "#src/ui/button",
      "#src/app/app",
      "#src/i18n/formats",
      "#controls/scoring-model/model.json",
      "react",
      "react-dom",
      "dexie",
      "dexie-react-hooks",
      "jspdf",
      "qrcode-generator",
      "fflate",
      "pako",
      "recharts",
      "wouter",
      "react-hook-form",
      "@noble/hashes/sha2.js",
    ],
    allowed: ["./neighbour", "#src/domain/shared/result", "zod/mini"],
  },
  {
    folder: "src/i18n/planted",
    forbidden: [
      "../formats",
      "#src/storage/commit",
      "#src/formats/pdf/document",
      "#src/features/gaps/gap-row",
      "#src/ui/button",
      "#src/app/app",
      "#controls/scoring-model/model.json",
      "react",
      "dexie",
      "jspdf",
      "qrcode-generator",
      "fflate",
      "pako",
      "recharts",
      "wouter",
      "zod/mini",
      "react-hook-form",
      "@noble/hashes/sha2.js",
    ],
    allowed: ["./neighbour", "#src/i18n/formats", "#src/domain/assessment/maturity"],
  },
  {
    folder: "src/storage/planted",
    forbidden: [
      "../commit",
      "#src/formats/pdf/document",
      "#src/features/gaps/gap-row",
      "#src/ui/button",
      "#src/app/app",
      "#src/i18n/formats",
      "react",
      "react-dom",
      "dexie-react-hooks",
      "jspdf",
      "qrcode-generator",
      "fflate",
      "pako",
      "recharts",
      "wouter",
      "react-hook-form",
      "@hookform/resolvers/zod",
    ],
    allowed: [
      "./neighbour",
      "#src/storage/commit",
      "#src/domain/shared/result",
      "#controls/scoring-model/model.json",
      "dexie",
      "zod/mini",
      "@noble/hashes/sha2.js",
    ],
  },
  {
    folder: "src/formats/planted",
    forbidden: [
      "../pdf/document",
      "#src/storage/commit",
      "#src/features/gaps/gap-row",
      "#src/ui/button",
      "#src/app/app",
      "#controls/scoring-model/model.json",
      "react",
      "react-dom",
      "dexie",
      "dexie-react-hooks",
      "recharts",
      "wouter",
      "react-hook-form",
      "@hookform/resolvers/zod",
    ],
    allowed: [
      "./neighbour",
      "#src/formats/pdf/document",
      "#src/domain/shared/result",
      "#src/i18n/formats",
      "jspdf",
      "qrcode-generator",
      "fflate",
      "pako",
      "zod/mini",
      "@noble/hashes/sha2.js",
    ],
  },
  {
    folder: "src/ui/planted",
    forbidden: [
      "../button",
      "#src/domain/shared/result",
      "#src/storage/commit",
      "#src/formats/pdf/document",
      "#src/features/gaps/gap-row",
      "#src/app/app",
      "#controls/scoring-model/model.json",
      "dexie",
      "dexie-react-hooks",
      "jspdf",
      "qrcode-generator",
      "fflate",
      "pako",
      "wouter",
      "react-hook-form",
      "zod/mini",
    ],
    allowed: ["./neighbour", "#src/ui/button", "#src/i18n/formats", "react", "recharts"],
  },
  {
    folder: "src/features/planted",
    forbidden: [
      "../gaps/gap-row",
      "#src/features/gaps/gap-row",
      "#src/app/app",
      "#controls/scoring-model/model.json",
      "dexie",
      "jspdf",
      "qrcode-generator",
      "fflate",
      "pako",
      "recharts",
    ],
    allowed: [
      "./neighbour",
      "#src/domain/shared/result",
      "#src/storage/commit",
      "#src/formats/pdf/document",
      "#src/ui/button",
      "#src/i18n/formats",
      "react",
      "react-hook-form",
      "@hookform/resolvers/zod",
      "dexie-react-hooks",
      "wouter",
    ],
  },
  {
    folder: "src/app/planted",
    forbidden: ["../shell"],
    allowed: ["./neighbour", "#src/features/gaps/gap-row", "#src/storage/commit", "#src/ui/button", "react"],
  },
  {
    folder: "test/planted",
    forbidden: ["../support/a-profile"],
    allowed: ["#test/support/a-profile", "#src/storage/commit", "#controls/scoring-model/model.json", "dexie"],
  },
];

const impureLines = {
  window: "export const width = window.innerWidth;",
  document: "export const title = document.title;",
  navigator: "export const agent = navigator.userAgent;",
  crypto: "export const id = crypto.randomUUID();",
  fetch: 'export const page = fetch("/");',
  localStorage: "export const stored = localStorage.length;",
  indexedDB: "export const databases = indexedDB.databases();",
  performance: "export const origin = performance.timeOrigin;",
  "Date.now": "export const now = Date.now();",
  "Math.random": "export const chance = Math.random();",
} as const;

const projectRoot = fileURLToPath(new URL("../../", import.meta.url));
const binary = (name: string) => join(projectRoot, "node_modules", ".bin", name);
let root = "";
/** Rules reported, by path of the planted file. */
let reported: ReadonlyMap<string, readonly string[]> = new Map();

const plantedPath = (folder: string, specifier: string) => `${folder}/${specifier.replaceAll(/[^a-z0-9]+/gi, "-")}.ts`;
const impurePath = (name: string) => `src/domain/impure/${name}.ts`;

function plant(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${text}\n`);
}

/** Standard output, whatever the exit code: both tools end with 1 when they find something. */
const outputOf = (command: string, ...parts: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(command, parts, { cwd: root, maxBuffer: 16 * 1024 * 1024 }, (_error, output) => resolve(output));
  });

type Report = { readonly diagnostics: readonly { readonly code: string; readonly filename: string }[] };

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "layers-")));
  for (const name of [".oxlintrc.json", "tsconfig.json", "tsconfig.domain.json"])
    copyFileSync(join(projectRoot, name), join(root, name));
  for (const { folder, forbidden, allowed } of rows)
    for (const specifier of [...forbidden, ...allowed])
      plant(plantedPath(folder, specifier), `import { planted } from "${specifier}";\nexport const used = planted;`);
  for (const [name, line] of Object.entries(impureLines)) plant(impurePath(name), line);
  const { diagnostics } = JSON.parse(await outputOf(binary("oxlint"), "--format", "json", "src", "test")) as Report;
  const rules = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) rules.set(filename, [...(rules.get(filename) ?? []), code]);
  reported = rules;
}, 60_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const hasImportReport = (path: string) =>
  (reported.get(path) ?? []).some((code) => code.includes("no-restricted-imports"));

describe.each(rows)("$folder", ({ folder, forbidden, allowed }) => {
  it.each(forbidden)("may not import %s", (specifier) => {
    expect(hasImportReport(plantedPath(folder, specifier))).toBe(true);
  });

  it.each(allowed)("may import %s", (specifier) => {
    expect(hasImportReport(plantedPath(folder, specifier))).toBe(false);
  });
});

describe("src/domain", () => {
  it.each(Object.keys(impureLines))("may not use %s", (name) => {
    expect((reported.get(impurePath(name)) ?? []).filter((code) => code.includes("no-restricted"))).toHaveLength(1);
  });

  it("compiles without the DOM: document is an unknown name there", async () => {
    rmSync(join(root, "src"), { recursive: true });
    plant("src/domain/pure.ts", 'export const pure = ["a"].toSorted();');
    plant("src/domain/planted.ts", "export const title: string = document.title;");
    const output = await outputOf(binary("tsc"), "-p", "tsconfig.domain.json", "--pretty", "false");
    expect(output.match(/error TS\d+: Cannot find name '\w+'/g)).toEqual(["error TS2584: Cannot find name 'document'"]);
  }, 60_000);
});
