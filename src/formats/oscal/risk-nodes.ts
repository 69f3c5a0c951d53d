/** Risks of the register as OSCAL risks: rated before and after treatment, with what is done and until when. */
import type { Risk, TreatmentOption } from "#src/domain/risk/risk";
import { evaluateRisk, sortRisks } from "#src/domain/risk/risk-register";
import { isRiskAccepted, isTreatmentDone, treatmentStatusOf } from "#src/domain/risk/treatment-plan";
import { originOf } from "./oscal-metadata";
import { nodeOf, oscalProps, ourNamespace, propsOf, type OscalNode } from "./oscal-node";
import type { OscalSource } from "./oscal-source";
import { instantOf, markupLineOf, markupOf } from "./oscal-text";

/** In the order of the register. */
export const risksOf = (source: OscalSource): readonly OscalNode[] =>
  sortRisks(source.input.risks).map(({ risk }) => riskOf(source, risk));

export const riskUuidOf = ({ uuidOf }: OscalSource, { id }: Pick<Risk, "id">): string => uuidOf("risk", id);

export const riskTitleOf = ({ code, asset }: Pick<Risk, "code" | "asset">): string => `${code} ${asset}`;

/** OSCAL's words for what is done about a risk. */
const responses = { reduce: "mitigate", retain: "accept", avoid: "avoid", share: "share" } as const satisfies Readonly<
  Record<TreatmentOption, string>
>;

function riskOf(source: OscalSource, risk: Risk): OscalNode {
  const { input, words } = source;
  const { assessedOn } = input.assessment.profile;
  const deadline = instantOf(risk.treatmentDueOn);
  return nodeOf({
    uuid: riskUuidOf(source, risk),
    title: markupLineOf(riskTitleOf(risk)),
    description: markupOf([risk.threat, risk.vulnerability].join("\n")) ?? words.notDescribed,
    statement: markupOf(risk.consequence) ?? words.notDescribed,
    props: [
      ...(isRiskAccepted(risk, assessedOn) ? oscalProps({ accepted: "yes" }) : []),
      ...propsOf({
        code: risk.code,
        "control-id": risk.controlIds,
        "risk-owner": risk.riskOwner,
        "accepted-by": risk.acceptedBy,
        "accepted-on": risk.acceptedOn,
        "reviewed-on": risk.reviewedOn,
        "treatment-due-on": risk.treatmentDueOn,
        "treatment-done-on": risk.treatmentDoneOn,
      }),
    ],
    status: statusOf(risk, assessedOn),
    origins: [originOf(source)],
    characterizations: characterizationsOf(source, risk),
    deadline,
    remediations: risk.treatmentOption === null ? [] : [treatmentOf(source, risk, risk.treatmentOption, deadline)],
  });
}

/** A risk that somebody keeps and answers for deviates with approval; one whose treatment is done is closed. */
function statusOf(risk: Risk, assessedOn: string): string {
  const status = treatmentStatusOf(risk, assessedOn);
  if (status === "accepted") return risk.treatmentOption === "retain" ? "deviation-approved" : "closed";
  if (status === "done") return "closed";
  return risk.treatmentOption === null ? "open" : "remediating";
}

function characterizationsOf(source: OscalSource, risk: Risk): readonly OscalNode[] {
  const { inherentLevel, residualLevel } = evaluateRisk(risk);
  const views = [
    { state: "initial", likelihood: risk.inherentLikelihood, impact: risk.inherentConsequence, risk: inherentLevel },
    { state: "adjusted", likelihood: risk.residualLikelihood, impact: risk.residualConsequence, risk: residualLevel },
  ];
  return views.flatMap(({ state, ...ratings }) => {
    const facets = Object.entries(ratings).flatMap(([name, value]) =>
      value === null ? [] : [{ name, system: ourNamespace, value: String(value), props: oscalProps({ state }) }],
    );
    return facets.length === 0 ? [] : [{ origin: originOf(source), facets }];
  });
}

function treatmentOf(
  source: OscalSource,
  risk: Risk,
  option: TreatmentOption,
  deadline: string | undefined,
): OscalNode {
  const { input, words, uuidOf } = source;
  const isDone = isTreatmentDone(risk, input.assessment.profile.assessedOn);
  return nodeOf({
    uuid: uuidOf("treatment", risk.id),
    lifecycle: isDone ? "completed" : "planned",
    title: words.treatment[option],
    description: markupOf(risk.treatment) ?? words.notDescribed,
    props: [...oscalProps({ type: responses[option] }), ...propsOf({ owner: risk.treatmentOwner })],
    tasks:
      deadline === undefined
        ? []
        : [milestoneOf({ uuid: uuidOf("treatment-due", risk.id), title: words.due, at: deadline })],
  });
}

export const milestoneOf = ({
  uuid,
  title,
  at,
}: {
  readonly uuid: string;
  readonly title: string;
  readonly at: string;
}): OscalNode => ({ uuid, type: "milestone", title, timing: { "on-date": { date: at } } });
