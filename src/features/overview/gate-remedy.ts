/** Where a failed condition of the verdict leads. */
import type { Gate } from "#src/domain/assessment/verdict";
import type { Screen } from "#src/i18n/routes";

/** The controls in the way, or the screen where the condition is met. */
export type GateRemedy =
  | { readonly type: "controls"; readonly controlIds: readonly string[] }
  | { readonly type: "screen"; readonly screen: Screen };

export function gateRemedy(gate: Gate): GateRemedy {
  if ("controlIds" in gate) return { type: "controls", controlIds: gate.controlIds };
  if (gate.id === "attainment") return { type: "screen", screen: "gaps" };
  return { type: "screen", screen: gate.id === "verified-share" ? "assess" : "profile" };
}
