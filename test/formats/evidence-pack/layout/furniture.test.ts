import { expect, it } from "vitest";
import { packInput, profile } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";

it("cuts a name without spaces in the footer, where it would cover the disclaimer", async () => {
  const name = "Đ".repeat(255);
  const pack = await written(packInput({ profile: { ...profile, organisationName: name } }));
  for (const page of pack.pageTexts.slice(5)) expect(page).toMatch(/ Đ{5,50}… /);
});
