/** Tuyên bố áp dụng: one row for each control of Annex A and of the unit's own, why it is in or out, and how far it is. */
import { useMemo, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { exclusionShareOf } from "#src/domain/statement/contradictions";
import { soaCounts, sortVersions } from "#src/domain/statement/statement-digest";
import type { OpenAssessment } from "#src/storage/session";
import { loadStatement, type StoredStatement } from "#src/storage/statement";
import { Banner } from "#src/ui/banner";
import { Button } from "#src/ui/button";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { TermText } from "#src/ui/term";
import type { Saver } from "#src/ui/use-save";
import { useUndoKeys } from "#src/ui/use-undo-keys";
import { ApproveDialog } from "./approve-dialog";
import { statementItems } from "./statement-item";
import { StatementRows } from "./statement-rows";
import { useCountWords } from "./use-count-words";
import { useShownRows } from "./use-shown-rows";
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
  const { session, facts, evaluation, stored, onSelect } = props;
  const { statement: words } = useMessages();
  const { formats } = useLocale();
  const countWords = useCountWords();
  const { text, model } = session.bundle;
  const { profile, id: assessmentId } = facts.assessment;
  const [isApproving, setIsApproving] = useState(false);
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
  const shown = useShownRows(items);
  const share = exclusionShareOf(rows, model);
  const contradictionCount = items.reduce((sum, { contradictions }) => sum + contradictions.length, 0);

  const addOwn = async () => {
    const id = await writer.addOwn();
    if (id === null) return;
    shown.showAll();
    onSelect(id);
  };

  return (
    <Page>
      <PageHead
        title={<TermText text={words.title} terms={["statementOfApplicability"]} />}
        sub={
          <TermText
            text={`${words.summary(share.total, stored.ownControls.length)}: ${countWords(soaCounts(rows))}.`}
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
      <StatementRows {...props} items={items} shown={shown} writer={writer} />
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
              shown.setDone(words.version.approve.done(approval.label.trim()));
            }
            return saved;
          }}
        />
      ) : null}
    </Page>
  );
}
