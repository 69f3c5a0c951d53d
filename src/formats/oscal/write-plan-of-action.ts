/** Plan of action and milestones: corrective actions, treatments of risks, and gaps, each with who and until when. */
import { isLive, sortActions } from "#src/domain/action/action-register";
import type { ActionState, CorrectiveAction } from "#src/domain/action/corrective-action";
import { analyseGaps, type Gap } from "#src/domain/assessment/gap-analysis";
import type { Risk } from "#src/domain/risk/risk";
import { sortRisks } from "#src/domain/risk/risk-register";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { citedEdition } from "#src/i18n/edition-names";
import { backMatterOf, evidenceResourceOf, metadataOf, originOf } from "./oscal-metadata";
import { nodeOf, propsOf, referenceTo, type OscalNode } from "./oscal-node";
import type { OscalSource } from "./oscal-source";
import { figureOf, instantOf, markupLineOf, markupOf } from "./oscal-text";
import { milestoneOf, riskTitleOf, riskUuidOf, risksOf } from "./risk-nodes";

export function writePlanOfAction(source: OscalSource): OscalNode {
  const { input, words, organisation, uuidOf } = source;
  const { profile } = input.assessment;
  const actions = sortActions(input.correctiveActions, profile.assessedOn);
  const gaps = analyseGaps(source.evaluation);
  const treated = sortRisks(input.risks).flatMap(({ risk }) => (risk.treatmentOption === null ? [] : [risk]));
  const items = [
    ...actions.map((action) => actionItemOf(source, action)),
    ...treated.map((risk) => treatmentItemOf(source, risk)),
    ...gaps.map((gap) => gapItemOf(source, gap, actions)),
  ];
  const used = new Set(actions.flatMap(({ evidenceItemIds }) => evidenceItemIds));
  return {
    "plan-of-action-and-milestones": nodeOf({
      uuid: uuidOf("plan-of-action"),
      metadata: metadataOf(source, {
        title: words.planOfAction(citedEdition(input.catalog.edition, input.locale), organisation),
        version: profile.assessedOn,
        remarks: [words.weaknesses],
      }),
      "system-id": { "identifier-type": "http://ietf.org/rfc/rfc4122", id: uuidOf("system") },
      risks: [
        ...risksOf(source),
        ...actions.map((action) => actionRiskOf(source, action)),
        ...gaps.map((gap) => gapRiskOf(source, gap)),
      ],
      "poam-items": items.length === 0 ? [nothingToDo(source)] : items,
      "back-matter": backMatterOf(
        input.evidenceItems.filter(({ id }) => used.has(id)).map((item) => evidenceResourceOf(source, item)),
      ),
    }),
  };
}

/** The schema wants an item. This one says that there is none. */
const nothingToDo = ({ words, uuidOf }: OscalSource): OscalNode => ({
  uuid: uuidOf("nothing-to-do"),
  title: words.nothingToDo.title,
  description: words.nothingToDo.text,
});

type Planned = {
  readonly kind: "action" | "gap";
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly dueOn: CalendarDay | null;
};

/** Deadlines stand with risks in OSCAL; an action or a gap becomes one for the sake of its day. */
const plannedRiskOf = (
  source: OscalSource,
  { kind, id, title, owner, dueOn }: Planned,
  rest: {
    readonly description: string;
    readonly status: string;
    readonly props: readonly OscalNode[];
    readonly remediation: { readonly lifecycle: string; readonly description: string } | null;
  },
): OscalNode => {
  const { words, uuidOf } = source;
  const deadline = instantOf(dueOn);
  return nodeOf({
    uuid: uuidOf(`${kind}-risk`, id),
    title,
    description: rest.description,
    statement: rest.description,
    props: rest.props,
    status: rest.status,
    origins: [originOf(source)],
    deadline,
    remediations:
      rest.remediation === null
        ? []
        : [
            nodeOf({
              uuid: uuidOf(`${kind}-remediation`, id),
              ...rest.remediation,
              title,
              props: propsOf({ owner, "due-on": dueOn }),
              tasks:
                deadline === undefined
                  ? []
                  : [milestoneOf({ uuid: uuidOf(`${kind}-due`, id), title: words.due, at: deadline })],
            }),
          ],
  });
};

const actionStatuses = {
  open: "open",
  "in-progress": "remediating",
  completed: "remediating",
  closed: "closed",
  withdrawn: "closed",
} as const satisfies Readonly<Record<ActionState, string>>;

const actionTitleOf = ({ titleOf, words }: OscalSource, { code, controlIds }: CorrectiveAction): string =>
  markupLineOf(`${code} ${controlIds.length === 1 ? titleOf(controlIds[0] ?? "") : controlIds.join(", ")}`) ??
  words.notDescribed;

const statementOf = ({ words }: OscalSource, { statement }: CorrectiveAction): string =>
  markupOf(statement) ?? words.notDescribed;

const actionProps = (action: CorrectiveAction): readonly OscalNode[] =>
  propsOf({
    code: action.code,
    kind: "corrective-action",
    grade: action.grade,
    state: action.state,
    source: action.source,
    "control-id": action.controlIds,
    owner: action.owner,
    "raised-on": action.raisedOn,
    "due-on": action.dueOn,
    "approved-by": action.approvedBy,
    "completed-on": action.completedOn,
    "effectiveness-checked-by": action.effectivenessCheckedBy,
    "effectiveness-checked-on": action.effectivenessCheckedOn,
    effective: action.effective,
  });

const actionRiskOf = (source: OscalSource, action: CorrectiveAction): OscalNode =>
  plannedRiskOf(
    source,
    {
      kind: "action",
      id: action.id,
      title: actionTitleOf(source, action),
      owner: action.owner,
      dueOn: action.dueOn,
    },
    {
      description: statementOf(source, action),
      status: actionStatuses[action.state],
      props: propsOf({ code: action.code, grade: action.grade }),
      remediation: {
        lifecycle: action.state === "completed" || action.state === "closed" ? "completed" : "planned",
        description:
          markupOf([action.correction, action.action, action.result].join("\n")) ?? source.words.notDescribed,
      },
    },
  );

const actionItemOf = (source: OscalSource, action: CorrectiveAction): OscalNode =>
  nodeOf({
    uuid: source.uuidOf("action", action.id),
    title: actionTitleOf(source, action),
    description: statementOf(source, action),
    props: actionProps(action),
    links: source.input.evidenceItems
      .filter(({ id }) => action.evidenceItemIds.includes(id))
      .map(({ id }) => referenceTo(source.uuidOf("evidence", id))),
    origins: [originOf(source)],
    "related-risks": [{ "risk-uuid": source.uuidOf("action-risk", action.id) }],
    remarks: markupOf(
      [action.rootCause, action.similarCases, action.effectivenessBasis, action.withdrawnReason].join("\n"),
    ),
  });

const treatmentItemOf = (source: OscalSource, risk: Risk): OscalNode =>
  nodeOf({
    uuid: source.uuidOf("treatment-item", risk.id),
    title: markupLineOf(riskTitleOf(risk)),
    description: markupOf(risk.treatment) ?? source.words.notDescribed,
    props: propsOf({
      code: risk.code,
      kind: "risk-treatment",
      "control-id": risk.controlIds,
      owner: risk.treatmentOwner,
      "due-on": risk.treatmentDueOn,
    }),
    origins: [originOf(source)],
    "related-risks": [{ "risk-uuid": riskUuidOf(source, risk) }],
  });

const gapIdOf = ({ item }: Gap): string => item.control.id;

const gapTextOf = ({ words }: OscalSource, { item }: Gap): string =>
  item.level === null ? words.notAssessed(item.target) : words.levelOfTarget(item.level, item.target);

const gapRiskOf = (source: OscalSource, gap: Gap): OscalNode => {
  const { owner, dueOn } = gap.item.record;
  return plannedRiskOf(
    source,
    {
      kind: "gap",
      id: gapIdOf(gap),
      title: markupLineOf(source.titleOf(gapIdOf(gap))) ?? gapIdOf(gap),
      owner,
      dueOn,
    },
    {
      description: gapTextOf(source, gap),
      status: "open",
      props: propsOf({ "control-id": gapIdOf(gap), grade: gap.grade }),
      remediation:
        owner.trim() === "" && dueOn === null
          ? null
          : { lifecycle: "planned", description: source.words.reach(gap.item.target) },
    },
  );
};

/** Together with the actions that are under way about the same item. */
const gapItemOf = (source: OscalSource, gap: Gap, actions: readonly CorrectiveAction[]): OscalNode => {
  const { record, level, target, priority } = gap.item;
  const about = actions.filter((action) => isLive(action) && action.controlIds.includes(gapIdOf(gap)));
  return nodeOf({
    uuid: source.uuidOf("gap", gapIdOf(gap)),
    title: markupLineOf(source.titleOf(gapIdOf(gap))),
    description: gapTextOf(source, gap),
    props: propsOf({
      kind: "gap",
      "control-id": gapIdOf(gap),
      rank: gap.rank,
      grade: gap.grade,
      level,
      target,
      priority: figureOf(priority),
      owner: record.owner,
      "due-on": record.dueOn,
      "approved-by": record.planApprovedBy,
    }),
    origins: [originOf(source)],
    "related-risks": [
      { "risk-uuid": source.uuidOf("gap-risk", gapIdOf(gap)) },
      ...about.map(({ id }) => ({ "risk-uuid": source.uuidOf("action-risk", id) })),
    ],
    remarks: markupOf(record.note),
  });
};
