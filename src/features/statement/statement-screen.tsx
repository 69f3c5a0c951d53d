/** Tuyên bố áp dụng: one row for each control of Annex A and of the unit's own, why it is in or out, and how far it is. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { groupBy } from "#src/domain/shared/group-by";
import { exclusionShareOf } from "#src/domain/statement/contradictions";
import { soaCounts, sortVersions } from "#src/domain/statement/statement-digest";
import type { OpenAssessment } from "#src/storage/session";
import { loadStatement, type StoredStatement } from "#src/storage/statement";
import { Banner } from "#src/ui/banner";
import { Button } from "#src/ui/button";
import { classNames } from "#src/ui/class-names";
import { EmptyState } from "#src/ui/empty-state";
import { CheckboxField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { TermText } from "#src/ui/term";
import { useEscape } from "#src/ui/use-escape";
import type { Saver } from "#src/ui/use-save";
import { useUndoKeys } from "#src/ui/use-undo-keys";
import { AnnexDetail } from "./annex-detail";
import { ApproveDialog } from "./approve-dialog";
import { BulkActions } from "./bulk-actions";
import { DetailFrame } from "./detail-frame";
import { ExcludeDialog } from "./exclude-dialog";
import { OwnDetail } from "./own-detail";
import { matchesSearch, passesFilter, statementFilters, type StatementFilter } from "./statement-filter";
import { StatementFilterBar } from "./statement-filter-bar";
import { statementItems, type StatementItem } from "./statement-item";
import styles from "./statement-screen.module.css";
import { StatementTable } from "./statement-table";
import { useCountWords } from "./use-count-words";
import { useRowSelection } from "./use-row-selection";
import { useStatementWriter } from "./use-statement-writer";
import { useVersionState } from "./use-version-state";
import { VersionSection } from "./version-section";

export type StatementScreenProps = OpenAssessment & {
  readonly saver: Saver;
  /** The row that is open. */
  readonly place: string | null;
  readonly onSelect: (place: string | null) => void;
  /** Writes a copy of what is there into the chosen folder, if there is one. */
  readonly backUpFirst: () => Promise<void>;
};

export function StatementScreen(props: StatementScreenProps) {
  const { statement: words } = useMessages();
  const { session, facts } = props;
  const { database } = session.writer;
  const assessmentId = facts.assessment.id;
  const stored = useLiveQuery(() => loadStatement(database, assessmentId), [database, assessmentId]);
  if (stored === undefined) {
    return (
      <Page>
        <PageHead title={words.title} sub={words.sub} />
      </Page>
    );
  }
  return <LoadedStatement {...props} stored={stored} />;
}

function LoadedStatement(props: StatementScreenProps & { readonly stored: StoredStatement }) {
  const { session, facts, evaluation, stored, place, onSelect } = props;
  const { statement: words } = useMessages();
  const { formats } = useLocale();
  const countWords = useCountWords();
  const { text, model } = session.bundle;
  const { profile, id: assessmentId } = facts.assessment;
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<StatementFilter>("all");
  const [done, setDone] = useState("");
  const [isApproving, setIsApproving] = useState(false);
  /** The row that was opened by moving through the list, where the focus stays. */
  const [keyedId, setKeyedId] = useState<string | null>(null);
  const [excluding, setExcluding] = useState<StatementItem | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const writer = useStatementWriter(props);
  useUndoKeys(writer);

  const day = useMemo(
    () => ({ assessedOn: profile.assessedOn, validityMonths: model.evidenceValidityMonths }),
    [profile.assessedOn, model],
  );
  const items = useMemo(
    () => statementItems(evaluation, facts, stored, day, text),
    [evaluation, facts, stored, day, text],
  );
  const rows = useMemo(() => items.map(({ row }) => row), [items]);
  const versions = useMemo(() => sortVersions(stored.soaVersions), [stored.soaVersions]);
  const versionState = useVersionState(session, assessmentId, versions[0] ?? null, rows);
  const shown = useMemo(
    () => items.filter((item) => passesFilter(item, filter) && matchesSearch(item, search)),
    [items, filter, search],
  );
  const groups = useMemo(
    () => [...groupBy(shown, ({ row }) => row.groupId)].map(([groupId, members]) => ({ groupId, items: members })),
    [shown],
  );
  const selection = useRowSelection(shown.map(({ row }) => row.id));
  const counts = Object.fromEntries(
    statementFilters.map((name) => [name, items.filter((item) => passesFilter(item, name)).length]),
  ) as Record<StatementFilter, number>;
  const share = exclusionShareOf(rows, model);
  const ownCount = stored.ownControls.length;
  const contradictionCount = items.reduce((sum, { contradictions }) => sum + contradictions.length, 0);
  const people = namesIn(facts.controlAssessments, items).toSorted(formats.compare);

  const open = items.find(({ row }) => row.id === place || row.code === place);
  const openId = open?.row.id ?? null;
  const position = shown.findIndex(({ row }) => row.id === openId);
  const close = () => {
    onSelect(null);
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${openId ?? ""}"] a[data-open]`);
    (row ?? list.current)?.focus();
  };
  useEscape(open === undefined ? null : close);
  const openByKeys = useCallback(
    (id: string) => {
      setKeyedId(id);
      onSelect(id);
    },
    [onSelect],
  );

  // A link from elsewhere leads to a row anywhere in the list.
  useEffect(() => {
    if (openId !== null) list.current?.querySelector(`[data-row="${openId}"]`)?.scrollIntoView?.({ block: "nearest" });
  }, [openId]);

  const showAll = () => {
    setFilter("all");
    setSearch("");
  };
  const addOwn = async () => {
    const id = await writer.addOwn();
    if (id === null) return;
    showAll();
    onSelect(id);
  };

  return (
    <Page>
      <PageHead
        title={<TermText text={words.title} terms={["statementOfApplicability"]} />}
        sub={
          <TermText
            text={`${words.summary(share.total, ownCount)}: ${countWords(soaCounts(rows))}.`}
            terms={["notApplicable", "inherited"]}
          />
        }
        actions={
          <>
            <Button icon="plus" onClick={() => void addOwn()}>
              {words.addOwn}
            </Button>
            <Button kind="primary" icon="check" onClick={() => setIsApproving(true)}>
              {words.version.approve.open}
            </Button>
          </>
        }
      />
      <VersionSection versions={versions} state={versionState} />
      {share.isTooHigh ? (
        <Banner kind="note">
          {words.share(
            share.excluded,
            share.total,
            formats.percent(100 * share.share),
            formats.percent(100 * model.notApplicableWarningShare),
          )}
        </Banner>
      ) : null}
      {place !== null && open === undefined ? <p>{words.detail.gone(place)}</p> : null}
      <div className={classNames(styles.body, open !== undefined && styles.open)}>
        <div ref={list} tabIndex={-1} className={styles.list}>
          <StatementFilterBar
            search={search}
            onSearch={(next) => {
              setSearch(next);
              setDone("");
            }}
            filter={filter}
            onFilter={(next) => {
              setFilter(next);
              setDone("");
            }}
            counts={counts}
          >
            <span className={styles.keys}>{words.keys}</span>
            <output>
              {words.shown(shown.length, items.length)} {done}
            </output>
            {shown.length === 0 ? null : (
              <div className={styles.chooseAll}>
                <CheckboxField
                  label={words.table.chooseAll}
                  checked={selection.isAll}
                  onChange={() => selection.toggleMany(shown.map(({ row }) => row.id))}
                />
              </div>
            )}
          </StatementFilterBar>
          {shown.length === 0 ? (
            <EmptyState
              roomy
              text={words.empty.noMatch}
              action={<Button onClick={showAll}>{words.empty.showAll}</Button>}
            />
          ) : (
            <StatementTable
              groups={groups}
              text={text}
              assessedOn={profile.assessedOn}
              openId={openId}
              selection={selection}
              onOpen={openByKeys}
            />
          )}
          {ownCount === 0 && filter === "all" && search === "" ? (
            <p className={styles.ownEmpty}>{words.noOwnControls}</p>
          ) : null}
        </div>
        {open === undefined ? null : (
          <DetailFrame
            key={open.row.id}
            item={open}
            previousId={shown[position - 1]?.row.id ?? null}
            nextId={position === -1 ? null : (shown[position + 1]?.row.id ?? null)}
            takesFocus={open.row.id !== keyedId}
            onOpen={(id) => {
              setKeyedId(null);
              onSelect(id);
            }}
            onClose={close}
          >
            {open.annex === null ? null : (
              <AnnexDetail
                item={open}
                source={open.annex}
                facts={facts}
                people={people}
                writer={writer}
                onExclude={() => setExcluding(open)}
              />
            )}
            {open.own === null ? null : (
              <OwnDetail
                item={open}
                control={open.own}
                facts={facts}
                people={people}
                writer={writer}
                onRemoved={close}
              />
            )}
          </DetailFrame>
        )}
      </div>
      {selection.ids.size === 0 ? null : (
        <BulkActions
          items={shown.filter(({ row }) => selection.ids.has(row.id))}
          shown={shown}
          people={people}
          writer={writer}
          onClear={() => {
            selection.clear();
            // The bar takes the focus with it when it goes.
            list.current?.focus({ preventScroll: true });
          }}
          onDone={(count) => setDone(words.bulk.done(count))}
        />
      )}
      {excluding === null ? null : (
        <ExcludeDialog
          items={[excluding]}
          people={people}
          onClose={() => setExcluding(null)}
          onApply={async (controlIds, fields) => {
            const saved = await writer.exclude(controlIds, fields);
            if (saved) setExcluding(null);
            return saved;
          }}
        />
      )}
      {isApproving ? (
        <ApproveDialog
          versions={versions}
          approver={versions[0]?.approvedBy ?? profile.signerName}
          contradictionCount={contradictionCount}
          onClose={() => setIsApproving(false)}
          onApprove={async (approval) => {
            const saved = await writer.approve(approval);
            if (saved) {
              setIsApproving(false);
              setDone(words.version.approve.done(approval.label.trim()));
            }
            return saved;
          }}
        />
      ) : null}
    </Page>
  );
}

/** Everybody who is named as an owner or an approver, offered while typing. */
const namesIn = (
  records: OpenAssessment["facts"]["controlAssessments"],
  items: readonly StatementItem[],
): readonly string[] => [
  ...new Set(
    [
      ...records.flatMap(({ owner, justificationApprovedBy }) => [owner.trim(), justificationApprovedBy.trim()]),
      ...items.map(({ row }) => row.owner),
    ].filter((name) => name !== ""),
  ),
];
