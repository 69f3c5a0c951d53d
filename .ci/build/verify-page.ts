/**
 * dist/verify.html: the auditor's check as one file, without storage and without network, for a USB stick. Code and
 * style stand inside and are named in the policy by their digest; nothing else may run, load or be sent.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import react from "@vitejs/plugin-react";
import { modernDexie } from "./modern-dexie.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const entry = "src/app/verify/verify-page.tsx";
const facesId = "virtual:pdf-faces";
const template = "src/app/verify/verify.html";

/** `define` are the constants that the app is built with, too. */
export function verifyPage(define: Record<string, string>): Plugin {
  return {
    name: "verify-page",
    apply: "build",
    closeBundle: {
      order: "pre",
      sequential: true,
      async handler() {
        const { code, style } = await bundle(define);
        writeFileSync(path.join(root, "dist", "verify.html"), compose(code, style));
      },
    },
  };
}

async function bundle(define: Record<string, string>): Promise<{ readonly code: string; readonly style: string }> {
  const result = await build({
    configFile: false,
    root,
    logLevel: "warn",
    publicDir: false,
    define: { ...define, "process.env.NODE_ENV": '"production"' },
    plugins: [withoutFonts(), pdfFaces(), react(), modernDexie()],
    build: {
      write: false,
      target: "es2022",
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      lib: { entry: path.join(root, entry), formats: ["iife"], name: "verifyPage", fileName: "verify" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ("output" in one ? one.output : []));
  const code = outputs.flatMap((one) => (one.type === "chunk" ? [one.code] : []));
  const style = outputs.flatMap((one) => (one.type === "asset" && one.fileName.endsWith(".css") ? [one.source] : []));
  if (code.length !== 1) throw new Error(`verify.html must be one script, not ${code.length}`);
  return { code: code[0] ?? "", style: style.map(String).join("\n") };
}

/** The faces of the pack's pages, as text: the pages are made again to be compared, and nothing may be fetched. */
const pdfFaces = (): Plugin => ({
  name: "pdf-faces",
  resolveId: (id) => (id === facesId ? `\0${facesId}` : null),
  load: (id) => {
    if (id !== `\0${facesId}`) return null;
    const folder = path.join(root, "public/fonts/pdf");
    const entries = readdirSync(folder)
      .filter((name) => name.endsWith(".ttf"))
      .map((name) => [name, readFileSync(path.join(folder, name)).toString("base64")]);
    return `export const faces = ${JSON.stringify(Object.fromEntries(entries))};`;
  },
});

/** The fonts of the machine will do: nothing may be fetched. */
const withoutFonts = (): Plugin => ({
  name: "without-fonts",
  enforce: "pre",
  transform: (code, id) => (id.endsWith(".css") ? code.replaceAll(/@font-face\s*\{[^}]*\}/g, "") : null),
});

function compose(code: string, style: string): string {
  // An end tag inside a string would end the element.
  const script = code.replaceAll("</script", String.raw`<\/script`);
  const page = readFileSync(path.join(root, template), "utf8")
    .replace("%style%", () => style)
    .replace("%script%", () => script);
  const policy = [
    "default-src 'none'",
    `script-src '${digest(contentOf("script", page))}'`,
    `style-src '${digest(contentOf("style", page))}'`,
    "img-src blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return page.replace("%policy%", () => policy);
}

/** As the browser will see it, white space and all. */
function contentOf(element: "script" | "style", page: string): string {
  const start = page.indexOf(`<${element}>`) + element.length + 2;
  const content = page.slice(start, page.indexOf(`</${element}`, start));
  if (content.trim() === "") throw new Error(`${template} has no <${element}>`);
  return content;
}

const digest = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
