import { expect, it } from "vitest";
import { routes, screenHref } from "#src/i18n/routes";

it("addresses are fixed and stay: people keep them as bookmarks", () => {
  expect(routes).toEqual({
    start: "/",
    profile: "/don-vi",
    assess: "/danh-gia",
    overview: "/tong-quan",
    gaps: "/khoang-trong",
    risks: "/rui-ro",
    statement: "/tuyen-bo-ap-dung",
    actions: "/khac-phuc",
    evidence: "/bang-chung",
    plan: "/ke-hoach-43",
    history: "/lich-su",
    carryOver: "/chuyen-ban",
    pack: "/bo-ho-so",
    review: "/tham-tra",
    help: "/huong-dan",
    settings: "/cai-dat",
  });
});

it("a link is a hash, so that any static host will do", () => {
  expect(screenHref("overview")).toBe("#/tong-quan");
  expect(screenHref("assess", "A.8.13")).toBe("#/danh-gia/A.8.13");
});
