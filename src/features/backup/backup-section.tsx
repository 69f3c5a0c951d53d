/** «Sao lưu và khôi phục», a section of «Cài đặt». */
import { useEffect, useState } from "react";
import type { CreateKeyWorker } from "#src/formats/backup/derive-key";
import type { Workspace } from "#src/storage/database";
import type { Writer } from "#src/storage/writer";
import { Button } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { backupPlace } from "./backup-age";
import { BackupMaker } from "./backup-maker";
import styles from "./backup.module.css";
import { CheckDialog } from "./check-dialog";
import { KeyWorkerContext } from "./key-worker";
import { KeptCopies } from "./kept-copies";
import { RestoreDialog } from "./restore-dialog";
import type { AutomaticBackup } from "./use-automatic-backup";

export type BackupSectionProps = {
  readonly writer: Writer;
  readonly workspace: Workspace;
  readonly appVersion: string;
  readonly automatic: AutomaticBackup;
  /** Null: the page works out keys itself. */
  readonly createKeyWorker: CreateKeyWorker | null;
  /** After «Thay thế»: this tab still holds the former database. */
  readonly reload: () => void;
};

export function BackupSection(props: BackupSectionProps) {
  const { backup } = useMessages();
  useArrival();
  return (
    <Section title={backup.title} id={backupPlace}>
      <div className={styles.part}>
        <p className={styles.intro}>{backup.intro}</p>
        <div className={styles.choices}>
          {props.workspace === "demo" ? (
            <p>{backup.demo}</p>
          ) : (
            <KeyWorkerContext value={props.createKeyWorker}>
              <OwnBackups {...props} />
            </KeyWorkerContext>
          )}
        </div>
      </div>
    </Section>
  );
}

function OwnBackups({ writer, appVersion, automatic, reload }: BackupSectionProps) {
  const { backup } = useMessages();
  const [asked, setAsked] = useState<"restore" | "check" | null>(null);
  const close = () => setAsked(null);
  return (
    <>
      <BackupMaker writer={writer} appVersion={appVersion} automatic={automatic}>
        <Button icon="upload" onClick={() => setAsked("restore")}>
          {backup.restore.open}
        </Button>
        <Button icon="check" onClick={() => setAsked("check")}>
          {backup.check.open}
        </Button>
      </BackupMaker>
      <KeptCopies />
      {asked === "restore" ? (
        <RestoreDialog writer={writer} backupBefore={automatic.backupBefore} reload={reload} onClose={close} />
      ) : null}
      {asked === "check" ? <CheckDialog writer={writer} onClose={close} /> : null}
    </>
  );
}

/** Links name this section behind the screen's address; the browser itself only knows plain anchors. */
function useArrival(): void {
  useEffect(() => {
    const arrive = () => {
      if (!location.hash.endsWith(`/${backupPlace}`)) return;
      // After the shell has put the focus and the scroll to the top of the screen.
      requestAnimationFrame(() => {
        const section = document.querySelector(`#${backupPlace}`);
        section?.scrollIntoView();
        section?.querySelector<HTMLElement>("[data-arrival]")?.focus({ preventScroll: true });
      });
    };
    arrive();
    window.addEventListener("hashchange", arrive);
    return () => window.removeEventListener("hashchange", arrive);
  }, []);
}
