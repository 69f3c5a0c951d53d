import { valueTargets, type ValueField, type ValueTarget } from "#src/domain/workbook/foreign-table";
import { mostValues } from "#src/domain/workbook/suggest-mapping";
import { SelectField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import styles from "./workbook.module.css";

type ValueMappingProps = {
  readonly field: ValueField;
  readonly found: ReadonlyMap<string, { readonly text: string; readonly count: number }>;
  readonly chosen: ReadonlyMap<string, ValueTarget>;
  readonly onChange: (chosen: ReadonlyMap<string, ValueTarget>) => void;
};

export function ValueMapping({ field, found, chosen, onChange }: ValueMappingProps) {
  const { mapping: words } = useMessages().workbook;
  if (found.size === 0) return null;
  const targets: readonly ValueTarget[] = valueTargets[field];
  const excludes = [...found.keys()].some((key) => chosen.get(key) === "not-applicable");
  return (
    <fieldset className={styles.fields}>
      <legend>{words.values(words.fields[field])}</legend>
      {found.size > mostValues ? (
        <Flag icon="warning">{words.tooMany}</Flag>
      ) : (
        [...found].map(([key, { text, count }]) => (
          <SelectField
            key={key}
            label={words.valueCount(text.slice(0, 80), count)}
            value={chosen.get(key) ?? "leave"}
            options={targets.map((value) => ({ value, label: words.targets[value] }))}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChange(new Map([...chosen, [key, targets.find((target) => target === value) ?? "leave"]]));
            }}
          />
        ))
      )}
      {excludes ? <p className={styles.note}>{words.exclusion}</p> : null}
    </fieldset>
  );
}
