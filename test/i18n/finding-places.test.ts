import { expect, it } from "vitest";
import { laterTerms as english } from "#src/i18n/en/later-terms";
import { findingPlaces } from "#src/i18n/finding-places";
import { createFormats } from "#src/i18n/formats";
import { laterTerms as vietnamese } from "#src/i18n/vi/later-terms";

const count = { findings: 6, items: 4, clauses: 0, capabilities: 1, domains: 0 };

it("Places are named with their units, and those without any are left out", () => {
  expect(findingPlaces(count, vietnamese.places, createFormats("vi"))).toBe("4 mục và 1 năng lực vận hành");
  expect(findingPlaces(count, english.places, createFormats("en"))).toBe("4 items and 1 operational capability");
  expect(findingPlaces({ ...count, capabilities: 0, items: 1 }, english.places, createFormats("en"))).toBe("1 item");
});
