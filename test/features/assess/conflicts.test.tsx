import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { saveControl } from "#src/storage/assessments";
import { anotherWindow } from "#test/support/another-window";
import { showAssess } from "./show-assess";

/** The other window sets a level without having seen ours. */
const showConflict = () =>
  showAssess("A.5.15", async ({ session, facts }) => {
    const { id } = facts.assessment;
    await saveControl(session.writer, id, "A.5.15", { level: 2 });
    await saveControl(anotherWindow(session.writer), id, "A.5.15", { level: 4 }, { level: null });
  });

describe("a conflict in the workspace", () => {
  it("shows at its control both values with their authors, and a mark in the list", async () => {
    await showConflict();
    const panel = await screen.findByLabelText("Xung đột");
    const [kept, other] = within(panel).getAllByRole("definition");
    expect(kept?.textContent).toMatch(/^4Phạm Thu Hà, 16\/11\/2026 \d\d:\d\dGiữ giá trị này$/);
    expect(other?.textContent).toMatch(/^2Trần Quốc Bảo, 16\/11\/2026 \d\d:\d\dLấy giá trị kia$/);
    const marked = [...document.querySelectorAll("[data-control]")].filter((row) =>
      row.textContent.includes("có xung đột"),
    );
    expect(marked.map((row) => row.getAttribute("data-control"))).toEqual(["A.5.15"]);
  });

  it("is gone, with the other value in use, when that one was taken", async () => {
    const { record } = await showConflict();
    await userEvent.click(await screen.findByText("Lấy giá trị kia"));
    expect(await screen.findByText("Đã chọn: A.5.15, mức: 2")).toBeTruthy();
    await waitFor(() => expect(screen.queryByLabelText("Xung đột")).toBeNull());
    expect(await record()).toMatchObject({ level: 2 });
    expect(document.activeElement).toBe(document.querySelector("h1"));
  });

  it("is gone when the value in use was kept", async () => {
    const { record } = await showConflict();
    await userEvent.click(await screen.findByText("Giữ giá trị này"));
    expect(await screen.findByText("Đã chọn: A.5.15, mức: 4")).toBeTruthy();
    await waitFor(() => expect(screen.queryByLabelText("Xung đột")).toBeNull());
    expect(await record()).toMatchObject({ level: 4 });
  });

  it("is counted in a notice that leads to the first one", async () => {
    await showAssess("A.5.1", async ({ session, facts }) => {
      const { id } = facts.assessment;
      for (const controlId of ["A.5.15", "A.5.16"]) {
        await saveControl(session.writer, id, controlId, { owner: "Mai" });
        await saveControl(anotherWindow(session.writer), id, controlId, { owner: "Hạnh" }, { owner: "" });
      }
    });
    expect(await screen.findByText("2 xung đột chờ chọn giá trị.")).toBeTruthy();
    await userEvent.click(screen.getByText("Tới A.5.15"));
    expect(document.querySelector("h1")?.textContent).toBe("A.5.15 Kiểm soát truy cập");
    await waitFor(() => expect(document.activeElement?.textContent?.trim()).toBe("Xung đột"));
  });

  it("appears while the workspace is open, and says at once whose decision went over what", async () => {
    const { writer, id } = await showAssess("A.5.15", async () => undefined);
    const note = screen.getByLabelText<HTMLTextAreaElement>("Ghi chú");
    await userEvent.type(note, "Đang viết");
    await saveControl(anotherWindow(writer), id, "A.5.15", { note: "Từ cửa sổ kia" }, { note: "" });
    await userEvent.type(note, " tiếp");
    await userEvent.tab();
    expect(await screen.findByText("Một cửa sổ khác vừa sửa mục này. Cả hai giá trị được giữ; hãy chọn.")).toBeTruthy();
    await userEvent.click(screen.getByText("Chọn giá trị"));
    const panel = await screen.findByLabelText("Xung đột");
    const values = within(panel).getAllByRole("definition");
    expect(values.map((one) => one.querySelector("p")?.textContent)).toEqual(["Đang viết tiếp", "Từ cửa sổ kia"]);
  });
});
