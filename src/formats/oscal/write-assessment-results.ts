/** Assessment results: what was claimed, on what evidence, how it compares with its target, and what was found. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { Finding } from "#src/domain/finding/suggest-findings";
import { controlIdsOf } from "#src/domain/finding/suggest-findings";
import { citedEdition } from "#src/i18n/edition-names";
import { backMatterOf, evidenceResourceOf, metadataOf, originOf } from "./oscal-metadata";
import { nodeOf, propsOf, type OscalNode } from "./oscal-node";
import type { OscalSource } from "./oscal-source";
import { figureOf, instantOf, markupLineOf, markupOf, statementTokenOf, tokenOf } from "./oscal-text";
import { riskUuidOf, risksOf } from "./risk-nodes";

export function writeAssessmentResults(source: OscalSource): OscalNode {
  const { input, evaluation, words, organisation, uuidOf } = source;
  const { profile } = input.assessment;
  const plan = uuidOf("no-plan");
  return {
    "assessment-results": nodeOf({
      uuid: uuidOf("assessment-results"),
      metadata: metadataOf(source, {
        title: words.results(citedEdition(input.catalog.edition, input.locale), organisation),
        version: profile.assessedOn,
        remarks: [words.weaknesses],
      }),
      "import-ap": { href: `#${plan}` },
      results: [resultOf(source)],
      "back-matter": backMatterOf([
        nodeOf({
          uuid: plan,
          title: words.noPlan.title,
          description: markupOf(`${words.noPlan.text}\n${profile.scope}`),
        }),
        ...usedEvidence(evaluation.controls).map((item) => evidenceResourceOf(source, item)),
      ]),
    }),
  };
}

/** Each once, in the order of their codes. */
function usedEvidence(controls: readonly EvaluatedControl[]): readonly EvidenceItem[] {
  const items = new Map(controls.flatMap(({ evidence }) => evidence.map((item) => [item.id, item])));
  return [...items.values()].toSorted((left, right) => (left.code < right.code ? -1 : 1));
}

function resultOf(source: OscalSource): OscalNode {
  const { input, evaluation, words, terms, uuidOf } = source;
  const { profile } = input.assessment;
  const { controls, scores, verdict } = evaluation;
  const judged = controls.filter((item) => item.applicable || item.exclusionUnjustified);
  const excluded = controls.filter((item) => !item.applicable && !item.exclusionUnjustified);
  return nodeOf({
    uuid: uuidOf("result"),
    title: markupLineOf(terms.verdict[verdict.verdict]),
    description: words.resultDescription(citedEdition(input.catalog.edition, input.locale)),
    start: instantOf(profile.periodFrom ?? profile.assessedOn) ?? instantOf("2000-01-01"),
    end: instantOf(profile.assessedOn),
    props: propsOf({
      verdict: verdict.verdict,
      "failed-gate": verdict.gates.filter(({ passed }) => !passed).map(({ id }) => id),
      "overall-attainment": scores.overall === null ? null : figureOf(scores.overall),
      "clause-attainment": scores.clauses === null ? null : figureOf(scores.clauses),
      "annex-a-attainment": scores.annexA === null ? null : figureOf(scores.annexA),
      coverage: figureOf(scores.coverage * 100),
      "verified-share": figureOf(scores.verifiedShare * 100),
      "period-from": profile.periodFrom,
      "period-to": profile.periodTo,
      "assessed-on": profile.assessedOn,
      assessors: profile.assessors,
      "independent-reviewer": profile.independentReviewer,
      "system-level": profile.systemLevel,
    }),
    "reviewed-controls": {
      "control-selections": [
        nodeOf({
          "include-all": {},
          "exclude-controls": excluded.map(({ control }) => ({ "control-id": tokenOf(control) })),
          remarks: excluded.length === 0 ? undefined : words.excluded,
        }),
      ],
    },
    observations: controls.filter(isObserved).map((item) => observationOf(source, item)),
    risks: risksOf(source),
    findings: [
      ...judged.map((item) => findingOf(source, item)),
      ...evaluation.findings
        .filter(({ subject }) => subject.type !== "control")
        .map((finding) => systemicFindingOf(source, finding)),
    ],
  });
}

/** Something was said or shown about it. */
const isObserved = ({ claimedLevel, evidence, applicable, record }: EvaluatedControl): boolean =>
  claimedLevel !== null || evidence.length > 0 || !applicable || record.note.trim() !== "";

const observationUuidOf = ({ uuidOf }: OscalSource, { control }: EvaluatedControl) => uuidOf("observation", control.id);

function observationOf(source: OscalSource, item: EvaluatedControl): OscalNode {
  const { input, words, uuidOf, titleOf } = source;
  const { record, control, evidence } = item;
  return nodeOf({
    uuid: observationUuidOf(source, item),
    title: markupLineOf(titleOf(control.id)),
    description: markupOf([record.note, record.justification].join("\n")) ?? words.noNote,
    props: levelProps(item),
    methods: methodsOf(evidence),
    types: ["control-objective"],
    origins: [originOf(source)],
    "relevant-evidence": evidence.map((piece) => ({
      href: `#${uuidOf("evidence", piece.id)}`,
      description: markupOf(`${piece.code} ${piece.title}`) ?? piece.code,
    })),
    collected: instantOf(input.assessment.profile.assessedOn) ?? instantOf("2999-12-31"),
  });
}

/** What was looked at, who was asked. Where nothing was shown, somebody said so. */
function methodsOf(evidence: readonly EvidenceItem[]): readonly string[] {
  const methods = evidence.map(({ source, kind }) =>
    source === "interview" || kind === "statement" ? "INTERVIEW" : "EXAMINE",
  );
  return methods.length === 0 ? ["INTERVIEW"] : [...new Set(methods)].toSorted();
}

const levelProps = (item: EvaluatedControl): readonly OscalNode[] =>
  propsOf({
    "control-id": item.control.id,
    applicability: item.record.applicability,
    level: item.level,
    "claimed-level": item.claimedLevel,
    target: item.applicable ? item.target : null,
    weight: item.weight,
    gap: item.applicable ? item.gap : null,
    priority: item.applicable ? figureOf(item.priority) : null,
    "evidence-kind": item.evidenceKind,
    "evidence-missing": item.missingEvidence ? "yes" : null,
    "verified-by": item.verified ? item.record.verifiedBy : null,
    "verified-on": item.verified ? item.record.verifiedOn : null,
    owner: item.record.owner,
    "due-on": item.record.dueOn,
  });

function findingOf(source: OscalSource, item: EvaluatedControl): OscalNode {
  const { input, evaluation, words, terms, uuidOf, titleOf } = source;
  const { control, level, target } = item;
  const suggested = evaluation.findings.filter(
    ({ subject }) => subject.type === "control" && subject.controlId === control.id,
  );
  const satisfied = level !== null && level >= target && suggested.length === 0;
  const linked = input.risks.filter(({ controlIds }) => controlIds.includes(control.id));
  return nodeOf({
    uuid: uuidOf("finding", control.id),
    title: markupLineOf(titleOf(control.id)),
    description: [
      level === null ? words.notAssessed(target) : words.levelOfTarget(level, target),
      ...suggested.map(({ rule }) => terms.rule[rule]),
    ].join("\n\n"),
    props: [...levelProps(item), ...suggested.flatMap(gradeProps)],
    target: nodeOf({
      type: "statement-id",
      "target-id": statementTokenOf(control),
      status: nodeOf({
        state: satisfied ? "satisfied" : "not-satisfied",
        reason: satisfied ? "pass" : level === null ? "other" : "fail",
      }),
      "implementation-status": item.status === "not-implemented" ? undefined : { state: item.status },
    }),
    "related-observations": isObserved(item) ? [{ "observation-uuid": observationUuidOf(source, item) }] : [],
    "related-risks": linked.map((risk) => ({ "risk-uuid": riskUuidOf(source, risk) })),
  });
}

const gradeProps = ({ rule, grade }: Finding): readonly OscalNode[] => propsOf({ grade, rule });

/** A finding about a whole clause, capability or domain: aimed at the first item that it names, with all of them named. */
function systemicFindingOf(source: OscalSource, finding: Finding): OscalNode {
  const { input, evaluation, terms, uuidOf } = source;
  const ids = controlIdsOf(finding);
  const named = evaluation.controls.filter(({ control }) => ids.includes(control.id));
  const { id, name } = systemicSubjectOf(source, finding);
  const first = named[0]?.control ?? input.catalog.controls[0];
  return nodeOf({
    uuid: uuidOf("systemic-finding", `${finding.rule}/${id}`),
    title: markupLineOf(`${name}: ${terms.gradeLong[finding.grade]}`),
    description: terms.rule[finding.rule],
    props: [...gradeProps(finding), ...propsOf({ "control-id": ids })],
    target: {
      type: "statement-id",
      "target-id": first === undefined ? "unknown" : statementTokenOf(first),
      status: { state: "not-satisfied", reason: "fail" },
    },
    "related-observations": named
      .filter(isObserved)
      .map((item) => ({ "observation-uuid": observationUuidOf(source, item) })),
  });
}

function systemicSubjectOf(
  { input }: OscalSource,
  { subject }: Finding,
): { readonly id: string; readonly name: string } {
  const { groups, attributes } = input.catalogText;
  switch (subject.type) {
    case "control":
      return { id: subject.controlId, name: subject.controlId };
    case "group":
      return { id: subject.groupId, name: `${subject.groupId} ${groups[subject.groupId]?.title ?? ""}`.trim() };
    case "capability":
      return {
        id: subject.value,
        name: attributes["operationalCapabilities"]?.values[subject.value] ?? subject.value,
      };
  }
}
