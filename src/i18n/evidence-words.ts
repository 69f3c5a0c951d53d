/** A piece of evidence in words: its file in one line, and whether it counts. Shared by the library and the workspace. */
import { evidenceStanding, lastDayOf, type Validity } from "#src/domain/evidence/evidence-coverage";
import type { EvidenceItem, EvidenceVersion } from "#src/domain/evidence/evidence-item";
import type { Formats } from "#src/i18n/formats";
import type { Messages } from "#src/i18n/messages";

/** «PDF»: of the name, which was made to fit the content when the file came in. */
export const formatOf = ({ name }: Pick<EvidenceVersion, "name">): string =>
  (name.split(".").at(-1) ?? "").toUpperCase();

/** «PDF 2,4 MB · SHA-256 9f3c 71e0…» */
export const fileLine = (version: EvidenceVersion, formats: Formats): string =>
  `${formatOf(version)} ${formats.bytes(version.byteCount)} · SHA-256 ${version.sha256.slice(0, 4)} ${version.sha256.slice(4, 8)}…`;

export type StandingWords = { readonly text: string; readonly bad: boolean };

export function standingWords(
  item: Pick<EvidenceItem, "kind" | "datedOn" | "validUntil">,
  validity: Validity,
  { evidence }: Pick<Messages, "evidence">,
  formats: Formats,
): StandingWords {
  const words = evidence.standing;
  const standing = evidenceStanding(item, validity);
  const last = lastDayOf(item, validity.validityMonths);
  switch (standing) {
    case "counts":
      if (item.datedOn === null && last === null) return { text: words.undatedCounts, bad: false };
      return { text: words.counts(last === null ? null : formats.day(last)), bad: false };
    case "ends-soon":
    case "expired":
      return { text: words[standing](formats.day(last)), bad: true };
    case "future":
      return { text: words.future(formats.day(item.datedOn)), bad: true };
    case "undated":
      return { text: words.undated, bad: true };
  }
}
