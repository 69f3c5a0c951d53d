/** Which rows are shown, and what was done last, which stands beside their count until another choice is made. */
import { useMemo, useState } from "react";
import { matchesSearch, passesFilter, statementFilters, type StatementFilter } from "./statement-filter";
import type { StatementItem } from "./statement-item";

export type ShownRows = {
  readonly items: readonly StatementItem[];
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly filter: StatementFilter;
  readonly setFilter: (filter: StatementFilter) => void;
  /** Of all rows, whatever is searched for. */
  readonly counts: Readonly<Record<StatementFilter, number>>;
  readonly showAll: () => void;
  readonly done: string;
  readonly setDone: (done: string) => void;
};

export function useShownRows(all: readonly StatementItem[]): ShownRows {
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<StatementFilter>("all");
  const [done, setDone] = useState("");
  const items = useMemo(
    () => all.filter((item) => passesFilter(item, filter) && matchesSearch(item, search)),
    [all, filter, search],
  );
  const change =
    <Value>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setDone("");
    };
  return {
    items,
    search,
    setSearch: change(setSearch),
    filter,
    setFilter: change(setFilter),
    counts: Object.fromEntries(
      statementFilters.map((name) => [name, all.filter((item) => passesFilter(item, name)).length]),
    ) as Record<StatementFilter, number>,
    showAll: () => {
      setFilter("all");
      setSearch("");
    },
    done,
    setDone,
  };
}
