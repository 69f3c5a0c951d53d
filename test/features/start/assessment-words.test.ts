import { describe, expect, it } from "vitest";
import { changedText, periodText } from "#src/features/start/assessment-words";
import { createFormats } from "#src/i18n/formats";
import { start } from "#src/i18n/vi/start";

const formats = createFormats("vi");

describe("the words of a listed assessment", () => {
  it.each([
    ["2026-01-01", "2026-12-31", "Kỳ 2026"],
    ["2026-01-01", "2026-10-31", "Kỳ 01/01/2026 – 31/10/2026"],
    ["2025-01-01", "2026-12-31", "Kỳ 01/01/2025 – 31/12/2026"],
    ["2026-01-01", null, "Kỳ từ 01/01/2026"],
    [null, "2026-12-31", "Kỳ đến 31/12/2026"],
    [null, null, "Chưa ghi kỳ đánh giá"],
  ])("name the period %s to %s", (periodFrom, periodTo, words) => {
    expect(periodText({ periodFrom, periodTo }, start, formats)).toBe(words);
  });

  it.each([
    [new Date(2027, 0, 1, 9, 5), "Hôm nay 09:05"],
    [new Date(2026, 11, 31, 23, 59), "Hôm qua 23:59"],
    [new Date(2026, 11, 30, 8, 0), "30/12/2026"],
  ])("say when %s was, seen on 1 January", (changed, words) => {
    expect(changedText(changed.toISOString(), new Date(2027, 0, 1, 10, 0), start, formats)).toBe(words);
  });
});
