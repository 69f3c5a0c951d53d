import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextOwnControlCode, type StatementRow } from "#src/domain/statement/statement-of-applicability";
import { aRisk } from "#test/domain/risk/a-risk";
import { arbitraryFacts } from "#test/support/arbitrary-facts";
import { anEvidenceItem } from "#test/support/an-evidence-item";
import { justifiedExclusion, someFacts } from "#test/support/some-facts";
import { anEntry, anOwnControl, statementFrom } from "./a-statement";

const annexA = ["A.5.1", "A.5.23", "A.8.13", "A.8.28", "A.8.32"];

const rowOf = (...given: Parameters<typeof statementFrom>) =>
  statementFrom(...given).find(({ code }) => code === "A.8.13");

describe("the statement", () => {
  it("has one row for each control of Annex A in the catalog's order, then the unit's own by number", () => {
    const ownControls = [
      anOwnControl({ id: "b", code: "TC-10" }),
      anOwnControl({ id: "c", code: "TC-02" }),
      anOwnControl({ id: "a", code: "TC-02" }),
    ];
    expect(statementFrom(someFacts(), { ownControls }).map(({ code, id }) => `${code} ${id}`)).toEqual([
      ...annexA.map((id) => `${id} ${id}`),
      "TC-02 a",
      "TC-02 c",
      "TC-10 b",
    ]);
  });

  it("gives the reasons ticked, with what was written about them", () => {
    const entry = anEntry({ inclusionReasons: ["legal", "contractual"], inclusionText: "Điều 7 hợp đồng khung" });
    expect(rowOf(someFacts(), { soaEntries: [entry] })).toMatchObject({
      inclusionReasons: ["legal", "contractual"],
      inclusionTexts: ["Điều 7 hợp đồng khung"],
      exclusion: null,
    });
  });

  it("says «risk» where a risk names the control, and which ones, by their number", () => {
    const risks = [
      aRisk({ id: "r-9", code: "R-010", controlIds: ["A.8.13"], treatmentOption: "share" }),
      aRisk({ id: "r-2", code: "R-002", controlIds: ["A.8.13"] }),
      aRisk({ id: "r-3", code: "R-003", controlIds: ["A.5.1"] }),
    ];
    expect(rowOf(someFacts(), { risks })).toMatchObject({
      inclusionReasons: ["risk"],
      risks: [
        { id: "r-2", code: "R-002", option: "reduce" },
        { id: "r-9", code: "R-010", option: "share" },
      ],
    });
  });

  it("keeps the reason that was given with the assessment beside that of the statement", () => {
    const facts = someFacts({ records: { "A.8.13": { justification: "RR: mất dữ liệu" } } });
    const soaEntries = [anEntry({ inclusionText: "Luật" })];
    expect(rowOf(facts, { soaEntries })?.inclusionTexts).toEqual(["Luật", "RR: mất dữ liệu"]);
  });

  it("leaves out what counts as left out, with its reason, approver and day", () => {
    const facts = someFacts({ records: { "A.8.13": { ...justifiedExclusion, level: 3 } } });
    expect(rowOf(facts, { soaEntries: [anEntry({ inclusionReasons: ["legal"] })] })).toMatchObject({
      status: "excluded",
      exclusion: {
        reason: "Đơn vị không dùng dịch vụ đám mây",
        approvedBy: "Nguyễn Văn An",
        approvedOn: "2026-03-02",
      },
      inclusionReasons: [],
      level: null,
      target: null,
    });
  });

  it("keeps an exclusion that nobody approved among the controls that apply", () => {
    const records = { "A.8.13": { ...justifiedExclusion, justificationApprovedBy: " " } };
    expect(rowOf(someFacts({ records }))).toMatchObject({
      applicability: "not-applicable",
      status: "not-implemented",
      exclusion: { approvedBy: "" },
    });
  });

  it("makes «inherited» a state of its own, with who provides it and what proves it", () => {
    const facts = someFacts({ records: { "A.8.13": { applicability: "inherited", level: 3 } } });
    const entry = anEntry({ providerKind: "cloud", provider: " Nhà cung cấp X ", providerProof: "Báo cáo SOC 2" });
    expect(rowOf(facts, { soaEntries: [entry] })).toMatchObject({
      status: "inherited",
      inheritance: { kind: "cloud", provider: "Nhà cung cấp X", proof: "Báo cáo SOC 2" },
    });
  });

  it("takes the status from the claimed level unless somebody set it", () => {
    const implied = someFacts({ records: { "A.8.13": { level: 2 } } });
    const planned = someFacts({ records: { "A.8.13": { level: 2, implementationStatus: "planned" } } });
    expect([rowOf(implied)?.status, rowOf(planned)?.status]).toEqual(["partial", "planned"]);
  });

  it("counts only the evidence that is valid on the day, and shows the level that it supports", () => {
    const evidence = [
      anEvidenceItem({ kind: "document", datedOn: "2026-10-01" }),
      anEvidenceItem({ id: "e-2", code: "BC-002", datedOn: "2024-10-01" }),
    ];
    expect(rowOf(someFacts({ records: { "A.8.13": { level: 4 } }, evidence }))).toMatchObject({
      evidenceCodes: ["BC-001", "BC-002"],
      countedEvidence: 1,
      level: 2,
      target: 4,
    });
  });

  it("gives an own control no level, and its evidence by code", () => {
    const own = anOwnControl({ implementationStatus: "planned", evidenceItemIds: ["e-1", "gone"] });
    const facts = someFacts({ evidence: [anEvidenceItem()] });
    expect(statementFrom(facts, { ownControls: [own] }).at(-1)).toMatchObject({
      code: "TC-01",
      groupId: null,
      title: "Trực bảo vệ tại phòng đấu nối",
      status: "planned",
      level: null,
      target: null,
      evidenceCodes: ["BC-001"],
      countedEvidence: 1,
    });
  });

  it("excludes exactly what no score counts, whatever was written", () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const rows = statementFrom(facts);
        expect(rows.map(({ code }) => code)).toEqual(annexA);
        const codesWhere = (holds: (row: StatementRow) => boolean) => rows.filter(holds).map(({ code }) => code);
        const excluded = codesWhere(({ status }) => status === "excluded");
        expect(excluded).toEqual(codesWhere(({ target }) => target === null));
        expect(codesWhere(({ exclusion }) => exclusion !== null)).toEqual(expect.arrayContaining([...excluded]));
        expect(codesWhere(({ status }) => status === "inherited")).toEqual(
          codesWhere(({ inheritance }) => inheritance !== null),
        );
      }),
    );
  });
});

describe("the code of an own control", () => {
  it("has two digits until more are needed", () => {
    expect([nextOwnControlCode(0), nextOwnControlCode(8), nextOwnControlCode(99)]).toEqual([
      "TC-01",
      "TC-09",
      "TC-100",
    ]);
  });
});
