import { beforeEach, describe, expect, test } from "vitest";
import { createCorrectiveAction } from "#src/domain/action/corrective-action";
import { appCommands, type AppCommandsInput } from "#src/app/app-commands";
import { findCommands, indexCommands } from "#src/features/commands/rank-commands";
import { en as english } from "#src/i18n/en";
import { vi as vietnamese } from "#src/i18n/vi";
import { addEvidenceItem, saveControl } from "#src/storage/assessments";
import { defaultPreferences } from "#src/storage/preferences";
import { addRisk, saveRisk } from "#src/storage/risks";
import { createOwnControl } from "#src/domain/statement/own-control";
import { loadPlanTasks } from "#src/storage/plan-source";
import { openTestSession } from "#test/support/open-test-session";

const done: unknown[] = [];
beforeEach(() => {
  done.length = 0;
});

async function commandsOf(changed: Partial<AppCommandsInput> = {}) {
  const input: AppCommandsInput = {
    messages: vietnamese,
    open: changed.open === null ? null : await openTestSession(),
    corrective: [],
    ownControls: [],
    planTasks: [],
    navigate: (path) => done.push(path),
    press: ({ screen, label }) => done.push(`${screen}: ${label}`),
    turnBack: (kind) => done.push(kind),
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
    const groups = (await commandsOf({ open: null })).map(({ group }) => group);
    expect(new Set(groups)).toEqual(new Set(["screen", "action", "onScreen"]));
  });

  test("do what the settings do, and say what is in use", async () => {
    const actions = (await commandsOf()).filter(({ group }) => group === "action");
    expect(actions.map(({ title, detail }) => [title, detail])).toEqual([
      ["Hoàn tác", undefined],
      ["Làm lại", undefined],
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
      "undo",
      "redo",
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

  test("find an item by note, owner and evidence, and risks, evidence and corrective actions by their own words", async () => {
    const { session, facts, refresh } = await openTestSession();
    const { writer } = session;
    const { id } = facts.assessment;
    await saveControl(writer, id, "A.7.11", { note: "Máy phát nhận tải sau 11 giây", owner: "Đỗ Thị Hạnh" });
    const item = { title: "Biên bản thử ắc quy", kind: "record", datedOn: "2026-09-18", location: "Kho số 4" } as const;
    await addEvidenceItem(writer, id, { ...item, controlIds: ["A.7.11"] });
    const added = await addRisk(writer, id);
    if (!added.ok) throw new Error(added.error.type);
    await saveRisk(writer, id, added.value.id, { asset: "Phòng máy", threat: "Ngập nước biển", treatment: "Nâng sàn" });
    const corrective = createCorrectiveAction({
      id: "kp",
      assessmentId: id,
      code: "KP-001",
      statement: "Chưa diễn tập ứng cứu",
      owner: "Đỗ Thị Hạnh",
    });
    const index = indexCommands(await commandsOf({ open: await refresh(), corrective: [corrective] }));
    const codes = (query: string) =>
      findCommands(index, query).sections.flatMap(({ commands }) => commands.map(({ command }) => command.code));
    expect(codes("nhan tai sau 11")).toEqual(["A.7.11"]);
    expect(codes("do thi hanh")).toEqual(["A.7.11", "KP-001"]);
    expect(codes("bc001")).toEqual(["BC-001"]);
    expect(codes("bien ban thu ac quy")).toEqual(["BC-001", "A.7.11"]);
    expect(codes("kho so 4")).toEqual(["BC-001"]);
    expect(codes("ngap nuoc bien")).toEqual(["R-001"]);
    expect(codes("nang san")).toEqual(["R-001"]);
    expect(codes("dien tap ung cuu")).toContain("KP-001");
  });

  test("find controls of the unit's own and tasks of the plan, and lead to their place", async () => {
    const own = {
      ...createOwnControl("a-1", "own-1", "TC-01"),
      title: "Kiểm soát thiết bị bay",
      description: "Cấm bay quanh trạm phát",
    };
    const index = indexCommands(await commandsOf({ ownControls: [own], planTasks: (await loadPlanTasks("vi")) ?? [] }));
    const first = (query: string) => findCommands(index, query).sections[0]?.commands[0]?.command;
    expect(first("tc01")).toMatchObject({ code: "TC-01", detail: "Tuyên bố áp dụng" });
    expect(first("cam bay quanh tram")?.id).toBe("own-control-own-1");
    expect(first("doi ung cuu, phuong an, mang luoi")).toMatchObject({ detail: "Kế hoạch 43" });
    expect(index.filter(({ command }) => command.group === "planTask")).toHaveLength(14);
    first("tc01")?.run();
    first("doi ung cuu, phuong an, mang luoi")?.run();
    expect(done).toEqual(["/tuyen-bo-ap-dung/own-1", "/ke-hoach-43/II.1"]);
  });

  test("press what stands on the screens, and never offer to back up the sample data", async () => {
    const own = (await commandsOf()).filter(({ group }) => group === "onScreen");
    own.find(({ title }) => title === "Sao lưu ngay")?.run();
    own.find(({ title }) => title === "Lập bộ hồ sơ PDF")?.run();
    own.find(({ title, detail }) => title === "Có điểm nặng" && detail === "Khoảng trống · Lọc")?.run();
    expect(done).toEqual(["settings: Sao lưu ngay", "pack: Lập bộ hồ sơ PDF", "gaps: Có điểm nặng"]);
    const demo = await commandsOf({ workspace: "demo" });
    expect(demo.map(({ title }) => title)).not.toContain("Sao lưu ngay");
  });

  test("are there in English, too", async () => {
    const titles = (await commandsOf({ messages: english })).map(({ title }) => title);
    expect(titles).toContain("Back up now");
    expect(titles).toContain("Go on where you stopped");
  });
});
