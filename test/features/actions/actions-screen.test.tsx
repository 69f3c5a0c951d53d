import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { draftByHand, type ActionDraft } from "#src/domain/action/draft-action";
import type { OpenAssessment } from "#src/storage/session";
import { loadFacts, saveControl } from "#src/storage/assessments";
import { moveAction, saveAction } from "#src/storage/corrective-actions";
import { showActions } from "./show-actions";

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const byHand = (overrides: Partial<ActionDraft> = {}): ActionDraft => ({
  ...draftByHand({
    source: "manual",
    grade: "minor",
    controlIds: ["A.8.13"],
    statement: "Chưa thử khôi phục.",
    raisedOn: "2026-11-01",
  }),
  ...overrides,
});

const planned: Partial<ActionDraft> = {
  rootCause: "Không giao ai.",
  action: "Giao tổ vận hành.",
  owner: "Phạm Quốc Huy",
  dueOn: "2026-12-31",
  approvedBy: "Nguyễn Văn An",
};

describe("findings without an action", () => {
  const scored = {
    prepare: async ({ session, facts }: OpenAssessment) => {
      const { id } = facts.assessment;
      await saveControl(session.writer, id, "4.1", { level: 0, owner: "Trần Thị Hạnh", dueOn: "2026-12-31" });
      await saveControl(session.writer, id, "4.3", { level: 0 });
    },
  };

  it("become actions in one operation, worded and with who answers for the item", async () => {
    const { stored } = await showActions(scored);
    const user = userEvent.setup();
    expect(await screen.findByRole("heading", { name: "3 điểm gợi ý chưa có hành động" })).toBeDefined();
    const hard = screen.getByRole("button", { name: "nặng" });
    expect(document.getElementById(hard.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(
      /^Điểm không phù hợp nặng/,
    );
    await user.click(screen.getByLabelText("Chọn tất cả điểm nặng và nhẹ"));
    await user.click(screen.getByRole("button", { name: "Lập 2 hành động" }));
    expect(await screen.findByText("Đã lập 2 hành động, KP-001 đến KP-002.")).toBeDefined();
    expect(await stored()).toMatchObject([
      { grade: "major", sourceId: "clause-not-established", owner: "Trần Thị Hạnh", dueOn: "2026-12-31" },
      { grade: "major", sourceId: "clause-not-established", owner: "" },
    ]);
    expect((await stored())[0]?.statement).toMatch(/^4\.1 .*Yêu cầu của điều khoản ở mức 0 hoặc 1\. Mức được tính 0/);
    // Two rules about one item.
    expect((await stored())[1]?.statement).toMatch(/mức 0 hoặc 1\..*\n.*thông tin dạng văn bản bắt buộc\./);
    await waitFor(() => expect(screen.queryByRole("heading", { name: /chưa có hành động/ })).toBeNull());
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    await waitFor(async () => expect(await stored()).toEqual([]));
  });

  it("are chosen already where the address asks for their item, and the new action opens", async () => {
    const { stored } = await showActions({ ...scored, place: "4.3" });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Lập 1 hành động" }));
    expect(await screen.findByRole("heading", { name: "Hành động KP-001" })).toBeDefined();
    expect(await stored()).toMatchObject([{ controlIds: ["4.3"] }]);
  });
});

describe("the list", () => {
  it("puts what is late above the states, with the days in words", async () => {
    await showActions({
      actions: [byHand({ statement: "Việc trong hạn.", dueOn: "2026-11-30" }), byHand({ dueOn: "2026-11-06" })],
    });
    const table = await screen.findByRole("table", { name: "Hành động khắc phục theo trạng thái" });
    const headings = within(table)
      .getAllByRole("rowheader")
      .map(({ textContent }) => textContent);
    expect(headings).toEqual(["Quá hạn 1", "Mới ghi nhận 1"]);
    expect(within(table).getByText("quá 10 ngày")).toBeDefined();
  });

  it("is narrowed by filter and by search without marks", async () => {
    await showActions({ actions: [byHand({ grade: "major" }), byHand({ statement: "Biển báo mờ." })] });
    const user = userEvent.setup();
    await user.type(await screen.findByLabelText("Tìm trong hành động"), "bien bao");
    expect(await screen.findByText("1 trên 2 hành động")).toBeDefined();
    await user.click(screen.getByRole("button", { name: /^Nặng/ }));
    expect(screen.getByText("Không có hành động nào khớp với bộ lọc và từ tìm.")).toBeDefined();
  });
});

describe("an action", () => {
  it("says what the next state still lacks, and leads there", async () => {
    const { stored } = await showActions({ actions: [byHand({ ...planned, approvedBy: "" })], place: "KP-001" });
    const user = userEvent.setup();
    const steps = await screen.findByRole("region", { name: "Tiến trình" });
    expect(within(steps).getByText("Để «Bắt đầu thực hiện» còn thiếu:")).toBeDefined();
    await user.click(within(steps).getByRole("button", { name: "Bắt đầu thực hiện" }));
    const approver = screen.getByLabelText("Người duyệt");
    expect(document.activeElement).toBe(approver);
    await user.paste("Nguyễn Văn An");
    await user.tab();
    await waitFor(() => expect(within(steps).queryByText(/còn thiếu/)).toBeNull());
    await user.click(within(steps).getByRole("button", { name: "Bắt đầu thực hiện" }));
    expect(await screen.findByText("KP-001: đang thực hiện.")).toBeDefined();
    expect(await stored()).toMatchObject([{ state: "in-progress", approvedBy: "Nguyễn Văn An" }]);
  });

  it("asks the next why when the one before is answered", async () => {
    const { stored } = await showActions({ actions: [byHand()], place: "KP-001" });
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText("Vì sao xảy ra?"));
    expect(screen.queryByLabelText("Vì sao? (2)")).toBeNull();
    await user.paste("Không ai chạy thử.");
    await user.tab();
    await user.click(await screen.findByLabelText("Vì sao? (2)"));
    await user.paste("Quy trình không giao.");
    await user.tab();
    await waitFor(async () =>
      expect((await stored())[0]?.whys).toEqual(["Không ai chạy thử.", "Quy trình không giao."]),
    );
  });

  it("hands its owner, day and approver to its items by one press", async () => {
    const { session, facts } = await showActions({ actions: [byHand(planned)], place: "KP-001" });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Chép phụ trách, hạn, người duyệt sang 1 mục" }));
    expect(await screen.findByText(/Các mục liên quan đã ghi/)).toBeDefined();
    const after = await loadFacts(session.writer.database, facts.assessment.id);
    expect(after?.controlAssessments.find(({ controlId }) => controlId === "A.8.13")).toMatchObject({
      owner: "Phạm Quốc Huy",
      dueOn: "2026-12-31",
      planApprovedBy: "Nguyễn Văn An",
    });
  });

  it("that is closed is only read, and can be reopened", async () => {
    const done = {
      result: "Đã thử.",
      completedOn: "2026-11-10",
      effectivenessCheckedBy: "Ban Kiểm soát",
      effectivenessCheckedOn: "2026-11-12",
      effectivenessBasis: "Biên bản.",
      effective: true,
    };
    const { stored } = await showActions({
      actions: [byHand({ ...planned, ...done })],
      place: "KP-001",
      prepare: async ({ session: { writer }, facts }) => {
        const { id } = facts.assessment;
        const [action] = await writer.database.correctiveActions.toArray();
        for (const step of ["start", "complete", "close"] as const) {
          await moveAction(writer, id, action?.id ?? "", step, "2026-11-16");
        }
      },
    });
    const user = userEvent.setup();
    expect(await screen.findByText(/Đã đóng: nội dung không sửa được nữa/)).toBeDefined();
    expect(screen.queryByLabelText("Nguyên nhân gốc")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Mở lại vì tái diễn" }));
    expect(await screen.findByLabelText("Nguyên nhân gốc")).toBeDefined();
    expect(await stored()).toMatchObject([{ state: "in-progress", completedOn: null, effective: null }]);
  });

  it("whose check said no goes on instead of being closed", async () => {
    await showActions({
      actions: [byHand({ ...planned, result: "Đã thử.", completedOn: "2026-11-10" })],
      place: "KP-001",
      prepare: async ({ session: { writer }, facts }) => {
        const { id } = facts.assessment;
        const [action] = await writer.database.correctiveActions.toArray();
        for (const step of ["start", "complete"] as const) {
          await moveAction(writer, id, action?.id ?? "", step, "2026-11-16");
        }
        await saveAction(writer, id, action?.id ?? "", { effective: false, effectivenessBasis: "Lần thử sau hỏng." });
      },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Làm tiếp vì chưa có hiệu lực" }));
    expect(await screen.findByText("KP-001: đang thực hiện.")).toBeDefined();
  });

  it("is added by hand, opens, and is removed while it is open", async () => {
    const { stored } = await showActions();
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Thêm hành động" }));
    await user.click(screen.getByRole("button", { name: "Thêm" }));
    expect(screen.getByText("Cần ghi điểm không phù hợp.")).toBeDefined();
    await user.type(screen.getByLabelText(/^Điểm không phù hợp/), "Cửa phòng máy B mở.");
    await user.click(screen.getByRole("button", { name: "Thêm" }));
    expect(await screen.findByRole("heading", { name: "Hành động KP-001" })).toBeDefined();
    expect(await stored()).toMatchObject([{ source: "internal-audit", raisedOn: "2026-11-16" }]);
    await user.click(screen.getByRole("button", { name: "Bỏ hành động này" }));
    await waitFor(async () => expect(await stored()).toEqual([]));
  });
});

it("hands out the due dates without a word of what is wrong, unless asked", async () => {
  const given: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      given.push(blob);
      return "blob:calendar";
    },
    revokeObjectURL: () => undefined,
  });
  HTMLAnchorElement.prototype.click = () => undefined;
  await showActions({ actions: [byHand({ dueOn: "2026-12-31" }), byHand()] });
  const user = userEvent.setup();
  await user.click(await screen.findByText("Tải lịch hạn (.ics)"));
  await user.click(screen.getByRole("button", { name: "Chỉ mã và hạn" }));
  await user.click(screen.getByRole("button", { name: "Kèm điểm không phù hợp và hành động" }));
  const [plain = "", full = ""] = await Promise.all(given.map((blob) => blob.text()));
  expect(plain).toContain("DTSTART;VALUE=DATE:20261231\r\n");
  expect(plain.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(plain).not.toContain("khôi phục");
  expect(full).toContain("DESCRIPTION:Chưa thử khôi phục.");
});
