/** A catalog that a unit might bring along: two clauses and two controls, without attributes. */
import type { Catalog } from "#src/domain/catalog/catalog";
import type { CatalogText, Locale } from "#src/domain/catalog/catalog-text";
import { aClause, aControl } from "./a-catalog";

export const anOwnCatalog = (overrides: Partial<Catalog> = {}): Catalog => ({
  id: "co-so-nganh",
  edition: "Yêu cầu cơ sở của ngành 2026",
  source: "Công văn 12/CNTT",
  copyright: "Sở Thông tin",
  keyClauses: { internalAudit: "1.1", managementReview: "1.2" },
  groups: [
    { id: "1", class: "clause" },
    { id: "B", class: "annex-a" },
  ],
  controls: [
    aClause({ id: "1.1", groupId: "1" }),
    aClause({ id: "1.2", groupId: "1" }),
    aControl({ id: "B.1", groupId: "B" }),
    aControl({ id: "B.2", groupId: "B" }),
  ],
  ...overrides,
});

export const anOwnText = (locale: Locale = "vi", catalog: Catalog = anOwnCatalog()): CatalogText => ({
  catalogId: catalog.id,
  locale,
  title: locale === "vi" ? "Yêu cầu cơ sở" : "Sector baseline",
  licence: "Dùng trong ngành",
  groups: Object.fromEntries(catalog.groups.map(({ id }) => [id, { title: `Nhóm ${id}`, shortTitle: `Nhóm ${id}` }])),
  controls: Object.fromEntries(
    catalog.controls.map(({ id }) => [
      id,
      {
        title: `${locale === "vi" ? "Yêu cầu" : "Requirement"} ${id}`,
        purpose: `Mục đích ${id}`,
        dataCentreNote: `Ghi chú ${id}`,
        questions: [`Câu hỏi ${id}?`],
        evidence: [`Bằng chứng ${id}`],
        documentedInformation: [],
      },
    ]),
  ),
  attributes: {},
});

export const jsonFile = (name: string, content: unknown): File =>
  new File([JSON.stringify(content)], name, { type: "application/json" });
