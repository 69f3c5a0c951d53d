import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deriveEvidenceCoverage,
  evidenceStanding,
  lastDayOf,
  validityOf,
} from "#src/domain/evidence/evidence-coverage";
import { isEvidenceCounted } from "#src/domain/evidence/evidence-validity";
import { isCalendarDay } from "#src/domain/shared/calendar-day";
import { aProfile } from "#test/support/a-profile";
import { anEvaluatedControl } from "#test/support/an-evaluated-control";
import { anEvidenceItem } from "#test/support/an-evidence-item";

const validity = validityOf(aProfile({ assessedOn: "2026-06-30", periodTo: "2026-12-31" }), 12);
const standing = (fields: Parameters<typeof anEvidenceItem>[0]) => evidenceStanding(anEvidenceItem(fields), validity);
const aVersion = (sha: string) => ({
  name: "a.pdf",
  mediaType: "application/pdf",
  byteCount: 1,
  sha256: sha.repeat(64),
  addedAt: "2026-06-01T00:00:00.000Z",
});

describe("how a piece stands", () => {
  it.each([
    ["counts", { datedOn: "2026-03-01" }],
    ["counts", { kind: "document", datedOn: null }],
    ["ends-soon", { datedOn: "2025-12-30" }],
    ["ends-soon", { datedOn: "2026-03-01", validUntil: "2026-10-31" }],
    ["ends-soon", { kind: "document", datedOn: null, validUntil: "2026-12-30" }],
    ["expired", { datedOn: "2025-06-29" }],
    ["expired", { datedOn: "2026-03-01", validUntil: "2026-06-29" }],
    ["expired", { kind: "document", datedOn: null, validUntil: "2026-06-29" }],
    ["future", { datedOn: "2026-07-01" }],
    ["undated", { datedOn: null }],
  ] as const)("%s: %o", (expected, fields) => {
    expect(standing(fields)).toBe(expected);
  });

  it("needs no look ahead where the period has ended", () => {
    const ended = validityOf(aProfile({ assessedOn: "2026-11-16", periodTo: "2026-10-31" }), 12);
    expect(evidenceStanding(anEvidenceItem({ datedOn: "2025-11-17" }), ended)).toBe("counts");
  });

  it("ends with the day after its last one, whatever the lengths of the months", () => {
    expect(lastDayOf(anEvidenceItem({ datedOn: "2024-02-29" }), 12)).toBe("2025-02-28");
    expect(lastDayOf(anEvidenceItem({ datedOn: "2025-02-28" }), 12)).toBe("2026-02-28");
    expect(lastDayOf(anEvidenceItem({ datedOn: "2026-01-31", validUntil: "2026-02-01" }), 12)).toBe("2026-02-01");
    expect(lastDayOf(anEvidenceItem({ kind: "document", datedOn: null }), 12)).toBeNull();
    const days = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 36 }), (date, months) => {
        const item = anEvidenceItem({ datedOn: date.toISOString().slice(0, 10) });
        const last = lastDayOf(item, months) ?? "";
        const after = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        expect(isCalendarDay(last)).toBe(true);
        expect(isEvidenceCounted(item, last, months)).toBe(true);
        expect(isEvidenceCounted(item, after, months)).toBe(false);
      }),
    );
  });
});

describe("what is wanting", () => {
  it("is a claim of level 3 or more that no record carries", () => {
    const control = (id: string, claimedLevel: 2 | 3 | 4, evidenceKind: "document" | "record" | "metric-series") =>
      anEvaluatedControl({ control: { ...anEvaluatedControl().control, id }, claimedLevel, evidenceKind });
    const controls = [
      control("A.5.1", 3, "document"),
      control("A.5.2", 3, "record"),
      control("A.5.3", 4, "metric-series"),
      control("A.5.4", 2, "document"),
    ];
    const { claimsWithoutRecord } = deriveEvidenceCoverage(controls, [], validity);
    expect(claimsWithoutRecord.map((item) => item.control.id)).toEqual(["A.5.1"]);
  });

  it("is what ends, the first one first, what serves nothing, and the same content twice", () => {
    const control = anEvaluatedControl();
    const controlIds = [control.control.id];
    const items = [
      anEvidenceItem({ id: "1", code: "BC-001", datedOn: "2025-12-30", controlIds, versions: [aVersion("a")] }),
      anEvidenceItem({ id: "2", code: "BC-002", datedOn: "2025-01-30", controlIds, versions: [aVersion("b")] }),
      anEvidenceItem({ id: "3", code: "BC-003", datedOn: "2026-06-01", controlIds: [], versions: [aVersion("a")] }),
      anEvidenceItem({ id: "4", code: "BC-004", datedOn: "2026-06-01", controlIds: ["A.99.9"] }),
    ];
    const { ending, servingNothing, duplicates } = deriveEvidenceCoverage([control], items, validity);
    expect(ending.map(({ item, lastDay }) => [item.code, lastDay])).toEqual([
      ["BC-002", "2026-01-30"],
      ["BC-001", "2026-12-30"],
    ]);
    expect(servingNothing.map(({ code }) => code)).toEqual(["BC-003", "BC-004"]);
    expect(duplicates.map((same) => same.map(({ code }) => code))).toEqual([["BC-001", "BC-003"]]);
  });
});
