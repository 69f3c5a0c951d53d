/** The rows of the lists as the facts make them: every cell with its value, and which fact it is if it may come back. */
import { actionNumberOf } from "#src/domain/action/action-code";
import { isLive } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { AssessmentRows, RowOf } from "#src/domain/assessment/assessment-parts";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { Evaluation } from "#src/domain/assessment/evaluation";
import { analyseGaps } from "#src/domain/assessment/gap-analysis";
import { currentVersion } from "#src/domain/evidence/current-version";
import type { Edit } from "#src/domain/history/change";
import { riskNumberOf } from "#src/domain/risk/risk-code";
import { riskLevelIn } from "#src/domain/risk/risk-register";
import type { Json } from "#src/domain/shared/canonical-json";
import { createSoaEntry } from "#src/domain/statement/soa-entry";
import { sortOwnControls } from "#src/domain/statement/statement-of-applicability";
import { listColumns, ownControlColumns, type ListColumn, type ListName } from "./list-columns";

/** Which fact a cell is. */
export type Place = Pick<Edit, "entity" | "entityId"> & { readonly field: string };

/** Why a cell that is a fact in other rows is not taken back in this one. */
export type LockReason = "action-settled" | "level-of-sites" | "not-of-this-row";

export type ListRow = {
  /** Of the control, or the row's own. */
  readonly id: string;
  /** A.5.1, TC-01, KP-001. */
  readonly code: string;
  readonly values: Readonly<Record<string, Json>>;
  readonly places: Readonly<Record<string, Place | LockReason>>;
};

export type Lists = Readonly<Record<ListName, readonly ListRow[]>>;

export type ListFacts = Pick<
  AssessmentRows,
  "soaEntries" | "ownControls" | "risks" | "correctiveActions" | "evidenceItems"
> & {
  readonly assessmentId: string;
  readonly evaluation: Pick<Evaluation, "controls" | "findings">;
  /** The catalog's words in the language of the file. */
  readonly titleOf: (controlId: string) => string;
};

export function deriveLists(facts: ListFacts): Lists {
  const { evaluation, titleOf } = facts;
  const clauses = evaluation.controls.filter(({ control }) => control.class === "clause");
  return {
    statement: statementRows(facts),
    clauses: clauses.map((item) => controlRow("clauses", item, titleOf)),
    gaps: analyseGaps(evaluation).map(({ rank, item, grade }) =>
      controlRow("gaps", item, titleOf, { rank, findingGrade: grade, gap: item.gap, priority: item.priority }),
    ),
    actions: facts.correctiveActions
      .toSorted((one, other) => actionNumberOf(one.code) - actionNumberOf(other.code) || byId(one, other))
      .map(actionRow),
    risks: facts.risks
      .toSorted((one, other) => riskNumberOf(one.code) - riskNumberOf(other.code) || byId(one, other))
      .map((risk) =>
        rowOf("risks", risk, {
          inherentLevel: riskLevelIn(risk, "inherent"),
          residualLevel: riskLevelIn(risk, "residual"),
        }),
      ),
    evidence: facts.evidenceItems
      .toSorted((one, other) => numberOf(one.code) - numberOf(other.code) || byId(one, other))
      .map((item) => rowOf("evidence", item, { fileName: currentVersion(item)?.name ?? "" })),
  };
}

const byId = (one: { readonly id: string }, other: { readonly id: string }) => (one.id < other.id ? -1 : 1);
const numberOf = (code: string) => Number(code.slice(3));

function statementRows(facts: ListFacts): readonly ListRow[] {
  const { evaluation, soaEntries, risks, assessmentId, titleOf } = facts;
  const entries = new Map(soaEntries.map((entry) => [entry.controlId, entry]));
  const riskCodes = (id: string) => risks.filter(({ controlIds }) => controlIds.includes(id)).map(({ code }) => code);
  return [
    ...evaluation.controls
      .filter(({ control }) => control.class === "annex-a")
      .map((item) => {
        const { id } = item.control;
        const entry = entries.get(id) ?? createSoaEntry(assessmentId, id);
        return controlRow("statement", item, titleOf, { ...entry, riskCodes: riskCodes(id).toSorted().join(", ") });
      }),
    ...sortOwnControls(facts.ownControls).map((own) =>
      listRow("statement", own.id, own.code, { ...own, applicability: "applicable" }, ({ key }) =>
        ownControlColumns.has(key) ? { entity: "own-control", entityId: own.id, field: key } : "not-of-this-row",
      ),
    ),
  ];
}

function controlRow(
  list: ListName,
  item: EvaluatedControl,
  titleOf: (id: string) => string,
  further: object = {},
): ListRow {
  const { id } = item.control;
  const values = {
    ...item.record,
    code: id,
    title: titleOf(id),
    countedLevel: item.level,
    countedTarget: item.applicable ? item.target : null,
    evidenceCodes: item.evidence.map(({ code }) => code).join(", "),
    ...further,
  };
  return listRow(list, id, id, values, ({ key, entity }) => {
    if (entity === "own-control") return "not-of-this-row";
    if (key === "level" && item.siteLevels.length > 0) return "level-of-sites";
    return { entity: entity ?? "control-assessment", entityId: id, field: key };
  });
}

/** What is closed or called off is taken up again first. */
const actionRow = (action: CorrectiveAction): ListRow =>
  listRow("actions", action.id, action.code, action, ({ key }) =>
    isLive(action) ? { entity: "corrective-action", entityId: action.id, field: key } : "action-settled",
  );

const rowOf = (
  list: "risks" | "evidence",
  row: RowOf<"risks"> | RowOf<"evidenceItems">,
  further: Readonly<Record<string, Json>>,
): ListRow =>
  listRow(list, row.id, row.code, { ...row, ...further }, ({ key }) => ({
    entity: list === "risks" ? "risk" : "evidence-item",
    entityId: row.id,
    field: key,
  }));

/** An optional field that a row has never had is empty. */
function listRow(
  list: ListName,
  id: string,
  code: string,
  values: object,
  placeOf: (column: ListColumn) => Place | LockReason,
): ListRow {
  const known = new Map<string, Json>(Object.entries(values as Readonly<Record<string, Json>>));
  const columns = listColumns[list];
  return {
    id,
    code,
    values: Object.fromEntries(columns.map(({ key, kind }) => [key, known.get(key) ?? emptyValue(kind.type)])),
    places: Object.fromEntries(
      columns.filter(({ entity }) => entity !== null).map((column) => [column.key, placeOf(column)]),
    ),
  };
}

export function emptyValue(type: ListColumn["kind"]["type"]): Json {
  if (type === "text") return "";
  return type === "items" || type === "choices" ? [] : null;
}
