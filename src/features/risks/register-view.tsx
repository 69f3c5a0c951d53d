/** The register with its search, filters and order; beside it the risk that is open. */
import { useCallback, useRef, useState } from "react";
import type { Risk } from "#src/domain/risk/risk";
import type { RiskWeakness } from "#src/domain/risk/risk-weaknesses";
import { Button } from "#src/ui/button";
import { classNames } from "#src/ui/class-names";
import { EmptyState } from "#src/ui/empty-state";
import { useLocale, useMessages } from "#src/ui/messages";
import { useEscape } from "#src/ui/use-escape";
import { useRowSelection } from "#src/ui/use-row-selection";
import { BulkActions } from "./bulk-actions";
import styles from "./register-view.module.css";
import { RiskDetail } from "./risk-detail";
import { matchesSearch, passesFilter, riskFilters, sortedRisks, type RiskFilter, type RiskSort } from "./risk-filter";
import { RiskFilterBar } from "./risk-filter-bar";
import { RiskTable } from "./risk-table";
import type { RisksScreenProps } from "./risks-screen";
import { useRiskKeys } from "./use-risk-keys";
import type { LoadedRiskLibrary } from "./use-risk-library";
import type { RiskWriter } from "./use-risk-writer";

export type RegisterViewProps = RisksScreenProps & {
  readonly risks: readonly Risk[];
  readonly weaknesses: readonly RiskWeakness[];
  readonly library: LoadedRiskLibrary | undefined;
  readonly writer: RiskWriter;
  readonly open: Risk | undefined;
};

export function RegisterView(props: RegisterViewProps) {
  const { session, facts, risks, weaknesses, library, writer, open, onSelect, backUpFirst, letterKeys } = props;
  const { risks: words } = useMessages();
  const { formats } = useLocale();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<RiskFilter>("all");
  const [sort, setSort] = useState<RiskSort>("inherent");
  const [done, setDone] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLOutputElement>(null);
  const { assessedOn } = facts.assessment.profile;

  const counts = Object.fromEntries(
    riskFilters.map((name) => [name, risks.filter((risk) => passesFilter(risk, name, assessedOn)).length]),
  ) as Record<RiskFilter, number>;
  const shown = sortedRisks(risks, sort).filter(
    ({ risk }) => passesFilter(risk, filter, assessedOn) && matchesSearch(risk, search),
  );
  const people = [...new Set(risks.flatMap((risk) => [risk.riskOwner, risk.treatmentOwner, risk.acceptedBy]))]
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .toSorted(formats.compare);

  const position = shown.findIndex(({ risk }) => risk.id === open?.id);
  const neighbour = (step: 1 | -1) => (position === -1 ? null : (shown[position + step]?.risk.code ?? null));
  const close = () => {
    const code = open?.code ?? "";
    onSelect(null);
    // To where it came from; its row may be gone.
    const row = list.current?.querySelector<HTMLElement>(`[data-risk-code="${code}"]`);
    (row ?? list.current)?.focus();
  };
  useEscape(open === undefined ? null : close);
  useRiskKeys(
    {
      move: (step) => {
        if (open === undefined) return moveFocus(list.current, step);
        const code = neighbour(step);
        if (code !== null) onSelect(code);
      },
      focusSearch: () => list.current?.querySelector<HTMLInputElement>("input[type=search]")?.focus(),
    },
    letterKeys,
  );

  // The buttons that held the focus go away with the choice.
  const focusStatus = useCallback(() => status.current?.focus({ preventScroll: true }), []);
  const selection = useRowSelection(
    shown.map(({ risk }) => risk.id),
    focusStatus,
  );
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setDone("");
    };
  return (
    <>
      <div className={classNames(styles.body, open !== undefined && styles.open)}>
        <div ref={list} tabIndex={-1} className={styles.list}>
          <RiskFilterBar
            search={search}
            onSearch={change(setSearch)}
            filter={filter}
            onFilter={change(setFilter)}
            sort={sort}
            onSort={setSort}
            counts={counts}
          >
            <output ref={status} tabIndex={-1}>
              {words.shown(shown.length, risks.length)} {done}
            </output>
          </RiskFilterBar>
          {shown.length === 0 ? (
            <EmptyState
              roomy
              text={words.empty.noMatch}
              action={
                <Button
                  onClick={() => {
                    setFilter("all");
                    setSearch("");
                  }}
                >
                  {words.empty.showAll}
                </Button>
              }
            />
          ) : (
            <RiskTable
              risks={shown}
              weaknesses={weaknesses}
              today={assessedOn}
              currentId={open?.id ?? null}
              selection={selection}
            />
          )}
        </div>
        {open === undefined ? null : (
          <RiskDetail
            key={open.id}
            risk={open}
            session={session}
            weaknesses={weaknesses.filter(({ riskId }) => riskId === open.id)}
            people={people}
            library={library}
            writer={writer}
            previous={neighbour(-1)}
            next={neighbour(1)}
            onSelect={onSelect}
            onClose={close}
          />
        )}
      </div>
      {selection.ids.length === 0 ? null : (
        <BulkActions
          risks={shown.map(({ risk }) => risk).filter(({ id }) => selection.ids.includes(id))}
          people={people}
          onClear={selection.clear}
          onApply={async ({ changed, fields }) => {
            await backUpFirst();
            const saved = await writer.setMany(
              changed.map(({ id }) => id),
              fields,
            );
            setDone(saved ? words.bulk.done(changed.length) : "");
            return saved;
          }}
        />
      )}
    </>
  );
}

/** Among the links of the rows, from wherever the focus is. */
function moveFocus(list: HTMLElement | null, step: 1 | -1): void {
  const links = [...(list?.querySelectorAll<HTMLElement>("[data-risk-code]") ?? [])];
  const from = links.findIndex((link) => link === document.activeElement);
  links[from === -1 ? 0 : Math.min(links.length - 1, Math.max(0, from + step))]?.focus();
}
