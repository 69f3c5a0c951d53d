import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { renderInVietnamese } from "#test/ui/with-messages";
import { ControlMap, type MapCell } from "#src/ui/control-map";

const cell = (id: string, overrides: Partial<MapCell> = {}): MapCell => ({
  id,
  level: 3,
  gap: 0,
  missingEvidence: false,
  label: `${id}: mức 3, mục tiêu 3`,
  href: `#${id}`,
  ...overrides,
});

const map = {
  label: "Bản đồ 123 ô",
  clauseHead: { code: "4–10", title: "30 điều khoản" },
  clauses: [{ code: "4", title: "Bối cảnh", cells: [cell("4.1"), cell("4.2")] }],
  themeHead: { code: "A.5–A.8", title: "93 biện pháp" },
  themes: [
    { code: "A.5", title: "Tổ chức", cells: [cell("A.5.1"), cell("A.5.2"), cell("A.5.3")] },
    {
      code: "A.8",
      title: "Công nghệ",
      cells: [cell("A.8.1", { level: 1, gap: 3, label: "A.8.1: mức 1, mục tiêu 4, thiếu bằng chứng" })],
    },
  ],
};

const manyGroups = Array.from({ length: 7 }, (_, index) => ({
  code: `A.${index + 5}`,
  title: `Nhóm ${index + 5}`,
  cells: [cell(`A.${index + 5}.1.1`)],
}));

const focusedCell = () => document.activeElement?.getAttribute("data-cell");

describe("the map of controls", () => {
  test("many groups run on under their names, without a ruler that would number them", () => {
    const head = { code: "A.5–A.11", title: "7 biện pháp" };
    const { container } = renderInVietnamese(<ControlMap {...map} themeHead={head} themes={manyGroups} />);
    expect(screen.getByText("A.5–A.11")).toBeDefined();
    expect(screen.getByRole("group", { name: "A.11 Nhóm 11" })).toBeDefined();
    expect(container.querySelector('[class*="ruler"]')).toBeNull();
  });

  test("each cell is a link whose name says what the colours say", () => {
    renderInVietnamese(<ControlMap {...map} />);
    expect(screen.getAllByRole("link")).toHaveLength(6);
    expect(screen.getByRole("link", { name: "A.8.1: mức 1, mục tiêu 4, thiếu bằng chứng" }).getAttribute("href")).toBe(
      "#A.8.1",
    );
    expect(screen.getByRole("group", { name: "A.5 Tổ chức" })).toBeDefined();
  });

  test("the whole map is one tab stop, at the current cell", async () => {
    const user = userEvent.setup();
    renderInVietnamese(
      <>
        <ControlMap {...map} currentId="A.5.2" />
        <button type="button">Sau bản đồ</button>
      </>,
    );
    await user.tab();
    expect(focusedCell()).toBe("A.5.2");
    await user.tab();
    expect(document.activeElement?.textContent).toBe("Sau bản đồ");
  });

  test("arrows move the focus and the tab stop goes with it", async () => {
    const user = userEvent.setup();
    renderInVietnamese(<ControlMap {...map} />);
    await user.tab();
    expect(focusedCell()).toBe("4.1");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(focusedCell()).toBe("A.5.1");
    await user.keyboard("{Control>}{End}{/Control}");
    expect(focusedCell()).toBe("A.8.1");
    const stops = screen.getAllByRole("link").filter((link) => link.tabIndex === 0);
    expect(stops.map((link) => link.getAttribute("data-cell"))).toEqual(["A.8.1"]);
  });

  test("Enter opens the cell without leaving the page", async () => {
    const user = userEvent.setup();
    const onOpen = vi.fn<(id: string) => void>();
    renderInVietnamese(<ControlMap {...map} onOpen={onOpen} />);
    await user.tab();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(onOpen.mock.calls).toEqual([["4.2"]]);
  });
});
