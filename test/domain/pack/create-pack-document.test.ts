import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { createPackDocument, packDocumentText } from "#src/domain/pack/create-pack-document";
import { packContents, packDocumentSchema } from "#src/domain/pack/pack-document";
import { redactFacts } from "#src/domain/pack/redact";
import { packInput } from "#test/formats/evidence-pack/pack-input";

const digest = (text: string) => createHash("sha256").update(text).digest("hex");
const documentOf = (input = packInput()) =>
  createPackDocument({ ...input, facts: redactFacts(input, input.contents) }, digest);

it.each(packContents)("passes its own schema with contents %s", (contents) => {
  const document = documentOf(packInput({ contents }));
  expect(packDocumentSchema.parse(JSON.parse(packDocumentText(document)))).toEqual(document);
});

it("is the same text whatever order the rows came in", () => {
  const input = packInput();
  const turned = packInput({
    controlAssessments: input.controlAssessments.toReversed(),
    evidenceItems: input.evidenceItems.toReversed(),
  });
  expect(packDocumentText(documentOf(turned))).toBe(packDocumentText(documentOf(input)));
});

it("states what the pages print", () => {
  const { results, catalog, scoringModel } = documentOf();
  expect(results.controls).toHaveLength(123);
  expect(results.counts.assessed + results.counts.notApplicable).toBe(123);
  expect(results.verdict).toBe("not-ready");
  expect(catalog.id).toBe("iso27001-2022");
  expect([catalog.sha256, scoringModel.sha256].every((sha256) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
});
