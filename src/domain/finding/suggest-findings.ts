/**
 * Findings that the facts suggest (docs/scoring-model.md, 7). A person decides; the tool names the rule that fired.
 *
 * Grades follow ISO/IEC 17021-1: a major nonconformity is a required element that is missing or broken down, or is
 * systemic; a minor one is an isolated lapse. A gap breaks no requirement, an opportunity even less.
 */
import type { Profile } from "#src/domain/assessment/assessment";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog, ControlClass } from "#src/domain/catalog/catalog";
import { monthsBefore, type CalendarDay } from "#src/domain/shared/calendar-day";

export const findingGrades = ["major", "minor", "gap", "opportunity"] as const;
export type FindingGrade = (typeof findingGrades)[number];

/** What a finding is about: one control, or a whole clause, capability or domain of Annex A. */
export type FindingSubject =
  | { readonly type: "control"; readonly controlId: string }
  | { readonly type: "group"; readonly groupId: string; readonly controlIds: readonly string[] }
  | { readonly type: "capability"; readonly value: string; readonly controlIds: readonly string[] };

export const findingRules = {
  "clause-not-established": "major",
  "documented-information-missing": "major",
  "exclusion-unjustified": "major",
  "internal-audit-overdue": "major",
  "management-review-overdue": "major",
  "key-control-claimed-but-absent": "major",
  "minor-repeated": "major",
  "minors-in-one-clause": "major",
  "minors-in-one-capability": "major",
  "minors-in-one-domain": "major",
  "clause-partly-established": "minor",
  "implementation-claimed-too-high": "minor",
  "plan-overdue": "minor",
  planned: "gap",
  "without-approved-plan": "gap",
  "below-target": "opportunity",
} as const satisfies Readonly<Record<string, FindingGrade>>;

export type FindingRule = keyof typeof findingRules;

export type Finding = {
  readonly rule: FindingRule;
  readonly grade: FindingGrade;
  readonly subject: FindingSubject;
};

/** What the period before found of an item. */
export type EarlierGrades = ReadonlyMap<string, { readonly grade: FindingGrade | null }>;

export function suggestFindings(
  catalog: Catalog,
  controls: readonly EvaluatedControl[],
  profile: Profile,
  model: ScoringModel,
  earlier: EarlierGrades = new Map(),
): readonly Finding[] {
  const single = controls.flatMap((item) => {
    const { id: controlId } = item.control;
    const rules = rulesFiredBy(item, catalog, profile, model);
    return [...rules, ...repeated(rules, earlier.get(controlId)?.grade)].map((rule) =>
      findingOf(rule, { type: "control", controlId }),
    );
  });
  return [...single, ...systemicFindings(catalog, controls, single, model)];
}

function rulesFiredBy(
  item: EvaluatedControl,
  catalog: Catalog,
  profile: Profile,
  model: ScoringModel,
): readonly FindingRule[] {
  if (item.exclusionUnjustified) return ["exclusion-unjustified"];
  if (!item.assessed) return [];
  return item.control.class === "clause" ? clauseRules(item, catalog, profile, model) : controlRules(item, profile);
}

function clauseRules(
  item: EvaluatedControl,
  { keyClauses }: Catalog,
  profile: Profile,
  model: ScoringModel,
): readonly FindingRule[] {
  const level = item.level ?? 0;
  const rules: FindingRule[] = [];
  const recent = monthsBefore(profile.assessedOn, model.auditValidityMonths);
  const isRecent = (day: string | null) => day !== null && day >= recent && day <= profile.assessedOn;
  if (level <= 1) rules.push("clause-not-established");
  if (!hasAllDocumentedInformation(item)) rules.push("documented-information-missing");
  if (item.control.id === keyClauses.internalAudit && !isRecent(profile.lastInternalAuditOn))
    rules.push("internal-audit-overdue");
  if (item.control.id === keyClauses.managementReview && !isRecent(profile.lastManagementReviewOn))
    rules.push("management-review-overdue");
  if (level === 2) rules.push("clause-partly-established");
  if (level >= 3 && level < item.target) rules.push("below-target");
  return rules;
}

function controlRules(item: EvaluatedControl, profile: Profile): readonly FindingRule[] {
  const level = item.level ?? 0;
  const rules: FindingRule[] = [];
  if (level >= 3) return level < item.target ? ["below-target"] : [];
  if (item.status === "implemented") {
    rules.push(item.weight === 3 && level === 0 ? "key-control-claimed-but-absent" : "implementation-claimed-too-high");
  } else if (item.gap > 0 && item.record.dueOn !== null && item.record.dueOn < profile.assessedOn) {
    rules.push("plan-overdue");
  } else if (item.gap > 0) {
    rules.push(hasApprovedAction(item, profile.assessedOn) ? "planned" : "without-approved-plan");
  }
  return rules;
}

/** A minor where the period before had a nonconformity too: what was done about it did not work. */
const repeated = (rules: readonly FindingRule[], before: FindingGrade | null = null): readonly FindingRule[] =>
  (before === "major" || before === "minor") && rules.some((rule) => findingRules[rule] === "minor")
    ? ["minor-repeated"]
    : [];

/** Several minors in one place show that the system, not a person, failed. */
function systemicFindings(
  catalog: Catalog,
  controls: readonly EvaluatedControl[],
  single: readonly Finding[],
  model: ScoringModel,
): readonly Finding[] {
  const withMinor = new Set(single.filter(({ grade }) => grade === "minor").flatMap(controlIdsOf));
  const minors = controls.filter(({ control }) => withMinor.has(control.id));
  const idsWhere = (predicate: (item: EvaluatedControl) => boolean) =>
    minors.filter(predicate).map(({ control }) => control.id);
  const inGroups = (groupClass: ControlClass, rule: FindingRule) =>
    catalog.groups
      .filter((group) => group.class === groupClass)
      .map((group) => ({ groupId: group.id, controlIds: idsWhere(({ control }) => control.groupId === group.id) }))
      .filter(({ controlIds }) => controlIds.length >= model.minorsThatMakeMajor)
      .map((subject) => findingOf(rule, { type: "group", ...subject }));
  const byClause = inGroups("clause", "minors-in-one-clause");
  // Without attributes there are no capabilities; the 14 domains of 2013 are cut as finely, the 4 themes of 2022 are not.
  const hasCapabilities = controls.some(({ control }) => control.attributes !== undefined);
  const byDomain = hasCapabilities ? [] : inGroups("annex-a", "minors-in-one-domain");
  const capabilities = new Set(minors.flatMap(({ control }) => control.attributes?.operationalCapabilities ?? []));
  const byCapability = [...capabilities]
    .map((value) => ({
      value,
      controlIds: idsWhere(({ control }) => control.attributes?.operationalCapabilities.includes(value) === true),
    }))
    .filter(({ controlIds }) => controlIds.length >= model.minorsThatMakeMajor)
    .map((subject) => findingOf("minors-in-one-capability", { type: "capability", ...subject }));
  return [...byClause, ...byCapability, ...byDomain];
}

const findingOf = (rule: FindingRule, subject: FindingSubject): Finding => ({
  rule,
  grade: findingRules[rule],
  subject,
});

export const controlIdsOf = ({ subject }: Finding): readonly string[] =>
  subject.type === "control" ? [subject.controlId] : subject.controlIds;

/** Each required item must be confirmed by a person; silence is not a document. */
export const hasAllDocumentedInformation = ({
  control,
  record,
}: Pick<EvaluatedControl, "control" | "record">): boolean =>
  Array.from({ length: control.documentedInformationCount }, (_, index) => record.documentedInformation[index]).every(
    Boolean,
  );

/** Somebody does it, by a day that has not passed, and somebody else approved it. */
export const hasApprovedAction = ({ record }: Pick<EvaluatedControl, "record">, assessedOn: CalendarDay): boolean =>
  record.owner.trim() !== "" &&
  record.dueOn !== null &&
  record.dueOn >= assessedOn &&
  record.planApprovedBy.trim() !== "";
