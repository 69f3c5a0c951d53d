/** What a person has decided so far, kept over a reload; a decision about sources that changed since is none. */
import { useMemo, useState } from "react";
import type { MaturityLevel } from "#src/domain/assessment/maturity";
import type { CarryOverDecision, CarryOverProposal } from "#src/domain/catalog/carry-over";
import {
  keepCarryOverDrafts,
  readCarryOverDrafts,
  type CarryOverDraft,
  type CarryOverDrafts,
  type LevelChoice,
} from "#src/storage/carry-over-drafts";

export type ItemDecision = Omit<CarryOverDraft, "seen"> & {
  /** It was decided, and then a source changed. */
  readonly isOutdated: boolean;
};

export type Decisions = {
  /** Of the items that need one. */
  readonly of: (controlId: string) => ItemDecision;
  readonly change: (controlId: string, changed: Partial<Omit<CarryOverDraft, "seen">>) => void;
  readonly leaveRest: () => void;
  readonly openCount: number;
  readonly made: readonly CarryOverDecision[];
  /** False where they would not survive a reload. */
  readonly isKept: boolean;
};

export function useDecisions(assessmentId: string, proposals: readonly CarryOverProposal[]): Decisions {
  const [drafts, setDrafts] = useState<CarryOverDrafts>(() => readCarryOverDrafts(assessmentId));
  const [isKept, setKept] = useState(true);
  const asked = useMemo(() => proposals.filter(({ decisionNeeded }) => decisionNeeded), [proposals]);
  const items = useMemo(
    () => new Map(asked.map((proposal) => [proposal.controlId, decide(proposal, drafts[proposal.controlId])])),
    [asked, drafts],
  );

  const keep = (next: CarryOverDrafts) => {
    setDrafts(next);
    setKept(keepCarryOverDrafts(assessmentId, next));
  };
  const draftOf = (proposal: CarryOverProposal, changed: Partial<Omit<CarryOverDraft, "seen">>): CarryOverDraft => {
    const { choice, takeNotes, takeEvidence } = items.get(proposal.controlId) ?? undecided;
    return { choice, takeNotes, takeEvidence, ...changed, seen: stateOf(proposal) };
  };
  const openItems = asked.filter(({ controlId }) => items.get(controlId)?.choice === "open");

  return {
    of: (controlId) => items.get(controlId) ?? undecided,
    change: (controlId, changed) => {
      const proposal = asked.find((one) => one.controlId === controlId);
      if (proposal !== undefined) keep({ ...drafts, [controlId]: draftOf(proposal, changed) });
    },
    leaveRest: () =>
      keep({
        ...drafts,
        ...Object.fromEntries(openItems.map((proposal) => [proposal.controlId, draftOf(proposal, { choice: "none" })])),
      }),
    openCount: openItems.length,
    made: [...items].flatMap(([controlId, { choice, takeNotes, takeEvidence }]) =>
      choice === "open" ? [] : [{ controlId, level: levelOf(choice), takeNotes, takeEvidence }],
    ),
    isKept,
  };
}

const undecided: ItemDecision = { choice: "open", takeNotes: true, takeEvidence: true, isOutdated: false };

function decide(proposal: CarryOverProposal, draft: CarryOverDraft | undefined): ItemDecision {
  if (draft === undefined) return undecided;
  const { seen, ...decided } = draft;
  const isOutdated = seen !== stateOf(proposal);
  return isOutdated ? { ...decided, choice: "open", isOutdated } : { ...decided, isOutdated };
}

/** What of the sources a decision rests on. */
const stateOf = ({ sources }: CarryOverProposal): string =>
  JSON.stringify(
    sources.map(({ controlId, record, evidenceItemIds }) => [
      controlId,
      record?.level ?? null,
      record?.applicability ?? null,
      record?.note ?? "",
      evidenceItemIds.length,
    ]),
  );

const levelOf = (choice: Exclude<LevelChoice, "open">): MaturityLevel | null =>
  choice === "none" ? null : (Number(choice) as MaturityLevel);
