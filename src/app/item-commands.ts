/** Everything in the open assessment that has an address: items, own controls, evidence, risks, actions, tasks of the plan. */
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { OwnControl } from "#src/domain/statement/own-control";
import { placeOfAction } from "#src/features/actions/use-actions";
import type { Command, RecordedText } from "#src/features/commands/command";
import type { Messages } from "#src/i18n/messages";
import { routes } from "#src/i18n/routes";
import type { NamedTask } from "#src/storage/plan-source";
import type { OpenAssessment } from "#src/storage/session";

/** What is found beside the facts that every screen has. */
export type StoredRecords = {
  readonly corrective: readonly CorrectiveAction[];
  readonly ownControls: readonly OwnControl[];
};

export type ItemCommandsInput = StoredRecords & {
  /** None until they have come. */
  readonly planTasks: readonly NamedTask[];
  readonly messages: Messages;
  readonly open: OpenAssessment;
  readonly navigate: (path: string) => void;
};

export const itemCommands = (input: ItemCommandsInput): readonly Command[] => [
  ...controlCommands(input),
  ...ownControlCommands(input),
  ...evidenceCommands(input),
  ...riskCommands(input),
  ...correctiveCommands(input),
  ...planCommands(input),
];

function controlCommands({ messages, open, navigate }: ItemCommandsInput): readonly Command[] {
  const { text } = open.session.bundle;
  return open.evaluation.controls.map((item) => {
    const { id, groupId } = item.control;
    return {
      id,
      group: "control",
      code: id,
      title: text.controls[id]?.title ?? id,
      detail: text.groups[groupId]?.shortTitle ?? groupId,
      keywords: text.controls[id]?.purpose ?? "",
      texts: textsOf(messages, item),
      run: () => navigate(`${routes.assess}/${id}`),
    };
  });
}

function textsOf({ assess, evidence }: Messages, { record, evidence: items }: EvaluatedControl) {
  return written([
    [assess.form.note, record.note],
    [assess.form.owner, record.owner],
    [assess.form.reason[record.applicability], record.justification],
    ...items.map(({ code, title }): [string, string] => [evidence.title, `${code} ${title}`]),
  ]);
}

function ownControlCommands({ messages, ownControls, navigate }: ItemCommandsInput): readonly Command[] {
  const { assess, shell } = messages;
  return ownControls.map(({ id, code, title, description, inclusionText, owner }) => ({
    id: `own-control-${id}`,
    group: "ownControl",
    code,
    title,
    detail: shell.screens.statement,
    texts: written([
      [shell.screens.statement, description],
      [shell.screens.statement, inclusionText],
      [assess.form.owner, owner],
    ]),
    run: () => navigate(`${routes.statement}/${id}`),
  }));
}

function evidenceCommands({ messages, open, navigate }: ItemCommandsInput): readonly Command[] {
  const { assess } = messages;
  const { modelText } = open.session.bundle;
  return open.facts.evidenceItems.map(({ id, code, title, kind, location, owner = "", versions = [] }) => ({
    id: `evidence-${id}`,
    group: "evidence",
    code,
    title,
    detail: modelText.evidenceKinds[kind]?.name ?? kind,
    texts: written([
      [assess.evidence.form.location, location],
      [assess.form.owner, owner],
      ...versions.map(({ name }): [string, string] => [assess.evidence.title, name]),
    ]),
    run: () => navigate(`${routes.evidence}/${code}`),
  }));
}

function riskCommands({ messages, open, navigate }: ItemCommandsInput): readonly Command[] {
  const { assess, shell } = messages;
  return (open.facts.risks ?? []).map((risk) => ({
    id: `risk-${risk.id}`,
    group: "risk",
    code: risk.code,
    title: [risk.asset, risk.threat].filter((part) => part !== "").join(": "),
    detail: shell.screens.risks,
    texts: written([
      [shell.screens.risks, risk.vulnerability],
      [shell.screens.risks, risk.consequence],
      [shell.screens.risks, risk.treatment],
      [assess.form.owner, risk.riskOwner],
      [assess.form.owner, risk.treatmentOwner],
    ]),
    run: () => navigate(`${routes.risks}/${risk.code}`),
  }));
}

function correctiveCommands({ messages, open, corrective, navigate }: ItemCommandsInput): readonly Command[] {
  const { assess, shell } = messages;
  return corrective.map((action) => ({
    id: `corrective-${action.id}`,
    group: "corrective",
    code: action.code,
    title: action.statement === "" ? titleOfControls(open, action.controlIds) : action.statement,
    detail: shell.screens.actions,
    texts: written([
      [shell.screens.actions, action.action],
      [shell.screens.actions, action.correction],
      [shell.screens.actions, action.rootCause],
      [assess.form.owner, action.owner],
    ]),
    run: () => navigate(`${routes.actions}/${placeOfAction(action, corrective)}`),
  }));
}

function planCommands({ messages, planTasks, navigate }: ItemCommandsInput): readonly Command[] {
  const { plan: screen } = messages.shell.screens;
  return planTasks.map(({ id, place, words: { shortTitle, title, content, leadAgency } }) => ({
    id: `plan-task-${id}`,
    group: "planTask",
    code: place,
    title: shortTitle,
    detail: screen,
    texts: written([title, ...content, leadAgency].map((text) => [screen, text])),
    run: () => navigate(`${routes.plan}/${id}`),
  }));
}

const titleOfControls = ({ session }: OpenAssessment, ids: readonly string[]): string =>
  ids.map((id) => `${id} ${session.bundle.text.controls[id]?.title ?? ""}`).join(", ");

const written = (texts: readonly (readonly [label: string, text: string])[]): readonly RecordedText[] =>
  texts.filter(([, text]) => text.trim() !== "").map(([label, text]) => ({ label, text }));
