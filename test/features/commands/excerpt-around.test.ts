import { expect, test } from "vitest";
import { excerptAround } from "#src/features/commands/excerpt-around";

const long =
  "Phòng máy có hai nguồn điện lưới độc lập, một bộ lưu điện và một máy phát dự phòng đã được thử tải đầy đủ ngày 18/09/2026 trước sự chứng kiến của ban quản lý tòa nhà.";

test("a short text is shown whole, on one line", () => {
  expect(excerptAround("Hai dòng\n ngắn", "dong")).toBe("Hai dòng ngắn");
});

test("a long text is cut at words around what was asked for without marks", () => {
  expect(excerptAround(long, "may phat du phong")).toBe(
    "Phòng máy có hai nguồn điện lưới độc lập, một bộ lưu điện và một máy phát dự phòng đã được thử …",
  );
  expect(excerptAround(long, "toa nha")).toBe("… chứng kiến của ban quản lý tòa nhà.");
});

test("a place is found after letters that were typed as two", () => {
  expect(excerptAround(long.normalize("NFD"), "toa nha")).toBe("… chứng kiến của ban quản lý tòa nhà.");
});
