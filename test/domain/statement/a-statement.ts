/** Rows of the statement for tests; whatever a test does not name is in order. */
import { evaluate, type AssessmentFacts } from "#src/domain/assessment/evaluation";
import { createOwnControl, type OwnControl } from "#src/domain/statement/own-control";
import { createSoaEntry, type SoaEntry } from "#src/domain/statement/soa-entry";
import {
  deriveStatement,
  type StatementFacts,
  type StatementRow,
} from "#src/domain/statement/statement-of-applicability";
import { aCatalog } from "#test/support/a-catalog";
import { aScoringModel } from "#test/support/a-scoring-model";

export const day = { assessedOn: "2026-11-16", validityMonths: 12 } as const;

/** In operation, evidenced, for a legal reason. */
export const aRow = (overrides: Partial<StatementRow> = {}): StatementRow => ({
  id: "A.8.13",
  code: "A.8.13",
  groupId: "A.8",
  title: "",
  description: "",
  applicability: "applicable",
  inclusionReasons: ["legal"],
  inclusionTexts: ["Nghị định về an toàn hệ thống thông tin"],
  risks: [],
  exclusion: null,
  status: "implemented",
  inheritance: null,
  implementedOn: null,
  owner: "Lê Văn Cường",
  dueOn: null,
  evidenceCodes: ["BC-001"],
  countedEvidence: 1,
  level: 3,
  target: 3,
  practicallyAlwaysApplicable: false,
  ...overrides,
});

export const anExcludedRow = (overrides: Partial<StatementRow> = {}): StatementRow =>
  aRow({
    applicability: "not-applicable",
    inclusionReasons: [],
    inclusionTexts: [],
    exclusion: { reason: "Đơn vị không phát triển phần mềm", approvedBy: "Nguyễn Văn An", approvedOn: "2026-03-02" },
    status: "excluded",
    level: null,
    target: null,
    ...overrides,
  });

export const anEntry = (overrides: Partial<SoaEntry> = {}): SoaEntry => ({
  ...createSoaEntry("a-1", "A.8.13"),
  ...overrides,
});

export const anOwnControl = (overrides: Partial<OwnControl> = {}): OwnControl => ({
  ...createOwnControl("a-1", "own-1", "TC-01"),
  title: "Trực bảo vệ tại phòng đấu nối",
  ...overrides,
});

/** The statement of the small catalog from facts, evaluated as the app does. */
export function statementFrom(facts: AssessmentFacts, given: Partial<StatementFacts> = {}): readonly StatementRow[] {
  const { controls } = evaluate(aCatalog(), facts, aScoringModel());
  const { evidenceItems, risks = [] } = facts;
  return deriveStatement(controls, { soaEntries: [], ownControls: [], evidenceItems, risks, ...given }, day);
}
