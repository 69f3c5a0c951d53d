import { expect, it } from "vitest";
import { describeBackup } from "#src/domain/backup/workspace-content";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { aFileOf, anAssessment, anOrigin, aWorkspace } from "./a-workspace";

const files = [1, 2, 3].map((byte) => aFileOf(new Uint8Array(byte)));
const assessments = [anAssessment({ id: "b" }), anAssessment({ id: "a", evidence: [{}, {}] })];

it("A document counts what it describes", () => {
  const document = describeBackup(aWorkspace(assessments, files), anOrigin);
  expect(document.counts).toEqual({
    assessments: 2,
    controlAssessments: 6,
    evidenceItems: 2,
    changes: 10,
    files: 3,
    fileBytes: 6,
  });
  expect(document).toMatchObject({ format: "tdg-backup", formatVersion: "1.0", schemaVersion: 2, ...anOrigin });
});

it("The same content in another order gives the same document", () => {
  const turned = assessments.toReversed().map((one) => ({
    ...one,
    controlAssessments: one.controlAssessments.toReversed(),
    evidenceItems: one.evidenceItems.toReversed(),
  }));
  expect(canonicalJson(describeBackup(aWorkspace(turned, files.toReversed()), anOrigin))).toBe(
    canonicalJson(describeBackup(aWorkspace(assessments, files), anOrigin)),
  );
});

it("Of a stored file only what the format knows is written", () => {
  const [file] = files;
  const stored = { sha256: "", byteCount: 0, mediaType: "", ...file, chunkCount: 3 };
  expect(describeBackup(aWorkspace([], [stored]), anOrigin).files).toEqual([file]);
});
