import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { renderWithStatus } from "#test/ui/with-messages";
import { type LevelBar, LevelBars } from "#src/ui/charts/level-bars";

const none = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, "not-assessed": 0, "not-applicable": 0 };

const rows: readonly LevelBar[] = [
  { code: "5", name: "Lãnh đạo", counts: { ...none, 3: 2, 4: 1 }, figure: "100,0 %" },
  {
    code: "A.8",
    name: "Công nghệ",
    counts: { ...none, 1: 6, "not-assessed": 7, "not-applicable": 8 },
    figure: "9,5 %",
  },
];

function showBars() {
  renderWithStatus(
    <LevelBars
      name="Theo chủ đề"
      rows={rows}
      heads={{ counts: "Số mục ở từng mức", figure: "Mức đạt" }}
      label="Theo điều khoản và chủ đề"
      table={<p>Bảng số liệu của hình</p>}
    />,
  );
  return screen.getByRole("img", { name: "Theo điều khoản và chủ đề" });
}

/** Level and number of every part drawn, from left to right in each bar. */
const partsOf = (picture: HTMLElement) =>
  [...picture.querySelectorAll("text[data-level]")].map((part) => [
    part.getAttribute("data-level"),
    part.textContent,
    Number(part.getAttribute("x")),
  ]);

describe("the bars by group", () => {
  test("are one named picture with each group's name and the figure at the end of its bar", () => {
    const picture = showBars();
    expect(picture.textContent).toContain("5Lãnh đạo100,0 %");
    expect(picture.textContent).toContain("A.8Công nghệ9,5 %");
    expect(picture.textContent).toContain("Mức đạt");
  });

  test("have a part with its number for every level that occurs, and none for the others", () => {
    const parts = partsOf(showBars());
    expect(parts.map(([level, count]) => `${level}: ${count}`).toSorted()).toEqual([
      "1: 6",
      "3: 2",
      "4: 1",
      "not-applicable: 8",
      "not-assessed: 7",
    ]);
  });

  test("put the levels in their order, then what has none", () => {
    const places = new Map(partsOf(showBars()).map(([level, , x]) => [level, Number(x)]));
    const at = (level: string) => places.get(level) ?? Number.NaN;
    expect(at("3")).toBeLessThan(at("4"));
    expect(at("1")).toBeLessThan(at("not-assessed"));
    expect(at("not-assessed")).toBeLessThan(at("not-applicable"));
  });

  test("explain every colour with its digit and name", () => {
    const picture = showBars();
    const keys = picture.closest("figure")?.querySelector("figcaption")?.textContent;
    expect(keys).toBe("0 Chưa có1 Tự phát2 Một phần3 Đã vận hành4 Được đo lường5 Cải tiếnChưa đánh giáKhông áp dụng");
  });

  test("open the table below on a click at the toggle", async () => {
    showBars();
    const details = screen.getByText("Bảng số liệu của hình").closest("details");
    expect(details?.open).toBe(false);
    await userEvent.setup().click(screen.getByText("Xem bảng số liệu"));
    expect(details?.open).toBe(true);
  });

  test("have nothing inside the picture to stop at with the keyboard", () => {
    expect(showBars().querySelectorAll('[tabindex]:not([tabindex="-1"]), a, button')).toHaveLength(0);
  });
});
