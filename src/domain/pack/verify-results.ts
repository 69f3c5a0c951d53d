/** Rules on the numbers: everything is derived again from the facts and compared exactly, never within a tolerance. */
import type { Evaluation } from "#src/domain/assessment/evaluation";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { derivePackResults } from "./derive-pack-results";
import type { PackDocument, PackResults } from "./pack-document";
import { failed, passed } from "./rule-outcome";
import type { RuleOutcome } from "./verification";

export function verifyLevels({ results }: PackDocument, evaluation: Evaluation): RuleOutcome {
  const [stated, derived] = [results.controls, derivePackResults(evaluation).controls];
  const ids = derived.map(({ controlId }) => controlId);
  const differing = ids.filter((_, index) => !isSame(stated[index], derived[index]));
  const strays = stated.slice(derived.length).map(({ controlId }) => controlId);
  const places = [...differing, ...strays];
  return places.length === 0
    ? passed("levels", "equal", { figures: { items: ids.length } })
    : failed("levels", "differ", { figures: { items: places.length }, places });
}

/** Percentages are exact sums in one order, so that equal means equal. */
export function verifyResults({ results }: PackDocument, evaluation: Evaluation): RuleOutcome {
  const derived = derivePackResults(evaluation);
  const places = [...fieldsOf(derived)].flatMap(([name, value]) =>
    isSame(fieldsOf(results).get(name), value) ? [] : [name],
  );
  return places.length === 0
    ? passed("results", "equal")
    : failed("results", "differ", { figures: { count: places.length }, places });
}

const fieldsOf = ({ overall, provisional, verdict, gates, counts }: PackResults): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ...Object.entries({ overall, provisional, verdict, gates }),
    ...Object.entries(counts).map(([name, count]) => [`counts.${name}`, count] as const),
  ]);

const isSame = (left: unknown, right: unknown): boolean =>
  canonicalJson((left ?? null) as Json) === canonicalJson((right ?? null) as Json);
