/** Search and filters above the library. */
import type { ReactNode } from "react";
import { evidenceItemKinds } from "#src/domain/evidence/evidence-item";
import { evidenceFilters, type EvidenceFilter } from "#src/domain/evidence/evidence-search";
import type { Session } from "#src/storage/session";
import { Chip, ChipGroup } from "#src/ui/chip";
import { SearchField, SelectField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./evidence-filter-bar.module.css";

type EvidenceFilterBarProps = {
  readonly session: Session;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly filter: EvidenceFilter;
  readonly onFilter: (filter: EvidenceFilter) => void;
  readonly counts: Readonly<Record<EvidenceFilter, number>>;
  /** How many are shown. */
  readonly children: ReactNode;
};

const chips = ["all", "ending", "servingNothing", "weak"] as const;

export function EvidenceFilterBar(props: EvidenceFilterBarProps) {
  const { session, search, onSearch, filter, onFilter, counts, children } = props;
  const words = useMessages().evidence;
  const { formats } = useLocale();
  const { evidenceKinds } = session.bundle.modelText;
  const kind = evidenceItemKinds.find((candidate) => candidate === filter);
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
        {chips.map((name) => (
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
      <SelectField
        label={words.filter.kind}
        hideLabel
        value={kind ?? ""}
        options={[
          { value: "", label: words.filter.anyKind },
          ...evidenceItemKinds.map((name) => ({
            value: name,
            label: `${evidenceKinds[name]?.name ?? name} (${formats.integer(counts[name])})`,
          })),
        ]}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onFilter(evidenceFilters.find((candidate) => candidate === value) ?? "all");
        }}
      />
      <div className={styles.shown}>{children}</div>
    </div>
  );
}
