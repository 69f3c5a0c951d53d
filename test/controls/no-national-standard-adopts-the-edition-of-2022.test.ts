import { expect, it } from "vitest";
import { shippedReferences, shippedReferenceTexts } from "./shipped-plan";

it("the only TCVN ISO/IEC 27001 of the list is that of 2019, equal to the edition of 2013", () => {
  const national = shippedReferences.references.filter(({ number }) => number?.startsWith("TCVN ISO/IEC 27001"));
  expect(national.map(({ number }) => number)).toEqual(["TCVN ISO/IEC 27001:2019"]);
  expect(shippedReferenceTexts.vi.references["tcvn-iso-iec-27001-2019"]?.title).toContain("ISO/IEC 27001:2013");
});

it("no TCVN is said to equal ISO/IEC 27001:2022", () => {
  for (const { references } of Object.values(shippedReferenceTexts)) {
    const claims = Object.entries(references).filter(([, { title }]) => title.includes("27001:2022"));
    expect(claims).toEqual([]);
  }
});
