/** A new assessment against an edition that is shipped, or against a catalog that the unit brings along. */
import type { Assessment, Profile } from "#src/domain/assessment/assessment";
import type { OwnCatalog } from "#src/domain/catalog/own-catalog";
import type { ParsedOwnCatalog } from "#src/domain/catalog/parse-own-catalog";
import type { Edit } from "#src/domain/history/change";
import { succeed, type Result } from "#src/domain/shared/result";
import { createAssessment } from "./assessments";
import { loadCatalog, type CatalogId, type CatalogSourceError } from "./catalog-source";
import { asJson } from "./field-edits";
import type { SaveError } from "./save-error";
import type { Writer } from "./writer";

/** The id of a shipped edition, or a catalog of one's own as it was parsed. */
export type ChosenCatalog = CatalogId | ParsedOwnCatalog;

export async function createAgainst(
  writer: Writer,
  profile: Profile,
  chosen: ChosenCatalog,
): Promise<Result<Assessment, SaveError | CatalogSourceError>> {
  const loaded = typeof chosen === "string" ? await loadCatalog(chosen, "vi") : succeed(chosen);
  if (!loaded.ok) return loaded;
  const { id, controls } = loaded.value.catalog;
  return createAssessment(writer, {
    catalogId: id,
    controlIds: controls.map((control) => control.id),
    profile,
    furtherEdits: (assessmentId) => (typeof chosen === "string" ? [] : [ownCatalogEdit(assessmentId, chosen)]),
  });
}

function ownCatalogEdit(assessmentId: string, { catalog, texts }: ParsedOwnCatalog): Edit {
  const row = { id: catalog.id, assessmentId, catalog, texts } satisfies Record<keyof OwnCatalog, unknown>;
  return { entity: "own-catalog", entityId: row.id, field: null, value: asJson(row) };
}
