/** Controls and small catalogs for tests; whatever a test does not name is ordinary. */
import type { Catalog, Control } from "#src/domain/catalog/catalog";

export const aControl = (overrides: Partial<Control> = {}): Control => ({
  id: "A.8.13",
  class: "annex-a",
  groupId: "A.8",
  weight: 2,
  defaultTarget: 3,
  practicallyAlwaysApplicable: true,
  documentedInformationCount: 0,
  predecessors: [],
  ...overrides,
});

export const aClause = (overrides: Partial<Control> = {}): Control =>
  aControl({ id: "4.1", class: "clause", groupId: "4", ...overrides });

type Attributes = NonNullable<Control["attributes"]>;

export const someAttributes = (overrides: Partial<Attributes> = {}): Attributes => ({
  controlType: ["Preventive"],
  informationSecurityProperties: ["Availability"],
  cybersecurityConcepts: ["Protect"],
  operationalCapabilities: ["Continuity"],
  securityDomains: ["Protection"],
  ...overrides,
});

export const aCatalog = (controls: readonly Control[] = smallCatalogControls): Catalog => ({
  id: "iso27001-2022",
  edition: "ISO/IEC 27001:2022",
  source: "test",
  copyright: "test",
  keyClauses: { internalAudit: "9.2.2", managementReview: "9.3.3" },
  groups: [
    { id: "4", class: "clause" },
    { id: "9", class: "clause" },
    { id: "A.5", class: "annex-a" },
    { id: "A.8", class: "annex-a" },
  ],
  controls,
});

/** Four clauses and five controls of uneven weight and target. */
export const smallCatalogControls: readonly Control[] = [
  aClause({ id: "4.1", weight: 2 }),
  aClause({ id: "4.3", weight: 3 }),
  aClause({ id: "9.2.2", groupId: "9", weight: 3 }),
  aClause({ id: "9.3.3", groupId: "9", weight: 1 }),
  aControl({ id: "A.5.1", groupId: "A.5", weight: 2 }),
  aControl({ id: "A.5.23", groupId: "A.5", weight: 1, practicallyAlwaysApplicable: false }),
  aControl({ id: "A.8.13", weight: 3, defaultTarget: 4 }),
  aControl({ id: "A.8.28", weight: 1, defaultTarget: 2, practicallyAlwaysApplicable: false }),
  aControl({ id: "A.8.32", weight: 3, defaultTarget: 4 }),
];
