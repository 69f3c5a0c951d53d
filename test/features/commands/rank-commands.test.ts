import { describe, expect, test } from "vitest";
import type { Command } from "#src/features/commands/command";
import { findCommands, indexCommands, longestResult } from "#src/features/commands/rank-commands";

const command = (group: Command["group"], id: string, title: string, keywords?: string): Command => ({
  id,
  group,
  title,
  run: () => undefined,
  ...(group === "control" ? { code: id } : {}),
  ...(keywords === undefined ? {} : { keywords }),
});

const commands: readonly Command[] = [
  command("screen", "screen-assess", "Đánh giá"),
  command("screen", "screen-settings", "Cài đặt", "settings tùy chọn"),
  command("control", "5.1", "Lãnh đạo và cam kết"),
  command("control", "7.5.3", "Kiểm soát thông tin dạng văn bản"),
  command("control", "A.5.1", "Các chính sách an toàn thông tin"),
  command("control", "A.5.12", "Phân loại thông tin"),
  command("control", "A.5.15", "Kiểm soát truy cập", "Chỉ người có việc mới vào được hệ thống."),
  command("control", "A.7.11", "Các tiện ích hỗ trợ", "Giữ cho UPS và máy phát làm việc."),
  command("control", "A.8.3", "Hạn chế truy cập thông tin"),
  command("control", "A.8.13", "Sao lưu thông tin"),
  command("action", "action-theme-dark", "Giao diện tối"),
];
const index = indexCommands(commands);

const ids = (query: string) =>
  findCommands(index, query).sections.flatMap((section) => section.commands.map(({ command: { id } }) => id));

describe("a typed text", () => {
  test.each(["kiem soat truy cap", "kiểm soát truy cập", "KIỂM SOÁT TRUY CẬP", "kiểm soát truy cập".normalize("NFD")])(
    "«%s» finds «Kiểm soát truy cập» with or without marks and case",
    (query) => expect(ids(query)).toEqual(["A.5.15"]),
  );

  test("đ is d", () => {
    expect(ids("lanh dao")).toEqual(["5.1"]);
    expect(ids("danh gia")).toEqual(["screen-assess"]);
  });

  test.each(["A.5.12", "a512", "5.12", "512", "A 5 12", "a5.12", "A-5-12"])("«%s» is the code of A.5.12", (query) => {
    expect(ids(query)).toEqual(["A.5.12"]);
  });

  test("a code means the clause that has it before the control, and both before longer codes", () => {
    expect(ids("5.1")).toEqual(["5.1", "A.5.1", "A.5.12", "A.5.15"]);
    expect(ids("a.5.1")).toEqual(["A.5.1", "A.5.12", "A.5.15"]);
  });

  test("the start of a title comes before the start of a word, and that before the middle of one", () => {
    const titles = ["Ghi hải trình", "Chìa khóa phải giữ", "Khóa hải quan", "Hải quan"];
    const found = findCommands(indexCommands(titles.map((title) => command("action", title, title))), "hai");
    expect(found.sections[0]?.commands.map(({ command: { title } }) => title)).toEqual([
      "Hải quan",
      "Ghi hải trình",
      "Khóa hải quan",
      "Chìa khóa phải giữ",
    ]);
  });

  test("words may come in any order, and with a code", () => {
    expect(ids("truy cap kiem")).toEqual(["A.5.15"]);
    expect(ids("a.8 luu")).toEqual(["A.8.13"]);
  });

  test("equal fits follow the marks that were typed", () => {
    const titles = ["Báo cáo", "Bảo vệ"];
    const found = findCommands(indexCommands(titles.map((title) => command("action", title, title))), "bảo");
    expect(found.sections[0]?.commands.map(({ command: { title } }) => title)).toEqual(["Bảo vệ", "Báo cáo"]);
  });

  test("keywords are found after titles", () => {
    expect(ids("ups")).toEqual(["A.7.11"]);
    expect(ids("settings")).toEqual(["screen-settings"]);
  });

  test("the id of a screen or an action is no code", () => {
    expect(ids("screen")).toEqual([]);
  });

  test("results stand in groups, the group of the best one first", () => {
    expect(findCommands(index, "giao dien").sections.map(({ heading }) => heading)).toEqual(["action"]);
    expect(findCommands(index, "cai").sections.map(({ heading }) => heading)).toEqual(["screen"]);
    expect(findCommands(index, "t").sections[0]?.heading).toBe("control");
  });

  test("what nothing fits finds nothing", () => {
    expect(findCommands(index, "zzz")).toEqual({ sections: [], shown: 0, found: 0 });
  });
});

describe("what is recorded about an item", () => {
  const recorded = indexCommands([
    {
      ...command("control", "A.7.11", "Các tiện ích hỗ trợ"),
      texts: [
        { label: "Phụ trách", text: "Đỗ Thị Hạnh" },
        { label: "Ghi chú", text: "Máy phát nhận tải sau 11 giây." },
        { label: "Bằng chứng", text: "BC-014 Biên bản thử máy phát" },
      ],
    },
    { ...command("control", "A.8.13", "Sao lưu thông tin"), texts: [{ label: "Ghi chú", text: "Chạy hằng đêm." }] },
  ]);
  const found = (query: string) =>
    findCommands(recorded, query).sections.flatMap(({ commands: listed }) =>
      listed.map(({ command: { id }, foundIn }) => [id, foundIn?.label ?? null]),
    );

  test.each([
    ["do thi hanh", "Phụ trách"],
    ["nhan tai", "Ghi chú"],
    ["bc 014", "Bằng chứng"],
    ["bien ban thu", "Bằng chứng"],
  ])("«%s» is found in «%s»", (query, label) => expect(found(query)).toEqual([["A.7.11", label]]));

  test("words may be spread over title and texts", () => {
    expect(found("tien ich hanh")).toEqual([["A.7.11", "Phụ trách"]]);
  });

  test("texts that only have the words here and there are left out where another holds them together", () => {
    const spread = {
      ...command("control", "A.5.1", "Chính sách"),
      texts: [{ label: "Ghi chú", text: "Nhận tin. Tải về." }],
    };
    const both = (query: string) =>
      findCommands(indexCommands([spread, ...recorded.map(({ command: c }) => c)]), query);
    expect(both("nhan tai").sections[0]?.commands.map(({ command: { id } }) => id)).toEqual(["A.7.11"]);
    expect(both("tai nhan tin").sections[0]?.commands.map(({ command: { id } }) => id)).toEqual(["A.5.1"]);
  });

  test("a title that holds all of it needs no place", () => {
    expect(found("tien ich")).toEqual([["A.7.11", null]]);
  });
});

describe("no text", () => {
  test.each(["", "  ", "…"])("«%s» shows every screen, then every action, and no control", (query) => {
    const found = findCommands(index, query);
    expect(found.sections.map(({ heading, commands: listed }) => [heading, listed.length])).toEqual([
      ["screen", 2],
      ["action", 1],
    ]);
    expect(found.found).toBe(3);
  });

  test("controls opened last come first, the last one at the top", () => {
    const found = findCommands(index, "", ["A.8.3", "A.5.1", "gone"]);
    expect(found.sections[0]).toMatchObject({
      heading: "recent",
      commands: [{ command: { id: "A.8.3" } }, { command: { id: "A.5.1" } }],
    });
  });
});

describe("a thousand commands", () => {
  const note = "Đã thử mất điện lưới ngày 18/09/2026, máy phát nhận tải sau 11 giây. ".repeat(4);
  const many = indexCommands(
    Array.from({ length: 1000 }, (_, n) => ({
      ...command("control", `A.${n}`, `Kiểm soát truy cập số ${n}`),
      texts: [{ label: "Ghi chú", text: `${note}${n}` }],
    })),
  );

  test("only the best fifty are shown, and all are counted", () => {
    expect(findCommands(many, "truy cập")).toMatchObject({ shown: longestResult, found: 1000 });
  });

  test("are ranked within the sixteen milliseconds of a frame", () => {
    const times = Array.from({ length: 9 }, () => {
      const before = performance.now();
      findCommands(many, "may phat khong co");
      return performance.now() - before;
    });
    expect(Math.min(...times)).toBeLessThan(16);
  });
});
