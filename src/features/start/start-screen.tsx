/** The first screen: what is on this machine, and the ways in. */
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { Profile } from "#src/domain/assessment/assessment";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { localDay } from "#src/i18n/formats";
import { screenHref } from "#src/i18n/routes";
import type { CatalogBundle } from "#src/storage/catalog-source";
import type { ChosenCatalog } from "#src/storage/create-against";
import type { Workspace } from "#src/storage/database";
import { Button } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { useLocale, useCoreMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { Section } from "#src/ui/section";
import type { ListedAssessment } from "./assessment-list";
import styles from "./start-screen.module.css";

/** There is none on the first visit. */
const AssessmentList = lazy(async () => ({ default: (await import("./assessment-list")).AssessmentList }));

/** The forms come when somebody wants to fill one in: the first visit stays small. */
const NewAssessmentDialog = lazy(async () => ({
  default: (await import("./new-assessment-dialog")).NewAssessmentDialog,
}));

export type NewAssessment = { readonly profile: Profile; readonly chosen: ChosenCatalog };

type StartScreenProps = {
  readonly assessments: readonly ListedAssessment[];
  readonly bundle: CatalogBundle;
  readonly workspace: Workspace;
  readonly currentAssessmentId: string | null;
  readonly onCreate: (asked: NewAssessment) => Promise<boolean>;
  readonly onOpen: (assessmentId: string, controlId?: string) => void;
  readonly onCarryOver: (assessmentId: string) => void;
  readonly onEnterDemo: () => void;
  readonly onLeaveDemo: () => void;
  readonly demoReset: ReactNode;
  /** On the first visit; what it gives stands in the place of the list until it says that it is done. */
  readonly renderFirstRun: ((onDone: () => void) => ReactNode) | null;
  readonly storage: { readonly persisted: boolean | null; readonly usedBytes: number | null };
};

export function StartScreen(props: StartScreenProps) {
  const { assessments, bundle, workspace, currentAssessmentId, onCreate, onOpen, onCarryOver, storage } = props;
  const { renderFirstRun } = props;
  const { start } = useCoreMessages();
  const [asked, setAsked] = useState(false);
  // The day on which a new assessment was asked for; null while nobody asks.
  const [creatingOn, setCreatingOn] = useState<CalendarDay | null>(null);
  const { controls } = bundle.catalog;
  const clauses = controls.filter((control) => control.class === "clause").length;
  const demo = workspace === "demo";
  return (
    <Page>
      <div className={styles.opening}>
        <PageHead title={start.title} sub={start.lead(clauses, controls.length - clauses)} />
      </div>
      <div className={styles.halves}>
        {demo ? (
          <Section plain title={start.demo.title}>
            <p className={styles.words}>{start.demo.text}</p>
            <div className={styles.actions}>
              <Button kind="primary" onClick={props.onLeaveDemo}>
                {start.demo.leave}
              </Button>
              <Suspense fallback={null}>{props.demoReset}</Suspense>
            </div>
          </Section>
        ) : (
          <Section plain title={start.own.title}>
            <p className={styles.words}>{start.own.text}</p>
            <div className={styles.actions}>
              <Button kind="primary" onClick={() => setCreatingOn(localDay(new Date()))}>
                {start.own.create}
              </Button>
              <Button kind="quiet" onClick={props.onEnterDemo}>
                {start.own.enterDemo}
              </Button>
            </div>
          </Section>
        )}
        <Section plain title={start.steps.title}>
          <ol className={styles.steps}>
            {([start.steps.profile, start.steps.assess, start.steps.pack] as const).map(({ title, text }) => (
              <li key={title}>
                <h3>{title}</h3>
                <p>{text}</p>
              </li>
            ))}
          </ol>
        </Section>
      </div>
      {assessments.length === 0 && renderFirstRun !== null && !asked ? (
        <div className={styles.first}>
          <Suspense fallback={null}>{renderFirstRun(() => setAsked(true))}</Suspense>
        </div>
      ) : (
        <div className={styles.list}>
          <Section plain title={demo ? start.list.titleDemo : start.list.title}>
            {assessments.length === 0 ? (
              <EmptyState roomy text={start.list.empty} />
            ) : (
              <Suspense fallback={null}>
                <AssessmentList {...{ assessments, currentAssessmentId, demo, onOpen, onCarryOver }} />
              </Suspense>
            )}
          </Section>
        </div>
      )}
      <Ground storage={storage} />
      {creatingOn === null ? null : (
        <Suspense fallback={null}>
          <NewAssessmentDialog today={creatingOn} onCreate={onCreate} onClose={() => setCreatingOn(null)} />
        </Suspense>
      )}
    </Page>
  );
}

/** What all of this stands on: where the data are, what the result claims, who asked for it. */
function Ground({ storage: { persisted, usedBytes } }: Pick<StartScreenProps, "storage">) {
  const { start, terms } = useCoreMessages();
  const { formats } = useLocale();
  const { storage, claim, basis } = start;
  const where = persisted === null ? storage.unknown : persisted ? storage.persisted : storage.notPersisted;
  return (
    <div className={styles.ground}>
      <Section level={3} title={storage.title}>
        <p>
          {where} {usedBytes === null ? "" : storage.used(formats.bytes(usedBytes))}{" "}
          <a href={screenHref("settings")}>{storage.link}</a>
        </p>
      </Section>
      <Section level={3} title={claim.title}>
        <p>
          {terms.notCertification} {claim.text}
        </p>
      </Section>
      <Section level={3} title={basis.title}>
        <p>{basis.text}</p>
      </Section>
    </div>
  );
}
