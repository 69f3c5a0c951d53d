import { expect, it } from "vitest";
import { planTitle } from "#src/domain/plan/plan-reference";
import { shippedPlan, shippedPlanTexts } from "./shipped-plan";

const { tasks } = shippedPlan;

it("the tasks are II.1 to II.6 and rows 1 to 8 of the appendix, in order", () => {
  expect(tasks.map(({ id }) => id).join(" ")).toBe(
    "II.1 II.2 II.3 II.4 II.5 II.6 PL.1 PL.2 PL.3 PL.4 PL.5 PL.6 PL.7 PL.8",
  );
});

it("each task stands where its id says", () => {
  expect(tasks.map(({ planRef }) => (planRef.part === "section" ? planRef.number : `PL.${planRef.number}`))).toEqual(
    tasks.map(({ id }) => id),
  );
});

it("II.1 was for 2018 alone, II.5 names no term, all others run from 2018 to 2025", () => {
  const others = tasks.filter(({ id }) => id !== "II.1" && id !== "II.5");
  expect(tasks.find(({ id }) => id === "II.1")?.term).toEqual({ from: 2018, to: 2018 });
  expect(tasks.find(({ id }) => id === "II.5")?.term).toBe(null);
  expect(others.map(({ term }) => `${term?.from}-${term?.to}`)).toEqual(Array(12).fill("2018-2025"));
});

it("the plan is 43/KH-UBND of 8 February 2018, in both languages", () => {
  expect(planTitle(shippedPlan, shippedPlanTexts.vi, null)).toBe(
    "Kế hoạch số 43/KH-UBND ngày 08/02/2018 của Ủy ban nhân dân thành phố Hải Phòng",
  );
  expect(planTitle(shippedPlan, shippedPlanTexts.en, null)).toBe(
    "Plan No. 43/KH-UBND of 08/02/2018 of the People's Committee of Hải Phòng",
  );
});

it("the caution says that the term is over and that the law under the plan ended", () => {
  expect(shippedPlanTexts.vi.caution).toMatch(/2018–2025, đã hết.*hết hiệu lực từ 01\/7\/2026/);
  expect(shippedPlanTexts.en.caution).toMatch(/2018–2025, is over.*ended on 01\/7\/2026/);
});
