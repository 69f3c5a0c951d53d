import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ComponentProps } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { StartScreen } from "#src/features/start/start-screen";
import { localDay } from "#src/i18n/formats";
import { defaultProfile } from "#src/i18n/vi/default-profile";
import { saveControl, saveControls } from "#src/storage/assessments";
import { openTestSession } from "#test/support/open-test-session";
import { renderInVietnamese } from "#test/ui/with-messages";

/** jsdom draws no modal dialogs. */
beforeAll(async () => {
  // Fetched on demand; a test is not to wait for its translation.
  await Promise.all([
    import("#src/features/start/new-assessment-dialog"),
    import("#src/features/start/assessment-list"),
  ]);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

type Props = ComponentProps<typeof StartScreen>;

async function show(overrides: Partial<Props> = {}) {
  const { session } = await openTestSession();
  const props: Props = {
    assessments: [],
    bundle: session.bundle,
    workspace: "own",
    currentAssessmentId: null,
    onCreate: vi.fn<Props["onCreate"]>(() => Promise.resolve(true)),
    onOpen: vi.fn<Props["onOpen"]>(),
    onCarryOver: vi.fn<Props["onCarryOver"]>(),
    onEnterDemo: vi.fn<Props["onEnterDemo"]>(),
    onLeaveDemo: vi.fn<Props["onLeaveDemo"]>(),
    demoReset: null,
    renderFirstRun: null,
    storage: { persisted: false, usedBytes: 1_572_864 },
    ...overrides,
  };
  renderInVietnamese(<StartScreen {...props} />);
  return props;
}

async function listed(answer: "nothing" | "one" | "all") {
  const { session, refresh } = await openTestSession();
  const { id } = (await refresh()).facts.assessment;
  const controlIds = session.bundle.catalog.controls.map((control) => control.id);
  if (answer === "one") await saveControl(session.writer, id, "4.1", { level: 3 });
  if (answer === "all") await saveControls(session.writer, id, controlIds, { level: 3 });
  const { facts, evaluation } = await refresh();
  const { bundle } = session;
  return { facts, changedAt: "2026-11-16T02:00:00Z", evaluated: { bundle, evaluation, continueAt: "4.2" } };
}

const create = () => screen.getByRole("button", { name: "Tạo đánh giá mới" });
const submit = () => screen.getByRole("button", { name: "Tạo và bắt đầu" });

describe("the start screen", () => {
  it("says what will be here and how to fill it while there is no assessment", async () => {
    await show();
    expect(screen.getByRole("heading", { level: 1, name: "Bắt đầu" })).toBeDefined();
    expect(screen.getByText(/Chấm 30 điều khoản và 93 biện pháp/)).toBeDefined();
    expect(screen.getByText(/Chưa có đánh giá nào trên máy này/)).toBeDefined();
    expect(screen.getByText(/chưa được cấp quyền lưu bền.*ước tính đã dùng 1,5 MB/)).toBeDefined();
  });

  it("creates an assessment from a name and a period alone", async () => {
    const { onCreate } = await show();
    await userEvent.click(create());
    const name = await screen.findByRole("textbox", { name: /Tên đơn vị/ });
    expect(document.activeElement).toBe(name);
    await userEvent.type(name, "  Trung tâm dữ liệu Cửa Cấm ");
    await userEvent.clear(screen.getByRole("textbox", { name: "Kỳ đánh giá từ ngày" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Kỳ đánh giá từ ngày" }), "01/07/2026");
    await userEvent.clear(screen.getByRole("textbox", { name: "Đến ngày" }));
    await userEvent.click(submit());
    expect(onCreate).toHaveBeenCalledWith({
      profile: {
        ...defaultProfile(localDay(new Date())),
        organisationName: "Trung tâm dữ liệu Cửa Cấm",
        periodFrom: "2026-07-01",
        periodTo: null,
      },
      chosen: "iso27001-2022",
    });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("refuses a missing name and a period that ends before it starts, and says so", async () => {
    const { onCreate } = await show();
    await userEvent.click(create());
    await userEvent.clear(await screen.findByRole("textbox", { name: "Đến ngày" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Đến ngày" }), "31/12/2020");
    await userEvent.click(submit());
    expect(screen.getByText("Cần ghi tên đơn vị.")).toBeDefined();
    expect(screen.getByText("Ngày kết thúc phải bằng hoặc sau ngày bắt đầu.")).toBeDefined();
    expect(onCreate).not.toHaveBeenCalled();
  });

  it("keeps what was typed and says that nothing was written when creating fails", async () => {
    await show({ onCreate: () => Promise.resolve(false) });
    await userEvent.click(create());
    await userEvent.type(screen.getByRole("textbox", { name: /Tên đơn vị/ }), "Trung tâm A");
    await userEvent.click(submit());
    expect(screen.getByRole("alert").textContent).toContain("Chưa tạo được đánh giá");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /Tên đơn vị/ }).value).toBe("Trung tâm A");
  });

  it("lists an assessment with its count and verdict and goes on where work stopped", async () => {
    const one = await listed("one");
    const { onOpen } = await show({ assessments: [one], currentAssessmentId: one.facts.assessment.id });
    const heading = await screen.findByRole("heading", { name: /Trung tâm dữ liệu Thử Nghiệm/ });
    const row = heading.closest("li") ?? document.body;
    expect(row.getAttribute("aria-current")).toBe("true");
    expect(row.textContent).toContain("ISO/IEC 27001:2022 và Sửa đổi 1:2024 · Kỳ 01/01/2026 – 31/10/2026");
    expect(row.textContent).toContain("1/123");
    expect(row.textContent).toContain("Chưa sẵn sàng");
    expect(row.querySelectorAll("[data-level]")).toHaveLength(123);
    await userEvent.click(within(row).getByRole("button", { name: /Tiếp tục 4\.2: Trung tâm dữ liệu Thử Nghiệm/ }));
    expect(onOpen).toHaveBeenCalledWith(one.facts.assessment.id, "4.2");
  });

  it("lists an assessment of 2013 with its edition and its own numbers, and offers the carry-over", async () => {
    const opened = await openTestSession({}, "iso27001-2013");
    const { facts, evaluation, session } = opened;
    const evaluated = { bundle: session.bundle, evaluation, continueAt: "4.1" };
    const { onCarryOver } = await show({ assessments: [{ facts, changedAt: "2026-11-16T02:00:00Z", evaluated }] });
    const action = await screen.findByRole("button", { name: /Chuyển sang ấn bản 2022/ });
    expect(action.closest("li")?.textContent).toContain("TCVN ISO/IEC 27001:2019 (ISO/IEC 27001:2013)");
    expect(action.closest("li")?.textContent).toContain("0/140");
    await userEvent.click(action);
    expect(onCarryOver).toHaveBeenCalledWith(facts.assessment.id);
  });

  it("names an assessment whose catalog is gone, without a number of another edition", async () => {
    const { facts } = await listed("one");
    await show({ assessments: [{ facts, changedAt: "2026-11-16T02:00:00Z", evaluated: null }] });
    expect(await screen.findByText(/Thiếu tệp danh mục/)).toBeDefined();
    expect(screen.queryByText("1/123")).toBeNull();
  });

  it("gives no verdict before the first answer", async () => {
    await show({ assessments: [await listed("nothing")] });
    expect(await screen.findByText("Chưa đánh giá")).toBeDefined();
    expect(screen.queryByText("Chưa sẵn sàng")).toBeNull();
  });

  it("offers the results once everything is assessed", async () => {
    const all = await listed("all");
    const { onOpen } = await show({ assessments: [all] });
    await userEvent.click(await screen.findByRole("button", { name: /Xem kết quả/ }));
    expect(onOpen).toHaveBeenCalledWith(all.facts.assessment.id);
  });

  it("lets nobody create an assessment among the sample data, and leads back", async () => {
    const { onLeaveDemo } = await show({ workspace: "demo", assessments: [await listed("one")] });
    expect(screen.queryByRole("button", { name: "Tạo đánh giá mới" })).toBeNull();
    expect(await screen.findByText(/· dữ liệu mẫu$/)).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Về dữ liệu của đơn vị" }));
    expect(onLeaveDemo).toHaveBeenCalledOnce();
  });

  it("offers no way to delete an assessment", async () => {
    await show({ assessments: [await listed("one")] });
    await screen.findByRole("button", { name: /Tiếp tục/ });
    expect(screen.queryByRole("button", { name: /xóa/i })).toBeNull();
  });
});
