import { expect, it } from "vitest";
import { loadTrainingPaths } from "#src/storage/training-path-source";

it.each(["vi", "en"] as const)("the shipped paths come with their words and questions in %s", async (locale) => {
  const loaded = await loadTrainingPaths(locale);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const { paths, text, catalog, catalogText } = loaded.value;
  expect([paths.catalogId, text.locale, catalog.id, catalogText.locale]).toEqual([
    "iso27001-2022",
    locale,
    "iso27001-2022",
    locale,
  ]);
});
