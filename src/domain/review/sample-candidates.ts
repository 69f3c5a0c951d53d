/** What makes an item worth a look: the places where a self-assessment flatters itself most easily. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { recordedAt, type Change } from "#src/domain/history/change";
import type { SampleCandidate, SampleRisk } from "./draw-sample";

/** Which items those are, as far as they are known from the pack. */
export function sampleCandidates(
  controls: readonly EvaluatedControl[],
  raisedLate: ReadonlySet<string> = new Set(),
): readonly SampleCandidate[] {
  return controls.map((one) => {
    const applies: Readonly<Record<SampleRisk, boolean>> = {
      "no-record":
        (one.claimedLevel ?? 0) >= 3 && one.evidenceKind !== "record" && one.evidenceKind !== "metric-series",
      "missing-evidence": one.missingEvidence,
      "raised-late": raisedLate.has(one.control.id),
      "not-applicable": !one.applicable,
      gap: one.gap > 0,
    };
    const risks = (Object.keys(applies) as SampleRisk[]).filter((risk) => applies[risk]);
    return { controlId: one.control.id, weight: one.weight, risks };
  });
}

const day = 24 * 60 * 60 * 1000;

/** Items whose claimed level went up in the last days before the pack was made. `generatedAt` is ISO with an offset. */
export function raisedLately(changes: readonly Change[], generatedAt: string, days = 14): ReadonlySet<string> {
  const since = Date.parse(generatedAt) - days * day;
  return new Set(
    changes.flatMap((change) => {
      const { entity, entityId, field, oldValue, newValue } = change;
      const isRaise =
        entity === "control-assessment" &&
        field === "level" &&
        typeof oldValue === "number" &&
        typeof newValue === "number" &&
        newValue > oldValue;
      return isRaise && Date.parse(recordedAt(change)) >= since ? [entityId] : [];
    }),
  );
}
