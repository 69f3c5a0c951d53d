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

it("fills page 1 with as many whole clauses as there is room for, and cuts no name that has room", async () => {
  const scope = `Hệ thống quản lý an toàn thông tin cho dịch vụ đặt chỗ máy chủ, ${"cho thuê tủ rack và lồng rack riêng, ".repeat(20)}hết.`;
  const assessors =
    "Tổ tự đánh giá theo Quyết định số 96/QĐ-TTDL ngày 05/10/2026: Phạm Quốc Bình (Tổ trưởng), Lê Minh Khôi, Vũ Đức Thắng";
  const pack = await written(packInput({ profile: { ...profile, scope, assessors } }));
  const [first = ""] = pack.pageTexts;
  expect(first).toContain("lồng rack riêng… (toàn văn ở mục II).");
  expect(first.match(/lồng rack riêng/g)?.length).toBeGreaterThan(3);
  expect(first).toContain(`${assessors}. Kiểm chứng độc lập: Ban Kiểm soát nội bộ.`);
  expect(first).toContain("Nguyễn Văn An");
});
