import { describe, expect, it } from "vitest";
import { failed, notReached, passed, unchecked } from "#src/domain/pack/rule-outcome";
import { verificationReasons } from "#src/domain/pack/verification-reasons";
import { packRules, type RuleOutcome } from "#src/domain/pack/verification";
import { concludeVerification, decisiveRules } from "#src/domain/pack/verify-conclusion";

const allPassed: readonly RuleOutcome[] = packRules.map((rule) => ({ rule, status: "passed", reason: "" }));
const but = (...changed: readonly RuleOutcome[]) =>
  concludeVerification(allPassed.map((outcome) => changed.find(({ rule }) => rule === outcome.rule) ?? outcome));

describe("a pack is", () => {
  it("intact when everything passed, and when what cannot be checked here was not", () => {
    expect(but()).toBe("intact");
    expect(
      but(unchecked("signature", "none"), unchecked("pages", "not-rebuilt"), unchecked("history", "not-included")),
    ).toBe("intact");
  });

  it("intact when its catalog came along and everything comes out by it", () => {
    expect(but(unchecked("document", "own-catalog"))).toBe("intact");
  });

  it.each(decisiveRules)("not intact when %s was not tried", (rule) => {
    expect(but(notReached(rule))).not.toBe("intact");
  });

  it.each(packRules)("not intact when %s failed", (rule) => {
    expect(but({ rule, status: "failed", reason: "x" })).toBe("damaged");
  });

  it("unreadable when its container is closed, or this app does not know what it is", () => {
    expect(but(failed("container", "cut-off"), notReached("manifest"))).toBe("unreadable");
    expect(but(failed("manifest", "missing"), notReached("document"))).toBe("unreadable");
    expect(but(failed("document", "newer", { figures: { version: "2.0" } }))).toBe("unreadable");
    expect(but(failed("document", "edition-unknown"))).toBe("unreadable");
  });

  it("damaged when something else is wrong besides", () => {
    expect(but(failed("document", "newer"), failed("files", "altered"))).toBe("damaged");
    expect(but(failed("container", "damaged"))).toBe("damaged");
  });
});

it("Every rule has reasons, and places come out short and harmless", () => {
  expect(Object.keys(verificationReasons)).toEqual(packRules);
  const outcome = passed("files", "whole", {
    places: ["a\u202eb\u0000", "x".repeat(500), ...Array.from({ length: 500 }, () => "y")],
  });
  expect(outcome.places?.[0]).toBe("a\ufffdb\ufffd");
  expect(outcome.places?.[1]).toHaveLength(160);
  expect(outcome.places).toHaveLength(100);
});
