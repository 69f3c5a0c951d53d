import { expect, it } from "vitest";
import { findOtherEdition } from "#src/domain/checks/edition-mix";

it("finds ids and names of the edition of 2013 in an assessment against 2022", () => {
  expect(findOtherEdition("Xem A.12.6.1 và A.9.2.3 (ISO/IEC 27001:2013), nay là A.8.8.", "iso27001-2022")).toEqual([
    "ISO/IEC 27001:2013",
    "A.12.6.1",
    "A.9.2.3",
  ]);
});

it("knows TCVN ISO/IEC 27001:2019 as the edition of 2013", () => {
  expect(findOtherEdition("TCVN ISO/IEC 27001:2019, A.12.6.1", "iso27001-2013")).toEqual([]);
  expect(findOtherEdition("ISO/IEC 27001:2022", "iso27001-2013")).toEqual(["ISO/IEC 27001:2022"]);
});

it("takes neither versions nor sections for controls", () => {
  expect(findOtherEdition("Phần mềm 5.10.2.1, mục A.5.1 và B.5.1.2, BA.7.1.1, A.5.1.2.3", "iso27001-2022")).toEqual([]);
});

it("says nothing about a catalog of the unit's own", () => {
  expect(findOtherEdition("ISO/IEC 27001:2013, A.12.6.1", "own-baseline")).toEqual([]);
});
