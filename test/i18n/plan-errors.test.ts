/** Every way in which the plan or the law around it may be refused has its sentence. The compiler asks for new ones. */
import { describe, expect, it } from "vitest";
import type { LegalReferencesError } from "#src/domain/law/legal-reference";
import type { PlanError } from "#src/domain/plan/parse-plan";
import { en } from "#src/i18n/en";
import { vi } from "#src/i18n/vi";
import type { PlanSourceError } from "#src/storage/plan-source";
import { vietnameseLetter } from "#test/support/vietnamese";

type Expected = (PlanError | LegalReferencesError | PlanSourceError)["type"];

const expected: Readonly<Record<Expected, true>> = {
  "plan-missing": true,
  "plan-refused": true,
  "plan-malformed": true,
  "plan-duplicate": true,
  "plan-reference-unknown": true,
  "plan-order-broken": true,
  "plan-text-foreign": true,
  "plan-text-missing": true,
  "plan-text-unknown": true,
  "law-malformed": true,
  "law-duplicate": true,
  "law-print-unfounded": true,
  "law-text-missing": true,
  "law-text-unknown": true,
  "mapping-missing": true,
  "mapping-refused": true,
};

describe.each(Object.keys(expected) as readonly Expected[])("%s", (type) => {
  it("is told in both languages, and ends with what to do", () => {
    expect(vi.errors[type]).toMatch(vietnameseLetter);
    expect(vi.errors[type]).toMatch(/Hãy .+\.$/);
    expect(en.errors[type]).not.toMatch(vietnameseLetter);
    expect(en.errors[type]).toMatch(/\.$/);
  });
});
