import { beforeEach, describe, expect, test } from "vitest";
import { appCommands, type AppCommandsInput } from "#src/app/app-commands";
import { vi as vietnamese } from "#src/i18n/vi";
import { currentCatalogId, loadCatalog } from "#src/storage/catalog-source";
import { defaultPreferences } from "#src/storage/preferences";

const done: unknown[] = [];
beforeEach(() => {
  done.length = 0;
});

async function commandsOf(changed: Partial<AppCommandsInput> = {}) {
  const bundle = await loadCatalog(currentCatalogId, "vi");
  if (!bundle.ok) throw new Error("the shipped catalog is refused");
  const input: AppCommandsInput = {
    messages: vietnamese,
    bundle: bundle.value,
    navigate: (path) => done.push(path),
    hasAssessment: true,
    workspace: "own",
    onWorkspace: (workspace) => done.push(workspace),
    preferences: defaultPreferences,
    onPreferences: (preferences) => done.push(preferences),
    ...changed,
  };
  return appCommands(input);
}

describe("the commands of the app", () => {
  test("reach every screen", async () => {
    const screens = (await commandsOf()).filter(({ group }) => group === "screen");
    for (const { run } of screens) run();
    expect(screens.map(({ title }) => title)).toEqual([
      "Bắt đầu",
      "Đơn vị và phạm vi",
      "Đánh giá",
      "Tổng quan",
      "Khoảng trống",
      "Rủi ro",
      "Tuyên bố áp dụng",
      "Khắc phục",
      "Bằng chứng",
      "Kế hoạch 43",
      "Lịch sử",
      "Chuyển ấn bản",
      "Bộ hồ sơ",
      "Thẩm tra",
      "Hướng dẫn",
      "Cài đặt",
    ]);
    expect(done).toEqual([
      "/",
      "/don-vi",
      "/danh-gia",
      "/tong-quan",
      "/khoang-trong",
      "/rui-ro",
      "/tuyen-bo-ap-dung",
      "/khac-phuc",
      "/bang-chung",
      "/ke-hoach-43",
      "/lich-su",
      "/chuyen-ban",
      "/bo-ho-so",
      "/tham-tra",
      "/huong-dan",
      "/cai-dat",
    ]);
  });

  test("reach all 123 clauses and controls by their own address", async () => {
    const controls = (await commandsOf()).filter(({ group }) => group === "control");
    expect(controls).toHaveLength(123);
    const control = controls.find(({ id }) => id === "A.5.12");
    expect(control).toMatchObject({ title: "Phân loại thông tin", detail: "Tổ chức" });
    control?.run();
    expect(done).toEqual(["/danh-gia/A.5.12"]);
  });

  test("leave the controls out while there is no assessment to open them in", async () => {
    const groups = (await commandsOf({ hasAssessment: false })).map(({ group }) => group);
    expect(new Set(groups)).toEqual(new Set(["screen", "action"]));
  });

  test("do what the settings do, and say what is in use", async () => {
    const actions = (await commandsOf()).filter(({ group }) => group === "action");
    expect(actions.map(({ title, detail }) => [title, detail])).toEqual([
      ["Thử với dữ liệu mẫu", undefined],
      ["Thuật ngữ", undefined],
      ["Đào tạo", undefined],
      ["Chuyển sang English", undefined],
      ["Giao diện: Theo máy", "đang dùng"],
      ["Giao diện: Sáng", undefined],
      ["Giao diện: Tối", undefined],
      ["Tắt phím tắt một chữ", undefined],
    ]);
    for (const { run } of actions) run();
    expect(done).toEqual([
      "demo",
      "/huong-dan/thuat-ngu",
      "/huong-dan/dao-tao",
      { locale: "en" },
      { theme: "system" },
      { theme: "light" },
      { theme: "dark" },
      { letterKeys: false },
    ]);
  });

  test("offer the way back from the demo, from English and to the keys", async () => {
    const titles = (
      await commandsOf({
        workspace: "demo",
        preferences: { ...defaultPreferences, locale: "en", letterKeys: false },
      })
    ).map(({ title }) => title);
    expect(titles).toContain("Thoát dữ liệu mẫu");
    expect(titles).toContain("Chuyển sang Tiếng Việt");
    expect(titles).toContain("Bật phím tắt một chữ");
  });

  test("have ids of their own", async () => {
    const ids = (await commandsOf()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
