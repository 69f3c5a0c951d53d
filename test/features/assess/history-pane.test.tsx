import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { saveControl, saveControls } from "#src/storage/assessments";
import { showAssess } from "./show-assess";

const pane = async () => screen.findByLabelText("Lịch sử");

describe("the history beside a control", () => {
  it("has the last eight changes, newest first, and leads to the whole history of the control", async () => {
    await showAssess("A.5.15", async ({ session, facts }) => {
      for (const level of [0, 1, 2, 3, 4, 5, 4, 3, 2, 1] as const) {
        await saveControl(session.writer, facts.assessment.id, "A.5.15", { level });
      }
    });
    const history = await pane();
    await within(history).findByText("Mức 2 → 1");
    const rows = within(history).getAllByRole("listitem");
    expect(rows.map((row) => row.querySelector("b")?.textContent)).toEqual([
      "Mức 2 → 1",
      "Mức 3 → 2",
      "Mức 4 → 3",
      "Mức 5 → 4",
      "Mức 4 → 5",
      "Mức 3 → 4",
      "Mức 2 → 3",
      "Mức 1 → 2",
    ]);
    expect(within(history).getByRole("link", { name: "Toàn bộ lịch sử" }).getAttribute("href")).toBe(
      "#/lich-su/A.5.15",
    );
  });

  it("brings a value back as an edit, which one undo takes back", async () => {
    const { record } = await showAssess("A.5.15", async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "A.5.15", { note: "Bản đầu,\nhai dòng" });
      await saveControl(session.writer, facts.assessment.id, "A.5.15", { note: "Bản sau" });
    });
    const history = await pane();
    const [newest] = await within(history).findAllByRole("listitem");
    if (newest === undefined) throw new Error("no rows");
    await userEvent.click(within(newest).getByText("Xem và khôi phục"));
    expect(within(newest).getByText("Bản đầu, hai dòng").textContent).toBe("Bản đầu,\nhai dòng");
    expect(within(newest).getByRole("button", { name: "Đang dùng" }).getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(within(newest).getByRole("button", { name: "Khôi phục giá trị này" }));
    expect(
      await screen.findByText("Đã khôi phục: A.5.15, ghi chú: sửa nội dung. Phím Ctrl+Z để hoàn tác."),
    ).toBeTruthy();
    expect(await record()).toMatchObject({ note: "Bản đầu,\nhai dòng" });
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText("Đã hoàn tác: A.5.15, ghi chú: sửa nội dung")).toBeTruthy();
    expect(await record()).toMatchObject({ note: "Bản sau" });
  });
});

describe("undo and redo", () => {
  it("say what they did to one control, and go there", async () => {
    const { writer, id } = await showAssess("A.5.1", async () => undefined);
    await saveControl(writer, id, "A.5.15", { level: 2 });
    await saveControl(writer, id, "A.5.15", { level: 3 });
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText("Đã hoàn tác: A.5.15, mức 3 → 2")).toBeTruthy();
    await waitFor(() => expect(document.querySelector("h1")?.textContent).toBe("A.5.15 Kiểm soát truy cập"));
    await userEvent.keyboard("{Control>}y{/Control}");
    expect(await screen.findByText("Đã làm lại: A.5.15, mức 2 → 3")).toBeTruthy();
  });

  it("say how many items a bulk edit had", async () => {
    const { writer, id } = await showAssess("A.5.1", async () => undefined);
    await saveControls(writer, id, ["A.5.1", "A.5.2", "A.5.3"], { owner: "Ngô Thị Mai" });
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText("Đã hoàn tác: 3 mục: phụ trách")).toBeTruthy();
  });

  it("say when there is nothing left", async () => {
    await showAssess("A.5.1", async () => undefined);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText("Không còn gì để hoàn tác.")).toBeTruthy();
  });
});
