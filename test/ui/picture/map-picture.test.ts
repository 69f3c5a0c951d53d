import { expect, it } from "vitest";
import type { MapCell } from "#src/ui/control-map";
import { mapPicture } from "#src/ui/picture/map-picture";
import { svgText } from "#src/ui/picture/picture-file";
import { faultsOf } from "./standing-alone";

const cell = (id: string, overrides: Partial<MapCell> = {}): MapCell => ({
  id,
  level: 3,
  gap: 0,
  missingEvidence: false,
  label: `${id}: mức 3`,
  href: `#/danh-gia/${id}`,
  ...overrides,
});

const words = {
  name: "Bản đồ 5 ô",
  description: "4.1: mức 3; A.5.1: mức 3",
  levelNames: { 0: "Chưa có", 1: "Tự phát", 2: "Một phần", 3: "Đã vận hành", 4: "Được đo lường", 5: "Cải tiến" },
  legend: {
    notApplicable: "Không áp dụng",
    notAssessed: "Chưa đánh giá",
    missingEvidence: "Thiếu",
    gap: "Thiếu một mức",
  },
};

const picture = mapPicture(
  [{ code: "4", title: "Bối cảnh", cells: [cell("4.1")] }],
  [
    {
      code: "A.5",
      title: "Tổ chức",
      cells: [
        cell("A.5.1", { level: 1, gap: 2, label: "A.5.1: mức 1" }),
        cell("A.5.2", { level: "not-applicable" }),
        cell("A.5.3", { level: "not-assessed" }),
        cell("A.5.4", { level: 2, missingEvidence: true }),
      ],
    },
  ],
  words,
  new Map([
    ["--l3", "#348368"],
    ["--ink", "#132027"],
  ]),
);

it("the map as a picture stands alone and names every cell", () => {
  expect(faultsOf(svgText(picture))).toEqual([]);
  const names = [...picture.querySelectorAll("g > title")].map((title) => title.textContent);
  expect(names).toEqual(["4.1: mức 3", "A.5.1: mức 1", "A.5.2: mức 3", "A.5.3: mức 3", "A.5.4: mức 3"]);
});

it("has digits in the cells, groups named, the scale below, and a tick for each missing level", () => {
  const texts = [...picture.querySelectorAll("text")].map((text) => text.textContent);
  expect(texts.slice(0, 7)).toEqual(["Bản đồ 5 ô", "4 Bối cảnh", "3", "A.5 Tổ chức", "1", "·", "2"]);
  expect(texts).toContain("Được đo lường");
  const ticks = [...picture.querySelectorAll("g")].find((group) => group.textContent?.startsWith("A.5.1"));
  expect(ticks?.querySelectorAll("rect")).toHaveLength(2);
});
