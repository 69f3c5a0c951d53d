/** One step of a scale of five, chosen beside what the steps mean. */
import { useId } from "react";
import { ratings, type Rating } from "#src/domain/risk/risk-scales";
import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { useMessages } from "#src/ui/messages";
import styles from "./rating-picker.module.css";

export type RatingStep = {
  readonly name: string;
  /** What is to be seen at this step; with a label where a step is described in several respects. */
  readonly lines: readonly { readonly label?: string; readonly text: string }[];
};

type RatingPickerProps = {
  readonly label: string;
  readonly value: Rating | null;
  /** Five, or none where the words of the scale are not there. */
  readonly steps: readonly RatingStep[];
  readonly note?: string;
  readonly hint?: string | undefined;
  readonly onChange: (value: Rating | null) => void;
};

export function RatingPicker({ label, value, steps, note, hint, onChange }: RatingPickerProps) {
  const { rating: words } = useMessages().risks;
  const name = useId();
  const meaningId = useId();
  const chosen = value === null ? undefined : steps[value - 1];
  return (
    <fieldset className={styles.picker} aria-describedby={meaningId}>
      <legend>{label}</legend>
      <div className={styles.steps}>
        {ratings.map((step) => (
          <label key={step} className={styles.step}>
            <input type="radio" name={name} value={step} checked={step === value} onChange={() => onChange(step)} />
            <span className={styles.box}>
              {step} <span className={styles.name}>{steps[step - 1]?.name}</span>
            </span>
          </label>
        ))}
      </div>
      <div id={meaningId} className={styles.meaning}>
        {chosen === undefined ? (
          <p className={styles.meta}>{hint ?? words.none}</p>
        ) : (
          <>
            <p className={styles.chosenName}>{chosen.name}</p>
            <StepLines step={chosen} />
            {hint === undefined ? null : <p className={styles.meta}>{hint}</p>}
          </>
        )}
      </div>
      <div className={styles.more}>
        {steps.length === 0 ? null : (
          <Disclosure summary={words.scale(label)}>
            {note === undefined ? null : <p className={styles.meta}>{note}</p>}
            <ol className={styles.scale}>
              {steps.map((step) => (
                <li key={step.name}>
                  <b>{step.name}</b>
                  <StepLines step={step} />
                </li>
              ))}
            </ol>
          </Disclosure>
        )}
        {value === null ? null : (
          <Button kind="quiet" onClick={() => onChange(null)}>
            {words.clear}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

function StepLines({ step }: { readonly step: RatingStep }) {
  return (
    <ul className={styles.lines}>
      {step.lines.map(({ label, text }) => (
        <li key={text}>
          {label === undefined ? null : <span className={styles.aspect}>{label}: </span>}
          {text}
        </li>
      ))}
    </ul>
  );
}
