/** Rules on the attached files: each as the manifest says, and nothing besides. */
import { groupBy } from "#src/domain/shared/group-by";
import { manifestName, type ManifestEntry } from "./pack-manifest";
import { failed, passed } from "./rule-outcome";
import type { RuleOutcome } from "./verification";

/** What was found under a name of the manifest. Null digest: could not be read, or is longer than it should be. */
export type FoundFile = { readonly name: string; readonly byteCount: number; readonly sha256: string | null };

export function verifyFiles(entries: readonly ManifestEntry[], found: readonly FoundFile[]): RuleOutcome {
  const byName = groupBy(found, ({ name }) => name);
  const missing = entries.filter(({ name }) => !byName.has(name)).map(({ name }) => name);
  const altered = entries
    .filter((entry) => byName.get(entry.name)?.some((file) => !isAsSaid(entry, file)))
    .map(({ name }) => name);
  const places = [...missing, ...altered];
  if (missing.length > 0 && altered.length > 0)
    return failed("files", "missing-and-altered", {
      figures: { missing: missing.length, altered: altered.length },
      places,
    });
  if (missing.length > 0) return failed("files", "missing", { figures: { files: missing.length }, places });
  if (altered.length > 0) return failed("files", "altered", { figures: { files: altered.length }, places });
  const bytes = entries.reduce((sum, { byteCount }) => sum + byteCount, 0);
  return passed("files", "whole", { figures: { files: entries.length, bytes } });
}

export const isAsSaid = (entry: ManifestEntry, file: FoundFile): boolean =>
  file.byteCount === entry.byteCount && file.sha256 === entry.sha256;

export type StrayFacts = {
  /** Names in the list of attachments, as often as they stand there. */
  readonly listed: readonly string[];
  /** Of those, the ones that other readers see under another name or with other contents. */
  readonly ambiguous: readonly string[];
  /** Embedded, but not in that list. */
  readonly hidden: readonly string[];
};

export function verifyNoStrays(
  entries: readonly ManifestEntry[],
  { listed, ambiguous, hidden }: StrayFacts,
): RuleOutcome {
  const rule = "no-stray-files";
  const known = new Set([...entries.map(({ name }) => name), manifestName]);
  const unlisted = listed.filter((name) => !known.has(name));
  const twice = [...new Set(listed.filter((name, index) => listed.indexOf(name) !== index))];
  const places = [...new Set([...hidden, ...unlisted, ...twice, ...ambiguous])];
  const files = places.length;
  if (hidden.length > 0) return failed(rule, "hidden", { figures: { files: hidden.length }, places });
  if (unlisted.length > 0) return failed(rule, "unlisted", { figures: { files }, places });
  if (twice.length > 0) return failed(rule, "twice", { figures: { files }, places });
  if (ambiguous.length > 0) return failed(rule, "ambiguous", { figures: { files }, places });
  return passed(rule, "none");
}
