import { expect, test } from "vitest";
import { dayIn } from "#src/features/assess/evidence-form";

test.each([
  ["Biên bản thử máy phát ngày 18/09/2026", "2026-09-18"],
  ["Ban hành 1.3.2025, soát xét 07-11-2026", "2026-11-07"],
  ["Quyết định 123/QĐ-UBND", null],
  ["Ngày 31/02/2026", null],
  ["Mã 118/09/20261", null],
  ["", null],
])("«%s» names %s", (title, day) => expect(dayIn(title)).toBe(day));
