/** A few references with their words; whatever a test does not name is ordinary. */
import type { LegalReference, LegalReferences, LegalReferencesText } from "#src/domain/law/legal-reference";

export const aLegalReference = (overrides: Partial<LegalReference> = {}): LegalReference => ({
  id: "law-1",
  kind: "law",
  number: "116/2025/QH15",
  issuedOn: "2025-12-10",
  inForceFrom: "2026-07-01",
  endedOn: null,
  status: "in-force",
  mark: "V1",
  printedByDefault: true,
  unitTypes: [],
  ...overrides,
});

export const someReferences = (
  references: readonly LegalReference[] = [
    aLegalReference(),
    aLegalReference({ id: "decree-2", mark: "V3", printedByDefault: false, unitTypes: ["data-centre"] }),
  ],
): LegalReferences => ({ asOf: "2026-11-22", references });

const mark = { name: "Dấu", meaning: "Nghĩa." };

export const someReferenceTexts = (overrides: Partial<LegalReferencesText> = {}): LegalReferencesText => ({
  locale: "vi",
  marks: { V1: mark, V2: mark, V3: mark, M: mark, "?": mark },
  references: {
    "law-1": { title: "Luật", meaning: "Nghĩa vụ.", source: "Đã đọc." },
    "decree-2": { title: "Nghị định", meaning: "Chi tiết.", source: "Theo nguồn." },
  },
  ...overrides,
});
