import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SoaVersion } from "#src/domain/statement/soa-version";
import {
  approvedFields,
  compareStatements,
  currentVersion,
  soaCounts,
  sortVersions,
  statementDigest,
} from "#src/domain/statement/statement-digest";
import type { StatementRow } from "#src/domain/statement/statement-of-applicability";
import { digest } from "#src/storage/write-edits";
import { aRow, anExcludedRow } from "./a-statement";

const digestOf = (...rows: readonly StatementRow[]) => statementDigest(rows, digest);

const aVersion = (overrides: Partial<SoaVersion> = {}): SoaVersion => ({
  id: "v-1",
  assessmentId: "a-1",
  label: "01",
  approvedBy: "Nguyễn Văn An",
  approvedOn: "2026-03-02",
  remark: "",
  headHash: "0".repeat(64),
  statementSha256: "0".repeat(64),
  counts: { implemented: 0, partial: 0, planned: 0, notImplemented: 0, inherited: 0, excluded: 0 },
  ...overrides,
});

describe("the digest of the rows", () => {
  it("is the same for the same rows on every machine", () => {
    expect(digestOf(aRow(), anExcludedRow({ code: "A.8.28" }))).toBe(
      "a9c3b3ca26575eeece0523614798aea2bcd1bc9c47d83a8ec8e3431d4d2e53f3",
    );
  });

  it("changes with whatever was approved", () => {
    const others: Readonly<Record<(typeof approvedFields)[number], Partial<StatementRow>>> = {
      title: { title: "Trực" },
      description: { description: "Trực 24/7" },
      applicability: { applicability: "inherited" },
      inclusionReasons: { inclusionReasons: ["legal", "contractual"] },
      inclusionTexts: { inclusionTexts: [] },
      risks: { risks: [{ id: "r-1", code: "R-001", option: null }] },
      exclusion: { exclusion: { reason: "", approvedBy: "", approvedOn: null } },
      status: { status: "partial" },
      inheritance: { inheritance: { kind: null, provider: "X", proof: "" } },
      implementedOn: { implementedOn: "2026-01-01" },
      owner: { owner: "" },
      dueOn: { dueOn: "2026-12-31" },
    };
    const digests = approvedFields.map((field) => digestOf(aRow(others[field])));
    expect(new Set([...digests, digestOf(aRow())]).size).toBe(approvedFields.length + 1);
  });

  it("does not change with the daily work: levels, targets, evidence, decisions about risks", () => {
    const risk = { id: "r-1", code: "R-001", option: null };
    const before = digestOf(aRow({ risks: [risk] }));
    const now = aRow({
      risks: [{ ...risk, option: "retain" }],
      level: 4,
      target: 5,
      evidenceCodes: ["BC-009"],
      countedEvidence: 7,
    });
    expect(digestOf(now)).toBe(before);
  });
});

describe("the counts", () => {
  it("put every row into exactly one state", () => {
    const statuses = fc.constantFrom(
      "implemented",
      "partial",
      "planned",
      "not-implemented",
      "inherited",
      "excluded",
    ) satisfies fc.Arbitrary<StatementRow["status"]>;
    fc.assert(
      fc.property(fc.array(statuses, { maxLength: 30 }), (list) => {
        const counts = soaCounts(list.map((status) => aRow({ status })));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(list.length);
      }),
    );
    expect(soaCounts([aRow(), aRow({ status: "not-implemented" }), anExcludedRow()])).toEqual({
      implemented: 1,
      partial: 0,
      planned: 0,
      notImplemented: 1,
      inherited: 0,
      excluded: 1,
    });
  });
});

describe("what changed since a version", () => {
  it("names each row with the parts that read otherwise", () => {
    const before = [aRow({ id: "A.5.1", code: "A.5.1" }), aRow()];
    const now = [aRow({ id: "A.5.1", code: "A.5.1" }), aRow({ owner: "Trần Quốc Bảo", status: "partial", level: 2 })];
    expect(compareStatements(before, now)).toEqual([
      { id: "A.8.13", code: "A.8.13", kind: "changed", fields: ["status", "owner"] },
    ]);
  });

  it("names what came and what went", () => {
    const own = aRow({ id: "own-1", code: "TC-01", groupId: null });
    expect(compareStatements([aRow(), own], [aRow(), { ...own, id: "own-2", code: "TC-02" }])).toEqual([
      { id: "own-2", code: "TC-02", kind: "added", fields: [] },
      { id: "own-1", code: "TC-01", kind: "removed", fields: [] },
    ]);
  });

  it("is nothing exactly where the digests agree", () => {
    const row = fc
      .record({
        owner: fc.constantFrom("", "Lê Văn Cường"),
        status: fc.constantFrom("implemented", "partial"),
        level: fc.constantFrom(1, 2, 3),
        dueOn: fc.constantFrom(null, "2026-12-31"),
      })
      .map((fields) => aRow(fields as Partial<StatementRow>));
    fc.assert(
      fc.property(row, row, (before, now) => {
        expect(compareStatements([before], [now]).length === 0).toBe(digestOf(before) === digestOf(now));
      }),
    );
  });
});

describe("the current version", () => {
  it("is the one approved last; of one day, the one made last", () => {
    const versions = [
      aVersion({ id: "v-3", approvedOn: "2026-03-02" }),
      aVersion({ id: "v-1", approvedOn: "2026-05-01" }),
      aVersion({ id: "v-2", approvedOn: "2026-05-01" }),
    ];
    expect(sortVersions(versions).map(({ id }) => id)).toEqual(["v-2", "v-1", "v-3"]);
    expect(currentVersion(versions)?.id).toBe("v-2");
    expect(currentVersion([])).toBeNull();
  });
});
