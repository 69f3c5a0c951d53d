/** Every way in which a backup, a check or a restore may fail has its sentence. The compiler asks for new ones. */
import { describe, expect, it } from "vitest";
import type { BackupFailure } from "#src/features/backup/backup-failure";
import { en } from "#src/i18n/en";
import { vi } from "#src/i18n/vi";
import type { CheckDataError } from "#src/storage/check-data";
import type { SaveError } from "#src/storage/save-error";
import { vietnameseLetter } from "#test/support/vietnamese";

type Expected = Exclude<(BackupFailure | CheckDataError)["type"], SaveError["type"]>;

const expected: Readonly<Record<Expected, true>> = {
  "backup-cancelled": true,
  "backup-chain-broken": true,
  "backup-counts-differ": true,
  "backup-damaged": true,
  "backup-data-damaged": true,
  "backup-digest-differs": true,
  "backup-duplicate": true,
  "backup-empty": true,
  "backup-encryption-unknown": true,
  "backup-entry-missing": true,
  "backup-entry-unexpected": true,
  "backup-failed": true,
  "backup-folder-denied": true,
  "backup-folder-full": true,
  "backup-folder-missing": true,
  "backup-foreign": true,
  "backup-key-failed": true,
  "backup-malformed": true,
  "backup-newer": true,
  "backup-no-room": true,
  "backup-not-verified": true,
  "backup-passphrase-needed": true,
  "backup-passphrase-wrong": true,
  "backup-reference-unknown": true,
  "backup-source-differs": true,
  "backup-source-too-large": true,
  "backup-state-differs": true,
  "backup-too-large": true,
  "backup-truncated": true,
  "backup-unreadable": true,
  "check-cancelled": true,
  "file-differs": true,
  "restore-cancelled": true,
  "restore-not-verified": true,
};

describe.each(Object.keys(expected) as readonly Expected[])("%s", (type) => {
  it("is told in both languages, and ends with what to do", () => {
    expect(vi.errors[type]).toMatch(vietnameseLetter);
    expect(vi.errors[type]).toMatch(/(?:[Hh]ãy|[Cc]ó thể) .+\.$/);
    expect(en.errors[type]).not.toMatch(vietnameseLetter);
    expect(en.errors[type]).toMatch(/\.$/);
  });
});
