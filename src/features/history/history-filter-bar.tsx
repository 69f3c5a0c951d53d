import type { ReactNode } from "react";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import { SearchField, SelectField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./history-filter-bar.module.css";
import { changeKinds, evidenceFilter, profileFilter, type LogFilter } from "./log-filter";

type HistoryFilterBarProps = {
  readonly filter: LogFilter;
  /** Then there are neither items nor kinds to choose from. */
  readonly isOfCourse: boolean;
  readonly onChange: (filter: LogFilter) => void;
  readonly people: readonly string[];
  /** In the order of the catalog. */
  readonly controlIds: readonly string[];
  readonly text: Pick<CatalogText, "controls">;
  /** How many are shown, at the end of the row. */
  readonly children: ReactNode;
};

/** An empty name is a name too: the value of an option tells it from «anybody». */
const nameOption = (name: string) => `=${name}`;

export function HistoryFilterBar({ children, ...props }: HistoryFilterBarProps) {
  const { filter, isOfCourse, onChange, people } = props;
  const { history } = useMessages();
  const { formats } = useLocale();
  const words = history.filter;
  const names = people.toSorted(formats.compare);
  return (
    <fieldset className={styles.bar} aria-label={words.label}>
      <div className={styles.search}>
        <SearchField
          label={words.search}
          placeholder={words.search}
          value={filter.search}
          onChange={(event) => onChange({ ...filter, search: event.currentTarget.value })}
        />
      </div>
      {isOfCourse ? null : <ItemFields {...props} />}
      <SelectField
        hideLabel
        label={words.person}
        value={filter.person === null ? "" : nameOption(filter.person)}
        options={[
          { value: "", label: words.anybody },
          ...names.map((name) => ({ value: nameOption(name), label: name === "" ? history.nobody : name })),
        ]}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange({ ...filter, person: names.find((name) => nameOption(name) === chosen) ?? null });
        }}
      />
      <div className={styles.shown}>{children}</div>
    </fieldset>
  );
}

function ItemFields({ filter, onChange, controlIds, text }: Omit<HistoryFilterBarProps, "children">) {
  const { history, shell } = useMessages();
  const words = history.filter;
  return (
    <>
      <div className={styles.item}>
        <SelectField
          hideLabel
          label={words.item}
          value={filter.item ?? ""}
          options={[
            { value: "", label: words.anyItem },
            { value: profileFilter, label: shell.screens.profile },
            { value: evidenceFilter, label: words.evidence },
            ...controlIds.map((id) => ({ value: id, label: `${id} ${text.controls[id]?.title ?? ""}` })),
          ]}
          onChange={(event) => onChange({ ...filter, item: event.currentTarget.value || null })}
        />
      </div>
      <SelectField
        hideLabel
        label={words.kind}
        value={filter.kind ?? ""}
        options={[
          { value: "", label: words.anyKind },
          ...changeKinds.map((kind) => ({ value: kind, label: words.kinds[kind] })),
        ]}
        onChange={(event) =>
          onChange({ ...filter, kind: changeKinds.find((kind) => kind === event.currentTarget.value) ?? null })
        }
      />
    </>
  );
}
