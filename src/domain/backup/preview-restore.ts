/** What a restore would do, before it does it: the state now, compared with the state afterwards. */
import { createControlAssessment, type ControlAssessment } from "#src/domain/assessment/assessment";
import { entityKey } from "#src/domain/history/apply-change";
import type { ChangeEntity } from "#src/domain/history/change";
import { merge, planMerge, type Conflict } from "#src/domain/history/merge";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import { entitiesOf, type AssessmentContent, type Entities, type WorkspaceContent } from "./workspace-content";

/** «Thay thế»: the workspace becomes what the backup holds. «Gộp»: the histories of both are joined. */
export type RestoreMode = "replace" | "merge";

export type Tally = { readonly added: number; readonly changed: number; readonly same: number; readonly gone: number };

export type AssessmentPreview = {
  readonly assessmentId: string;
  readonly organisationName: string;
  readonly fate: keyof Tally;
  readonly profileChanged: boolean;
  /** By what is answered: a control about which nothing was said counts as absent. */
  readonly controls: Tally;
  readonly evidenceItems: Tally;
  readonly changesOnlyHere: number;
  readonly changesOnlyThere: number;
  /** Open after a merge. A replacement joins nothing. */
  readonly conflicts: readonly Conflict[];
  /** The same id but another beginning: a merge leaves this assessment as it is. */
  readonly unrelated: boolean;
};

export type RestorePreview = {
  readonly mode: RestoreMode;
  readonly assessments: readonly AssessmentPreview[];
  readonly controls: Tally;
  readonly evidenceItems: Tally;
  readonly files: Tally;
  readonly changesOnlyHere: number;
  readonly changesOnlyThere: number;
  readonly conflicts: readonly Conflict[];
  /** Of all answered controls and evidence items here, from 0 to 1. */
  readonly vanishingShare: number;
  /** So much would vanish that a slip must be ruled out. */
  readonly brake: boolean;
};

/** Above this share a restore asks again. */
const brakeShare = 0.2;

export function previewRestore(
  current: WorkspaceContent,
  incoming: WorkspaceContent,
  mode: RestoreMode,
): RestorePreview {
  const [ours, theirs] = [byId(current), byId(incoming)];
  const assessments = [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((id) =>
    previewAssessment(ours.get(id), theirs.get(id), mode),
  );
  const controls = sumOf(assessments, (one) => one.controls);
  const evidenceItems = sumOf(assessments, (one) => one.evidenceItems);
  const present = heldNow(controls) + heldNow(evidenceItems);
  const vanishingShare = present === 0 ? 0 : (controls.gone + evidenceItems.gone) / present;
  return {
    mode,
    assessments,
    controls,
    evidenceItems,
    files: filesTally(current, incoming, mode),
    changesOnlyHere: assessments.reduce((total, one) => total + one.changesOnlyHere, 0),
    changesOnlyThere: assessments.reduce((total, one) => total + one.changesOnlyThere, 0),
    conflicts: assessments.flatMap(({ conflicts }) => conflicts),
    vanishingShare,
    brake: vanishingShare > brakeShare,
  };
}

function previewAssessment(
  ours: AssessmentContent | undefined,
  theirs: AssessmentContent | undefined,
  mode: RestoreMode,
): readonly AssessmentPreview[] {
  const named = theirs ?? ours;
  if (named === undefined) return [];
  const before = ours === undefined ? nothing : entitiesOf(ours);
  const { after, conflicts, unrelated } = outcomeOf(ours, theirs, mode);
  const assessment = tally(pick(before, "assessment"), pick(after, "assessment"));
  const controls = tally(answered(before), answered(after));
  const evidenceItems = tally(pick(before, "evidence-item"), pick(after, "evidence-item"));
  return [
    {
      assessmentId: named.assessment.id,
      organisationName: named.assessment.profile.organisationName,
      fate: fateOf([assessment, controls, evidenceItems]),
      profileChanged: assessment.changed > 0,
      controls,
      evidenceItems,
      changesOnlyHere: countMissing(ours, theirs),
      changesOnlyThere: countMissing(theirs, ours),
      conflicts,
      unrelated,
    },
  ];
}

const nothing: Entities = new Map();

type Outcome = {
  readonly after: Entities;
  readonly conflicts: readonly Conflict[];
  readonly unrelated: boolean;
};

function outcomeOf(
  ours: AssessmentContent | undefined,
  theirs: AssessmentContent | undefined,
  mode: RestoreMode,
): Outcome {
  const as = (content: AssessmentContent | undefined, unrelated = false): Outcome => ({
    after: content === undefined ? nothing : entitiesOf(content),
    conflicts: [],
    unrelated,
  });
  if (mode === "replace") return as(theirs);
  if (ours === undefined || theirs === undefined) return as(ours ?? theirs);
  const plan = planMerge(ours.changes, theirs.changes);
  if (plan === null || plan === "unrelated") return as(ours, plan === "unrelated");
  const { state, conflicts } = merge({ changes: ours.changes, entities: nothing }, plan.missing);
  return { after: state.entities, conflicts, unrelated: false };
}

const pick = (entities: Entities, entity: ChangeEntity): Entities =>
  new Map([...entities].filter(([key]) => key.startsWith(entityKey(entity, ""))));

const answered = (entities: Entities): Entities =>
  new Map([...pick(entities, "control-assessment")].filter(([, row]) => isAnswered(row as ControlAssessment)));

const isAnswered = (row: ControlAssessment): boolean =>
  canonicalJson(row) !== canonicalJson(createControlAssessment(row.assessmentId, row.controlId));

function tally(before: Entities, after: Entities): Tally {
  const kept = [...before].filter(([key]) => after.has(key));
  const same = kept.filter(([key, value]) => canonicalJson(value) === canonicalJson(after.get(key) ?? null)).length;
  return { added: after.size - kept.length, changed: kept.length - same, same, gone: before.size - kept.length };
}

/** The assessment itself comes first and says whether it appears or disappears. */
function fateOf([assessment, ...parts]: readonly [Tally, ...Tally[]]): keyof Tally {
  if (assessment.added > 0) return "added";
  if (assessment.gone > 0) return "gone";
  const isSame = [assessment, ...parts].every(({ added, changed, gone }) => added + changed + gone === 0);
  return isSame ? "same" : "changed";
}

function countMissing(from: AssessmentContent | undefined, among: AssessmentContent | undefined): number {
  const known = new Set(among?.changes.map(({ hash }) => hash));
  return (from?.changes ?? []).filter(({ hash }) => !known.has(hash)).length;
}

/** A merge deletes no file. */
function filesTally(current: WorkspaceContent, incoming: WorkspaceContent, mode: RestoreMode): Tally {
  const here = new Set(current.files.map(({ sha256 }) => sha256));
  const there = new Set(incoming.files.map(({ sha256 }) => sha256));
  const shared = [...here].filter((sha256) => there.has(sha256)).length;
  const onlyHere = here.size - shared;
  const added = there.size - shared;
  return mode === "replace"
    ? { added, changed: 0, same: shared, gone: onlyHere }
    : { added, changed: 0, same: here.size, gone: 0 };
}

const sumOf = (assessments: readonly AssessmentPreview[], pickTally: (one: AssessmentPreview) => Tally): Tally =>
  assessments.map(pickTally).reduce(
    (total, one) => ({
      added: total.added + one.added,
      changed: total.changed + one.changed,
      same: total.same + one.same,
      gone: total.gone + one.gone,
    }),
    { added: 0, changed: 0, same: 0, gone: 0 },
  );

const heldNow = ({ changed, same, gone }: Tally) => changed + same + gone;

const byId = ({ assessments }: WorkspaceContent): ReadonlyMap<string, AssessmentContent> =>
  new Map(assessments.map((content) => [content.assessment.id, content]));
