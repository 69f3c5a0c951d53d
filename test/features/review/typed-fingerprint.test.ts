import { describe, expect, it } from "vitest";
import { compareFingerprint, fingerprintGroups } from "#src/features/review/typed-fingerprint";

const fingerprint = "9f3c71e040abc2d9c7d508bb1e62a4f7b80d93c557f1e26a0c4b8de372a95f16";

describe("a fingerprint from paper", () => {
  it.each([
    ["as printed, in groups", "9f3c71e0 40abc2d9 c7d508bb 1e62a4f7\nb80d93c5 57f1e26a 0c4b8de3 72a95f16"],
    ["as a scanner types the code", `tdg-pack:1:${fingerprint}`],
    ["in capitals", fingerprint.toUpperCase()],
  ])("matches %s", (_, typed) => {
    expect(compareFingerprint(typed, fingerprint)).toEqual({ state: "matches", isWhole: true });
  });

  it("matches the short form of a footer without being whole", () => {
    expect(compareFingerprint("9f3c71e040abc2d9…", fingerprint)).toEqual({ state: "matches", isWhole: false });
  });

  it("differs by one character", () => {
    expect(compareFingerprint(`${fingerprint.slice(0, -1)}7`, fingerprint)).toEqual({
      state: "differs",
      isWhole: true,
    });
  });

  it("is not judged before it is whole", () => {
    expect(compareFingerprint("9f3c71e0 40ab", fingerprint)).toEqual({ state: "incomplete", digits: 12 });
    expect(compareFingerprint("  ", fingerprint)).toEqual({ state: "empty" });
  });

  it("is told from anything else", () => {
    expect(compareFingerprint("https://example.vn", fingerprint)).toEqual({ state: "foreign" });
    expect(compareFingerprint(`${fingerprint}00`, fingerprint)).toEqual({ state: "foreign" });
  });

  it("is shown in groups of eight", () => {
    expect(fingerprintGroups(fingerprint)).toHaveLength(8);
    expect(fingerprintGroups(fingerprint)[0]).toBe("9f3c71e0");
  });
});
