/** The sites of the scope and the levels at each of them. */
import type { MaturityLevel } from "#src/domain/assessment/maturity";
import type { Profile } from "#src/domain/assessment/assessment";
import type { Change, Edit } from "#src/domain/history/change";
import type { Result } from "#src/domain/shared/result";
import { findRenames, freeSiteId, renameSite, siteNamed } from "#src/domain/site/rename-sites";
import { siteLevelId, type Site, type SiteLevel } from "#src/domain/site/site";
import { commitEdits } from "./commit";
import type { AssessmentDatabase } from "./database";
import { asJson, fieldEdits } from "./field-edits";
import type { SaveError } from "./save-error";
import { digest } from "./write-edits";
import type { Writer } from "./writer";

type Saved = Promise<Result<readonly Change[], SaveError>>;

const sitesOf = ({ sites }: AssessmentDatabase, assessmentId: string): Promise<readonly Site[]> =>
  sites.where("assessmentId").equals(assessmentId).toArray();

/** The row of a listed site, and the edits that create it when it is first needed. */
function siteRow(assessmentId: string, sites: readonly Site[], name: string) {
  const known = siteNamed(sites, name);
  if (known !== undefined) return { site: known, edits: [] };
  const site: Site = { id: freeSiteId(sites, name, digest), assessmentId, name, weight: 1 };
  const edit: Edit = { entity: "site", entityId: site.id, field: null, value: asJson(site) };
  return { site, edits: [edit] };
}

export type SiteLevelFields = Partial<Pick<SiteLevel, "level" | "note">>;

/** Of one control at one site, called by its name as the profile lists it. `seen`: see `saveProfile`. */
export const saveSiteLevel = (
  writer: Writer,
  assessmentId: string,
  { controlId, siteName }: { readonly controlId: string; readonly siteName: string },
  fields: SiteLevelFields,
  seen: SiteLevelFields = {},
): Saved =>
  commitEdits(writer, assessmentId, async () => {
    const { site, edits } = siteRow(assessmentId, await sitesOf(writer.database, assessmentId), siteName);
    const id = siteLevelId(controlId, site.id);
    const name = { entity: "site-level", entityId: id } as const;
    const existing = await writer.database.siteLevels.get([assessmentId, id]);
    const empty: SiteLevel = { id, assessmentId, controlId, siteId: site.id, level: null, note: "" };
    const created: readonly Edit[] = existing === undefined ? [{ ...name, field: null, value: asJson(empty) }] : [];
    const saysNothing = Object.entries(fields).every(([field, value]) => empty[field as keyof SiteLevel] === value);
    if (existing === undefined && saysNothing) return { edits: [] };
    return { edits: [...edits, ...created, ...fieldEdits(name, fields, existing === undefined ? {} : seen)] };
  });

/** No site has a level of this control any more; the control takes the one that they came to, if there was one. */
export const clearSiteLevels = (
  writer: Writer,
  assessmentId: string,
  controlId: string,
  level: MaturityLevel | null,
): Saved =>
  commitEdits(writer, assessmentId, async () => {
    const rows = await writer.database.siteLevels.where("assessmentId").equals(assessmentId).toArray();
    const cleared = rows
      .filter((row) => row.controlId === controlId)
      .flatMap(({ id }) => fieldEdits({ entity: "site-level", entityId: id }, { level: null }));
    const kept = level === null ? [] : fieldEdits({ entity: "control-assessment", entityId: controlId }, { level });
    return { edits: [...cleared, ...kept] };
  });

export const saveSiteWeight = (
  writer: Writer,
  assessmentId: string,
  siteName: string,
  weight: Site["weight"],
  seen?: Site["weight"],
): Saved =>
  commitEdits(writer, assessmentId, async () => {
    const { site, edits } = siteRow(assessmentId, await sitesOf(writer.database, assessmentId), siteName);
    // Of a row that is only now created nobody can have seen another value.
    const before = seen === undefined || edits.length > 0 ? {} : { weight: seen };
    const change = fieldEdits<Partial<Pick<Site, "weight">>>({ entity: "site", entityId: site.id }, { weight }, before);
    return { edits: [...edits, ...change] };
  });

/** The list as the profile has it; a name mended in its place takes its levels along in the same operation. */
export const saveSites = (
  writer: Writer,
  assessmentId: string,
  names: readonly string[],
  seen: Partial<Pick<Profile, "sites">> = {},
): Saved =>
  commitEdits(writer, assessmentId, async () => {
    const [assessment, sites] = await Promise.all([
      writer.database.assessments.get(assessmentId),
      sitesOf(writer.database, assessmentId),
    ]);
    const profileEdits = fieldEdits<Partial<Pick<Profile, "sites">>>(
      { entity: "assessment", entityId: assessmentId },
      { sites: [...names] },
      "sites" in seen ? { sites: seen.sites ?? [] } : {},
      "profile.",
    );
    const renames = findRenames(assessment?.profile.sites ?? [], names);
    return { edits: [...profileEdits, ...renames.flatMap((rename) => renameSite(sites, rename))] };
  });
