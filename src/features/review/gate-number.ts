/** The number that decides a condition of the verdict. */
import type { Gate } from "#src/domain/assessment/verdict";
import type { Formats } from "#src/i18n/formats";
import type { Terms } from "#src/i18n/vi/terms";

type GateNumberWords = { readonly result: Terms["gateResult"]; readonly noneAsked: string; readonly formats: Formats };

export function gateNumber(gate: Gate, { result, noneAsked, formats }: GateNumberWords): string {
  if (gate.id === "attainment") return formats.percent(gate.attainment);
  if (gate.id === "verified-share") return formats.percent(gate.share * 100);
  if (!("total" in gate)) return gate.on === null ? result.notRecorded : formats.day(gate.on);
  const { id, passed, met, total, controlIds } = gate;
  if (id === "no-major") return total === 0 ? result.none : result.remaining(total);
  const isAboutLevels = id === "clauses-at-3" || id === "key-controls-at-3" || id === "other-controls-at-2";
  if (isAboutLevels && !passed) return result.below(controlIds.length, id === "other-controls-at-2" ? 2 : 3);
  return total === 0 ? noneAsked : result.fraction(met, total);
}
