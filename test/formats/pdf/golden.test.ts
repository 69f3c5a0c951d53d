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
  expect(digest).toBe("81c7761ec0b649de6d3f5614e49bf5e08f4e0b67a4d5dcd0c6ac75c019b0f001");
});
