import { describe, expect, it } from "vitest";
import {
  planPlace,
  planReferenceSchema,
  planReferenceTitle,
  planTitle,
  type PlanReference,
} from "#src/domain/plan/plan-reference";
import { aPlan, aPlanText } from "./a-plan";

const reference = (overrides: Partial<PlanReference> = {}): PlanReference => ({
  name: "Kế hoạch bảo đảm an ninh mạng",
  number: "12/KH-UBND",
  issuedOn: "2026-12-01",
  issuer: "Ủy ban nhân dân thành phố Hải Phòng",
  replacesPlanName: true,
  ...overrides,
});
const own = "Kế hoạch số 43/KH-UBND ngày 08/02/2018 của Ủy ban nhân dân thành phố Hải Phòng";
const title = (entered: PlanReference | null) => planTitle(aPlan(), aPlanText(), entered);

describe("the name of the plan", () => {
  it("is its own while nothing was entered", () => {
    expect(title(null)).toBe(own);
  });

  it("is that of the document which takes its place", () => {
    expect(title(reference())).toBe(
      "Kế hoạch bảo đảm an ninh mạng số 12/KH-UBND ngày 01/12/2026 của Ủy ban nhân dân thành phố Hải Phòng",
    );
  });

  it("stays where the document only stands beside it", () => {
    expect(title(reference({ replacesPlanName: false }))).toBe(own);
  });

  it("stays where the document has no name", () => {
    expect(title(reference({ name: "  " }))).toBe(own);
  });
});

describe("a document", () => {
  it("is cited with what is known of it", () => {
    const bare = reference({ number: " ", issuedOn: null, issuer: "" });
    expect(planReferenceTitle(bare, aPlanText())).toBe("Kế hoạch bảo đảm an ninh mạng");
  });

  it("is cited by its number alone where that is all", () => {
    const numbered = reference({ name: "", issuedOn: null, issuer: "" });
    expect(planReferenceTitle(numbered, aPlanText())).toBe("số 12/KH-UBND");
  });

  it("keeps signs that mean something in patterns", () => {
    const odd = reference({ name: "A", number: "$&", issuedOn: null, issuer: "$1 {number}" });
    expect(planReferenceTitle(odd, aPlanText())).toBe("A số $& của $1 {number}");
  });

  it.each([
    ["a day that is none", { issuedOn: "2026-13-01" }],
    ["a number too long", { number: "1".repeat(61) }],
    ["an unknown member", { sealed: true }],
  ])("with %s is refused", (_, wrong) => {
    expect(planReferenceSchema.safeParse({ ...reference(), ...wrong }).success).toBe(false);
  });

  it("without anything entered is believed", () => {
    const blank = { name: "", number: "", issuedOn: null, issuer: "", replacesPlanName: false };
    expect(planReferenceSchema.parse(blank)).toEqual(blank);
  });
});

describe("the place of a task", () => {
  it("is its section or its row", () => {
    const [section, , row] = aPlan().tasks;
    expect([section, row].map((task) => task && planPlace(task, aPlanText()))).toEqual(["Mục II.1", "Phụ lục, STT 1"]);
  });
});
