import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useLiveQuery } from "dexie-react-hooks";
import { beforeAll, describe, expect, it, vi as mock } from "vitest";
import { evaluate } from "#src/domain/assessment/evaluation";
import { PeriodsSection } from "#src/features/periods/periods-section";
import { loadFacts, saveControl, saveControls } from "#src/storage/assessments";
import { freezeAssessment, startNextPeriod } from "#src/storage/periods";
import type { OpenAssessment } from "#src/storage/session";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";
import { aBaseline } from "#test/support/a-baseline";
import { openTestSession } from "#test/support/open-test-session";
import { renderInVietnamese } from "#test/ui/with-messages";

/** jsdom draws no modal dialogs. The chart comes when it is shown: Recharts takes its time on a busy machine. */
beforeAll(async () => {
  await import("#src/ui/charts/trend-chart");
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

type TestSession = Awaited<ReturnType<typeof openTestSession>>;

function Live({ first, onOpen }: { readonly first: OpenAssessment; readonly onOpen: (id: string) => void }) {
  const saver = useSave();
  const { session } = first;
  const { catalog, model } = session.bundle;
  const { id } = first.facts.assessment;
  const facts = useLiveQuery(() => loadFacts(session.writer.database, id), [session, id]) ?? first.facts;
  return (
    <PeriodsSection
      session={session}
      facts={facts}
      evaluation={evaluate(catalog, facts, model)}
      saver={saver}
      onOpenAssessment={onOpen}
    />
  );
}

async function show(prepare: (opened: TestSession) => Promise<string | void>) {
  const opened = await openTestSession();
  const shownId = (await prepare(opened)) ?? opened.facts.assessment.id;
  const { session } = opened;
  const facts = await loadFacts(session.writer.database, shownId);
  if (facts === null) throw new Error("no facts");
  const evaluation = evaluate(session.bundle.catalog, facts, session.bundle.model);
  const onOpen = mock.fn<(id: string) => void>();
  renderInVietnamese(
    <StatusProvider>
      <Live first={{ session, facts, evaluation }} onOpen={onOpen} />
    </StatusProvider>,
  );
  return { ...opened, id: opened.facts.assessment.id, database: session.writer.database, onOpen };
}

const assessAll = async ({ session, facts }: TestSession) => {
  const controlIds = session.bundle.catalog.controls.map(({ id }) => id);
  await saveControls(session.writer, facts.assessment.id, controlIds, { level: 1 });
};

/** What `assess` leaves is frozen; then the next period with these levels. */
async function secondPeriod(
  opened: TestSession,
  assess: (opened: TestSession) => Promise<unknown> = assessAll,
): Promise<string> {
  await assess(opened);
  const { writer, bundle } = opened.session;
  const options = { keepLevels: true, label: "Kỳ 2026" };
  const begun = await startNextPeriod(writer, bundle, opened.facts.assessment.id, options);
  if (!begun.ok) throw new Error(begun.error.type);
  return begun.value;
}

describe("the periods", () => {
  it("are frozen with a name, after the dialog has said what that means", async () => {
    const { database, id } = await show(assessAll);
    await userEvent.click(screen.getByRole("button", { name: "Chốt kỳ này" }));
    const dialog = screen.getByRole("dialog", { name: "Chốt kỳ này" });
    expect(dialog.textContent).toContain("Mục tiêu bị khóa");
    const name = within(dialog).getByRole<HTMLInputElement>("textbox", { name: /^Tên kỳ/ });
    expect(name.value).toBe("Kỳ 2026");
    await userEvent.clear(name);
    await userEvent.click(within(dialog).getByRole("button", { name: "Chốt" }));
    expect(dialog.textContent).toContain("Hãy đặt tên cho kỳ.");
    await userEvent.type(name, "Kỳ giữa năm 2026");
    await userEvent.click(within(dialog).getByRole("button", { name: "Chốt" }));
    await screen.findByText(
      /^Đã chốt «Kỳ giữa năm 2026» lúc .* Từ đó đến nay không có thay đổi nào/,
      {},
      { timeout: 10_000 },
    );
    expect((await database.baselines.toArray()).map(({ label, assessmentId }) => [label, assessmentId])).toEqual([
      ["Kỳ giữa năm 2026", id],
    ]);
  });

  it("say how many items came out different after freezing, and which", async () => {
    await show(async (opened) => {
      await assessAll(opened);
      const { writer, bundle } = opened.session;
      await freezeAssessment(writer, bundle, opened.facts.assessment.id, "Kỳ 2026");
      await saveControl(writer, opened.facts.assessment.id, "A.5.1", { level: 0 });
    });
    expect(screen.getByText(/Sau khi chốt, kết quả của 1 mục đã đổi\./)).toBeTruthy();
    await userEvent.click(screen.getByText("Xem mục đã đổi sau khi chốt"));
    expect(screen.getAllByRole("link", { name: "A.5.1" })[0]?.getAttribute("href")).toBe("#/danh-gia/A.5.1");
  });

  it("lead to the next one, which is opened", async () => {
    const { onOpen, database } = await show(assessAll);
    await userEvent.click(screen.getByRole("button", { name: "Bắt đầu kỳ mới" }));
    const dialog = screen.getByRole("dialog", { name: "Bắt đầu kỳ mới" });
    expect(dialog.textContent).toContain("sẽ được chốt trước, với tên «Kỳ 2026»");
    expect(within(dialog).getByRole<HTMLInputElement>("radio", { name: "Chấm lại từ đầu" }).checked).toBe(true);
    await userEvent.click(within(dialog).getByRole("button", { name: "Lập kỳ mới" }));
    await mock.waitFor(() => expect(onOpen).toHaveBeenCalledTimes(1), { timeout: 10_000 });
    expect(await database.assessments.count()).toBe(2);
    expect(await database.assessments.get(onOpen.mock.calls[0]?.[0] ?? "")).toBeTruthy();
  });

  it("show the trend, the periods and what moved against the one before", async () => {
    await show(async (opened) => {
      const id = await secondPeriod(opened);
      await saveControl(opened.session.writer, id, "A.5.2", { level: 0 });
      return id;
    });
    await screen.findByRole(
      "img",
      { name: /^Mức đạt qua các kỳ, trên 123 mục so được\. Kỳ 2026: / },
      { timeout: 10_000 },
    );
    const [row] = screen.getAllByRole("row", { name: /^Kỳ 2026 ?16\/11\/2026/ });
    expect(row?.textContent).toContain("ISO/IEC 27001:2022");
    expect(row?.textContent).toContain("So được");
    expect(screen.getByText(/^Trên 123 mục áp dụng ở cả hai kỳ/)).toBeTruthy();
    const down = screen.getByRole("region", { name: "Xuống mức" });
    expect(down.textContent).toContain("A.5.2");
    expect(down.textContent).toContain("1 → 0");
    expect(screen.getByRole("link", { name: /^A\.5\.2 .*: mức 0, xuống từ mức 1$/ })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Lên mức" })).toBeNull();
  });

  it("name the coverage of a past one that was not assessed to its end", async () => {
    await show((opened) =>
      secondPeriod(opened, ({ session, facts }) =>
        saveControl(session.writer, facts.assessment.id, "A.5.1", { level: 1 }),
      ),
    );
    const picture = await screen.findByRole("img", { name: /^Mức đạt qua các kỳ/ }, { timeout: 10_000 });
    expect(picture.textContent).toContain("Kỳ 2026Độ phủ 0,8\u00a0%Kỳ nàyđang đánh giá");
  });

  it("of another edition stand beside the present and are not subtracted", async () => {
    await show(async (opened) => {
      await assessAll(opened);
      const assessmentId = opened.facts.assessment.id;
      await opened.session.writer.database.baselines.put(
        aBaseline({ assessmentId, catalogId: "iso27001-2013", overall: 61.4 }),
      );
    });
    expect(screen.getByText(/^Kỳ ấy theo ISO\/IEC 27001:2013, kỳ này theo ISO\/IEC 27001:2022\./)).toBeTruthy();
    expect(screen.getByText("61,4 % (ISO/IEC 27001:2013)")).toBeTruthy();
    expect(screen.queryByText(/mục áp dụng ở cả hai kỳ/)).toBeNull();
  });

  it("say nothing while nothing is assessed and nothing came before", async () => {
    await show(async () => undefined);
    expect(screen.queryByRole("button", { name: "Chốt kỳ này" })).toBeNull();
  });
});
