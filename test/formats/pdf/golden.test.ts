/**
 * The layer reaches into jsPDF 4.2.1. When this digest changes without a change of ours, jsPDF behaves differently:
 * render the sample, look at it, check it with veraPDF (3A and UA1), then write the new digest down.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bytesOf } from "./pdf-file";
import { sampleDocument } from "./sample-document";

it("jsPDF is the pinned version", () => {
  const { version } = JSON.parse(readFileSync("node_modules/jspdf/package.json", "utf8")) as { version: string };
  expect(version).toBe("4.2.1");
});

it("the sample document has the known digest", () => {
  const digest = createHash("sha256").update(bytesOf(sampleDocument().finish())).digest("hex");
  expect(digest).toBe("70a918fc2a00797c9ec5ce78b97fae2fa235fe442ee67effe0059a9ea16a2eed");
});
