import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import catalog from "./controls/iso27001-2022/catalog.json" with { type: "json" };
import packageJson from "./package.json" with { type: "json" };
import { countControls } from "./.ci/build/count-controls.ts";
import { modernDexie } from "./.ci/build/modern-dexie.ts";
import { contentSecurityPolicyMeta } from "./.ci/build/security-headers.ts";
import { serveAsDeployed } from "./.ci/build/serve-as-deployed.ts";
import { verifyPage } from "./.ci/build/verify-page.ts";
import { LongestFirst } from "./.ci/longest-first.ts";

const emptyModule = fileURLToPath(new URL("./.ci/build/empty-module.ts", import.meta.url));

/** Vitest by itself leaves one processor to its own process, which has little to do: of two, half would be idle. */
const oneForEachProcessor = "100%";

/** Tests are quick; the limit only ends one that hangs, on a busy machine too. */
const slowMachine = 20_000;

const define = {
  __APP_VERSION__: JSON.stringify(packageJson.version),
  __CATALOG_SIZE__: JSON.stringify(countControls(catalog)),
};

export default defineConfig({
  base: "./",
  define,
  plugins: [
    react(),
    modernDexie(),
    contentSecurityPolicyMeta(),
    serveAsDeployed(),
    verifyPage(define),
    VitePWA({
      // The page registers the worker itself (src/app/service-worker.ts): Trusted Types, and update only by prompt.
      registerType: "prompt",
      injectRegister: false,
      manifest: false,
      workbox: {
        globPatterns: ["**/*.{html,js,css,json,svg,png,woff2,ttf,webmanifest,txt}"],
        maximumFileSizeToCacheInBytes: 4_000_000,
        navigateFallback: "index.html",
        cleanupOutdatedCaches: true,
        // importScripts() is a Trusted Types sink, so the runtime is bundled into sw.js.
        inlineWorkboxRuntime: true,
      },
    }),
  ],
  // jsPDF's optional HTML rendering: never used, and 104 KB gzip if left in.
  resolve: { alias: { html2canvas: emptyModule, dompurify: emptyModule, canvg: emptyModule } },
  worker: { format: "es" },
  build: {
    target: "es2022",
    modulePreload: {
      polyfill: false,
      // A link for each script that a later part needs costs the page 20 ms a part; the parts name them themselves.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
    },
    assetsInlineLimit: 0,
    manifest: true,
    rolldownOptions: {
      checks: { bundlerTimings: false },
      // Two files for the first load instead of twenty: what draws the frame, and what opens catalog and database.
      output: {
        codeSplitting: {
          groups: [
            { name: "frame", test: /src\/main\.tsx$/, priority: 2 },
            { name: "opening", test: /src\/app\/opening-gate\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  // The routes are in the hash: an unknown path is a fault and must not be answered with the app.
  appType: "mpa",
  preview: { cors: false },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/{domain,storage,formats,controls,i18n,architecture}/**/*.test.ts"],
          setupFiles: ["test/setup.ts"],
          testTimeout: slowMachine,
          hookTimeout: slowMachine,
          // Pure functions and databases of their own: a fresh module graph per file costs four times the tests.
          isolate: false,
          maxWorkers: oneForEachProcessor,
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["test/{features,ui,app}/**/*.test.{ts,tsx}"],
          setupFiles: ["test/setup.ts", "test/setup-dom.ts"],
          // As above: every test brings its own page and its own database.
          isolate: false,
          maxWorkers: oneForEachProcessor,
          testTimeout: slowMachine,
          hookTimeout: slowMachine,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/serve-built-app.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One browser for each process, whose contexts are lent again; a third has no processor left.
          isolate: false,
          maxWorkers: oneForEachProcessor,
        },
      },
    ],
  },
});
