import { expect, it } from "vitest";
import { auditHint } from "#src/features/profile/audit-hint";
import { profile } from "#src/i18n/vi/profile";
import { createFormats } from "#src/i18n/formats";

it.each([
  [null, "Chưa ghi, nên điều kiện này chưa đạt."],
  ["2026-11-16", "Nằm trong 12 tháng trước ngày xét: được tính."],
  ["2025-11-16", "Nằm trong 12 tháng trước ngày xét: được tính."],
  ["2025-11-15", "Trước ngày 16/11/2025 nên không còn được tính."],
  ["2026-11-17", "Sau ngày xét 16/11/2026 nên chưa được tính."],
])("an audit on %s, judged on 16/11/2026: %s", (on, words) => {
  const limits = { assessedOn: "2026-11-16", months: 12 };
  expect(auditHint(on, limits, profile.audit, createFormats("vi").day)).toBe(words);
});
