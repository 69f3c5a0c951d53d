/** Every expected failure has its sentence. The compiler asks for members that a union gains. */
import { describe, expect, it } from "vitest";
import { errors as english } from "#src/i18n/en/errors";
import { errors as vietnamese } from "#src/i18n/vi/errors";
import type { ScoringModelError } from "#src/domain/assessment/scoring-model";
import type { CatalogError } from "#src/domain/catalog/parse-catalog";
import type { CatalogSourceError } from "#src/storage/catalog-source";
import type { SaveError } from "#src/storage/save-error";
import type { DemoError } from "#src/storage/demo";
import type { OpenError } from "#src/storage/open-database";
import { vietnameseLetter } from "#test/support/vietnamese";

type ExpectedError = CatalogError | CatalogSourceError | DemoError | OpenError | SaveError | ScoringModelError;

const expectedErrors: Readonly<Record<ExpectedError["type"], true>> = {
  "catalog-malformed": true,
  "catalog-control-duplicate": true,
  "catalog-group-duplicate": true,
  "catalog-class-mismatch": true,
  "catalog-group-unknown": true,
  "catalog-control-unknown": true,
  "catalog-text-foreign": true,
  "catalog-text-missing": true,
  "catalog-text-twice": true,
  "catalog-text-unknown": true,
  "catalog-missing": true,
  "catalog-refused": true,
  "demo-malformed": true,
  "storage-unavailable": true,
  "storage-insecure-context": true,
  "storage-vanished": true,
  "storage-newer": true,
  "storage-file-address": true,
  "storage-upgrade-unsafe": true,
  "save-database-emptied": true,
  "save-tab-outdated": true,
  "save-target-missing": true,
  "save-storage-full": true,
  "save-connection-lost": true,
  "save-history-unrelated": true,
  "save-failed": true,
  "scoring-model-malformed": true,
};

describe.each(Object.keys(expectedErrors) as readonly ExpectedError["type"][])("%s", (type) => {
  it("is told in Vietnamese", () => {
    expect(vietnamese[type]).toMatch(vietnameseLetter);
    expect(vietnamese[type]).toMatch(/\.$/);
  });

  it("is told in English", () => {
    expect(english[type]).not.toMatch(vietnameseLetter);
    expect(english[type]).toMatch(/\.$/);
  });
});

it("nothing that failed to save is called saved", () => {
  const failures = Object.entries(vietnamese).filter(([type]) => type.startsWith("save-"));
  expect(failures.filter(([, text]) => /đã lưu/i.test(String(text)))).toEqual([]);
});
