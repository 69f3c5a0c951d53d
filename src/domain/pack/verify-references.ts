/** Rules on what the data refer to: items, codes, versions of files, receipts; and evidence that is kept elsewhere. */
import { idOfRow, listRows, partNames, type PartName, type PartRow } from "#src/domain/assessment/assessment-parts";
import type { Catalog } from "#src/domain/catalog/catalog";
import { currentVersion, packedContent } from "#src/domain/evidence/current-version";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { PackDocument } from "./pack-document";
import type { ManifestEntry } from "./pack-manifest";
import { failed, passed, unchecked } from "./rule-outcome";
import type { RuleOutcome } from "./verification";

export function verifyReferences(
  document: PackDocument,
  entries: readonly ManifestEntry[],
  catalog: Catalog,
): RuleOutcome {
  const places = [
    ...foreignRows(document),
    ...duplicates(document),
    ...unknownControls(document, catalog),
    ...unknownReceipts(document),
    ...misplacedFiles(document, entries),
  ];
  return places.length === 0
    ? passed("references", "whole")
    : failed("references", "broken", { figures: { count: places.length }, places });
}

/** Every row belongs to the assessment, and that to the catalog. */
function foreignRows(document: PackDocument): readonly string[] {
  const { assessment, head, catalog } = document;
  const isForeign = ({ assessmentId }: { readonly assessmentId: string }) => assessmentId !== assessment.id;
  return [
    ...(head !== null && isForeign(head) ? ["head"] : []),
    ...(assessment.catalogId === catalog.id ? [] : [assessment.catalogId]),
    ...listRows(document)
      .filter(({ row }) => isForeign(row))
      .map(({ name, row }) => nameOfRow(name, row)),
  ];
}

const duplicates = (document: PackDocument): readonly string[] => [
  ...partNames.flatMap((name) => twiceIn(document[name].map((row) => idOfRow(name, row)))),
  ...twiceIn(document.evidenceItems.map(({ code }) => code)),
];

function twiceIn(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

function unknownControls(document: PackDocument, { controls }: Catalog): readonly string[] {
  const known = new Set(controls.map(({ id }) => id));
  return [
    ...document.controlAssessments.map(({ controlId }) => controlId).filter((id) => !known.has(id)),
    ...document.evidenceItems.flatMap(({ code, controlIds }) =>
      controlIds.filter((id) => !known.has(id)).map((id) => `${code} → ${id}`),
    ),
    ...document.reviewFindings.map(({ controlId }) => controlId).filter((id) => !known.has(id)),
    ...document.soaEntries.map(({ controlId }) => controlId).filter((id) => !known.has(id)),
    ...document.siteLevels.map(({ controlId }) => controlId).filter((id) => !known.has(id)),
    ...[...document.risks, ...document.correctiveActions].flatMap(({ code, controlIds }) =>
      controlIds.filter((id) => !known.has(id)).map((id) => `${code} → ${id}`),
    ),
  ];
}

/** Evidence is known to people by its code. */
const nameOfRow = (name: PartName, row: PartRow): string => ("code" in row ? row.code : idOfRow(name, row));

function unknownReceipts({ reviewReceipts, reviewFindings }: PackDocument): readonly string[] {
  const known = new Set(reviewReceipts.map(({ id }) => id));
  return reviewFindings.filter(({ receiptId }) => !known.has(receiptId)).map(({ id }) => id);
}

/** A file is a version of the piece under whose code it stands; with everything, each piece's current version is there. */
function misplacedFiles(document: PackDocument, entries: readonly ManifestEntry[]): readonly string[] {
  const files = entries.filter(({ role }) => role === "evidence");
  if (document.contents !== "full") return entries.filter(({ role }) => role !== "assessment").map(({ name }) => name);
  const byCode = new Map(document.evidenceItems.map((item) => [item.code, item]));
  const strays = files.filter(({ code = "", sha256, byteCount }) => {
    const versions = byCode.get(code)?.versions ?? [];
    return !versions.map(packedContent).some((content) => content.sha256 === sha256 && content.byteCount === byteCount);
  });
  const packed = new Set(files.map(({ code, sha256 }) => `${code}/${sha256}`));
  const absent = document.evidenceItems.filter((item) => {
    const version = currentVersion(item);
    return version !== null && !packed.has(`${item.code}/${packedContent(version).sha256}`);
  });
  return [...strays.map(({ name }) => name), ...absent.map(({ code }) => code)];
}

/** What nobody can look at here: paper, links, what was said or seen; and files that were left out. */
export function verifyEvidenceElsewhere({ evidenceItems, contents }: PackDocument): RuleOutcome {
  const isHere = (item: EvidenceItem) => contents === "full" && currentVersion(item) !== null;
  const places = evidenceItems.filter((item) => !isHere(item)).map(({ code }) => code);
  return places.length === 0
    ? passed("evidence-elsewhere", "none")
    : unchecked("evidence-elsewhere", "some", { figures: { count: places.length }, places });
}
