/** Names of backup files: ASCII, with the maker's wall clock, so that names sort by time. */
import { foldText } from "#src/domain/shared/fold-text";
import { wallClockAt } from "./wall-clock";

export type BackupFileNameParts = {
  readonly organisationNames: readonly string[];
  /** ISO instant. */
  readonly createdAt: string;
  readonly timeZone: string;
  readonly isEncrypted: boolean;
};

const longestSlug = 40;

/** `tdg-2026-11-22-140207.tdg.zip`; the organisation is named where all assessments have the same: `tdg-cang-a-2026-…`. */
export function backupFileName({ organisationNames, createdAt, timeZone, isEncrypted }: BackupFileNameParts): string {
  const { year, month, day, hour, minute, second } = wallClockAt(createdAt, timeZone);
  const slugs = new Set(organisationNames.map(slugOf).filter((slug) => slug !== ""));
  const name = slugs.size === 1 ? [...slugs] : [];
  const stamp = `${year}-${month}-${day}-${hour}${minute}${second}`;
  return `${["tdg", ...name, stamp].join("-")}.tdg.zip${isEncrypted ? ".age" : ""}`;
}

export type ParsedBackupFileName = {
  /** Wall-clock day and time, sortable: `2026-11-22-140207`. */
  readonly stamp: string;
  readonly day: string;
  readonly isEncrypted: boolean;
};

/** Null for files that are none of ours; browsers may have added « (1)». */
export function parseBackupFileName(name: string): ParsedBackupFileName | null {
  const parts = /^tdg-(?:[a-z0-9-]+-)?((\d{4}-\d{2}-\d{2})-\d{6})(?: ?\(\d{1,3}\))?\.tdg\.zip(\.age)?$/.exec(name);
  return parts === null ? null : { stamp: parts[1] ?? "", day: parts[2] ?? "", isEncrypted: parts[3] !== undefined };
}

const slugOf = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, "");
