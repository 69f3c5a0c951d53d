import { expect, it } from "vitest";
import { changesInBackup, describeBackup } from "#src/domain/backup/describe-backup";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { aFinding, aReceipt } from "#test/support/a-review";
import { aFileOf, anAssessment, anOrigin, aReview, aWorkspace } from "./a-workspace";

const files = [1, 2, 3].map((byte) => aFileOf(new Uint8Array(byte)));
const assessments = [
  anAssessment({ id: "b" }),
  anAssessment({
    id: "a",
    evidence: [{}, {}],
    receipts: [aReceipt()],
    findings: [aFinding(), aFinding({ id: "f-0" })],
  }),
];
const reviews = [aReview("r-2"), aReview("r-1", { "A.5.1": { conclusion: "conforming" }, "4.1": {} })];

it("A document counts what it describes", () => {
  const document = describeBackup(aWorkspace(assessments, files, reviews), anOrigin);
  expect(document.counts).toMatchObject({
    assessments: 2,
    controlAssessments: 6,
    evidenceItems: 2,
    reviewReceipts: 1,
    reviewFindings: 2,
    risks: 0,
    reviews: 2,
    packOpinions: 2,
    changes: 18,
    files: 3,
    fileBytes: 6,
  });
  expect(document).toMatchObject({ format: "tdg-backup", formatVersion: "1.0", schemaVersion: 4, ...anOrigin });
});

it("The same content in another order gives the same document", () => {
  const turned = assessments.toReversed().map((one) => ({
    ...one,
    controlAssessments: one.controlAssessments.toReversed(),
    evidenceItems: one.evidenceItems.toReversed(),
    reviewFindings: one.reviewFindings.toReversed(),
  }));
  const turnedReviews = reviews.toReversed().map((one) => ({ ...one, packOpinions: one.packOpinions.toReversed() }));
  expect(canonicalJson(describeBackup(aWorkspace(turned, files.toReversed(), turnedReviews), anOrigin))).toBe(
    canonicalJson(describeBackup(aWorkspace(assessments, files, reviews), anOrigin)),
  );
});

it("Of a stored file only what the format knows is written", () => {
  const [file] = files;
  const stored = { sha256: "", byteCount: 0, mediaType: "", ...file, chunkCount: 3 };
  expect(describeBackup(aWorkspace([], [stored]), anOrigin).files).toEqual([file]);
});

it("The changes stand in the order of the document, those of the reviews last", () => {
  const workspace = aWorkspace(assessments, files, reviews);
  const changes = changesInBackup(describeBackup(workspace, anOrigin), workspace);
  expect([...new Set(changes.map(({ assessmentId }) => assessmentId))]).toEqual(["a", "b", "r-1", "r-2"]);
  expect(changes).toHaveLength(18);
});
