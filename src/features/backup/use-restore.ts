/** The steps of a restore: a file, its passphrase, what it would do, and the doing. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { RestoreMode } from "#src/domain/backup/preview-restore";
import type { Writer } from "#src/storage/writer";
import { isLocked, type BackupFailure } from "./backup-failure";
import { inTurn } from "./backup-lock";
import {
  prepareRestore,
  restoreByMerging,
  restoreByReplacing,
  type MergedBackup,
  type PreparedRestore,
} from "./restore-backup";
import { useKeyWorker } from "./key-worker";
import type { AutomaticBackup } from "./use-automatic-backup";

export type RestoreStep =
  | { readonly name: "choosing"; readonly failure: BackupFailure | null; readonly fileName: string | null }
  | { readonly name: "working"; readonly label: "reading" | "before" | "restoring"; readonly share: number }
  | { readonly name: "locked"; readonly wrong: boolean }
  | { readonly name: "deciding"; readonly prepared: PreparedRestore; readonly failure: BackupFailure | null }
  | { readonly name: "merged"; readonly merged: MergedBackup };

type UseRestore = {
  readonly step: RestoreStep;
  readonly open: (file: File, passphrase?: string) => void;
  readonly unlock: (passphrase: string) => void;
  readonly restore: (mode: RestoreMode) => void;
  readonly cancel: () => void;
  readonly restart: () => void;
};

const atStart: RestoreStep = { name: "choosing", failure: null, fileName: null };

export function useRestore(
  writer: Writer,
  backupBefore: AutomaticBackup["backupBefore"],
  reload: () => void,
): UseRestore {
  const [step, setStep] = useState<RestoreStep>(atStart);
  const keyWorker = useKeyWorker();
  const chosen = useRef<File | null>(null);
  const running = useRef<AbortController | null>(null);

  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const begin = () => {
    running.current = new AbortController();
    return running.current.signal;
  };
  const work = (label: "reading" | "before" | "restoring", share = 0) => setStep({ name: "working", label, share });

  const open = async (file: File, passphrase: string | null) => {
    chosen.current = file;
    work("reading");
    const onProgress = (share: number) => work("reading", share);
    const prepared = await prepareRestore(writer, file, { passphrase, ...keyWorker, signal: begin(), onProgress });
    if (prepared.ok) return setStep({ name: "deciding", prepared: prepared.value, failure: null });
    const { error: failure } = prepared;
    return isLocked(failure)
      ? setStep({ name: "locked", wrong: failure.type === "backup-passphrase-wrong" })
      : setStep({ name: "choosing", failure, fileName: file.name });
  };

  const restore = async (prepared: PreparedRestore, mode: RestoreMode) => {
    const options = { signal: begin(), onProgress: (share: number) => work("restoring", share) };
    work("before");
    await backupBefore("restore");
    work("restoring");
    const restored = await inTurn(async () =>
      mode === "replace" ? restoreByReplacing(writer, prepared, options) : restoreByMerging(writer, prepared, options),
    );
    if (!restored.ok) return setStep({ name: "deciding", prepared, failure: restored.error });
    return restored.value === null ? reload() : setStep({ name: "merged", merged: restored.value });
  };

  return {
    step,
    open: (file) => void open(file, null),
    unlock: (passphrase) => void (chosen.current && open(chosen.current, passphrase)),
    restore: (mode) => void (step.name === "deciding" && restore(step.prepared, mode)),
    cancel,
    restart: () => setStep(atStart),
  };
}
