import { describe, expect, it } from "vitest";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { factsDigest } from "#src/domain/baseline/facts-digest";
import { redactFacts } from "#src/domain/pack/redact";
import { noRows } from "#src/domain/assessment/assessment-parts";
import { sha256 } from "#test/support/a-chain";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { justifiedExclusion, someFacts } from "#test/support/some-facts";

const digestOf = (facts: AssessmentFacts) => factsDigest(facts, sha256);

const given = {
  records: { "4.1": { level: 3 as const, note: "Ghi chú", owner: "Lê Văn Cường" }, "A.5.23": justifiedExclusion },
  evidence: [anEvidenceItem({ controlIds: ["4.1"] }), anEvidenceItem({ id: "e-2", kind: "document", datedOn: null })],
};
const facts = someFacts(given);

describe("the digest of the facts", () => {
  it("does not depend on the order of the rows", () => {
    const turned = {
      ...facts,
      controlAssessments: facts.controlAssessments.toReversed(),
      evidenceItems: facts.evidenceItems.toReversed(),
    };
    expect(digestOf(turned)).toBe(digestOf(facts));
  });

  it("stays where a word is mended", () => {
    const records = { ...given.records, "4.1": { ...given.records["4.1"], note: "Ghi chú khác", owner: "Trần Bảo" } };
    expect(digestOf(someFacts({ ...given, records }))).toBe(digestOf(facts));
  });

  it("is the same of a pack that leaves the words out", () => {
    const sites = [{ id: "0123456789abcdef", assessmentId: "a-1", name: "Phòng máy A", weight: 2 as const }];
    const level = { id: "4.1.0123456789abcdef", controlId: "4.1", siteId: "0123456789abcdef", level: 3 as const };
    const full = { ...noRows, ...facts, sites, siteLevels: [{ ...level, assessmentId: "a-1", note: "Tốt" }] };
    expect(digestOf(redactFacts(full, "scores-only"))).toBe(digestOf(full));
  });

  it.each([
    ["a level", { "4.1": { level: 2 as const } }],
    ["a target", { "4.1": { level: 3 as const, target: 4 as const } }],
    ["a confirmed document", { "4.1": { level: 3 as const, documentedInformation: [true] } }],
    ["an owner where there was none", { "4.1": { level: 3 as const, owner: "" } }],
    ["a verification", { "4.1": { level: 3 as const, verifiedBy: "Ban Kiểm soát", verifiedOn: "2026-11-01" } }],
    ["an exclusion that lost its approver", { "A.5.23": { ...justifiedExclusion, justificationApprovedBy: "" } }],
  ])("changes with %s", (_, changed) => {
    const records = { ...given.records, ...changed };
    expect(digestOf(someFacts({ ...given, records }))).not.toBe(digestOf(facts));
  });

  it("changes with evidence that counts and not with what serves no item", () => {
    const [first = anEvidenceItem(), second = anEvidenceItem()] = given.evidence;
    const dated = someFacts({ ...given, evidence: [{ ...first, datedOn: "2026-10-02" }, second] });
    expect(digestOf(dated)).not.toBe(digestOf(facts));
    const idle = someFacts({ ...given, evidence: [first, second, anEvidenceItem({ id: "e-3", controlIds: [] })] });
    expect(digestOf(idle)).toBe(digestOf(facts));
  });

  it("changes with the day of assessment and the audits", () => {
    expect(digestOf(someFacts({ ...given, profile: { assessedOn: "2026-11-17" } }))).not.toBe(digestOf(facts));
    expect(digestOf(someFacts({ ...given, profile: { lastInternalAuditOn: "2026-05-01" } }))).not.toBe(digestOf(facts));
    expect(digestOf(someFacts({ ...given, profile: { scope: "Phạm vi viết lại" } }))).toBe(digestOf(facts));
  });
});
