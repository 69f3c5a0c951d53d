import { expect, it } from "vitest";
import { annexA } from "#test/support/shipped-files";

it("exactly these 14 controls are corrective (27002:2022, Table A.2)", () => {
  expect(annexA.filter(({ attributes }) => attributes?.controlType.includes("Corrective")).map(({ id }) => id)).toEqual(
    [
      "A.5.5",
      "A.5.6",
      "A.5.7",
      "A.5.24",
      "A.5.26",
      "A.5.28",
      "A.5.29",
      "A.5.30",
      "A.5.35",
      "A.5.37",
      "A.6.4",
      "A.8.7",
      "A.8.13",
      "A.8.16",
    ],
  );
});
