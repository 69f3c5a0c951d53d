import { expect, it } from "vitest";
import { packInput, profile } from "#test/formats/evidence-pack/pack-input";
import { written } from "#test/formats/evidence-pack/written-pack";

it("holds the whole administrative sheet on page 1; a long scope and many sites stand in full in section II", async () => {
  const words = Array.from({ length: 240 }, (_, index) => `phạmvi${index}`);
  const scope = words.join(" ").slice(0, 2000).trim();
  const sites = Array.from({ length: 50 }, (_, index) => `Cơ sở ${index + 1}, phường Hải An, thành phố Hải Phòng`);
  const assessors = Array.from({ length: 45 }, (_, index) => `Ngườithứ${index}`).join("; ");
  const pack = await written(packInput({ isDemo: true, profile: { ...profile, scope, sites, assessors } }));
  const [first = "", second = "", ...others] = pack.pageTexts;
  for (const text of [
    "… (toàn văn ở mục II). Địa điểm: 50 nơi (mục II).",
    "Nơi nhận:",
    "- Lưu: VT.",
    "Nguyễn Văn An",
  ]) {
    expect(first).toContain(text);
  }
  expect(second).toContain("MỤC LỤC");
  const rest = others.join(" ");
  expect(rest).toContain(scope.slice(0, 200));
  for (const word of scope.split(" ")) expect(rest).toContain(word);
  for (const site of sites) expect(rest).toContain(site);
  expect(rest).toContain(assessors);
});

it("leaves dots on page 1 for the position and the name that are not filled in", async () => {
  const pack = await written(packInput({ profile: { ...profile, signerPosition: "", signerName: " " } }));
  const [first = ""] = pack.pageTexts;
  expect(first.match(/…{8,}/g)).toHaveLength(2);
});
