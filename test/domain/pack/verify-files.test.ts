import { describe, expect, it } from "vitest";
import type { ManifestEntry } from "#src/domain/pack/pack-manifest";
import { verifyFiles, verifyNoStrays } from "#src/domain/pack/verify-files";

const digest = (digit: string) => digit.repeat(64);
const entry = (name: string): ManifestEntry => ({
  name,
  role: "evidence",
  mediaType: "text/plain",
  byteCount: 10,
  sha256: digest("a"),
});
const found = (name: string) => ({ name, byteCount: 10, sha256: digest("a") });
const entries = [entry("BC-001 a.log"), entry("BC-002 b.log"), entry("BC-003 c.log")];
const whole = entries.map(({ name }) => found(name));

describe("the files of the manifest", () => {
  it("pass when each is there with its size and digest", () => {
    expect(verifyFiles(entries, whole)).toMatchObject({ status: "passed", figures: { files: 3, bytes: 30 } });
  });

  it.each([
    ["another digest", { sha256: digest("b") }],
    ["another size", { byteCount: 11 }],
    ["no readable content", { sha256: null }],
  ])("fail over one with %s, and name it", (_, change) => {
    expect(verifyFiles(entries, [{ ...found("BC-001 a.log"), ...change }, ...whole.slice(1)])).toEqual({
      rule: "files",
      status: "failed",
      reason: "altered",
      figures: { files: 1 },
      places: ["BC-001 a.log"],
    });
  });

  it("fail over one that is not there", () => {
    expect(verifyFiles(entries, whole.slice(1))).toMatchObject({
      status: "failed",
      reason: "missing",
      places: ["BC-001 a.log"],
    });
  });

  it("fail over both at once", () => {
    const altered = { ...found("BC-002 b.log"), sha256: digest("b") };
    expect(verifyFiles(entries, [altered, found("BC-003 c.log")])).toEqual({
      rule: "files",
      status: "failed",
      reason: "missing-and-altered",
      figures: { missing: 1, altered: 1 },
      places: ["BC-001 a.log", "BC-002 b.log"],
    });
  });
});

describe("files beside the manifest", () => {
  const names = ["manifest.json", ...entries.map(({ name }) => name)];
  const none = { listed: names, ambiguous: [], hidden: [] };

  it("are none in a good pack", () => {
    expect(verifyNoStrays(entries, none)).toMatchObject({ status: "passed", reason: "none" });
  });

  it.each([
    ["hidden", { hidden: ["x.exe"] }, "x.exe"],
    ["unlisted", { listed: [...names, "x.txt"] }, "x.txt"],
    ["twice", { listed: [...names, "BC-001 a.log"] }, "BC-001 a.log"],
    ["ambiguous", { ambiguous: ["BC-002 b.log"] }, "BC-002 b.log"],
  ])("fail the rule: %s", (reason, change, place) => {
    expect(verifyNoStrays(entries, { ...none, ...change })).toMatchObject({
      status: "failed",
      reason,
      places: [place],
    });
  });
});
