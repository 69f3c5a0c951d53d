import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { DirectorsMinute } from "#src/features/overview/directors-minute";
import { OverTime } from "#src/features/overview/over-time";
import { useHistoryDays } from "#src/features/overview/use-history-days";
import { useWholeFacts } from "#src/features/overview/use-whole-facts";
import { localDay } from "#src/i18n/formats";
import { vi } from "#src/i18n/vi";
import { saveControl, saveControls } from "#src/storage/assessments";
import { addActions } from "#src/storage/corrective-actions";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { openTestSession } from "#test/support/open-test-session";

type TestSession = Awaited<ReturnType<typeof openTestSession>>;

const day = 86_400_000;

/** The clock of the test stands on 16 November 2026; `onDay` writes so many days before. */
async function showBigPicture(prepare: (opened: TestSession) => Promise<unknown>) {
  const opened = await openTestSession({ periodTo: "2026-12-31" });
  await prepare(opened);
  const assessed = await opened.refresh();
  // The minute and the lines alone: with the map and the other charts around them each test would take seconds.
  function BigPicture() {
    const today = localDay(new Date(opened.session.writer.now()));
    const history = useHistoryDays(assessed, today);
    const whole = useWholeFacts(assessed) ?? null;
    const given = { ...assessed, today, history, whole };
    return (
      <>
        <DirectorsMinute {...given} />
        {whole === null ? null : <OverTime {...given} whole={whole} />}
      </>
    );
  }
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <BigPicture />
      </StatusProvider>
    </MessagesProvider>,
  );
  for (const title of ["Việc của từng người", "Trong kỳ này"]) {
    await screen.findByText(title, { selector: "h2" }, { timeout: 15_000 });
  }
}

const later = ({ session }: TestSession, days: number): TestSession["session"]["writer"] => ({
  ...session.writer,
  now: () => Date.parse("2026-11-16T02:00:00Z") + days * day,
});

const part = (title: string) => screen.getByText(title, { selector: "h3" }).parentElement ?? document.body;

const tableOf = (caption: string) =>
  screen.getByText(caption, { selector: "caption" }).closest("table") ?? document.body;

describe("the director's minute", () => {
  it("says what is to be decided and that there is nothing to compare with yet", async () => {
    await showBigPicture(async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "4.1", { level: 1 });
    });
    expect(part("Có tốt lên không?").textContent).toContain("chưa có ngày làm việc nào trước hôm nay");
    const decisions = part("Cần quyết định");
    expect(
      within(decisions)
        .getByRole("link", { name: /^Giao khắc phục 1 mục/ })
        .getAttribute("href"),
    ).toBe("#/khac-phuc");
    // What has a major is below its target, too: an action, an owner and a day are to be given.
    const links = within(decisions).getAllByRole("link", { name: "4.1" });
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#/danh-gia/4.1", "#/danh-gia/4.1"]);
    expect(within(decisions).getByRole("link", { name: "Phê duyệt Tuyên bố áp dụng" })).toBeDefined();
    expect(
      within(decisions)
        .getByRole("link", { name: /điều cần xem trước khi lập bộ hồ sơ$/ })
        .getAttribute("href"),
    ).toBe("#/bo-ho-so");
  });

  it("says that it got better since an earlier working day, over what was assessed on both", async () => {
    await showBigPicture(async (opened) => {
      const { id } = opened.facts.assessment;
      await saveControls(opened.session.writer, id, ["A.5.1", "A.5.2"], { level: 0 });
      await saveControl(later(opened, 3), id, "A.5.1", { level: 1 });
      Object.assign(opened.session, { writer: later(opened, 5) });
    });
    expect(part("Có tốt lên không?").textContent).toContain("Tốt lên so với ngày 16/11/2026");
    expect(part("Có tốt lên không?").textContent).toContain("trên 2 mục đã đánh giá ở cả hai thời điểm");
  });

  it("names how many items were compared, also where all could be", async () => {
    await showBigPicture(async (opened) => {
      const { session, facts } = opened;
      const all = session.bundle.catalog.controls.map(({ id }) => id);
      await saveControls(session.writer, facts.assessment.id, all, { level: 1 });
      await saveControl(later(opened, 3), facts.assessment.id, "4.1", { level: 3 });
      Object.assign(session, { writer: later(opened, 5) });
    });
    expect(part("Có tốt lên không?").textContent).toContain("mức đạt tính trên 123 mục so được");
  });
});

describe("what moves", () => {
  it("draws open gaps day by day with the plan behind them, and has the numbers as tables", async () => {
    await showBigPicture(async (opened) => {
      const { id } = opened.facts.assessment;
      await saveControls(opened.session.writer, id, ["A.5.1", "A.5.2"], { level: 1 });
      await saveControl(later(opened, 3), id, "A.5.3", { level: 1, dueOn: "2026-12-15", owner: "Lê Minh Khôi" });
      Object.assign(opened.session, { writer: later(opened, 5) });
    });
    const picture = await screen.findByLabelText(/^Số khoảng trống còn mở: /, {}, { timeout: 15_000 });
    expect(picture.getAttribute("aria-label")).toBe(
      "Số khoảng trống còn mở: 123 vào ngày 16/11/2026, 123 hôm nay. Theo hạn đã đặt, còn 122 vào ngày 15/12/2026.",
    );
    const table = tableOf("Khoảng trống còn mở theo ngày");
    expect(within(table).getAllByRole("row", { hidden: true })[2]?.textContent).toBe("19/11/2026123120");
    expect(screen.getByText(/Đây là kế hoạch, không phải lời hứa/)).toBeDefined();
    expect(
      screen.getByText(/Ngày đích: hết kỳ, 31\/12\/2026\. Nhiều hơn đường giảm đều 14 khoảng trống\./),
    ).toBeDefined();
    expect(screen.getByText(/2 chưa có hạn và 120 chưa đánh giá/)).toBeDefined();
  });

  it("is honest about a history of one day without due days", async () => {
    await showBigPicture(async ({ session, facts }) => {
      await saveControl(session.writer, facts.assessment.id, "A.5.1", { level: 1 });
    });
    expect(screen.getAllByText(/^Lịch sử mới có một ngày làm việc \(16\/11\/2026\)/)).toHaveLength(2);
    expect(screen.queryByLabelText(/^Số khoảng trống còn mở/)).toBeNull();
  });

  it("shows who has what to do, late ones named so, with the same as a table", async () => {
    await showBigPicture(async ({ session, facts }) => {
      const { id } = facts.assessment;
      await saveControl(session.writer, id, "A.5.1", { level: 1, owner: "Lê Minh Khôi", dueOn: "2026-11-10" });
      await addActions(session.writer, id, [{ owner: "Lê Minh Khôi", dueOn: "2026-12-31", controlIds: ["A.5.1"] }]);
    });
    const table = tableOf("Việc của từng người");
    expect(
      within(table)
        .getAllByRole("row", { hidden: true })
        .map((row) => row.textContent),
    ).toEqual(["Phụ tráchKhoảng trốngHành độngQuá hạnHạn gần nhất", "Lê Minh Khôi11131/12/2026", "Chưa giao12200–"]);
    const picture = await screen.findByLabelText(/^Khoảng trống và hành động của từng người/, {}, { timeout: 15_000 });
    expect(picture.getAttribute("aria-label")).toContain(
      "Lê Minh Khôi: 1 khoảng trống, 1 hành động, 1 quá hạn; Chưa giao",
    );
  });
});
