/** A plan with everything that it takes to show it in one language: its words, the law around it, the way between editions. */
import type { CatalogMapping } from "#src/domain/catalog/catalog-mapping";
import type { LegalReferences, LegalReferencesText } from "#src/domain/law/legal-reference";
import type { Plan, PlanText } from "./plan";

export type PlanBundle = {
  readonly plan: Plan;
  readonly text: PlanText;
  readonly law: LegalReferences;
  readonly lawText: LegalReferencesText;
  /** From an earlier edition to the one that the plan's links name. */
  readonly mapping: Pick<CatalogMapping, "from" | "to" | "links">;
};
