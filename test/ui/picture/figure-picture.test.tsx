import { screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi as spy } from "vitest";
import { DayLines } from "#src/ui/charts/day-lines";
import { OwnerBars } from "#src/ui/charts/owner-bars";
import { RadarChart } from "#src/ui/charts/radar-chart";
import { figurePicture } from "#src/ui/picture/figure-picture";
import { svgText } from "#src/ui/picture/picture-file";
import { renderWithStatus } from "#test/ui/with-messages";
import { faultsOf } from "./standing-alone";

const colours = new Map([
  ["--font", '"Be Vietnam Pro", sans-serif'],
  ["--bg", "#ffffff"],
  ["--ink", "#132027"],
  ["--accent", "#174d98"],
  ["--edge", "#7e8c91"],
  ["--line", "#d3dbdd"],
]);

function pictureOf(name: string): SVGSVGElement {
  const picture = figurePicture(screen.getByRole("figure"), name, colours);
  if (picture === null) throw new Error("no picture");
  return picture;
}

const table = <table />;

/** jsdom computes no style from the attributes of SVG, as a browser does; what style sheets add is seen in test/e2e. */
beforeEach(() => {
  spy.spyOn(globalThis, "getComputedStyle").mockImplementation(
    (element) =>
      ({
        getPropertyValue: (name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? "",
      }) as CSSStyleDeclaration,
  );
});
afterEach(() => spy.restoreAllMocks());

describe("a figure taken along", () => {
  it("is an SVG that stands alone, with its name, its words and everything written in it", () => {
    renderWithStatus(
      <RadarChart
        name="Hiện tại và mục tiêu"
        label="Mức bình quân: A.5 2,7 trên 3,4 & A.6 3,4"
        points={[
          { code: "A.5", current: 2.7, target: 3.4, text: "2,7" },
          { code: "A.6", current: 3.4, target: 3.4, text: "3,4" },
        ]}
        table={{ caption: "Bình quân", columns: ["Nhóm"], rows: [] }}
      />,
    );
    const text = svgText(pictureOf("Hiện tại và mục tiêu"));
    expect(faultsOf(text)).toEqual([]);
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    expect(parsed.querySelector(":scope > title")?.textContent).toBe("Hiện tại và mục tiêu");
    expect(parsed.querySelector(":scope > desc")?.textContent).toBe("Mức bình quân: A.5 2,7 trên 3,4 & A.6 3,4");
    const words = [...parsed.querySelectorAll("text")].map((one) => one.textContent);
    expect(words).toEqual(
      expect.arrayContaining(["Hiện tại và mục tiêu", "A.5 2,7", "A.6 3,4", "Hiện tại", "Mục tiêu"]),
    );
    expect(parsed.getAttribute("font-family")).toBe('"Be Vietnam Pro", sans-serif');
  });

  it("has the colours of the light theme in place of their names", () => {
    renderWithStatus(
      <OwnerBars
        name="Việc của từng người"
        label="An: 2 khoảng trống"
        rows={[
          {
            key: "An",
            name: "An",
            gaps: 2,
            actions: 1,
            text: "2 khoảng trống, 1 hành động",
            remark: "1 quá hạn",
            isLate: true,
          },
        ]}
        keys={{ gaps: "Khoảng trống", actions: "Hành động" }}
        table={table}
      />,
    );
    const picture = pictureOf("Việc của từng người");
    const fills = [...picture.querySelectorAll("rect")].map((rect) => rect.getAttribute("fill"));
    expect(fills).toContain("#174d98");
    expect(faultsOf(svgText(picture))).toEqual([]);
    expect(picture.textContent).toContain("1 quá hạn");
  });

  it("keeps each line's own stroke, and says below which is which", () => {
    renderWithStatus(
      <DayLines
        name="Khoảng trống còn mở"
        label="111 rồi 57"
        lines={[
          {
            key: "a",
            name: "Còn mở",
            stroke: "solid",
            points: [
              { at: 0, value: 111, text: "111" },
              { at: 9, value: 57 },
            ],
          },
          {
            key: "b",
            name: "Giảm đều",
            stroke: "dashed",
            points: [
              { at: 0, value: 111 },
              { at: 20, value: 0 },
            ],
          },
        ]}
        ticks={[{ at: 0, text: "05/10" }]}
        highest={120}
        valueText={String}
        marks={[{ at: 9, text: "hôm nay" }]}
        table={table}
      />,
    );
    const picture = pictureOf("Khoảng trống còn mở");
    const dashes = [...picture.querySelectorAll("path")].map((path) => path.getAttribute("stroke-dasharray"));
    expect(dashes).toContain("4 3");
    expect(picture.textContent).toContain("hôm nay");
    expect(picture.textContent).toContain("Giảm đều");
    expect(faultsOf(svgText(picture))).toEqual([]);
  });

  it("leaves nothing of itself on the page", () => {
    renderWithStatus(
      <OwnerBars name="Việc" label="Không" rows={[]} keys={{ gaps: "G", actions: "H" }} table={table} />,
    );
    const before = document.body.childElementCount;
    pictureOf("Việc");
    expect(document.body.childElementCount).toBe(before);
  });
});
