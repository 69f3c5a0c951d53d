/**
 * Rules on the change log of a pack: one connected chain that ends at the stated head and gives the stated facts. It
 * shows neither who wrote it nor when: whoever owns the machine can build another chain that holds just as well.
 */
import { entitiesOfRows } from "#src/domain/assessment/assessment-parts";
import type { Catalog } from "#src/domain/catalog/catalog";
import { entityKey, replay } from "#src/domain/history/apply-change";
import { findChainBreak, inClockOrder, type Change, type Digest } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import { isSameJson } from "#src/domain/shared/is-same-json";
import { findLateMoves } from "./late-moves";
import type { PackDocument } from "./pack-document";
import { failed, passed } from "./rule-outcome";
import type { RuleOutcome } from "./verification";

/** Of histories that never leave in a pack. */
const foreignEntities: ReadonlySet<string> = new Set(["pack-review", "pack-opinion", "training-session"]);

export function verifyHistory(
  document: PackDocument,
  changes: readonly Change[],
  catalog: Catalog,
  digest: Digest,
): RuleOutcome {
  const { head, assessment } = document;
  if (head === null) return failed("history", "missing");
  const stray = changes.findIndex(
    ({ assessmentId, entity }) => assessmentId !== assessment.id || foreignEntities.has(entity),
  );
  if (stray >= 0) return failed("history", "malformed", { figures: { line: stray + 1 } });
  const misplaced = inClockOrder(changes).findIndex((change, index) => change !== changes[index]);
  if (misplaced >= 0) return failed("history", "malformed", { figures: { line: misplaced + 1 } });
  const broken = findChainBreak(changes, digest, head.hash);
  if (broken !== null)
    return failed("history", "broken", { figures: { sequence: broken.sequence, break: broken.reason } });
  const last = changes.find(({ hash }) => hash === head.hash);
  const isEnd = last?.sequence === head.sequence && last.clock === head.clock && changes.length === head.changeCount;
  if (!isEnd || highestCode(document) > head.evidenceCodesGiven) return failed("history", "head-differs");
  const places = differences(document, changes);
  if (places.length > 0) return failed("history", "state-differs", { figures: { count: places.length }, places });
  return passed("history", "whole", {
    figures: { changes: changes.length, ...findLateMoves(changes, catalog, document.generatedAt) },
  });
}

const highestCode = ({ evidenceItems }: PackDocument): number =>
  evidenceItems.reduce((highest, { code }) => Math.max(highest, Number(code.slice("BC-".length))), 0);

function differences(document: PackDocument, changes: readonly Change[]): readonly string[] {
  const [stated, replayed] = [entitiesIn(document), replay(changes)];
  return [...new Set([...stated.keys(), ...replayed.keys()])].filter(
    (key) => !isSameJson(stated.get(key) ?? null, replayed.get(key) ?? null),
  );
}

/** As `replay` names them. */
const entitiesIn = (document: PackDocument): ReadonlyMap<string, Json> =>
  new Map<string, Json>([
    [entityKey("assessment", document.assessment.id), document.assessment],
    ...entitiesOfRows(document),
  ]);
