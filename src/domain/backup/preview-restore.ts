/** What a restore would do, before it does it: the state now, compared with the state afterwards. */
import { createControlAssessment, type ControlAssessment } from "#src/domain/assessment/assessment";
import { entityKey } from "#src/domain/history/apply-change";
import type { ChangeEntity } from "#src/domain/history/change";
import { merge, planMerge, type Conflict } from "#src/domain/history/merge";
import { isSameJson } from "#src/domain/shared/is-same-json";
import { fateOf, heldNow, sumOf, tally, type Tally } from "./tally";
import {
  entitiesOf,
  historiesOf,
  type AssessmentContent,
  type Entities,
  type HistoryContent,
  type ReviewContent,
  type TrainingContent,
  type WorkspaceContent,
} from "./workspace-content";

/** «Thay thế»: the workspace becomes what the backup holds. «Gộp»: the histories of both are joined. */
export type RestoreMode = "replace" | "merge";

/** What a restore would do to one history. */
type HistoryPreview = {
  readonly organisationName: string;
  readonly fate: keyof Tally;
  readonly changesOnlyHere: number;
  readonly changesOnlyThere: number;
  /** Open after a merge. A replacement joins nothing. */
  readonly conflicts: readonly Conflict[];
  /** The same id but another beginning: a merge leaves this history as it is. */
  readonly unrelated: boolean;
};

export type AssessmentPreview = HistoryPreview & {
  readonly assessmentId: string;
  readonly profileChanged: boolean;
  /** By what is answered: a control about which nothing was said counts as absent. */
  readonly controls: Tally;
  readonly evidenceItems: Tally;
  readonly findings: Tally;
};

export type ReviewPreview = HistoryPreview & {
  readonly reviewId: string;
  readonly opinions: Tally;
};

/** Of one course; named by it and by its day, not by a unit. */
export type TrainingPreview = Omit<HistoryPreview, "organisationName"> & {
  readonly trainingId: string;
  readonly course: string;
  readonly sessions: Tally;
};

export type RestorePreview = {
  readonly mode: RestoreMode;
  readonly assessments: readonly AssessmentPreview[];
  readonly reviews: readonly ReviewPreview[];
  readonly trainings: readonly TrainingPreview[];
  readonly controls: Tally;
  readonly evidenceItems: Tally;
  readonly files: Tally;
  readonly changesOnlyHere: number;
  readonly changesOnlyThere: number;
  readonly conflicts: readonly Conflict[];
  /** Of all answered controls, evidence items, findings, opinions and courses here, from 0 to 1. */
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
  const pairs = [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((id) =>
    pairOf(ours.get(id), theirs.get(id), mode),
  );
  const assessments = pairs.flatMap((pair) => ("assessment" in pair.named ? previewAssessment(pair, pair.named) : []));
  const reviews = pairs.flatMap((pair) => ("packReview" in pair.named ? previewReview(pair, pair.named) : []));
  const trainings = pairs.flatMap((pair) => ("trainingSession" in pair.named ? previewTraining(pair, pair.named) : []));
  const all = [...assessments, ...reviews, ...trainings];
  const controls = sumOf(assessments.map((one) => one.controls));
  const evidenceItems = sumOf(assessments.map((one) => one.evidenceItems));
  const work = sumOf([
    controls,
    evidenceItems,
    ...assessments.map(({ findings }) => findings),
    ...reviews.map(({ opinions }) => opinions),
    ...trainings.map(({ sessions }) => sessions),
  ]);
  const present = heldNow(work);
  const vanishingShare = present === 0 ? 0 : work.gone / present;
  return {
    mode,
    assessments,
    reviews,
    trainings,
    controls,
    evidenceItems,
    files: filesTally(current, incoming, mode),
    changesOnlyHere: all.reduce((total, one) => total + one.changesOnlyHere, 0),
    changesOnlyThere: all.reduce((total, one) => total + one.changesOnlyThere, 0),
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    vanishingShare,
    brake: vanishingShare > brakeShare,
  };
}

/** One history as it stands here and in the backup, and what becomes of it. */
type Pair = Outcome & {
  readonly named: HistoryContent;
  readonly before: Entities;
  readonly changesOnlyHere: number;
  readonly changesOnlyThere: number;
};

function pairOf(
  ours: HistoryContent | undefined,
  theirs: HistoryContent | undefined,
  mode: RestoreMode,
): readonly Pair[] {
  const named = theirs ?? ours;
  if (named === undefined) return [];
  return [
    {
      ...outcomeOf(ours, theirs, mode),
      named,
      before: ours === undefined ? nothing : entitiesOf(ours),
      changesOnlyHere: countMissing(ours, theirs),
      changesOnlyThere: countMissing(theirs, ours),
    },
  ];
}

function previewAssessment(
  pair: Pair,
  { assessment: { id, profile } }: AssessmentContent,
): readonly AssessmentPreview[] {
  const { before, after } = pair;
  const assessment = tallyOf(pair, "assessment");
  const controls = tally(answered(before), answered(after));
  const [evidenceItems, findings] = [tallyOf(pair, "evidence-item"), tallyOf(pair, "review-finding")];
  return [
    {
      ...historyPart(pair),
      assessmentId: id,
      organisationName: profile.organisationName,
      fate: fateOf([assessment, controls, evidenceItems, findings, tallyOf(pair, "review-receipt")]),
      profileChanged: assessment.changed > 0,
      controls,
      evidenceItems,
      findings,
    },
  ];
}

function previewReview(pair: Pair, { packReview: { id, organisationName } }: ReviewContent): readonly ReviewPreview[] {
  const opinions = tallyOf(pair, "pack-opinion");
  const fate = fateOf([tallyOf(pair, "pack-review"), opinions]);
  return [{ ...historyPart(pair), reviewId: id, organisationName, fate, opinions }];
}

function previewTraining(pair: Pair, { trainingSession: { id, course } }: TrainingContent) {
  const sessions = tallyOf(pair, "training-session");
  return [{ ...historyPart(pair), trainingId: id, course, fate: fateOf([sessions]), sessions }];
}

const historyPart = ({ changesOnlyHere, changesOnlyThere, conflicts, unrelated }: Pair) => ({
  changesOnlyHere,
  changesOnlyThere,
  conflicts,
  unrelated,
});

const nothing: Entities = new Map();

type Outcome = {
  readonly after: Entities;
  readonly conflicts: readonly Conflict[];
  readonly unrelated: boolean;
};

function outcomeOf(ours: HistoryContent | undefined, theirs: HistoryContent | undefined, mode: RestoreMode): Outcome {
  const as = (content: HistoryContent | undefined, unrelated = false): Outcome => ({
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

const tallyOf = ({ before, after }: Pair, entity: ChangeEntity): Tally =>
  tally(pick(before, entity), pick(after, entity));

const answered = (entities: Entities): Entities =>
  new Map([...pick(entities, "control-assessment")].filter(([, row]) => isAnswered(row as ControlAssessment)));

const isAnswered = (row: ControlAssessment): boolean =>
  !isSameJson(row, createControlAssessment(row.assessmentId, row.controlId));

function countMissing(from: HistoryContent | undefined, among: HistoryContent | undefined): number {
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

const byId = (content: WorkspaceContent): ReadonlyMap<string, HistoryContent> =>
  new Map(historiesOf(content).map((one) => [one.head.assessmentId, one]));
