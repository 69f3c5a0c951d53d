/** Search and filters above the statement. */
import type { ReactNode } from "react";
import { Chip, ChipGroup } from "#src/ui/chip";
import { SearchField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import { statementFilters, type StatementFilter } from "./statement-filter";
import styles from "./statement-screen.module.css";

type StatementFilterBarProps = {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly filter: StatementFilter;
  readonly onFilter: (filter: StatementFilter) => void;
  readonly counts: Readonly<Record<StatementFilter, number>>;
  /** How many are shown. */
  readonly children: ReactNode;
};

export function StatementFilterBar({ search, onSearch, filter, onFilter, counts, children }: StatementFilterBarProps) {
  const { statement } = useMessages();
  const { formats } = useLocale();
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <SearchField
          label={statement.search}
          placeholder={statement.searchHint}
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      </div>
      <ChipGroup label={statement.filter.label}>
        {statementFilters.map((name) => (
          <Chip
            key={name}
            pressed={name === filter}
            onPressedChange={(pressed) => onFilter(pressed ? name : "all")}
            count={formats.integer(counts[name])}
          >
            {statement.filter[name]}
          </Chip>
        ))}
      </ChipGroup>
      <div className={styles.shown}>{children}</div>
    </div>
  );
}
