/** Bằng chứng: what proves the claims, whether it still counts, and what is wanting. */
import { useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { currentVersion } from "#src/domain/evidence/current-version";
import { deriveEvidenceCoverage, validityOf } from "#src/domain/evidence/evidence-coverage";
import {
  evidenceFilters,
  matchesEvidenceSearch,
  passesFilter,
  type EvidenceFilter,
} from "#src/domain/evidence/evidence-search";
import { pastedName } from "#src/i18n/intake-words";
import type { Intake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { sweepUnusedFiles } from "#src/storage/sweep-unused-files";
import { Button } from "#src/ui/button";
import { classNames } from "#src/ui/class-names";
import { EmptyState } from "#src/ui/empty-state";
import { FileDropZone } from "#src/ui/file-drop-zone";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { TermText } from "#src/ui/term";
import { useEscape } from "#src/ui/use-escape";
import { useIncomingFiles } from "#src/ui/use-incoming-files";
import { usePaced } from "#src/ui/use-paced";
import type { Saver } from "#src/ui/use-save";
import { useUndoKeys } from "#src/ui/use-undo-keys";
import { CoverageSummary } from "./coverage-summary";
import { EvidenceDetail } from "./evidence-detail";
import { EvidenceFilterBar } from "./evidence-filter-bar";
import styles from "./evidence-screen.module.css";
import { EvidenceTable } from "./evidence-table";
import { IntakeStatus } from "./intake-status";
import { RecordDialog } from "./record-dialog";
import { useEvidenceWriter } from "./use-evidence-writer";

export type EvidenceScreenProps = OpenAssessment & {
  readonly saver: Saver;
  readonly intake: Intake;
  /** From the address: the piece that is open. */
  readonly code: string | null;
  readonly onSelect: (code: string | null) => void;
};

/** In milliseconds. */
const pauseWhileTaking = 700;

export function EvidenceScreen(props: EvidenceScreenProps) {
  const { session, facts, evaluation, saver, intake, code, onSelect } = props;
  const { evidence: words } = useMessages();
  const { formats } = useLocale();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<EvidenceFilter>("all");
  const [recording, setRecording] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const { database } = session.writer;
  const { assessment } = facts;
  // Drawn in slices, and while files come in not with each of them: laying out the list costs more than taking one in.
  const isTaking = useSyncExternalStore(intake.subscribe, () => intake.state().progress !== null);
  const state = useMemo(() => ({ facts, evaluation }), [facts, evaluation]);
  const { facts: listed, evaluation: evaluated } = useDeferredValue(usePaced(state, isTaking ? pauseWhileTaking : 0));
  const { controls } = evaluated;
  const { evidenceItems } = listed;
  const { profile } = listed.assessment;
  const validity = useMemo(
    () => validityOf(profile, session.bundle.model.evidenceValidityMonths),
    [profile, session.bundle.model],
  );
  const coverage = useMemo(
    () => deriveEvidenceCoverage(controls, evidenceItems, validity),
    [controls, evidenceItems, validity],
  );
  const writer = useEvidenceWriter({ session, facts, saver });
  useUndoKeys(writer);

  // What an interruption of this browser has left behind.
  useEffect(() => void sweepUnusedFiles(database).catch(() => undefined), [database]);

  const take = (files: readonly File[]) => void intake.start(assessment.id, files, { controlIds: [] });
  const isOver = useIncomingFiles(take, (at) => pastedName(at, words, formats));

  const countOf = (name: EvidenceFilter) =>
    evidenceItems.filter((item) => passesFilter(item, name, validity, coverage.claimsWithoutRecord)).length;
  const counts = Object.fromEntries(evidenceFilters.map((name) => [name, countOf(name)])) as Record<
    EvidenceFilter,
    number
  >;
  const shown = useMemo(
    () =>
      evidenceItems
        .filter((item) => passesFilter(item, filter, validity, coverage.claimsWithoutRecord))
        .filter((item) => matchesEvidenceSearch(item, search)),
    [evidenceItems, filter, validity, coverage.claimsWithoutRecord, search],
  );
  const open = facts.evidenceItems.find((item) => item.code === code);
  const versions = evidenceItems.flatMap((item) => currentVersion(item) ?? []);
  const size = formats.bytes(versions.reduce((sum, { byteCount }) => sum + byteCount, 0));

  const close = () => {
    onSelect(null);
    // To where it came from; its row may be gone.
    const row = list.current?.querySelector<HTMLElement>(`[data-evidence="${code ?? ""}"]`);
    (row ?? list.current)?.focus();
  };
  useEscape(open === undefined ? null : close);

  return (
    <Page>
      <PageHead
        title={words.title}
        sub={<TermText text={words.summary(evidenceItems.length, versions.length, size)} terms={["evidence"]} />}
        actions={
          <Button icon="plus" onClick={() => setRecording(true)}>
            {words.record.open}
          </Button>
        }
      />
      <FileDropZone
        text={isOver ? words.drop.over : `${words.drop.text} ${words.stays}`}
        choose={words.drop.choose}
        isOver={isOver}
        onFiles={take}
      />
      <IntakeStatus intake={intake} saver={saver} session={session} facts={facts} />
      <CoverageSummary coverage={coverage} session={session} />
      {code !== null && open === undefined ? <p>{words.detail.gone(code)}</p> : null}
      <div className={classNames(styles.body, open !== undefined && styles.open)}>
        <div ref={list} tabIndex={-1} className={styles.list}>
          {evidenceItems.length === 0 ? (
            <EmptyState roomy text={words.empty.text} />
          ) : (
            <EvidenceFilterBar
              session={session}
              search={search}
              onSearch={setSearch}
              filter={filter}
              onFilter={setFilter}
              counts={counts}
            >
              <output>{words.shown(shown.length, evidenceItems.length)}</output>
            </EvidenceFilterBar>
          )}
          {shown.length === 0 ? null : (
            <EvidenceTable items={shown} session={session} validity={validity} current={code} />
          )}
          {shown.length === 0 && evidenceItems.length > 0 ? (
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
          ) : null}
        </div>
        {open === undefined ? null : (
          <EvidenceDetail
            key={open.id}
            item={open}
            session={session}
            facts={facts}
            writer={writer}
            intake={intake}
            onClose={close}
          />
        )}
      </div>
      {recording ? (
        <RecordDialog
          writer={writer}
          onClose={() => setRecording(false)}
          onAdded={(added) => {
            setRecording(false);
            onSelect(added);
          }}
        />
      ) : null}
    </Page>
  );
}
