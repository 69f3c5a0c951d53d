import type { BrowserContext } from "playwright-core";

/**
 * Everything that must never happen in the app, whatever a test is about: a message on the console, an error nobody
 * caught, a breach of the content security policy or of Trusted Types, a request to another origin.
 */
export async function watchFaults(context: BrowserContext, baseUrl: string): Promise<string[]> {
  const { origin } = new URL(baseUrl);
  const faults: string[] = [];

  context.on("console", (message) => {
    if (["error", "warning", "assert"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => faults.push(`uncaught: ${String(error.error())}`));
  context.on("page", (page) => page.on("crash", () => faults.push("the page crashed")));
  context.on("serviceworker", (worker) =>
    worker.on("console", (message) => {
      if (message.type() === "error") faults.push(`service worker: ${message.text()}`);
    }),
  );
  context.on("request", (request) => {
    const url = new URL(request.url());
    const local = url.protocol === "data:" || url.protocol === "blob:";
    if (!local && url.origin !== origin) faults.push(`request to another origin: ${request.url()}`);
  });
  // The console tells most breaches, but not the ones that a library probes for and swallows.
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
      console.error(`policy violation: ${effectiveDirective} ${blockedURI} ${sourceFile} ${sample}`),
    );
  });
  return faults;
}
