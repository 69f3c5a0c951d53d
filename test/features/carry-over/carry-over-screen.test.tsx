import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { CarryOverScreen } from "#src/features/carry-over/carry-over-screen";
import { loadFacts, saveControl } from "#src/storage/assessments";
import { useSave } from "#src/ui/use-save";
import { openTestSession } from "#test/support/open-test-session";
import { renderInVietnamese } from "#test/ui/with-messages";

beforeEach(() => localStorage.clear());

async function show() {
  const opened = await openTestSession({}, "iso27001-2013");
  const { id } = opened.facts.assessment;
  await saveControl(opened.session.writer, id, "A.5.1.1", { level: 3, note: "Chính sách 2024." });
  await saveControl(opened.session.writer, id, "A.6.1.1", { level: 2 });
  const shown = await opened.refresh();
  const onCreated = vi.fn<(id: string) => void>();
  function Screen() {
    return <CarryOverScreen {...shown} saver={useSave()} letterKeys onCreated={onCreated} />;
  }
  const { unmount } = renderInVietnamese(<Screen />);
  await screen.findByText("Còn 41 mục cần quyết định", { selector: "output" });
  return { ...opened, onCreated, unmount, again: () => renderInVietnamese(<Screen />) };
}

const item = (id: string) => screen.getByRole("region", { name: new RegExp(`^${id.replaceAll(".", "\\.")} `) });

it("shows what the sources of an item hold, and guesses no level", async () => {
  await show();
  const merged = item("A.5.1");
  expect(within(merged).getByText("2013 · A.5.1.1")).toBeDefined();
  expect(within(merged).getByText("tự khai mức 3, được tính mức 1")).toBeDefined();
  expect(within(merged).getByText("Ghi chú: Chính sách 2024.")).toBeDefined();
  expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
  expect(screen.getByText("Chuyển nguyên vẹn (82)")).toBeDefined();
});

it("is worked by keys alone, and keeps the decisions over a reload", async () => {
  const { unmount, again } = await show();
  await userEvent.keyboard("j2jnj");
  expect(within(item("A.5.1")).getByRole<HTMLInputElement>("radio", { name: "2" }).checked).toBe(true);
  expect(within(item("A.5.8")).getByRole<HTMLInputElement>("radio", { name: "Chưa đánh giá" }).checked).toBe(true);
  expect(document.activeElement).toBe(item("A.5.9"));
  unmount();
  again();
  expect(await screen.findByText("Còn 39 mục cần quyết định", { selector: "output" })).toBeDefined();
});

it("creates nothing while an item is undecided, then an assessment of 123 items with both results", async () => {
  const { session, onCreated } = await show();
  await userEvent.keyboard("j2");
  await userEvent.click(screen.getByRole("button", { name: "Tạo đánh giá 2022" }));
  expect(screen.getByText("Chưa tạo được: còn 40 mục cần quyết định.")).toBeDefined();
  expect(onCreated).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Để 40 mục còn lại chưa đánh giá" }));
  await userEvent.click(screen.getByRole("button", { name: "Tạo đánh giá 2022" }));
  await vi.waitFor(() => expect(onCreated).toHaveBeenCalledOnce(), { timeout: 10_000 });
  const facts = await loadFacts(session.writer.database, onCreated.mock.calls[0]?.[0] ?? "");
  const levels = facts?.controlAssessments.filter(({ level }) => level !== null);
  expect(levels?.map(({ controlId, level }) => [controlId, level])).toEqual([
    ["A.5.1", 2],
    ["A.5.2", 2],
  ]);
  expect(facts?.baselines?.map(({ label }) => label)).toEqual(["Trước khi chuyển ấn bản (ISO/IEC 27001:2013)"]);
  expect(localStorage.length).toBe(0);
});

it("has nothing to do for an assessment of the current edition", async () => {
  const opened = await openTestSession();
  function Screen() {
    return <CarryOverScreen {...opened} saver={useSave()} letterKeys onCreated={() => undefined} />;
  }
  renderInVietnamese(<Screen />);
  expect(screen.getByText(/không cần chuyển/)).toBeDefined();
});
