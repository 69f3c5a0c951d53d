import { readFile } from "node:fs/promises";
import { describe, expect, inject, it } from "vitest";
import { pagePolicy, securityHeaders } from "#ci/build/security-headers.ts";

const served = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, inject("baseUrl")), { headers });

describe("served headers", () => {
  it.each(["", "sw.js", "manifest.webmanifest", "no-such-file.js"])("are on every answer: /%s", async (path) => {
    const answer = await served(path);
    expect(Object.fromEntries(Object.keys(securityHeaders).map((name) => [name, answer.headers.get(name)]))).toEqual(
      securityHeaders,
    );
  });

  it("forbid everything that is not named, inline code and other origins above all", () => {
    const policy = securityHeaders["Content-Security-Policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it("let no other site read an answer", async () => {
    const answer = await served("", { Origin: "http://localhost:1" });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("tell that an unknown file does not exist", async () => {
    expect((await served("no-such-file.js")).status).toBe(404);
  });

  it("are compressed answers for who understands them", async () => {
    for (const encoding of ["br", "gzip"]) {
      const answer = await served("sw.js", { "Accept-Encoding": encoding });
      expect(answer.headers.get("content-encoding")).toBe(encoding);
    }
  });
});

describe("the nginx example in the README", () => {
  it("sends the same headers", async () => {
    const readme = await readFile("README.md", "utf8");
    const lines = [...readme.matchAll(/add_header (\S+) "([^"]*)" always;/g)];
    expect(Object.fromEntries(lines.map(([, name, value]) => [name, value]))).toEqual(securityHeaders);
  });
});

describe("the built page", () => {
  it("carries the policy itself, for servers that send none", async () => {
    const page = await readFile("dist/index.html", "utf8");
    const [, content = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page) ?? [];
    expect(content.replaceAll("&#39;", "'")).toBe(pagePolicy);
    expect(securityHeaders["Content-Security-Policy"]).toBe(`${pagePolicy}; frame-ancestors 'none'`);
  });

  it("states the policy before anything is loaded", async () => {
    const page = await readFile("dist/index.html", "utf8");
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<(script|link)/));
  });

  it("holds no inline script, style or event handler", async () => {
    const page = await readFile("dist/index.html", "utf8");
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/i);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/i);
  });
});
