import { expect, it } from "vitest";
import type { Catalog } from "#src/domain/catalog/catalog";
import type { Change } from "#src/domain/history/change";
import type { PackDocument } from "#src/domain/pack/pack-document";
import { verifyHistory } from "#src/domain/pack/verify-history";

const document = { head: { hash: "0".repeat(64) }, assessment: { id: "a-1" } } as PackDocument;
const own = { assessmentId: "a-1", entity: "control-assessment" };

it.each([
  ["of another assessment", { assessmentId: "a-2", entity: "control-assessment" }],
  ["of an auditor's review", { assessmentId: "a-1", entity: "pack-opinion" }],
])("a change %s does not belong into a pack's history", (_, stray) => {
  const changes = [own, stray] as unknown as readonly Change[];
  expect(verifyHistory(document, changes, {} as Catalog, (text) => text)).toEqual({
    rule: "history",
    status: "failed",
    reason: "malformed",
    figures: { line: 2 },
  });
});
