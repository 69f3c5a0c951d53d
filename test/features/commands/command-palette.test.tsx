import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Command } from "#src/features/commands/command";
import { CommandPalette } from "#src/features/commands/command-palette";
import { Button } from "#src/ui/button";
import { renderInVietnamese } from "#test/ui/with-messages";

/** jsdom draws neither modal dialogs nor scrolling; what the browser does is looked at in test/e2e. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector("input")?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  HTMLElement.prototype.scrollIntoView = () => undefined;
});

let ran: string[] = [];
beforeEach(() => {
  ran = [];
});

const command = (group: Command["group"], id: string, title: string, detail?: string): Command => ({
  id,
  group,
  title,
  ...(group === "control" ? { code: id } : {}),
  run: () => ran.push(`${id} from ${document.activeElement?.textContent}`),
  ...(detail === undefined ? {} : { detail }),
});

const screensAndActions = [
  command("screen", "screen-assess", "Đánh giá"),
  command("screen", "screen-settings", "Cài đặt"),
  command("action", "action-theme-dark", "Giao diện: Tối", "đang dùng"),
];
const controls = [
  command("control", "5.1", "Lãnh đạo và cam kết"),
  command("control", "A.5.1", "Các chính sách an toàn thông tin"),
  command("control", "A.5.12", "Phân loại thông tin", "Tổ chức"),
  command("control", "A.5.15", "Kiểm soát truy cập", "Tổ chức"),
];

function Page({ commands = [...screensAndActions, ...controls] }: { readonly commands?: readonly Command[] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Tìm lệnh</Button>
      <CommandPalette open={open} onClose={() => setOpen(false)} commands={commands} />
    </>
  );
}

async function openPalette(commands?: readonly Command[]) {
  const user = userEvent.setup();
  renderInVietnamese(<Page {...(commands === undefined ? {} : { commands })} />);
  await user.click(screen.getByRole("button", { name: "Tìm lệnh" }));
  return user;
}

const field = () =>
  screen.getByRole("combobox", { name: "Tìm màn hình, mục, bằng chứng, rủi ro, hành động hoặc lệnh" });
const rows = () => screen.queryAllByRole("option").map((row) => row.textContent?.trim().replace(/\s+/g, " "));
const meant = () => {
  const id = field().getAttribute("aria-activedescendant");
  return id === null ? null : document.getElementById(id)?.textContent?.trim().replace(/\s+/g, " ");
};

describe("the command palette", () => {
  test("opens as a named dialog with the focus in its field and the first row meant", async () => {
    await openPalette();
    expect(screen.getByRole("dialog", { name: "Tìm lệnh" })).toBeDefined();
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute("aria-expanded")).toBe("true");
    expect(field().getAttribute("aria-autocomplete")).toBe("list");
    expect(meant()).toBe("Đánh giá");
  });

  test("shows screens and actions under their headings before anything is typed", async () => {
    await openPalette();
    const screens = screen.getByRole("group", { name: "Màn hình" });
    expect(within(screens).getAllByRole("option")).toHaveLength(2);
    expect(within(screen.getByRole("group", { name: "Lệnh" })).getAllByRole("option")).toHaveLength(1);
    expect(rows()).toEqual(["Đánh giá", "Cài đặt", "Giao diện: Tối đang dùng"]);
  });

  test("finds without marks, says how many and means the best", async () => {
    const user = await openPalette();
    await user.type(field(), "kiem soat truy cap");
    expect(rows()).toEqual(["A.5.15 Kiểm soát truy cập Tổ chức"]);
    expect(meant()).toBe("A.5.15 Kiểm soát truy cập Tổ chức");
    expect(screen.getByText("1 kết quả").tagName).toBe("OUTPUT");
  });

  test("arrows, Home and End move through the rows, and the focus stays in the field", async () => {
    const user = await openPalette();
    await user.keyboard("{ArrowDown}");
    expect(meant()).toBe("Cài đặt");
    await user.keyboard("{End}");
    expect(meant()).toBe("Giao diện: Tối đang dùng");
    await user.keyboard("{ArrowUp}{Home}");
    expect(meant()).toBe("Đánh giá");
    expect(document.activeElement).toBe(field());
  });

  test("Enter closes it, gives the focus back and then runs the row", async () => {
    const user = await openPalette();
    await user.type(field(), "a512");
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(ran).toEqual(["A.5.12 from Tìm lệnh"]);
  });

  test("a click on a row runs it", async () => {
    const user = await openPalette();
    await user.click(screen.getByRole("option", { name: "Cài đặt" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(ran).toEqual(["screen-settings from Tìm lệnh"]);
  });

  test("what is typed anew means its own best row again", async () => {
    const user = await openPalette();
    await user.type(field(), "5.1");
    await user.keyboard("{End}");
    expect(meant()).toBe("A.5.15 Kiểm soát truy cập Tổ chức");
    await user.type(field(), "2");
    expect(meant()).toBe("A.5.12 Phân loại thông tin Tổ chức");
  });

  test("offers the control opened last when it is opened again, with nothing typed", async () => {
    const user = await openPalette();
    await user.type(field(), "a512");
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "Tìm lệnh" }));
    expect(within(screen.getByRole("group", { name: "Vừa mở" })).getAllByRole("option")).toHaveLength(1);
    expect(meant()).toBe("A.5.12 Phân loại thông tin Tổ chức");
    expect((field() as HTMLInputElement).value).toBe("");
  });

  test("says so when nothing is found, and Enter does nothing", async () => {
    const user = await openPalette();
    await user.type(field(), "zzz");
    expect(rows()).toEqual([]);
    expect(
      screen.getByText("Không tìm thấy «zzz». Hãy thử mã như A.5.12, hoặc một từ trong tên, ghi chú."),
    ).toBeDefined();
    await user.keyboard("{Enter}");
    expect(ran).toEqual([]);
  });

  test("says why no control can be found while no assessment is open", async () => {
    const user = await openPalette(screensAndActions);
    await user.type(field(), "a512");
    expect(
      screen.getByText("Không tìm thấy «a512». Điều khoản và biện pháp chỉ tìm được khi có đánh giá đang mở."),
    ).toBeDefined();
  });

  test("says in which recorded text it was found", async () => {
    const noted = {
      ...command("control", "A.7.11", "Các tiện ích hỗ trợ"),
      texts: [{ label: "Ghi chú", text: "Thử máy phát." }],
    };
    const user = await openPalette([...screensAndActions, noted]);
    await user.type(field(), "may phat");
    expect(rows()).toEqual(["A.7.11 Các tiện ích hỗ trợ Ghi chú: Thử máy phát."]);
  });

  test("the cross closes it and runs nothing", async () => {
    const user = await openPalette();
    await user.click(screen.getByRole("button", { name: "Đóng" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Tìm lệnh");
    expect(ran).toEqual([]);
  });
});
