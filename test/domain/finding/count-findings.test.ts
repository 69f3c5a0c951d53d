import { describe, expect, it } from "vitest";
import { countFindings } from "#src/domain/finding/count-findings";
import { findingRules, type Finding, type FindingRule } from "#src/domain/finding/suggest-findings";

const about = (controlId: string, rule: FindingRule): Finding => ({
  rule,
  grade: findingRules[rule],
  subject: { type: "control", controlId },
});
const systemic = (rule: FindingRule, value: string): Finding => ({
  rule,
  grade: findingRules[rule],
  subject: { type: "capability", value, controlIds: ["A.5.19", "A.5.20", "A.5.21"] },
});

describe("counting findings", () => {
  const findings = [
    about("8.3", "documented-information-missing"),
    about("8.3", "clause-partly-established"),
    about("10.2", "documented-information-missing"),
    about("10.2", "minor-repeated"),
    about("A.5.19", "implementation-claimed-too-high"),
    systemic("minors-in-one-capability", "supplier-relationships-security"),
  ];

  it("tells findings from the items that have them", () => {
    expect(countFindings(findings, "major")).toEqual({
      findings: 4,
      items: 2,
      clauses: 0,
      capabilities: 1,
      domains: 0,
    });
    expect(countFindings(findings, "minor")).toMatchObject({ findings: 2, items: 2, capabilities: 0 });
  });

  it("is nothing where there is none of the grade", () => {
    expect(countFindings(findings, "opportunity")).toEqual({
      findings: 0,
      items: 0,
      clauses: 0,
      capabilities: 0,
      domains: 0,
    });
  });
});
