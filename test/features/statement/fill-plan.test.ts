import { describe, expect, it } from "vitest";
import { planExclusion, planFill, planFillDown } from "#src/features/statement/fill-plan";
import { anAnnexItem, anOwnItem } from "./an-item";

const excluded = {
  row: {
    status: "excluded",
    exclusion: { reason: "Đơn vị không phát triển phần mềm", approvedBy: "An", approvedOn: "2026-03-02" },
  },
} as const;

describe("filling", () => {
  it("adds reasons to those that are there, in their order, and keeps the words where none are given", () => {
    const items = [
      anAnnexItem("A.5.1", { entry: { inclusionReasons: ["contractual"], inclusionText: "Điều 7" } }),
      anAnnexItem("A.5.2", { entry: { inclusionReasons: ["legal", "contractual"] } }),
      anOwnItem("TC-01"),
    ];
    expect(planFill(items, { field: "reasons", reasons: ["legal"], text: " " })).toEqual({
      changes: [
        { controlId: "A.5.1", control: {}, entry: { inclusionReasons: ["legal", "contractual"] } },
        { ownControlId: "id-TC-01", own: { inclusionReasons: ["legal"] } },
      ],
      replaced: 0,
      same: 1,
      skipped: [],
      ownSkipped: [],
    });
  });

  it("counts what loses another value", () => {
    const items = [
      anAnnexItem("A.5.1", { record: { owner: "Phòng Kỹ thuật" } }),
      anAnnexItem("A.5.2"),
      anAnnexItem("A.5.3", { record: { owner: "Phòng ATTT" } }),
    ];
    const plan = planFill(items, { field: "owner", value: " Phòng ATTT " });
    expect(plan).toMatchObject({ replaced: 1, same: 1 });
    expect(plan.changes).toEqual([
      { controlId: "A.5.1", control: { owner: "Phòng ATTT" }, entry: {} },
      { controlId: "A.5.2", control: { owner: "Phòng ATTT" }, entry: {} },
    ]);
  });

  it("gives no reason and no status to what does not apply, but an owner", () => {
    const items = [anAnnexItem("A.8.4", excluded)];
    expect(planFill(items, { field: "status", value: "planned" })).toMatchObject({ changes: [], skipped: ["A.8.4"] });
    expect(planFill(items, { field: "owner", value: "An" })).toMatchObject({ skipped: [], changes: [{}] });
  });

  it("makes controls inherited, takes an exclusion's grounds away, and leaves own controls alone", () => {
    const items = [
      anAnnexItem("A.7.1", { record: { applicability: "not-applicable", justification: "Ngoài phạm vi" } }),
      anOwnItem("TC-01"),
    ];
    const edit = { field: "inherit", kind: "landlord", provider: "Tòa nhà A", proof: "Hợp đồng 12" } as const;
    expect(planFill(items, edit)).toEqual({
      changes: [
        {
          controlId: "A.7.1",
          control: {
            applicability: "inherited",
            justification: "",
            justificationApprovedBy: "",
            justificationApprovedOn: null,
          },
          entry: { providerKind: "landlord", provider: "Tòa nhà A", providerProof: "Hợp đồng 12" },
        },
      ],
      replaced: 1,
      same: 0,
      skipped: [],
      ownSkipped: ["TC-01"],
    });
  });
});

describe("filling down", () => {
  it("copies only the parts that were chosen, from an own control to Annex A too", () => {
    const source = anOwnItem("TC-01", {
      owner: "Tổ bảo vệ",
      inclusionReasons: ["legal"],
      inclusionText: "Luật",
      implementationStatus: "planned",
    });
    expect(planFillDown(source, [anAnnexItem("A.5.1")], ["reasons", "owner"]).changes).toEqual([
      {
        controlId: "A.5.1",
        control: { owner: "Tổ bảo vệ" },
        entry: { inclusionReasons: ["legal"], inclusionText: "Luật" },
      },
    ]);
    expect(planFillDown(source, [anAnnexItem("A.5.1")], []).changes).toEqual([]);
  });
});

describe("leaving out", () => {
  it("names what a data centre always needs and what reduces a risk, and spares what is left out so already", () => {
    const reducing = { id: "r-1", code: "R-001", option: "reduce" } as const;
    const items = [
      anAnnexItem("A.7.1", { row: { practicallyAlwaysApplicable: true } }),
      anAnnexItem("A.8.4", { row: { risks: [reducing] } }),
      anAnnexItem("A.8.28", excluded),
      anOwnItem("TC-01"),
    ];
    const grounds = { reason: " Đơn vị không phát triển phần mềm ", approvedBy: "An", approvedOn: "2026-03-02" };
    expect(planExclusion(items, grounds)).toEqual({
      controlIds: ["A.7.1", "A.8.4"],
      replaced: 0,
      same: 1,
      unusual: ["A.7.1"],
      reducing: ["A.8.4"],
      ownCount: 1,
    });
    expect(planExclusion(items, { ...grounds, approvedOn: "2026-04-01" })).toMatchObject({ replaced: 1, same: 0 });
  });
});
