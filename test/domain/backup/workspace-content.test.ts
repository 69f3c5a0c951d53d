import { expect, it } from "vitest";
import { entitiesOf, filesNamedBy, historiesOf } from "#src/domain/backup/workspace-content";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { aFinding, aReceipt } from "#test/support/a-review";
import { anAssessment, aReview, aWorkspace } from "./a-workspace";

it("A history's living entities are those that its replay gives", () => {
  const workspace = aWorkspace(
    [
      anAssessment({
        id: "a",
        evidence: [{}, {}],
        receipts: [aReceipt()],
        findings: [aFinding(), aFinding({ id: "f-0" })],
      }),
    ],
    [],
    [aReview("r-1", { "A.5.1": { conclusion: "conforming" }, "4.1": {} })],
  );
  const keys = historiesOf(workspace).map((one) => [...entitiesOf(one).keys()].toSorted());
  expect(keys[0]).toEqual([
    "assessment/a",
    "control-assessment/4.1",
    "control-assessment/A.5.1",
    "control-assessment/A.8.13",
    "evidence-item/a-e-1",
    "evidence-item/a-e-2",
    "review-finding/f-0",
    "review-finding/f-1",
    "review-receipt/r-1",
  ]);
  expect(keys[1]).toEqual(["pack-opinion/4.1", "pack-opinion/A.5.1", "pack-review/r-1"]);
});

it("A history names the files of all versions, their cleaned copies, and the document of a review", () => {
  const version = { name: "anh.jpg", mediaType: "image/jpeg", byteCount: 3, addedAt: "2026-11-20T02:00:00.000Z" };
  const versions = [
    { ...version, sha256: "1".repeat(64) },
    { ...version, sha256: "2".repeat(64), packCopy: { sha256: "3".repeat(64), byteCount: 2 } },
  ];
  const content = anAssessment({ evidence: [anEvidenceItem({ versions }), {}] });
  expect(filesNamedBy(content)).toEqual(["1", "2", "3"].map((digit) => digit.repeat(64)));
  expect(filesNamedBy(aReview())).toEqual(["d0".repeat(32)]);
});
