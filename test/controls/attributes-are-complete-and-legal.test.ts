import { describe, expect, it } from "vitest";
import { attributeNames, attributeValues } from "#src/domain/catalog/catalog";
import { annexA, edition2013, shippedTexts } from "#test/support/shipped-files";

it("every control of Annex A has all five attributes", () => {
  expect(annexA.filter(({ attributes }) => attributes === undefined)).toEqual([]);
});

it("no item of 2013 has attributes, and no text of it names any", () => {
  expect(edition2013.catalog.controls.filter(({ attributes }) => attributes !== undefined)).toEqual([]);
  expect([edition2013.texts.vi.attributes, edition2013.texts.en.attributes]).toEqual([{}, {}]);
});

it.each(attributeNames)("no control names a value of %s twice", (name) => {
  const doubled = annexA.filter(({ attributes }) => {
    const values: readonly string[] = attributes?.[name] ?? [];
    return new Set(values).size !== values.length;
  });
  expect(doubled.map(({ id }) => id)).toEqual([]);
});

it.each([
  ["controlType", { Preventive: 83, Detective: 13, Corrective: 14 }],
  ["informationSecurityProperties", { Confidentiality: 87, Integrity: 84, Availability: 85 }],
  ["cybersecurityConcepts", { Identify: 23, Protect: 71, Detect: 14, Respond: 11, Recover: 6 }],
  [
    "operationalCapabilities",
    {
      Governance: 8,
      Asset_management: 16,
      Information_protection: 15,
      Human_resource_security: 6,
      Physical_security: 16,
      System_and_network_security: 17,
      Application_security: 12,
      Secure_configuration: 6,
      Identity_and_access_management: 11,
      Threat_and_vulnerability_management: 3,
      Continuity: 6,
      Supplier_relationships_security: 7,
      Legal_and_compliance: 6,
      Information_security_event_management: 10,
      Information_security_assurance: 4,
    },
  ],
  ["securityDomains", { Governance_and_Ecosystem: 27, Protection: 69, Defence: 22, Resilience: 8 }],
] as const)("the values of %s are used so often", (name, counts) => {
  const uses = annexA.flatMap(({ attributes }): readonly string[] => attributes?.[name] ?? []);
  expect(
    Object.fromEntries(attributeValues[name].map((value) => [value, uses.filter((use) => use === value).length])),
  ).toEqual(counts);
});

describe.each(["vi", "en"] as const)("the words in %s", (locale) => {
  it.each(attributeNames)("cover the values of %s exactly", (name) => {
    expect(Object.keys(shippedTexts[locale].attributes[name]?.values ?? {}).toSorted()).toEqual(
      [...attributeValues[name]].toSorted(),
    );
  });

  it.each(attributeNames)("name no two values of %s the same", (name) => {
    const words = Object.values(shippedTexts[locale].attributes[name]?.values ?? {});
    expect(new Set(words).size).toBe(words.length);
  });
});
