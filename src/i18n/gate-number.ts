/** The number that decides a condition of the verdict. */
import type { Gate } from "#src/domain/assessment/verdict";
import type { Formats } from "#src/i18n/formats";
import type { Terms } from "#src/i18n/vi/terms";

type GateNumberWords = { readonly result: Terms["gateResult"]; readonly noneAsked: string; readonly formats: Formats };

export function gateNumber(gate: Gate, { result, noneAsked, formats }: GateNumberWords): string {
  switch (gate.id) {
    case "attainment":
      return formats.percent(gate.attainment);
    case "verified-share":
      return formats.percent(gate.share * 100);
    case "internal-audit":
    case "management-review":
      return gate.on === null ? result.notRecorded : formats.day(gate.on);
    case "no-major":
      return gate.total === 0 ? result.none : result.remaining(gate.total);
    case "clauses-at-3":
    case "key-controls-at-3":
      return gate.passed ? fraction() : result.below(gate.controlIds.length, 3);
    case "other-controls-at-2":
      return gate.passed ? fraction() : result.below(gate.controlIds.length, 2);
    case "all-assessed":
    case "minors-have-approved-action":
    case "key-items-verified":
      return fraction();
  }

  function fraction(): string {
    const { met, total } = "total" in gate ? gate : { met: 0, total: 0 };
    return total === 0 ? noneAsked : result.fraction(met, total);
  }
}
