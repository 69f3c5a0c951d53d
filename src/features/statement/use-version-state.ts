/** Whether the statement still reads as it was approved, and which rows do not. */
import { useEffect, useMemo, useState } from "react";
import type { SoaVersion } from "#src/domain/statement/soa-version";
import {
  compareStatements,
  statementAt,
  statementDigest,
  type RowChange,
} from "#src/domain/statement/statement-digest";
import type { StatementRow } from "#src/domain/statement/statement-of-applicability";
import { changesInOrder } from "#src/storage/change-log";
import type { Session } from "#src/storage/session";
import { digest } from "#src/storage/write-edits";

export type VersionState =
  | { readonly type: "none" | "reading" | "same" }
  | { readonly type: "changed"; readonly changes: readonly RowChange[] }
  /** It reads otherwise, but the history does not give the approved rows back. */
  | { readonly type: "unknown" };

type ApprovedRows = { readonly of: string; readonly rows: readonly StatementRow[] | null };

/** The history is read only where the digest says that something has changed. */
export function useVersionState(
  session: Session,
  assessmentId: string,
  version: SoaVersion | null,
  rows: readonly StatementRow[],
): VersionState {
  const { writer, bundle } = session;
  const { catalog, model } = bundle;
  const [approved, setApproved] = useState<ApprovedRows | null>(null);
  const isSame = useMemo(
    () => version !== null && statementDigest(rows, digest) === version.statementSha256,
    [version, rows],
  );
  const wanted = version === null || isSame ? null : version.headHash;

  useEffect(() => {
    if (wanted === null) return undefined;
    let isCurrent = true;
    const read = async () => {
      const chain = await changesInOrder(writer.database, assessmentId);
      if (isCurrent) setApproved({ of: wanted, rows: statementAt(chain, wanted, catalog, model) });
    };
    // A database that closes under the reading has its own notice.
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [wanted, writer, assessmentId, catalog, model]);

  return useMemo(() => {
    if (version === null) return { type: "none" };
    if (isSame) return { type: "same" };
    if (approved === null || approved.of !== wanted) return { type: "reading" };
    // What was approved must come out again; if it does not, nothing can be said about single rows.
    if (approved.rows === null || statementDigest(approved.rows, digest) !== version.statementSha256) {
      return { type: "unknown" };
    }
    return { type: "changed", changes: compareStatements(approved.rows, rows) };
  }, [version, isSame, approved, wanted, rows]);
}
