import { useState } from "react";
import { Button } from "#src/ui/button";
import { useCoreMessages, useLocale } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import type { CatalogSourceError } from "#src/storage/catalog-source";
import type { Workspace } from "#src/storage/database";
import { LastResort } from "./last-resort";
import styles from "./recovery-screen.module.css";
import type { WorkspaceState } from "./use-workspace";

type Refusal = Extract<WorkspaceState, { status: "refused" }>;

type RecoveryScreenProps = {
  readonly error: Refusal["error"] | CatalogSourceError;
  readonly agree: Refusal["agree"];
  readonly workspace: Workspace;
};

/** Says what is known and what can be done. Nothing is created or repaired from here without a person's word. */
export function RecoveryScreen({ error, agree, workspace }: RecoveryScreenProps) {
  const { errors, shell } = useCoreMessages();
  const [asked, setAsked] = useState(false);
  const words = shell.recovery;
  return (
    <Page>
      <PageHead title={words.title} sub={errors[error.type]} />
      <div className={styles.columns}>
        <section>
          <h2>{words.known}</h2>
          <Known error={error} />
        </section>
        <section>
          <h2>{words.can}</h2>
          <div className={styles.actions}>
            <Button kind="primary" onClick={() => location.reload()}>
              {words.reload}
            </Button>
            {hasData(error.type) ? <LastResort workspace={workspace} /> : null}
            {agree === null ? null : (
              <Button kind={asked ? "danger" : "normal"} onClick={asked ? agree.goOn : () => setAsked(true)}>
                {asked ? words.confirm[agree.to] : words.agree[agree.to]}
              </Button>
            )}
            {error.type === "storage-vanished" ? <p>{words.backup}</p> : null}
          </div>
        </section>
      </div>
    </Page>
  );
}

/** Where something may still lie in the database. */
const hasData = (type: RecoveryScreenProps["error"]["type"]) =>
  ["storage-newer", "storage-unavailable", "storage-upgrade-unsafe", "catalog-missing", "catalog-refused"].includes(
    type,
  );

function Known({ error }: Pick<RecoveryScreenProps, "error">) {
  const { errors, shell } = useCoreMessages();
  const { formats } = useLocale();
  const words = shell.recovery;
  if (error.type === "storage-vanished") {
    return (
      <>
        <p>{words.assessments(error.assessmentCount)}</p>
        {error.lastChangedAt === null ? null : <p>{words.lastChanged(formats.dateTime(error.lastChangedAt))}</p>}
        {error.dataLoss ? <p>{words.dataLoss}</p> : null}
        <p>{words.noMirror}</p>
        <p>{words.causes}</p>
      </>
    );
  }
  if (error.type === "catalog-refused") {
    return (
      <p>
        {error.file}: {errors[error.cause.type]} {errors.place(error.cause.place)}
      </p>
    );
  }
  return "detail" in error ? <p className={styles.detail}>{error.detail}</p> : null;
}
