/** The four kinds of inclusion reason (6.1.3 d) as boxes. */
import { inclusionReasons, type InclusionReason } from "#src/domain/statement/soa-entry";
import { CheckboxField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import styles from "./row-detail.module.css";

type ReasonBoxesProps = {
  readonly label: string;
  readonly chosen: readonly InclusionReason[];
  readonly onChange: (reasons: InclusionReason[]) => void;
};

export function ReasonBoxes({ label, chosen, onChange }: ReasonBoxesProps) {
  const { inclusionReasons: names } = useMessages().records.values;
  return (
    <fieldset className={styles.reasons}>
      <legend>{label}</legend>
      <div>
        {inclusionReasons.map((reason) => (
          <CheckboxField
            key={reason}
            label={names[reason]}
            checked={chosen.includes(reason)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              onChange(inclusionReasons.filter((one) => (one === reason ? checked : chosen.includes(one))));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
