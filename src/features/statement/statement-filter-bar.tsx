/** Search and filters above the statement. */
import type { ReactNode } from "react";
import { Chip, ChipGroup } from "#src/ui/chip";
import { SearchField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import { statementFilters } from "./statement-filter";
import styles from "./statement-rows.module.css";
import type { ShownRows } from "./use-shown-rows";

type StatementFilterBarProps = {
  readonly shown: ShownRows;
  /** How many are shown. */
  readonly children: ReactNode;
};

export function StatementFilterBar({ shown, children }: StatementFilterBarProps) {
  const { statement } = useMessages();
  const { formats } = useLocale();
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <SearchField
          label={statement.search}
          placeholder={statement.searchHint}
          value={shown.search}
          onChange={(event) => shown.setSearch(event.currentTarget.value)}
        />
      </div>
      <ChipGroup label={statement.filter.label}>
        {statementFilters.map((name) => (
          <Chip
            key={name}
            pressed={name === shown.filter}
            onPressedChange={(pressed) => shown.setFilter(pressed ? name : "all")}
            count={formats.integer(shown.counts[name])}
          >
            {statement.filter[name]}
          </Chip>
        ))}
      </ChipGroup>
      <div className={styles.shown}>{children}</div>
    </div>
  );
}
