import { expect, it } from "vitest";
import { citedEdition } from "#src/i18n/edition-names";

it.each([
  ["ISO/IEC 27001:2022 + Amd 1:2024", "vi", "ISO/IEC 27001:2022 và Sửa đổi 1:2024"],
  ["ISO/IEC 27001:2022 + Amd 1:2024", "en", "ISO/IEC 27001:2022 with Amendment 1:2024"],
  ["ISO/IEC 27001:2013", "vi", "ISO/IEC 27001:2013"],
  ["Bộ tiêu chí + Amd của đơn vị", "vi", "Bộ tiêu chí + Amd của đơn vị"],
] as const)("«%s» is cited in %s as «%s»", (edition, locale, cited) => {
  expect(citedEdition(edition, locale)).toBe(cited);
});
