import { expect, it } from "vitest";
import { parsePeople } from "#src/domain/training/parse-people";

it("takes name, unit and position apart by semicolon or tab, and leaves out empty lines", () => {
  expect(parsePeople("Nguyễn Văn An; Phòng Vận hành;  Trưởng  ca\n\nTrần Thị Bình\tPhòng Vận hành\r\n ; ;\n")).toEqual([
    { name: "Nguyễn Văn An", unit: "Phòng Vận hành", position: "Trưởng ca" },
    { name: "Trần Thị Bình", unit: "Phòng Vận hành", position: "" },
  ]);
});

it("drops the numbering of a pasted list, in the same cell or in one of its own", () => {
  expect(parsePeople("1. Nguyễn Văn An; A\n2\tTrần Thị Bình\tB").map(({ name, unit }) => [name, unit])).toEqual([
    ["Nguyễn Văn An", "A"],
    ["Trần Thị Bình", "B"],
  ]);
});

it("writes names in one form of Unicode and cuts what is longer than a field", () => {
  const decomposed = "Nguyễn".normalize("NFD");
  const [person] = parsePeople(`${decomposed}; ${"x".repeat(300)}`);
  expect(person?.name).toBe("Nguyễn");
  expect(person?.unit).toHaveLength(255);
});
