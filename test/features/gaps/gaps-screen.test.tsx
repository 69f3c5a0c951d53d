import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { showGaps } from "#test/features/gaps/show-gaps";
import { aFile, ascii } from "#test/support/some-files";
import { saveControl } from "#src/storage/assessments";
import { findTurns, undo } from "#src/storage/history";
import { addRisk, saveRisk } from "#src/storage/risks";

/** jsdom draws no modal dialogs; what the browser does with the focus is looked at in test/e2e. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const showSome = () =>
  showGaps(async ({ session, facts }) => {
    const { id } = facts.assessment;
    await saveControl(session.writer, id, "A.8.8", { level: 0, target: 5, owner: "Lê Thị Ngọc Ánh" });
    await saveControl(session.writer, id, "6.3", { level: 1 });
    await saveControl(session.writer, id, "A.5.15", { level: 1 });
  });

const rows = () => screen.getAllByRole("row").slice(1);
const rowOf = (id: string) => screen.getByRole("checkbox", { name: `Chọn ${id}` }).closest("tr") ?? document.body;

describe("the gap list", () => {
  it("says what to do while nothing is assessed", async () => {
    await showGaps(async () => undefined);
    expect(screen.getByText(/Chưa có mục nào được đánh giá/)).toBeDefined();
    expect(screen.getByRole("link", { name: "Bắt đầu đánh giá" }).getAttribute("href")).toBe("#/danh-gia");
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("pins majors above gaps of higher priority and names the rule that fired", async () => {
    await showSome();
    const [first, second] = rows();
    const head = screen.getByRole("heading", { level: 1 }).parentElement?.textContent;
    // Words in it explain themselves, so it stands in pieces.
    expect(head).toContain("123 mục cần xem: 1 mục có điểm không phù hợp nặng");
    expect(head).toContain(", 0 mục chỉ có điểm nhẹ");
    expect(first?.textContent).toContain("6.3");
    expect(first?.textContent).toContain("Nặng");
    expect(first?.textContent).toContain("Yêu cầu của điều khoản ở mức 0 hoặc 1.");
    expect(second?.textContent).toContain("A.8.8");
    expect(second?.textContent).toContain("15,0");
    expect(second?.textContent).toContain("thiếu 5");
  });

  it("names the risk that raises a priority", async () => {
    await showGaps(async ({ session, facts }) => {
      const { id } = facts.assessment;
      await saveControl(session.writer, id, "A.8.8", { level: 3, target: 5 });
      const added = await addRisk(session.writer, id);
      if (!added.ok) throw new Error(added.error.type);
      const rated = { inherentLikelihood: 4, inherentConsequence: 3 } as const;
      await saveRisk(session.writer, id, added.value.id, { ...rated, controlIds: ["A.8.8"] });
    });
    const link = within(rowOf("A.8.8")).getByRole("link", { name: "Rủi ro cao nhất: R-001, mức 4" });
    expect(link.getAttribute("href")).toBe("#/rui-ro/R-001");
  });

  it("shows systemic majors with their members above the list", async () => {
    await showGaps(async ({ session, facts }) => {
      for (const id of ["7.1", "7.2", "7.3"]) {
        await saveControl(session.writer, facts.assessment.id, id, { level: 3, documentedInformation: [true] });
      }
      const item = {
        title: "Quy định",
        kind: "document",
        datedOn: "2026-10-01",
        location: "",
        code: "BC-001",
      } as const;
      const linked = { ...item, id: "bc", assessmentId: facts.assessment.id, controlIds: ["7.1", "7.2", "7.3"] };
      await session.writer.database.evidenceItems.add(linked);
    });
    const block = screen.getByRole("region", { name: "Điểm nặng mang tính hệ thống" });
    expect(block.textContent).toContain("Điều khoản 7 Hỗ trợ");
    expect(within(block).getByRole("link", { name: "7.2" }).getAttribute("href")).toBe("#/danh-gia/7.2");
  });

  it("filters, finds without marks, and offers the way back when nothing is left", async () => {
    const user = userEvent.setup();
    await showSome();
    await user.click(screen.getByRole("button", { name: /^Có điểm nặng/ }));
    expect(rows()).toHaveLength(1);
    await user.type(screen.getByRole("searchbox"), "lo hong");
    expect(screen.queryByRole("table")).toBeNull();
    await user.click(screen.getByRole("button", { name: /^Có điểm nặng/ }));
    expect(rows().map((row) => row.textContent?.includes("A.8.8"))).toEqual([true]);
    await user.type(screen.getByRole("searchbox"), " xyz");
    await user.click(screen.getByRole("button", { name: "Hiện tất cả" }));
    expect(rows().length).toBeGreaterThan(100);
  });
});

describe("the bulk edit of the gap list", () => {
  it("says how many will change, writes them in one operation, and one undo takes all back", async () => {
    const user = userEvent.setup();
    const { session, facts, refresh } = await showSome();
    const { id } = facts.assessment;
    for (const chosen of ["6.3", "A.8.8", "A.5.15"]) {
      await user.click(screen.getByRole("checkbox", { name: `Chọn ${chosen}` }));
    }
    const bar = screen.getByRole("group", { name: "Sửa hàng loạt" });
    expect(bar.textContent).toContain("Đã chọn 3 mục");
    await user.click(within(bar).getByRole("button", { name: "Giao phụ trách…" }));
    const dialog = screen.getByRole("dialog", { name: "Giao phụ trách" });
    await user.type(within(dialog).getByLabelText("Người phụ trách"), "Lê Thị Ngọc Ánh");
    expect(dialog.textContent).toContain("Sẽ đổi 2 trên 3 mục đã chọn.");
    expect(dialog.textContent).toContain("1 mục đã có giá trị này, giữ nguyên.");
    await user.click(within(dialog).getByRole("button", { name: "Áp dụng cho 2 mục" }));
    expect(await screen.findByText(/Đã đổi người phụ trách của 2 mục/)).toBeDefined();
    expect(await within(rowOf("6.3")).findByText("Lê Thị Ngọc Ánh")).toBeDefined();
    expect(screen.queryByRole("dialog")).toBeNull();

    const owners = async () =>
      (await refresh()).facts.controlAssessments.filter(({ owner }) => owner !== "").map(({ controlId }) => controlId);
    expect((await owners()).toSorted()).toEqual(["6.3", "A.5.15", "A.8.8"]);
    expect((await findTurns(session.writer.database, id)).undoable).not.toBeNull();
    await undo(session.writer, id);
    expect(await owners()).toEqual(["A.8.8"]);
    expect(await within(rowOf("6.3")).findByText("Chưa giao")).toBeDefined();
  });

  it("refuses to lower a target and says why", async () => {
    const user = userEvent.setup();
    await showSome();
    await user.click(screen.getByRole("checkbox", { name: "Chọn A.8.8" }));
    await user.click(screen.getByRole("button", { name: "Nâng mục tiêu…" }));
    const dialog = screen.getByRole("dialog", { name: "Nâng mục tiêu" });
    await user.click(within(dialog).getByRole("radio", { name: "4" }));
    expect(dialog.textContent).toContain("Không hạ mục tiêu của 1 mục:");
    expect(dialog.textContent).toContain("Hạ mục tiêu cần lý do và người duyệt riêng cho từng mục");
    expect(within(dialog).getByRole("link", { name: "A.8.8" }).getAttribute("href")).toBe("#/danh-gia/A.8.8");
    expect(within(dialog).getByRole("button", { name: "Không có gì để đổi" }).hasAttribute("disabled")).toBe(true);
  });

  it("forgets the choice on Esc, but leaves Esc to a dialog and to a filled search box", async () => {
    const user = userEvent.setup();
    await showSome();
    await user.type(screen.getByRole("searchbox"), "h");
    await user.click(screen.getByRole("checkbox", { name: "Chọn 6.3" }));
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{Escape}");
    expect(screen.getByText("Đã chọn 1 mục")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Đặt hạn…" }));
    await user.keyboard("{Escape}");
    expect(screen.getAllByText("Đã chọn 1 mục").length).toBeGreaterThan(0);
    await user.click(screen.getByRole("button", { name: "Hủy" }));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("group", { name: "Sửa hàng loạt" })).toBeNull();
  });

  it("takes rows with Shift and the arrows, and all that is shown with Ctrl+A", async () => {
    const user = userEvent.setup();
    await showSome();
    screen.getByRole("checkbox", { name: "Chọn 6.3" }).focus();
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    expect(document.activeElement).toBe(screen.getByRole("checkbox", { name: "Chọn A.8.8" }));
    expect(screen.getByText("Đã chọn 2 mục")).toBeDefined();
    await user.click(screen.getByRole("button", { name: /^Có điểm nặng/ }));
    await user.keyboard("{Control>}a{/Control}");
    expect(screen.getByText("Đã chọn 1 mục")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Đặt nhiều giá trị…" }));
    expect(screen.getByText("1 items")).toBeDefined();
  });

  it("never keeps a row chosen that is not shown", async () => {
    const user = userEvent.setup();
    await showSome();
    await user.click(screen.getByRole("checkbox", { name: "Chọn A.8.8" }));
    await user.click(screen.getByRole("checkbox", { name: "Chọn 6.3" }));
    await user.click(screen.getByRole("button", { name: /^Có điểm nặng/ }));
    expect(screen.getByRole("group", { name: "Sửa hàng loạt" }).textContent).toContain("Đã chọn 1 mục");
  });
});

it("attaches a file that falls on a row to the item of that row", async () => {
  const { refresh } = await showSome();
  const file = aFile(ascii("%PDF-1.7"), "Kế hoạch.pdf");
  fireEvent.drop(rowOf("A.5.15"), { dataTransfer: { types: ["Files"], files: [file] } });
  await waitFor(async () =>
    expect((await refresh()).facts.evidenceItems.map(({ controlIds }) => controlIds)).toEqual([["A.5.15"]]),
  );
});
