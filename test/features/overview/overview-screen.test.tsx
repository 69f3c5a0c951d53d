import { render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { openTestSession } from "#test/support/open-test-session";
import { OverviewScreen } from "#src/features/overview/overview-screen";
import { vi } from "#src/i18n/vi";
import { saveControl, saveControls } from "#src/storage/assessments";
import type { CatalogId } from "#src/storage/catalog-source";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";

/** jsdom draws no modal dialogs; what the browser does with the focus is looked at in test/e2e. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

type TestSession = Awaited<ReturnType<typeof openTestSession>>;

async function showOverview(prepare: (opened: TestSession) => Promise<unknown>, catalogId?: CatalogId) {
  const opened = await openTestSession({ lastInternalAuditOn: "2026-08-14" }, catalogId);
  await prepare(opened);
  const assessed = await opened.refresh();
  function Overview() {
    return <OverviewScreen {...assessed} saver={useSave()} periods={null} />;
  }
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <Overview />
      </StatusProvider>
    </MessagesProvider>,
  );
  // The charts come when they are shown.
  if (assessed.evaluation.scores.assessedCount > 0) {
    await screen.findByRole("img", { name: /Mức bình quân/ }, { timeout: 10_000 });
    await screen.findByRole("img", { name: /^Theo điều khoản và (chủ đề|lĩnh vực)/ }, { timeout: 10_000 });
    await screen.findByRole("img", { name: /^Số mục ở từng mức/ }, { timeout: 10_000 });
  }
}

const assessAll = ({ session, facts }: TestSession, level: 0 | 1 | 2 | 3) =>
  saveControls(
    session.writer,
    facts.assessment.id,
    session.bundle.catalog.controls.map(({ id }) => id),
    { level },
  );

const gate = (condition: string) =>
  screen.getAllByRole("listitem").find((row) => row.textContent?.includes(condition)) ?? document.body;

describe("the overview", () => {
  it("says what to do while nothing is assessed, and shows the empty map to start from", async () => {
    await showOverview(async () => undefined);
    expect(screen.getByRole("link", { name: "Bắt đầu đánh giá" }).getAttribute("href")).toBe("#/danh-gia");
    expect(screen.queryByText("Chưa sẵn sàng")).toBeNull();
    expect(screen.getAllByRole("link", { name: /chưa đánh giá, mục tiêu/ })).toHaveLength(123);
  });

  it("gives the verdict with the number that decides each condition", async () => {
    await showOverview(async (opened) => {
      await saveControl(opened.session.writer, opened.facts.assessment.id, "6.3", { level: 1 });
    });
    expect(screen.getByText("Chưa sẵn sàng")).toBeDefined();
    expect(gate("Đã đánh giá đủ các mục áp dụng").textContent).toContain("1/123 mục");
    expect(gate("Không còn điểm không phù hợp nặng").textContent).toContain("còn 1 điểm");
    expect(gate("Mọi điều khoản 4–10 từ mức 3").textContent).toContain("30 mục dưới 3");
    expect(gate("Đánh giá nội bộ trong 12 tháng").textContent).toBe("Đạt: Đánh giá nội bộ trong 12 tháng14/08/2026");
    expect(gate("Xem xét của lãnh đạo trong 12 tháng").textContent).toContain("chưa ghi");
  });

  it("leads from a failed condition to what stands in its way", async () => {
    const user = userEvent.setup();
    await showOverview(async (opened) => {
      await saveControl(opened.session.writer, opened.facts.assessment.id, "6.3", { level: 1 });
    });
    const link = (condition: string) => within(gate(condition)).getByRole("link").getAttribute("href");
    expect(link("Không còn điểm không phù hợp nặng")).toBe("#/danh-gia/6.3");
    expect(link("Mức đạt chung từ 90")).toBe("#/khoang-trong");
    expect(link("Xem xét của lãnh đạo")).toBe("#/don-vi");
    await user.click(screen.getByRole("button", { name: /Mọi điều khoản 4–10 từ mức 3 xem 30 mục chưa đạt/ }));
    const dialog = screen.getByRole("dialog", { name: "Mọi điều khoản 4–10 từ mức 3" });
    expect(within(dialog).getByRole("link", { name: "Hoạch định các thay đổi" }).getAttribute("href")).toBe(
      "#/danh-gia/6.3",
    );
    expect(within(dialog).getAllByRole("listitem")).toHaveLength(30);
  });

  it("shows provisional figures beside the others only until everything is assessed", async () => {
    await showOverview(async (opened) => {
      await saveControl(opened.session.writer, opened.facts.assessment.id, "A.5.1", { level: 1 });
    });
    expect(screen.getAllByText(/^tạm tính/)).toHaveLength(3);
    expect(screen.getAllByText("Mức đạt chung")[0]?.nextElementSibling?.textContent).toMatch(
      /^0,\d\u00a0%trên 123 mục áp dụngtạm tính/,
    );
  });

  it("shows no provisional figure once everything is assessed", async () => {
    await showOverview((opened) => assessAll(opened, 1));
    expect(screen.queryByText(/^tạm tính/)).toBeNull();
  });

  it("puts majors first among the five gaps", async () => {
    await showOverview(async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "A.8.8", { level: 0, target: 5 });
      await saveControl(session.writer, facts.assessment.id, "6.3", { level: 1 });
    });
    const five = screen.getByRole("region", { name: "Năm khoảng trống cần xem trước" });
    const items = within(five).getAllByRole("listitem");
    expect(items).toHaveLength(5);
    expect(five.textContent).toContain("123 khoảng trống còn mở. 1 điểm không phù hợp nặng, ở 1 mục.");
    expect(items[0]?.textContent).toContain("6.3");
    expect(items[0]?.textContent).toContain("Điểm không phù hợp nặng:");
    expect(items[1]?.textContent).toContain("A.8.8");
    expect(items[1]?.textContent).toContain("ưu tiên 15,0");
  });

  it("draws a bar for each clause and theme, and says the same in words and in a table", async () => {
    await showOverview(async ({ session, facts }) => {
      const { id } = facts.assessment;
      await saveControls(session.writer, id, ["5.1", "5.2"], { level: 1 });
      await saveControl(session.writer, id, "A.8.8", { level: 1 });
    });
    const picture = screen.getByRole("img", { name: /^Theo điều khoản và chủ đề/ });
    expect(picture.getAttribute("aria-label")).toMatch(
      /; 5 Lãnh đạo: 2 mục mức 1, 1 mục chưa đánh giá; mức đạt 23,8\u00a0%; /,
    );
    expect(picture.textContent).toContain("A.8Công nghệ");
    const table = screen.getByRole("table", { name: "Theo điều khoản và chủ đề", hidden: true });
    expect(
      within(table)
        .getAllByRole("columnheader", { hidden: true })
        .map((head) => head.textContent),
    ).toEqual([
      "Nhóm",
      "0Mức 0",
      "1Mức 1",
      "2Mức 2",
      "3Mức 3",
      "4Mức 4",
      "5Mức 5",
      "·Chưa đánh giá",
      "Không áp dụng",
      "Mức đạt",
      "Thấp nhất",
      "Dưới mục tiêu",
    ]);
    const theme = within(table).getByRole("row", { name: /^A\.8 Công nghệ/, hidden: true });
    const figures = within(theme).getAllByRole("cell", { hidden: true });
    expect(figures.slice(0, 8).map((cell) => cell.textContent)).toEqual(["0", "1", "0", "0", "0", "0", "33", "0"]);
    expect(figures.slice(9).map((cell) => cell.textContent)).toEqual(["1", "34"]);
  });

  it("turns radar, bars and table from clauses and themes to the fifteen capabilities", async () => {
    const user = userEvent.setup();
    await showOverview((opened) => assessAll(opened, 1));
    const rowsOf = (name: string) =>
      within(screen.getByRole("table", { name, hidden: true })).getAllByRole("row", { hidden: true });
    expect(rowsOf("Theo điều khoản và chủ đề")).toHaveLength(12);
    await user.click(screen.getByRole("radio", { name: "Năng lực vận hành" }));
    expect(rowsOf("Theo năng lực vận hành")).toHaveLength(16);
    expect(screen.getByRole("img", { name: /năng lực vận hành, 15 nhóm/ })).toBeDefined();
    expect(screen.getByRole("img", { name: /^Theo năng lực vận hành\. 1 Quản trị: / })).toBeDefined();
  });

  it("warns when much is left out or what a data centre practically always needs", async () => {
    await showOverview(async ({ session, facts }) => {
      const { id } = facts.assessment;
      await saveControl(session.writer, id, "4.1", { level: 3 });
      await saveControls(
        session.writer,
        id,
        session.bundle.catalog.controls.filter(({ groupId }) => groupId === "A.7").map((control) => control.id),
        {
          applicability: "not-applicable",
          justification: "Thuê ngoài",
          justificationApprovedBy: "Giám đốc",
          justificationApprovedOn: "2026-10-01",
        },
      );
    });
    expect(screen.getByText(/Tỷ lệ không áp dụng vượt 10/)).toBeDefined();
    expect(screen.getByText(/hầu như luôn cần/)).toBeDefined();
    expect(screen.getAllByRole("link", { name: /^A\.7\.11 / }).length).toBeGreaterThan(0);
  });

  it("of the edition of 2013 speaks of domains, offers no capabilities and leads to the carry-over", async () => {
    await showOverview(
      async ({ session, facts }) => saveControl(session.writer, facts.assessment.id, "A.14.2.9", { level: 2 }),
      "iso27001-2013",
    );
    expect(screen.queryByRole("radio", { name: "Năng lực vận hành" })).toBeNull();
    expect(screen.getByRole("link", { name: "Chuyển sang ISO/IEC 27001:2022" }).getAttribute("href")).toBe(
      "#/chuyen-ban",
    );
    expect(screen.getByText(/TCVN ISO\/IEC 27001:2019 \(ISO\/IEC 27001:2013\)/)).toBeDefined();
  });
});
