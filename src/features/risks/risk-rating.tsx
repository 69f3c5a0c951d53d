/** Likelihood and consequence of a risk, before or after treatment, and the level that follows from the two. */
import type { Risk } from "#src/domain/risk/risk";
import { riskLevelIn, type RiskView } from "#src/domain/risk/risk-register";
import type { Rating } from "#src/domain/risk/risk-scales";
import { useMessages } from "#src/ui/messages";
import { RiskLevel } from "#src/ui/risk-level";
import { RatingPicker, type RatingStep } from "./rating-picker";
import styles from "./risk-detail.module.css";
import type { LoadedRiskLibrary } from "./use-risk-library";
import type { RiskWriter } from "./use-risk-writer";

type RiskRatingProps = {
  readonly risk: Risk;
  readonly view: RiskView;
  readonly library: LoadedRiskLibrary | undefined;
  readonly writer: RiskWriter;
};

const fields = {
  inherent: { likelihood: "inherentLikelihood", consequence: "inherentConsequence" },
  residual: { likelihood: "residualLikelihood", consequence: "residualConsequence" },
} as const;

export function RiskRating({ risk, view, library, writer }: RiskRatingProps) {
  const { risks: words } = useMessages();
  const { likelihood, consequence } = fields[view];
  const level = riskLevelIn(risk, view);
  const bundle = library?.ok === true ? library.value : null;
  const scales = bundle?.text.scales;
  const entry = bundle?.library.risks.find(({ id }) => id === risk.libraryId);
  const aspects = bundle?.library.consequenceAspects ?? [];
  const likelihoodSteps = scales?.likelihood.map(({ name, description }): RatingStep => ({
    name,
    lines: [{ text: description }],
  }));
  const consequenceSteps = scales?.consequence.map((step): RatingStep => ({
    name: step.name,
    lines: aspects.map((aspect) => ({
      label: scales.consequenceAspects[aspect] ?? "",
      text: step.aspects[aspect] ?? "",
    })),
  }));
  const suggested = (value: Rating | undefined, steps: readonly RatingStep[] | undefined) =>
    value === undefined || view === "residual"
      ? undefined
      : words.rating.suggested(value, steps?.[value - 1]?.name ?? "");
  return (
    <>
      <RatingPicker
        label={words.likelihood}
        value={risk[likelihood]}
        steps={likelihoodSteps ?? []}
        hint={suggested(entry?.suggestedLikelihood, likelihoodSteps)}
        onChange={(value) => void writer.set(risk, { [likelihood]: value })}
      />
      <RatingPicker
        label={words.consequence}
        value={risk[consequence]}
        steps={consequenceSteps ?? []}
        note={words.rating.worst}
        hint={suggested(entry?.suggestedConsequence, consequenceSteps)}
        onChange={(value) => void writer.set(risk, { [consequence]: value })}
      />
      <output className={styles.result}>
        <b>{words.level[view]}</b>
        {level === null ? (
          <span className={styles.meta}>{words.rating.incomplete}</span>
        ) : (
          <>
            <RiskLevel level={level} name={words.levels[level]} />
            <span className={styles.meta}>{words.rating.result(risk[likelihood] ?? 0, risk[consequence] ?? 0)}</span>
          </>
        )}
      </output>
      {level === null || scales === undefined ? null : (
        <p className={styles.response}>{scales.levels[level - 1]?.response}</p>
      )}
      {scales === undefined ? null : <p className={styles.meta}>{scales.note}</p>}
    </>
  );
}
