/** Search, filters and order above the register. */
import type { ReactNode } from "react";
import { Chip, ChipGroup } from "#src/ui/chip";
import { SearchField, SelectField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import { riskFilters, riskSorts, type RiskFilter, type RiskSort } from "./risk-filter";
import styles from "./risk-filter-bar.module.css";

type RiskFilterBarProps = {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly filter: RiskFilter;
  readonly onFilter: (filter: RiskFilter) => void;
  readonly sort: RiskSort;
  readonly onSort: (sort: RiskSort) => void;
  readonly counts: Readonly<Record<RiskFilter, number>>;
  /** How many are shown. */
  readonly children: ReactNode;
};

export function RiskFilterBar(props: RiskFilterBarProps) {
  const { search, onSearch, filter, onFilter, sort, onSort, counts, children } = props;
  const { risks: words } = useMessages();
  const { formats } = useLocale();
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <SearchField
          label={words.search}
          placeholder={words.searchHint}
          shortcut="/"
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      </div>
      <ChipGroup label={words.filter.label}>
        {riskFilters.map((name) => (
          <Chip
            key={name}
            pressed={name === filter}
            onPressedChange={(pressed) => onFilter(pressed ? name : "all")}
            count={formats.integer(counts[name])}
          >
            {words.filter[name]}
          </Chip>
        ))}
      </ChipGroup>
      <div className={styles.end}>
        <div className={styles.shown}>{children}</div>
        <SelectField
          label={words.sort.label}
          hideLabel
          value={sort}
          options={riskSorts.map((value) => ({ value, label: `${words.sort.label}: ${words.sort[value]}` }))}
          onChange={(event) => {
            const chosen = riskSorts.find((value) => value === event.currentTarget.value);
            if (chosen !== undefined) onSort(chosen);
          }}
        />
      </div>
    </div>
  );
}
