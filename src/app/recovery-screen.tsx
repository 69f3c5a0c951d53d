import { useState } from "react";
import { Button } from "#src/ui/button";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import type { CatalogSourceError } from "#src/storage/catalog-source";
import type { WorkspaceState } from "./use-workspace";
import styles from "./recovery-screen.module.css";

type RecoveryScreenProps = {
  readonly error: Extract<WorkspaceState, { status: "refused" }>["error"] | CatalogSourceError;
  readonly startAfresh: (() => void) | null;
};

/** Says what is known and what can be done. Nothing is created or repaired from here without a person's word. */
export function RecoveryScreen({ error, startAfresh }: RecoveryScreenProps) {
  const { errors, shell } = useMessages();
  const { formats } = useLocale();
  const [asked, setAsked] = useState(false);
  const words = shell.recovery;
  return (
    <Page>
      <PageHead title={words.title} sub={errors[error.type]} />
      <div className={styles.columns}>
        <section>
          <h2>{words.known}</h2>
          {error.type === "storage-vanished" ? (
            <>
              <p>{words.assessments(error.assessmentCount)}</p>
              {error.lastChangedAt === null ? null : <p>{words.lastChanged(formats.dateTime(error.lastChangedAt))}</p>}
              <p>{words.causes}</p>
            </>
          ) : null}
          {error.type === "catalog-refused" ? (
            <p>
              {error.file}: {errors[error.cause.type]} {errors.place(error.cause.place)}
            </p>
          ) : null}
          {"detail" in error ? <p className={styles.detail}>{error.detail}</p> : null}
        </section>
        <section>
          <h2>{words.can}</h2>
          <div className={styles.actions}>
            <Button kind="primary" onClick={() => location.reload()}>
              {words.reload}
            </Button>
            {startAfresh === null ? null : (
              <Button kind={asked ? "danger" : "normal"} onClick={asked ? startAfresh : () => setAsked(true)}>
                {asked ? words.startAfreshConfirm : words.startAfresh}
              </Button>
            )}
          </div>
        </section>
      </div>
    </Page>
  );
}
