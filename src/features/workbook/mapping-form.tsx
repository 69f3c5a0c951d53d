/** Says which column of a table from elsewhere is what, and what its values mean. */
import { useState, type ReactNode } from "react";
import {
  distinctValues,
  foreignFields,
  idParts,
  textIn,
  valueFields,
  type BareIds,
  type ForeignField,
  type ForeignMapping,
  type ForeignTable,
  type ValueField,
} from "#src/domain/workbook/foreign-table";
import { suggestValues } from "#src/domain/workbook/suggest-mapping";
import { columnLetters } from "#src/domain/workbook/raw-cell";
import type { Session } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { SelectField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { Segmented } from "#src/ui/segmented";
import { knownItems } from "./compare-file";
import type { UsableTable } from "./use-file-back";
import { ValueMapping } from "./value-mapping";
import styles from "./workbook.module.css";

type MappingFormProps = {
  readonly name: string;
  readonly tables: readonly UsableTable[];
  readonly session: Session;
  readonly onMapped: (table: ForeignTable, mapping: ForeignMapping) => void;
  readonly dismiss: ReactNode;
};

export function MappingForm({ name, tables, session, onMapped, dismiss }: MappingFormProps) {
  const { mapping: words } = useMessages().workbook;
  const [at, setAt] = useState(0);
  const [changed, setChanged] = useState<ReadonlyMap<number, ForeignMapping>>(new Map());
  const usable = tables[at];
  if (usable === undefined) return null;
  const { table, isRemembered } = usable;
  const mapping = changed.get(at) ?? usable.mapping;
  const known = knownItems(session);
  const columns = columnOptions(table, mapping, words.column);
  const change = (next: ForeignMapping) => setChanged(new Map([...changed, [at, next]]));

  /** Values that somebody has decided stay decided. */
  const changeColumns = (next: Omit<ForeignMapping, "values">) => {
    const suggested = suggestValues(table, next, known);
    const of = (field: ValueField) => new Map([...suggested[field], ...mapping.values[field]]);
    change({
      ...next,
      values: {
        level: of("level"),
        applicability: of("applicability"),
        implementationStatus: of("implementationStatus"),
      },
    });
  };
  const setColumn = (field: ForeignField, value: string) => {
    const others = Object.entries(mapping.columns).filter(([name]) => name !== field);
    changeColumns({
      ...mapping,
      columns: Object.fromEntries(value === "" ? others : [...others, [field, Number(value)]]),
    });
  };

  return (
    <Section title={words.title(name)} level={3}>
      <div className={styles.stack}>
        <p className={styles.intro}>{words.intro}</p>
        {isRemembered ? <Flag icon="note">{words.remembered}</Flag> : null}
        <div className={styles.fields}>
          {tables.length === 1 ? null : (
            <SelectField
              label={words.sheet}
              value={String(at)}
              options={tables.map((one, index) => ({ value: String(index), label: one.table.name }))}
              onChange={(event) => setAt(Number(event.currentTarget.value))}
            />
          )}
          <SelectField
            label={words.id}
            value={String(mapping.idColumn)}
            options={columns}
            onChange={(event) => changeColumns({ ...mapping, idColumn: Number(event.currentTarget.value) })}
          />
        </div>
        {hasBareIds(table, mapping) ? (
          <Segmented<BareIds>
            label={words.bare}
            value={mapping.bareIds}
            options={(["annex", "clauses"] as const).map((value) => ({ value, label: words.bareIds[value] }))}
            onChange={(bareIds) => changeColumns({ ...mapping, bareIds })}
          />
        ) : null}
        <fieldset className={styles.fields}>
          <legend>{words.columns}</legend>
          {foreignFields.map((field) => (
            <SelectField
              key={field}
              label={words.fields[field]}
              value={String(mapping.columns[field] ?? "")}
              options={[{ value: "", label: words.none }, ...columns]}
              onChange={(event) => setColumn(field, event.currentTarget.value)}
            />
          ))}
        </fieldset>
        {valueFields.map((field) => (
          <ValueMapping
            key={field}
            field={field}
            found={distinctValues(table, mapping, field, known)}
            chosen={mapping.values[field]}
            onChange={(next) => change({ ...mapping, values: { ...mapping.values, [field]: next } })}
          />
        ))}
        <p className={styles.note}>{words.claimed}</p>
        <div className={styles.actions}>
          <Button kind="primary" onClick={() => onMapped(table, mapping)}>
            {words.show}
          </Button>
          {dismiss}
        </div>
      </div>
    </Section>
  );
}

const hasBareIds = ({ rows }: ForeignTable, { idColumn }: ForeignMapping): boolean =>
  rows.some(({ cells }) => idParts(cells.get(idColumn))?.isAnnex === false);

const mostOptions = 60;

function columnOptions(
  { rows }: ForeignTable,
  { headRow }: ForeignMapping,
  words: (letter: string, head: string) => string,
) {
  const heads = rows.find(({ number }) => number === headRow)?.cells;
  const used = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].toSorted((one, other) => one - other);
  return used.slice(0, mostOptions).map((column) => ({
    value: String(column),
    label: words(columnLetters(column), textIn(heads?.get(column)).replace(/\s+/g, " ").slice(0, 60)),
  }));
}
