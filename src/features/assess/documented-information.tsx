import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { CheckboxField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import styles from "./documented-information.module.css";
import type { ControlWriter } from "./use-control-writer";

type DocumentedInformationProps = {
  readonly item: EvaluatedControl;
  readonly names: readonly string[];
  readonly writer: ControlWriter;
};

/** The documented information that the clause requires: each item confirmed by a person. */
export function DocumentedInformation({ item, names, writer }: DocumentedInformationProps) {
  const words = useMessages().assess.documents;
  const { documentedInformation } = item.record;
  return (
    <fieldset className={styles.documents}>
      <legend>{words.title}</legend>
      {names.map((name, index) => (
        <CheckboxField
          key={name}
          label={name}
          checked={documentedInformation[index] === true}
          onChange={(event) => {
            writer.setDocument(item.control.id, index, event.currentTarget.checked);
          }}
        />
      ))}
      <p>{words.hint}</p>
    </fieldset>
  );
}
