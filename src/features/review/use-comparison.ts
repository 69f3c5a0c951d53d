/** The pack that stands beside this one: which ones there are, which was chosen, and what moved. */
import { useMemo, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { comparePacks, type PackComparison } from "#src/domain/review/compare-packs";
import type { PackDocument } from "#src/domain/pack/pack-document";
import { listReviews, loadReview } from "#src/storage/reviews";
import type { Session } from "#src/storage/session";
import { cellLevel, type CellLevel } from "#src/ui/cell-level";
import type { Movement } from "#src/ui/moved-cell";
import { useShelf, type PackShelf } from "./pack-shelf";
import type { ReviewedPack } from "./reviewed-pack";
import { parseDocument } from "./use-reviewed-pack";

/** Another pack: one that was reviewed here, or a file that is open. */
export type OtherPack = {
  readonly fingerprint: string;
  readonly organisationName: string;
  readonly generatedAt: string;
  readonly load: () => Promise<PackDocument | null>;
};

export type Comparison = {
  readonly others: readonly OtherPack[];
  readonly chosen: OtherPack | null;
  readonly choose: (fingerprint: string | null) => void;
  readonly result: PackComparison | null;
  /** The document of the chosen pack could not be had. */
  readonly isLost: boolean;
  readonly movements: ReadonlyMap<string, Movement> | null;
};

export function useComparison({ writer }: Session, shelf: PackShelf, pack: ReviewedPack): Comparison {
  const { database } = writer;
  const entries = useShelf(shelf);
  const reviews = useLiveQuery(() => listReviews(database), [database]);
  const [chosen, setChosen] = useState<OtherPack | null>(null);
  const [other, setOther] = useState<PackDocument | "lost" | null>(null);
  const { bundle, document, review } = pack;

  const result = useMemo(
    () => (other === null || other === "lost" ? null : comparePacks(other, document, bundle)),
    [other, document, bundle],
  );
  const movements = useMemo(() => (result === null ? null : movementsOf(result)), [result]);

  const onShelf = entries.flatMap(({ state }): readonly OtherPack[] => {
    const found = state.status === "done" ? state.pack.verification : null;
    if (found === null || found.document === null || found.fingerprint === null) return [];
    const { document: opened, fingerprint } = found;
    return [
      {
        fingerprint,
        organisationName: opened.assessment.profile.organisationName,
        generatedAt: opened.generatedAt,
        load: async () => opened,
      },
    ];
  });
  const kept = (reviews ?? []).map(({ review: one }): OtherPack => ({
    fingerprint: one.fingerprint,
    organisationName: one.organisationName,
    generatedAt: one.generatedAt,
    load: async () => {
      const loaded = await loadReview(database, one.id);
      return loaded?.documentBytes ? parseDocument(loaded.documentBytes) : null;
    },
  }));
  // A pack that is both open and kept is offered once, and never the one that is being looked at.
  const others = [...new Map([...onShelf, ...kept].map((one) => [one.fingerprint, one])).values()].filter(
    ({ fingerprint }) => fingerprint !== review.fingerprint,
  );

  const choose = (fingerprint: string | null) => {
    const next = others.find((one) => one.fingerprint === fingerprint) ?? null;
    setChosen(next);
    setOther(null);
    next?.load().then(
      (loaded) => setOther(loaded ?? "lost"),
      () => setOther("lost"),
    );
  };
  return { others, chosen, choose, result, isLost: other === "lost", movements };
}

function movementsOf({ items }: PackComparison): ReadonlyMap<string, Movement> {
  return new Map(items.map(({ controlId, move, before }) => [controlId, { kind: kindOf(move), from: from(before) }]));
}

function kindOf(move: PackComparison["items"][number]["move"]): Movement["kind"] {
  if (move === "excluded" || move === "included") return "scope";
  return move === "not-comparable" ? "none" : move;
}

const from = (before: PackComparison["items"][number]["before"]): CellLevel => cellLevel(before);
