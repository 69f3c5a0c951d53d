/**
 * Whether the parts of a backup fit together. Each rule gives the first place where it is broken, or null.
 *
 * The chain and the state say the same thing in two ways, so that a changed answer shows even where somebody has
 * computed all digests of the file again.
 */
import { replay } from "#src/domain/history/apply-change";
import { findChainBreak, type Digest } from "#src/domain/history/change";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import type { BackupDocument } from "./backup-document";
import { entitiesOf, type AssessmentContent } from "./workspace-content";

export type BackupFault = {
  readonly type:
    | "backup-counts-differ"
    | "backup-duplicate"
    | "backup-reference-unknown"
    | "backup-chain-broken"
    | "backup-state-differs";
  readonly place: string;
};

export function verifyBackup(
  document: BackupDocument,
  contents: readonly AssessmentContent[],
  digest: Digest,
): BackupFault | null {
  const rules = [
    () => findWrongCount(document, contents),
    () => findDuplicate(document, contents),
    () => firstOf(contents, findForeignReference),
    () => firstOf(contents, (content) => findBrokenChain(content, digest)),
    () => firstOf(contents, findOtherState),
  ];
  return firstOf(rules, (rule) => rule());
}

export function findWrongCount(document: BackupDocument, contents: readonly AssessmentContent[]): BackupFault | null {
  const sum = (sizeOf: (one: AssessmentContent) => number) => contents.reduce((total, one) => total + sizeOf(one), 0);
  const counted: Readonly<Record<keyof BackupDocument["counts"], number>> = {
    assessments: contents.length,
    controlAssessments: sum((one) => one.controlAssessments.length),
    evidenceItems: sum((one) => one.evidenceItems.length),
    changes: sum((one) => one.changes.length),
    files: document.files.length,
    fileBytes: document.files.reduce((total, { byteCount }) => total + byteCount, 0),
  };
  const names = Object.keys(counted) as (keyof typeof counted)[];
  const wrong = names.find((name) => document.counts[name] !== counted[name]);
  return wrong === undefined ? null : { type: "backup-counts-differ", place: `counts.${wrong}` };
}

/** What a table takes as its key occurs once in the whole workspace, controls once in their assessment. */
export function findDuplicate(document: BackupDocument, contents: readonly AssessmentContent[]): BackupFault | null {
  const keys = [
    ...document.files.map(({ sha256 }) => `files/${sha256}`),
    ...contents.map(({ assessment }) => `assessments/${assessment.id}`),
    ...contents.flatMap(({ assessment, controlAssessments }) =>
      controlAssessments.map(({ controlId }) => `controlAssessments/${assessment.id}/${controlId}`),
    ),
    ...contents.flatMap(({ evidenceItems }) => evidenceItems.map(({ id }) => `evidenceItems/${id}`)),
    ...contents.flatMap(({ changes }) => changes.map(({ id }) => `changes/${id}`)),
  ];
  const seen = new Set<string>();
  const place = keys.find((key) => seen.size === seen.add(key).size);
  return place === undefined ? null : { type: "backup-duplicate", place };
}

/** Every row belongs to its assessment, and evidence to controls that are there. */
export function findForeignReference(content: AssessmentContent): BackupFault | null {
  const { head, assessment, controlAssessments, evidenceItems, changes } = content;
  const isForeign = ({ assessmentId }: { readonly assessmentId: string }) => assessmentId !== assessment.id;
  const controls = new Set(controlAssessments.map(({ controlId }) => controlId));
  const strays = [
    ...(isForeign(head) ? ["head"] : []),
    ...controlAssessments.filter(isForeign).map(({ controlId }) => `controlAssessments/${controlId}`),
    ...evidenceItems
      .filter((item) => isForeign(item) || item.controlIds.some((id) => !controls.has(id)))
      .map(({ id }) => `evidenceItems/${id}`),
    ...changes.filter(isForeign).map(({ id }) => `changes/${id}`),
  ];
  const [first] = strays;
  return first === undefined
    ? null
    : { type: "backup-reference-unknown", place: `assessments/${assessment.id}/${first}` };
}

/** The chain holds together, and the head is where it ends. */
export function findBrokenChain({ head, changes }: AssessmentContent, digest: Digest): BackupFault | null {
  const fault = (place: string): BackupFault => ({
    type: "backup-chain-broken",
    place: `assessments/${head.assessmentId}/${place}`,
  });
  const broken = findChainBreak(changes, digest, head.hash);
  if (broken !== null) return fault(`changes/${broken.sequence}/${broken.reason}`);
  const last = changes.find(({ hash }) => hash === head.hash);
  const isEnd = last?.sequence === head.sequence && last.clock === head.clock && changes.length === head.changeCount;
  return isEnd ? null : fault("head");
}

/** What is stored is what the changes give. */
export function findOtherState(content: AssessmentContent): BackupFault | null {
  const stored = entitiesOf(content);
  const replayed = replay(content.changes);
  const place = [...new Set([...stored.keys(), ...replayed.keys()])].find(
    (key) => canonicalJson(stored.get(key) ?? null) !== canonicalJson(replayed.get(key) ?? null),
  );
  return place === undefined
    ? null
    : { type: "backup-state-differs", place: `assessments/${content.assessment.id}/${place}` };
}

function firstOf<Item>(items: readonly Item[], find: (item: Item) => BackupFault | null): BackupFault | null {
  for (const item of items) {
    const fault = find(item);
    if (fault !== null) return fault;
  }
  return null;
}
