/** What the owner decides to do with a risk, and what each of the four means. */
import { useId } from "react";
import { treatmentOptions, type Risk } from "#src/domain/risk/risk";
import { useMessages } from "#src/ui/messages";
import styles from "./option-choice.module.css";
import type { RiskWriter } from "./use-risk-writer";

export function OptionChoice({ risk, writer }: { readonly risk: Risk; readonly writer: RiskWriter }) {
  const { risks, records } = useMessages();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{records.fields.risk.treatmentOption}</legend>
      <div className={styles.options}>
        {treatmentOptions.map((option) => (
          <label key={option} className={styles.option}>
            <input
              type="radio"
              name={name}
              checked={risk.treatmentOption === option}
              onChange={() => void writer.set(risk, { treatmentOption: option })}
            />
            <b>{records.values.treatmentOption[option]}</b> <small>{risks.detail.optionHints[option]}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
