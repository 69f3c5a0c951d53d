/** The same controls by clause and theme or by operational capability, as the radar, the bars and the table name them. */
import type { GroupView } from "#src/domain/assessment/group-views";
import type { Catalog } from "#src/domain/catalog/catalog";
import { currentCatalogId } from "#src/storage/catalog-source";
import { supersededCatalogId } from "#src/storage/mapping-source";
import type { OpenAssessment } from "#src/storage/session";
import type { CellLevel } from "#src/ui/cell-level";

export type Grouping = "group" | "capability";

/** What the groups of Annex A are called: themes in 2022, domains in 2013, groups in a catalog of one's own. */
export type GroupKind = "theme" | "domain" | "group";

export function groupKindOf({ id }: Pick<Catalog, "id">): GroupKind {
  if (id === currentCatalogId) return "theme";
  return id === supersededCatalogId ? "domain" : "group";
}

export type GroupRow = {
  /** «A.5»; for a capability its number, which has room at a spoke. */
  readonly code: string;
  readonly title: string;
  readonly view: GroupView;
  readonly counts: LevelCounts;
};

/** How many items stand at each level, or why they have none. */
export type LevelCounts = Readonly<Record<CellLevel, number>>;

export function deriveGroupRows(
  { session, evaluation }: Pick<OpenAssessment, "session" | "evaluation">,
  grouping: Grouping,
): readonly GroupRow[] {
  const { text } = session.bundle;
  if (grouping === "group") {
    return evaluation.groups.byGroup.map((view) => ({
      code: view.id,
      title: text.groups[view.id]?.shortTitle ?? "",
      view,
      counts: countLevels(view),
    }));
  }
  return evaluation.groups.byAttribute.operationalCapabilities.map((view, index) => ({
    code: String(index + 1),
    title: text.attributes["operationalCapabilities"]?.values[view.id] ?? view.id,
    view,
    counts: countLevels(view),
  }));
}

function countLevels({ histogram, applicableCount, assessedCount, notApplicableCount }: GroupView): LevelCounts {
  const [none = 0, adHoc = 0, partial = 0, operating = 0, measured = 0, improving = 0] = histogram;
  return {
    0: none,
    1: adHoc,
    2: partial,
    3: operating,
    4: measured,
    5: improving,
    "not-assessed": applicableCount - assessedCount,
    "not-applicable": notApplicableCount,
  };
}
