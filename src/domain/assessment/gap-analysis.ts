/** Gaps: controls below target or with a nonconformity, in the order in which to look at them. */
import { groupBy } from "#src/domain/shared/group-by";
import { controlIdsOf, findingGrades, type Finding, type FindingGrade } from "#src/domain/finding/suggest-findings";
import type { Evaluation } from "./evaluation";
import type { EvaluatedControl } from "./evaluated-control";

export type Gap = {
  /** 1 for the first. */
  readonly rank: number;
  readonly item: EvaluatedControl;
  readonly findings: readonly Finding[];
  /** The worst grade among the findings; null while not assessed. */
  readonly grade: FindingGrade | null;
};

/**
 * Major nonconformities first, then by priority; equal ones keep the catalog's order. Findings about a whole clause or
 * capability do not pin their members: they stand on their own (`systemicFindings`).
 */
export function analyseGaps({ controls, findings }: Pick<Evaluation, "controls" | "findings">): readonly Gap[] {
  const findingsById = groupBy(
    findings.filter(({ subject }) => subject.type === "control"),
    (finding) => controlIdsOf(finding)[0],
  );
  return controls
    .map((item) => {
      const own = findingsById.get(item.control.id) ?? [];
      return { item, findings: own, grade: worstGrade(own) };
    })
    .filter(({ item, grade }) => item.gap > 0 || (grade !== null && grade !== "opportunity"))
    .toSorted(
      (left, right) =>
        Number(right.grade === "major") - Number(left.grade === "major") || right.item.priority - left.item.priority,
    )
    .map((gap, index) => ({ rank: index + 1, ...gap }));
}

export const systemicFindings = ({ findings }: Pick<Evaluation, "findings">): readonly Finding[] =>
  findings.filter(({ subject }) => subject.type !== "control");

const worstGrade = (findings: readonly Finding[]): FindingGrade | null =>
  findingGrades.find((grade) => findings.some((finding) => finding.grade === grade)) ?? null;
