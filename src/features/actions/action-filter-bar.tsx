/** Search and filters above the list. */
import type { ReactNode } from "react";
import { Chip, ChipGroup } from "#src/ui/chip";
import { SearchField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import { actionFilters, type ActionFilter } from "./action-filter";
import styles from "./action-filter-bar.module.css";

type ActionFilterBarProps = {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly filter: ActionFilter;
  readonly onFilter: (filter: ActionFilter) => void;
  readonly counts: Readonly<Record<ActionFilter, number>>;
  /** Without a name in the settings nothing is anybody's own. */
  readonly hasActor: boolean;
  /** How many are shown. */
  readonly children: ReactNode;
};

export function ActionFilterBar(props: ActionFilterBarProps) {
  const { search, onSearch, filter, onFilter, counts, hasActor, children } = props;
  const { actions: words } = useMessages();
  const { formats } = useLocale();
  return (
    <div className={styles.bar}>
      <div className={styles.search}>
        <SearchField
          label={words.search}
          placeholder={words.searchHint}
          value={search}
          onChange={(event) => onSearch(event.currentTarget.value)}
        />
      </div>
      <ChipGroup label={words.filter.label}>
        {actionFilters
          .filter((name) => name !== "mine" || hasActor)
          .map((name) => (
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
      <div className={styles.shown}>{children}</div>
    </div>
  );
}
