import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { saveControl } from "#src/storage/assessments";
import { showAssess } from "./show-assess";

/** jsdom draws no modal dialogs; what the browser does with the focus is looked at in test/e2e. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
beforeEach(() => localStorage.clear());

const title = (id: string) => screen.findByRole("heading", { level: 1, name: new RegExp(`^${id} `) });
const press = (key: string, more: Partial<KeyboardEventInit> = {}) =>
  fireEvent.keyDown(document.body, { key, ...more });

describe("the keys of the workspace", () => {
  it("stay on the item after a level until scoring goes on by itself", async () => {
    const { record } = await showAssess("4.1", async () => undefined);
    press("3");
    await waitFor(async () => expect((await record("4.1"))?.level).toBe(3));
    await title("4.1");
    press("l");
    press("2");
    await title("4.2");
    press("1", { repeat: true });
    press("1");
    await title("4.3");
    await waitFor(async () => expect([(await record("4.1"))?.level, (await record("4.2"))?.level]).toEqual([2, 1]));
  });

  it("lead from the level to the note with Shift, and on with Ctrl+Enter, wherever the digits' signs are", async () => {
    const { record } = await showAssess("4.1", async () => undefined);
    press("@", { code: "Digit2", shiftKey: true });
    expect(document.activeElement).toBe(screen.getByLabelText("Ghi chú"));
    await userEvent.keyboard("Đủ người{Control>}{Enter}{/Control}");
    await title("4.2");
    await waitFor(async () => expect(await record("4.1")).toMatchObject({ level: 2, note: "Đủ người" }));
  });

  it("copy the note of the item above once, below what is there", async () => {
    const { record } = await showAssess("4.2", async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "4.1", { note: "Như kỳ trước" });
      await saveControl(session.writer, facts.assessment.id, "4.2", { note: "Có bản ghi" });
    });
    press("v");
    await waitFor(async () => expect((await record())?.note).toBe("Có bản ghi\nNhư kỳ trước"));
    const held = screen.getByLabelText<HTMLTextAreaElement>("Ghi chú");
    await waitFor(() => expect(held.value).toContain("Như kỳ trước"));
    // Said once it is durable, which is later than it is shown.
    await screen.findByText("Đã chép ghi chú của 4.1. Ctrl+Z để hoàn tác.");
    press("v");
    expect(await screen.findByText("Ghi chú này đã có nội dung ghi chú của 4.1.")).toBeDefined();
  });

  it("go to the next open item, and say so where nothing else is below its target", async () => {
    await showAssess("4.1", async () => undefined);
    press("u");
    await title("4.2");
    press("g");
    expect(await screen.findByText("Không còn mục nào khác dưới mục tiêu.")).toBeDefined();
  });
});

describe("several items", () => {
  it("are chosen with Shift, given a level together after a preview, and let go with Esc", async () => {
    const { record } = await showAssess("4.2", async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "4.3", { level: 1 });
    });
    press("J", { shiftKey: true });
    await title("4.3");
    press("J", { shiftKey: true });
    await title("4.4");
    expect(screen.getByText("Đã chọn 3 mục")).toBeDefined();
    press("2");
    const dialog = screen.getByRole("dialog", { name: "Đặt mức 2 cho 3 mục" });
    expect(dialog.textContent).toContain("Sẽ đổi 3 trên 3 mục.");
    expect(dialog.textContent).toContain("Giá trị đang có sẽ bị thay: mức ở 1 mục.");
    await userEvent.click(within(dialog).getByRole("button", { name: "Áp dụng cho 3 mục" }));
    expect(await screen.findByText(/^Đã đổi 3 mục/)).toBeDefined();
    expect([(await record("4.2"))?.level, (await record("4.3"))?.level, (await record("4.4"))?.level]).toEqual([
      2, 2, 2,
    ]);
    press("Escape");
    expect(screen.queryByText("Đã chọn 3 mục")).toBeNull();
  });

  it("are filled down from the first one, in the order of the list", async () => {
    const { record } = await showAssess("A.5.2", async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "A.5.1", { owner: "Đỗ Thị Hạnh", dueOn: "2027-03-31" });
    });
    fireEvent.click(screen.getByRole("checkbox", { name: "Chọn A.5.3" }));
    fireEvent.click(screen.getByRole("checkbox", { name: "Chọn A.5.1" }));
    press("d", { ctrlKey: true });
    const dialog = screen.getByRole("dialog", { name: "Điền xuống từ A.5.1 cho 1 mục" });
    await userEvent.click(within(dialog).getByRole("button", { name: "Áp dụng cho 1 mục" }));
    await waitFor(async () =>
      expect(await record("A.5.3")).toMatchObject({ owner: "Đỗ Thị Hạnh", dueOn: "2027-03-31", level: null }),
    );
    expect((await record("A.5.2"))?.owner).toBe("");
  });
});
