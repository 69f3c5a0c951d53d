import { describe, expect, it } from "vitest";
import { packRules, type PackRule, type RuleOutcome } from "#src/domain/pack/verification";
import {
  conclusionOf,
  countOutcomes,
  inOrder,
  phraseOf,
  ruleCode,
  withNotReachedApart,
  withTyped,
} from "#src/features/review/judged-outcomes";

const fingerprint = "ab".repeat(32);

function outcomes(changed: Partial<Record<PackRule, RuleOutcome["status"]>> = {}): readonly RuleOutcome[] {
  return packRules.map((rule) => ({ rule, status: changed[rule] ?? "passed", reason: "known", places: ["x"] }));
}

describe("outcomes of rules", () => {
  it("stand with what failed and what was not checked first", () => {
    const shown = inOrder(outcomes({ pages: "failed", signature: "unchecked", container: "unchecked" }));
    expect(shown.slice(0, 4).map(({ rule }) => rule)).toEqual(["pages", "container", "signature", "revision"]);
    expect(countOutcomes(shown)).toEqual({ passed: 11, failed: 1, unchecked: 2 });
    expect(ruleCode("container")).toBe("Q01");
    expect(ruleCode("evidence-elsewhere")).toBe("Q14");
  });

  it("name the one fault where there is only one", () => {
    expect(phraseOf("damaged", outcomes({ files: "failed" }))).toEqual({ kind: "files", count: 1 });
    expect(phraseOf("damaged", outcomes({ levels: "failed", results: "failed" }))).toEqual({ kind: "figures" });
    expect(phraseOf("damaged", outcomes({ revision: "failed" }))).toEqual({ kind: "revision" });
    expect(phraseOf("damaged", outcomes({ files: "failed", revision: "failed" }))).toEqual({ kind: "damaged" });
    expect(phraseOf("unreadable", outcomes({ container: "failed" }))).toEqual({ kind: "unreadable" });
  });

  it("call the file intact only where its pages were checked too", () => {
    expect(phraseOf("intact", outcomes())).toEqual({ kind: "intact" });
    expect(phraseOf("intact", outcomes({ pages: "unchecked" }))).toEqual({ kind: "data-intact" });
  });

  it("take in the fingerprint from paper", () => {
    const found = { outcomes: outcomes({ fingerprint: "unchecked" }), fingerprint };
    const judged = (typed: string) => withTyped(found, typed).find(({ rule }) => rule === "fingerprint");
    expect(judged("")?.status).toBe("unchecked");
    expect(judged(fingerprint)).toEqual({ rule: "fingerprint", status: "passed", reason: "typed-matches" });
    expect(judged(fingerprint.slice(0, 16))?.status).toBe("unchecked");
    expect(judged("0".repeat(64))).toEqual({ rule: "fingerprint", status: "failed", reason: "typed-differs" });
  });

  it("say of a file that differs from its list only that the list matches the paper", () => {
    const found = { outcomes: outcomes({ files: "failed", fingerprint: "unchecked" }), fingerprint };
    expect(withTyped(found, fingerprint).find(({ rule }) => rule === "fingerprint")).toEqual({
      rule: "fingerprint",
      status: "unchecked",
      reason: "only-manifest-matches",
    });
  });

  it("stand apart where one fault kept several from being tried", () => {
    const found = outcomes({ document: "failed", levels: "unchecked", results: "unchecked" }).map((outcome) =>
      outcome.status === "unchecked" ? { ...outcome, reason: "not-reached" } : outcome,
    );
    const { rows, notReached } = withNotReachedApart(found);
    expect(notReached.map(({ rule }) => rule)).toEqual(["levels", "results"]);
    expect(rows).toHaveLength(12);
    expect(withNotReachedApart(found.filter(({ rule }) => rule !== "levels")).notReached).toEqual([]);
  });

  it("are damaged from the first failure on", () => {
    const differing = withTyped({ outcomes: outcomes(), fingerprint }, "0".repeat(64));
    expect(conclusionOf({ conclusion: "intact" }, differing)).toBe("damaged");
    expect(conclusionOf({ conclusion: "intact" }, outcomes())).toBe("intact");
    expect(conclusionOf({ conclusion: "unreadable" }, outcomes())).toBe("unreadable");
  });
});
