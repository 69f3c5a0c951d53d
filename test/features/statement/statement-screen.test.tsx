import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { saveControl } from "#src/storage/assessments";
import { findTurns, undo } from "#src/storage/history";
import { addOwnControl, approveStatement, saveSoaEntry } from "#src/storage/statement";
import { showModalInMemory } from "#test/features/backup/show-modal";
import { showStatement } from "./show-statement";

beforeAll(showModalInMemory);

const rowOf = async (code: string) =>
  (await screen.findByRole("checkbox", { name: `Chọn ${code}` })).closest("tr") ?? document.body;
const codes = () =>
  screen.getAllByRole("checkbox", { name: /^Chọn (A\.|TC-)/ }).map((box) => box.getAttribute("aria-label")?.slice(5));
const dialog = () => within(screen.getByRole("dialog"));
const choose = async (user: ReturnType<typeof userEvent.setup>, ...chosen: readonly string[]) => {
  for (const code of chosen) await user.click(await screen.findByRole("checkbox", { name: `Chọn ${code}` }));
};

describe("the list", () => {
  it("has every control of Annex A and the unit's own, and says how many are in which state", async () => {
    await showStatement(async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "A.5.1", { level: 3 });
      await addOwnControl(session.writer, facts.assessment.id, { title: "Trực bảo vệ" });
    });
    await rowOf("TC-01");
    expect(codes()).toEqual(["A.5.1", "A.5.2", "A.5.3", "A.7.1", "A.7.3", "A.8.4", "A.8.7", "TC-01"]);
    expect(screen.getByText(/7 biện pháp của Phụ lục A và 1 biện pháp riêng: 1 đã thực hiện, 7 chưa/)).toBeDefined();
  });

  it("marks a contradiction with a word in the row, and says what to do where the row is open", async () => {
    await showStatement(async ({ session, facts }) => {
      const { id } = facts.assessment;
      await saveControl(session.writer, id, "A.5.1", { level: 2, implementationStatus: "implemented" });
    }, "A.5.1");
    expect((await rowOf("A.5.1")).textContent).toContain("Đã thực hiện nhưng mức thấp và 2 điểm nữa");
    const detail = within(screen.getByRole("complementary", { name: /^A\.5\.1/ }));
    expect(detail.getByRole("heading", { name: "Mâu thuẫn cần gỡ (3)" })).toBeDefined();
    expect(detail.getByText(/Đổi tình trạng thành một phần hoặc theo kế hoạch/)).toBeDefined();
  });

  it("filters, finds without marks, and offers the way back", async () => {
    const user = userEvent.setup();
    await showStatement(async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "A.7.3", { applicability: "inherited" });
    });
    await rowOf("A.7.3");
    await user.click(screen.getByRole("button", { name: /^Kế thừa/ }));
    expect(codes()).toEqual(["A.7.3"]);
    await user.type(screen.getByRole("searchbox"), "doc hai");
    await user.click(screen.getByRole("button", { name: "Hiện tất cả" }));
    await user.type(screen.getByRole("searchbox"), "doc hai");
    expect(codes()).toEqual(["A.8.7"]);
  });

  it("moves by J and K, and chooses with the space bar", async () => {
    const user = userEvent.setup();
    await showStatement();
    const first = within(await rowOf("A.5.1")).getByRole("link");
    first.focus();
    await user.keyboard("jj{ArrowUp} ");
    expect(document.activeElement).toBe(within(await rowOf("A.5.2")).getByRole("link"));
    expect(screen.getByRole("checkbox", { name: "Chọn A.5.2", checked: true })).toBeDefined();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("checkbox", { name: /^Chọn A/, checked: true })).toBeNull();
  });
});

describe("an open row", () => {
  it("takes the reasons for inclusion", async () => {
    const user = userEvent.setup();
    const { stored } = await showStatement(undefined, "A.5.1");
    await user.click(await screen.findByRole("checkbox", { name: "Pháp luật" }));
    await waitFor(async () =>
      expect((await stored()).soaEntries).toMatchObject([{ controlId: "A.5.1", inclusionReasons: ["legal"] }]),
    );
  });

  it("asks for reason, approver and day before it leaves a control out, and takes no empty phrase", async () => {
    const user = userEvent.setup();
    const { record } = await showStatement(undefined, "A.8.4");
    await user.click(await screen.findByRole("radio", { name: "Không áp dụng" }));
    const submit = dialog().getByRole<HTMLButtonElement>("button", { name: "Loại trừ 1 biện pháp" });
    const reason = dialog().getByRole("textbox", { name: /^Lý do không áp dụng/ });
    await user.type(dialog().getByRole("combobox", { name: /^Người duyệt/ }), "Giám đốc");
    await user.type(dialog().getByRole("textbox", { name: /^Ngày duyệt/ }), "02/03/2026");
    await user.type(reason, "không liên quan");
    expect(dialog().getByText(/chỉ nhắc lại là không áp dụng/)).toBeDefined();
    expect(submit.disabled).toBe(true);
    await user.type(reason, ": đơn vị không giữ mã nguồn");
    await user.click(submit);
    await waitFor(async () =>
      expect(await record("A.8.4")).toMatchObject({
        applicability: "not-applicable",
        justification: "không liên quan: đơn vị không giữ mã nguồn",
        justificationApprovedOn: "2026-03-02",
      }),
    );
  });

  it("keeps an empty phrase typed over a reason out of the data, and says why", async () => {
    const user = userEvent.setup();
    const { record } = await showStatement(async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "A.8.4", {
        applicability: "not-applicable",
        justification: "Đơn vị không giữ mã nguồn",
      });
    }, "A.8.4");
    const reason = await screen.findByRole("textbox", { name: "Lý do không áp dụng" });
    await user.clear(reason);
    await user.type(reason, "N/A");
    await user.tab();
    expect(await screen.findByText(/^Chưa lưu: câu này chỉ nhắc lại/)).toBeDefined();
    expect((await record("A.8.4"))?.justification).not.toBe("N/A");
  });

  it("edits an own control, and brings a removed one back by undo", async () => {
    const user = userEvent.setup();
    const { stored } = await showStatement();
    await user.click(await screen.findByRole("button", { name: "Thêm biện pháp riêng" }));
    await user.type(await screen.findByRole("textbox", { name: "Tên biện pháp" }), "Trực bảo vệ");
    await user.tab();
    await waitFor(async () => expect((await stored()).ownControls).toMatchObject([{ title: "Trực bảo vệ" }]));
    await user.click(screen.getByRole("button", { name: "Xóa biện pháp riêng" }));
    await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
    await waitFor(async () => expect((await stored()).ownControls).toHaveLength(1));
  });
});

describe("several rows", () => {
  it("get reasons in one operation, after the preview has said how many change", async () => {
    const user = userEvent.setup();
    const { session, facts, stored } = await showStatement(async ({ session: { writer }, facts: { assessment } }) => {
      await saveSoaEntry(writer, assessment.id, "A.5.1", { inclusionReasons: ["legal"] });
      await saveControl(writer, assessment.id, "A.5.3", { applicability: "not-applicable" });
    });
    await choose(user, "A.5.1", "A.5.2", "A.5.3");
    await user.click(screen.getByRole("button", { name: "Lý do…" }));
    await user.click(dialog().getByRole("checkbox", { name: "Hợp đồng" }));
    expect(dialog().getByText("Sẽ đổi 2 trên 3 dòng.")).toBeDefined();
    expect(dialog().getByText("Bỏ qua dòng không áp dụng: A.5.3.")).toBeDefined();
    await user.click(dialog().getByRole("button", { name: "Áp dụng cho 2 dòng" }));
    await waitFor(async () =>
      expect((await stored()).soaEntries.map((entry) => [entry.controlId, entry.inclusionReasons])).toEqual([
        ["A.5.1", ["legal", "contractual"]],
        ["A.5.2", ["contractual"]],
      ]),
    );
    const { undoable } = await findTurns(session.writer.database, facts.assessment.id);
    expect(new Set(undoable?.changes.map(({ entityId }) => entityId))).toEqual(new Set(["A.5.1", "A.5.2"]));
  });

  it("are filled down from the first of them", async () => {
    const user = userEvent.setup();
    const { record } = await showStatement(async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "A.5.1", { owner: "Phòng ATTT" });
    });
    await choose(user, "A.5.1", "A.5.2", "A.5.3");
    await user.click(screen.getByRole("button", { name: "Điền xuống…" }));
    expect(dialog().getByText("Sẽ đổi 2 trên 2 dòng.")).toBeDefined();
    await user.click(dialog().getByRole("button", { name: "Áp dụng cho 2 dòng" }));
    await waitFor(async () => expect((await record("A.5.3"))?.owner).toBe("Phòng ATTT"));
  });

  it("of a whole theme are left out together, with a warning about what a data centre always needs", async () => {
    const user = userEvent.setup();
    await showStatement();
    await user.click(await screen.findByRole("checkbox", { name: /^Chọn cả nhóm A\.7/ }));
    await user.click(screen.getByRole("button", { name: "Không áp dụng…" }));
    expect(
      dialog().getByText("Trung tâm dữ liệu hầu như luôn cần: A.7.1, A.7.3. Hãy chắc chắn về phạm vi."),
    ).toBeDefined();
    expect(dialog().getByRole("button", { name: "Loại trừ 2 biện pháp" })).toBeDefined();
  });
});

describe("the version", () => {
  it("is approved with label, approver and day, and then says what has changed since", async () => {
    const user = userEvent.setup();
    const { session, facts, stored } = await showStatement();
    expect(await screen.findByText("Chưa có phiên bản nào được phê duyệt.")).toBeDefined();
    await user.click(screen.getByRole("button", { name: "Phê duyệt phiên bản mới" }));
    expect(dialog().getByRole<HTMLInputElement>("textbox", { name: /^Phiên bản/ }).value).toBe("01");
    await user.type(dialog().getByRole("textbox", { name: /^Người phê duyệt/ }), "Nguyễn Văn An");
    await user.click(dialog().getByRole("button", { name: "Phê duyệt" }));
    expect(await screen.findByText("Không có gì thay đổi từ đó.")).toBeDefined();
    expect((await stored()).soaVersions).toMatchObject([{ label: "01", approvedBy: "Nguyễn Văn An" }]);
    await saveControl(session.writer, facts.assessment.id, "A.5.2", { owner: "Phòng ATTT" });
    expect(await screen.findByText("1 dòng đã thay đổi từ đó.")).toBeDefined();
    expect(screen.getByText("phụ trách").textContent).toBe("A.5.2 phụ trách");
    await undo(session.writer, facts.assessment.id);
    expect(await screen.findByText("Không có gì thay đổi từ đó.")).toBeDefined();
  });

  it("is not approved twice under one name", async () => {
    const user = userEvent.setup();
    await showStatement(async ({ session, facts }) => {
      const approval = { label: "03", approvedBy: "Nguyễn Văn An", approvedOn: "2026-03-02", remark: "" };
      await approveStatement(session.writer, facts.assessment.id, approval, session.bundle);
    });
    await user.click(await screen.findByRole("button", { name: "Phê duyệt phiên bản mới" }));
    const label = dialog().getByRole<HTMLInputElement>("textbox", { name: /^Phiên bản/ });
    expect(label.value).toBe("04");
    await user.clear(label);
    await user.type(label, "03");
    expect(dialog().getByText("Đã có phiên bản 03.")).toBeDefined();
    expect(dialog().getByRole<HTMLButtonElement>("button", { name: "Phê duyệt" }).disabled).toBe(true);
  });
});
