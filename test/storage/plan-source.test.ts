import { expect, it } from "vitest";
import { loadPlan } from "#src/storage/plan-source";

it.each([
  ["vi", "Kế hoạch 43", "Đã đọc văn bản"],
  ["en", "Plan 43", "Text read"],
] as const)("The plan comes with the law and the mapping, in %s", async (locale, shortName, markName) => {
  const loaded = await loadPlan(locale);
  if (!loaded.ok) throw new Error(loaded.error.type);
  const { plan, text, law, lawText, mapping } = loaded.value;
  expect(plan.tasks).toHaveLength(14);
  expect(text.shortName).toBe(shortName);
  expect(law.references).toHaveLength(44);
  expect(lawText.marks["V1"]?.name).toBe(markName);
  expect({ from: mapping.from, to: mapping.to }).toEqual({ from: "iso27001-2013", to: "iso27001-2022" });
});

it("A plan that is not shipped is missed by the name of its file", async () => {
  expect(await loadPlan("vi", "plan-57")).toEqual({
    ok: false,
    error: { type: "plan-missing", file: "/controls/plan-57/plan.json" },
  });
});
