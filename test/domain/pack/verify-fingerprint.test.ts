import { expect, it } from "vitest";
import { failed, passed, unchecked } from "#src/domain/pack/rule-outcome";
import { rulesAgainstFingerprint, verifyFingerprint } from "#src/domain/pack/verify-fingerprint";

const fingerprint = "28eab88b3092a84e3175b91c09a0d9e2391fc7b009ef6e1d1f9e3ccacd058667";

it.each([
  ["nothing", null, "unchecked", "nothing-typed"],
  ["white space", " \n", "unchecked", "nothing-typed"],
  ["all of it", fingerprint, "passed", "typed-matches"],
  ["capitals", fingerprint.toUpperCase(), "passed", "typed-matches"],
  [
    "groups, as printed",
    "28eab88b 3092a84e 3175b91c 09a0d9e2\n391fc7b0 09ef6e1d 1f9e3cca cd058667",
    "passed",
    "typed-matches",
  ],
  ["what a scanner types", `tdg-pack:1:${fingerprint}\r\n`, "passed", "typed-matches"],
  ["full-width digits", fingerprint.replaceAll("8", "８"), "passed", "typed-matches"],
  ["the short form of the footers", "28eab88b 3092a84e", "unchecked", "only-short-form"],
  ["another short form", "28eab88b 3092a84f", "failed", "typed-differs"],
  ["a digit that differs", fingerprint.replace(/7$/, "8"), "failed", "typed-differs"],
  ["too little", "28eab88b", "unchecked", "not-understood"],
  ["too much", `${fingerprint}0`, "unchecked", "not-understood"],
  ["letters that are none", `${fingerprint.slice(0, -1)}g`, "unchecked", "not-understood"],
])("%s", (_, typed, status, reason) => {
  expect(verifyFingerprint(fingerprint, typed, [])).toMatchObject({ rule: "fingerprint", status, reason });
});

it("Without a manifest there is nothing to compare", () => {
  expect(verifyFingerprint(null, fingerprint, [])).toMatchObject({ status: "unchecked", reason: "not-reached" });
});

it("A match proves nothing where the file is not what its manifest says", () => {
  const others = [passed("container", "readable"), failed("files", "altered")];
  expect(verifyFingerprint(fingerprint, fingerprint, others)).toMatchObject({
    status: "unchecked",
    reason: "only-manifest-matches",
  });
  expect(verifyFingerprint(fingerprint, "0".repeat(64), others)).toMatchObject({ status: "failed" });
});

it("The rules before it speak against the fingerprint when they fail, and no others do", () => {
  const outcomes = [
    failed("files", "altered"),
    failed("revision", "unexplained"),
    unchecked("signature", "whole-file"),
    failed("levels", "differ"),
  ];
  expect(rulesAgainstFingerprint(outcomes)).toEqual(["revision", "files"]);
});
