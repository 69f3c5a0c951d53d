/** Search and filters above the list. */
import type { ReactNode } from "react";
import { Chip, ChipGroup } from "#src/ui/chip";
import { SearchField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import { gapFilters, type GapFilter } from "./gap-filter";
import styles from "./gap-filter-bar.module.css";

type GapFilterBarProps = {
  readonly search: string;
  readonly onSearchChange: (search: string) => void;
  readonly filter: GapFilter;
  readonly onFilterChange: (filter: GapFilter) => void;
  readonly counts: Readonly<Record<GapFilter, number>>;
  /** How many are shown, at the end of the row. */
  readonly children: ReactNode;
};

export function GapFilterBar({ search, onSearchChange, filter, onFilterChange, counts, children }: GapFilterBarProps) {
  const { gaps } = useMessages();
  const { formats } = useLocale();
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <SearchField
          label={gaps.search}
          placeholder={gaps.searchHint}
          value={search}
          onChange={(event) => onSearchChange(event.currentTarget.value)}
        />
      </div>
      <ChipGroup label={gaps.filter.label}>
        {gapFilters.map((name) => (
          <Chip
            key={name}
            pressed={name === filter}
            onPressedChange={(pressed) => onFilterChange(pressed ? name : "all")}
            count={formats.integer(counts[name])}
          >
            {gaps.filter[name]}
          </Chip>
        ))}
      </ChipGroup>
      <div className={styles.shown}>{children}</div>
    </div>
  );
}
