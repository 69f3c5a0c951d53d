/** What the evidence list says of one piece, line by line; what nobody filled in is left out. */
import { currentVersion } from "#src/domain/evidence/current-version";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { PackedEvidence } from "#src/formats/evidence-pack/pack-data";
import type { ReportMessages } from "#src/i18n/vi/report";
import { imageDestination } from "./control-link";
import { grouped } from "./fingerprint-strip";
import type { Report } from "./report";

export interface EvidenceFact {
  readonly label: keyof ReportMessages["evidence"]["labels"];
  readonly text: string;
  /** Set in the mono face. */
  readonly isDigest?: boolean;
  readonly link?: { readonly target: string; readonly contents: string };
}

export function evidenceFacts(
  report: Report,
  item: EvidenceItem,
  packed: PackedEvidence | undefined,
): readonly EvidenceFact[] {
  const { words, input } = report;
  if (input.contents === "scores-only") return [];
  const { location, validUntil, owner = "", checkedBy = "", checkedOn = null, site = "" } = item;
  const version = currentVersion(item);
  const source = item.source ?? (version === null ? "archive" : "file");
  const place =
    version === null ? words.evidence.notAttached(words.evidence.sources[source], location.trim()) : location.trim();
  return [
    ...(packed ? attachedFacts(report, packed) : keptFacts(report, item)),
    { label: "place" as const, text: joined(place, site.trim() !== "" && words.evidence.site(site.trim())) },
    {
      label: "validity" as const,
      text: validUntil == null ? "" : words.evidence.validUntil(report.formats.day(validUntil)),
    },
    {
      label: "checked" as const,
      text: joined(
        words.evidence.checked(checkedBy.trim(), checkedOn === null ? "" : report.formats.day(checkedOn)),
        owner.trim() !== "" && words.evidence.owner(owner.trim()),
      ),
    },
  ].filter(({ text }) => text !== "");
}

/** Kind and day, at the right of the head. */
export function evidenceAside({ words, formats, input }: Report, item: EvidenceItem): string {
  const kind = input.scoringModelText.evidenceKinds[item.kind]?.name ?? item.kind;
  const { datedOn, periodFrom } = item;
  if (datedOn === null) return `${kind}, ${words.evidence.undated}`;
  const day = formats.day(datedOn);
  return `${kind}, ${periodFrom == null ? day : words.evidence.period(formats.day(periodFrom), day)}`;
}

const joined = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false && part !== "").join("; ");

const digest = (label: EvidenceFact["label"], sha256: string): EvidenceFact => ({
  label,
  text: grouped(sha256),
  isDigest: true,
});

function attachedFacts(report: Report, { code, name, version, file }: PackedEvidence): readonly EvidenceFact[] {
  const { words, formats, images } = report;
  const facts = [
    { label: "file" as const, text: words.evidence.file(name, formats.bytes(file.byteCount)) },
    digest("sha256", file.sha256),
    ...(version.packCopy === undefined ? [] : [digest("original", version.sha256)]),
  ];
  if (!version.mediaType.startsWith("image/")) return facts;
  if (!images.has(code)) return [...facts, { label: "picture", text: words.evidence.pictureNotPrinted }];
  const link = { target: imageDestination(code), contents: words.evidence.toPicture(code) };
  return [...facts, { label: "picture", text: words.evidence.pictureIn(words.sections.images), link }];
}

/** Of a file that stays with the unit: the digest by which it can be known again on the spot. */
function keptFacts({ words, formats }: Report, item: EvidenceItem): readonly EvidenceFact[] {
  const version = currentVersion(item);
  if (version === null) return [];
  return [
    { label: "fileKept", text: words.evidence.file(version.name, formats.bytes(version.byteCount)) },
    digest("sha256", version.sha256),
  ];
}
