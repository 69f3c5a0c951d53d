import "fake-indexeddb/auto";
import { act, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { afterEach, describe, expect, it, vi as mock } from "vitest";
import { FirstRun } from "#src/features/help/first-run";
import { GlossaryScreen } from "#src/features/help/glossary-screen";
import { learnerRoles, RoleSteps } from "#src/features/help/role-steps";
import { vi } from "#src/i18n/vi";
import { firstRunKey, isFirstRun } from "#src/storage/first-run";
import { renderInVietnamese } from "#test/ui/with-messages";

afterEach(() => localStorage.removeItem(firstRunKey));

const { who } = vi.help;

/** It waits for words of its own. */
const show = (firstRun: ReactElement) => act(async () => void renderInVietnamese(firstRun));

describe("the first run", () => {
  it("shows three steps of the role that is chosen, each with a way there", async () => {
    const user = userEvent.setup();
    await show(<FirstRun onEnterDemo={mock.fn<() => void>()} onDone={mock.fn<() => void>()} />);
    expect(screen.queryByRole("list")).toBeNull();
    await user.click(screen.getByRole("radio", { name: /Người thẩm tra/ }));
    expect(screen.getByRole("heading", { name: "Ba bước cho người thẩm tra" })).toBeDefined();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "#/tham-tra",
      "#/tham-tra",
      "#/tham-tra",
    ]);
  });

  it("ends for good when somebody says so, and also when the demo is entered", async () => {
    const user = userEvent.setup();
    const [onEnterDemo, onDone] = [mock.fn<() => void>(), mock.fn<() => void>()];
    await show(<FirstRun onEnterDemo={onEnterDemo} onDone={onDone} />);
    await user.click(screen.getByRole("button", { name: who.skip }));
    expect([onDone.mock.calls.length, isFirstRun()]).toEqual([1, false]);
    localStorage.removeItem(firstRunKey);
    await user.click(screen.getByRole("radio", { name: /Tôi chỉ xem/ }));
    await user.click(screen.getByRole("button", { name: "Mở dữ liệu mẫu" }));
    expect([onEnterDemo.mock.calls.length, isFirstRun()]).toEqual([1, false]);
  });
});

it.each(learnerRoles)("the role %s has as many ways as steps", (role) => {
  renderInVietnamese(
    <RoleSteps who={vi.help.who} role={role} onRole={mock.fn<() => void>()} onEnterDemo={mock.fn<() => void>()} />,
  );
  const ways = [...screen.queryAllByRole("link"), ...screen.queryAllByRole("button")];
  expect(ways.filter(({ textContent }) => (textContent ?? "") !== "")).toHaveLength(3);
});

it("the glossary is searched without diacritics, in words and explanations", async () => {
  const user = userEvent.setup();
  renderInVietnamese(<GlossaryScreen />);
  expect(screen.getAllByRole("term").length).toBeGreaterThan(35);
  await user.type(screen.getByRole("searchbox"), "diem khong phu hop nang");
  expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual(["điểm không phù hợp nặng"]);
  await user.clear(screen.getByRole("searchbox"));
  await user.type(screen.getByRole("searchbox"), "zzz");
  expect(screen.getByText(vi.glossary.none)).toBeDefined();
});
