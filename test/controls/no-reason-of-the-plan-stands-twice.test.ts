import { describe, expect, it } from "vitest";
import { shippedPlanTexts } from "./shipped-plan";

describe.each(["vi", "en"] as const)("in %s", (locale) => {
  const reasons = Object.values(shippedPlanTexts[locale].tasks).flatMap(({ links }) => Object.values(links));

  it("every link of every task has a reason of its own", () => {
    expect(reasons.filter((reason, index) => reasons.indexOf(reason) !== index)).toEqual([]);
  });

  it("every reason is a whole sentence", () => {
    expect(reasons.filter((reason) => !/^[\p{Lu}«“].{15,}\.$/u.test(reason))).toEqual([]);
  });
});
