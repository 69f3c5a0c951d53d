import { expect, it } from "vitest";
import { verifyRevisions, verifySignatures, type RevisionFacts } from "#src/domain/pack/verify-revisions";

const facts = (changes: Partial<RevisionFacts>): RevisionFacts => ({
  byteCount: 100,
  ends: [100],
  bytesBehind: 0,
  coveredTo: [],
  changedFiles: [],
  changedObjects: [],
  ...changes,
});

it.each([
  ["one revision", {}, "passed single", "unchecked none"],
  ["one that is signed", { coveredTo: [100] }, "passed single", "unchecked whole-file"],
  ["a signature in a second one", { ends: [80, 100], coveredTo: [100] }, "passed signed", "unchecked whole-file"],
  ["two signers", { ends: [60, 80, 100], coveredTo: [80, 100] }, "passed signed", "unchecked whole-file"],
  ["a second one without a signature", { ends: [80, 100] }, "failed unexplained", "unchecked none"],
  ["one after the signature", { ends: [60, 80, 100], coveredTo: [80] }, "failed unexplained", "failed partial"],
  ["one before the signature", { ends: [60, 80, 100], coveredTo: [100] }, "failed unexplained", "unchecked whole-file"],
  ["a signature over a part", { coveredTo: [90] }, "failed unexplained", "failed partial"],
  ["a signature that is none", { coveredTo: [null] }, "failed unexplained", "failed malformed"],
  ["bytes behind", { byteCount: 101, bytesBehind: 1 }, "failed bytes-behind", "unchecked none"],
  [
    "other files",
    { ends: [80, 100], coveredTo: [100], changedFiles: ["a"] },
    "failed files-changed",
    "unchecked whole-file",
  ],
  [
    "another page",
    { ends: [80, 100], coveredTo: [100], changedObjects: [4] },
    "failed content-changed",
    "unchecked whole-file",
  ],
])("%s", (_, changes, revision, signature) => {
  const [one, other] = [verifyRevisions(facts(changes)), verifySignatures(facts(changes))];
  expect([`${one.status} ${one.reason}`, `${other.status} ${other.reason}`]).toEqual([revision, signature]);
});
