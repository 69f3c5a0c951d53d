/** Shows the screen that the address names. Screens beyond the first ones come on demand. */
import { lazy, Suspense, useDeferredValue, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import type { Profile } from "#src/domain/assessment/assessment";
import { evaluate } from "#src/domain/assessment/evaluation";
import { screenHref, routes, type Screen } from "#src/i18n/routes";
import type { AutomaticBackup } from "#src/features/backup/use-automatic-backup";
import { StartScreen } from "#src/features/start/start-screen";
import { createAssessment, loadAssessments } from "#src/storage/assessments";
import type { Workspace } from "#src/storage/database";
import type { Preferences } from "#src/storage/preferences";
import type { OpenAssessment, Session } from "#src/storage/session";
import { readStorageStatus, requestPersistence } from "#src/storage/storage-status";
import { ButtonLink } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { useCoreMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import type { Saver } from "#src/ui/use-save";
import type { OpenedWorkspace } from "./open-workspace";
import { OpeningScreen } from "./opening-screen";
import type { Route } from "./parse-route";
import {
  fetchActions,
  fetchAssess,
  fetchEvidence,
  fetchGaps,
  fetchHistory,
  fetchOverview,
  fetchPack,
  fetchPlan,
  fetchProfile,
  fetchReview,
  fetchRisks,
  fetchSettings,
  fetchStatement,
} from "./screens/fetch-screens";
import type { ServiceWorkerUpdate } from "./service-worker";
import { createModuleWorker, trustedScriptUrl } from "./trusted-types";

const AssessScreen = lazy(async () => ({ default: (await fetchAssess()).Assess }));
const ProfileScreen = lazy(async () => ({ default: (await fetchProfile()).ProfileScreen }));
const OverviewScreen = lazy(async () => ({ default: (await fetchOverview()).Overview }));
const GapsScreen = lazy(async () => ({ default: (await fetchGaps()).Gaps }));
const RisksScreen = lazy(async () => ({ default: (await fetchRisks()).RisksScreen }));
const StatementScreen = lazy(async () => ({ default: (await fetchStatement()).StatementScreen }));
const ActionsScreen = lazy(async () => ({ default: (await fetchActions()).ActionsScreen }));
const PlanScreen = lazy(async () => ({ default: (await fetchPlan()).Plan }));
const EvidenceScreen = lazy(async () => ({ default: (await fetchEvidence()).Evidence }));
const ReviewScreen = lazy(async () => ({ default: (await fetchReview()).Review }));
const HistoryScreen = lazy(async () => ({ default: (await fetchHistory()).HistoryScreen }));
const PackScreen = lazy(async () => ({ default: (await fetchPack()).PackScreen }));
const SettingsScreen = lazy(async () => ({ default: (await fetchSettings()).SettingsScreen }));

const BackupSection = lazy(async () => ({
  default: (await import("#src/features/backup/backup-section")).BackupSection,
}));

type ScreenOutletProps = {
  readonly route: Route;
  readonly open: OpenAssessment | null;
  readonly session: Session;
  readonly mirror: OpenedWorkspace["mirror"];
  readonly automatic: AutomaticBackup;
  readonly saver: Saver;
  readonly preferences: Preferences;
  readonly onPreferences: (changed: Partial<Preferences>) => void;
  readonly update: ServiceWorkerUpdate;
  readonly onOpen: (assessmentId: string) => void;
  readonly onWorkspace: (workspace: Workspace) => void;
  readonly navigate: (path: string, options?: { readonly replace?: boolean }) => void;
};

export function ScreenOutlet(props: ScreenOutletProps) {
  return <Suspense fallback={null}>{renderScreen(props)}</Suspense>;
}

function renderScreen(props: ScreenOutletProps) {
  const { route, open, saver, automatic, preferences, navigate, onOpen } = props;
  switch (route.screen) {
    case null:
      return <NotFound />;
    case "start":
      return <Start {...props} />;
    case "settings":
      return <Settings {...props} />;
    case "profile":
      return open === null ? <NeedsAssessment /> : <ProfileScreen {...open} saver={saver} />;
    case "overview":
      return open === null ? (
        <NeedsAssessment />
      ) : (
        <OverviewScreen
          {...open}
          saver={saver}
          onOpenAssessment={(assessmentId) => {
            onOpen(assessmentId);
            navigate(routes.overview);
          }}
        />
      );
    case "gaps":
      return open === null ? (
        <NeedsAssessment />
      ) : (
        <GapsScreen {...open} saver={saver} backUpFirst={() => automatic.backupBefore("bulk-edit")} />
      );
    case "risks":
      return open === null ? <NeedsAssessment /> : <RisksScreen {...open} {...managed(props, "risks")} />;
    case "statement":
      return open === null ? <NeedsAssessment /> : <StatementScreen {...open} {...managed(props, "statement")} />;
    case "actions":
      return open === null ? <NeedsAssessment /> : <ActionsScreen {...open} {...managed(props, "actions")} />;
    case "plan":
      return open === null ? <NeedsAssessment /> : <PlanScreen {...open} {...managed(props, "plan")} />;
    case "evidence":
      return open === null ? (
        <NeedsAssessment />
      ) : (
        <EvidenceScreen
          {...open}
          saver={saver}
          code={route.place}
          onSelect={(code) =>
            navigate(code === null ? routes.evidence : `${routes.evidence}/${code}`, { replace: true })
          }
        />
      );
    case "review":
      return (
        <ReviewScreen
          session={props.session}
          saver={saver}
          reviewId={route.place}
          navigate={navigate}
          letterKeys={preferences.letterKeys}
        />
      );
    case "history":
      return open === null ? (
        <NeedsAssessment />
      ) : (
        <HistoryScreen key={route.place} {...open} saver={saver} controlId={route.place} />
      );
    case "pack":
      return open === null ? (
        <NeedsAssessment />
      ) : (
        <PackScreen {...open} trustScript={trustedScriptUrl} appVersion={__APP_VERSION__} />
      );
    case "assess":
      return open === null ? (
        <NeedsAssessment />
      ) : (
        <AssessScreen
          {...open}
          saver={saver}
          controlId={route.place}
          letterKeys={preferences.letterKeys}
          actor={preferences.actor}
          onSelect={(controlId) => navigate(`${routes.assess}/${controlId}`, { replace: true })}
        />
      );
  }
}

/** What the screens of the management system share: one row may be open, and bulk edits are backed up first. */
const managed = ({ saver, route, automatic, preferences, navigate }: ScreenOutletProps, screen: Screen) => ({
  saver,
  letterKeys: preferences.letterKeys,
  place: route.place,
  backUpFirst: () => automatic.backupBefore("bulk-edit"),
  onSelect: (place: string | null) =>
    navigate(place === null ? routes[screen] : `${routes[screen]}/${place}`, { replace: true }),
});

function Start({ open, session, onOpen, onWorkspace, navigate, saver }: ScreenOutletProps) {
  const { bundle, workspace, writer } = session;
  const storage = useLiveQuery(() => readStorageStatus(writer.database), [writer]);
  // Deferred: drawn in slices, so that the frame goes on answering.
  const listed = useDeferredValue(useLiveQuery(() => loadAssessments(writer.database), [writer]));
  if (listed === undefined) return <OpeningScreen screen="start" />;
  const assessments = listed.map(({ facts, changedAt }) => {
    const evaluation = evaluate(bundle.catalog, facts, bundle.model);
    const unassessed = evaluation.controls.find((item) => item.applicable && !item.assessed);
    return { facts, evaluation, changedAt, continueAt: (unassessed ?? evaluation.controls[0])?.control.id ?? "" };
  });
  const create = (profile: Profile) =>
    saver.save("create", async () => {
      const controlIds = bundle.catalog.controls.map(({ id }) => id);
      const created = await createAssessment(writer, { catalogId: bundle.catalog.id, controlIds, profile });
      if (created.ok) {
        onOpen(created.value.id);
        navigate(routes.assess);
      }
      return created;
    });
  return (
    <StartScreen
      assessments={assessments}
      bundle={bundle}
      workspace={workspace}
      currentAssessmentId={open?.facts.assessment.id ?? null}
      onCreate={create}
      onOpen={(assessmentId, controlId) => {
        onOpen(assessmentId);
        navigate(controlId === undefined ? routes.overview : `${routes.assess}/${controlId}`);
      }}
      onEnterDemo={() => onWorkspace("demo")}
      onLeaveDemo={() => onWorkspace("own")}
      storage={{ persisted: storage?.persisted ?? null, usedBytes: storage?.usedBytes ?? null }}
    />
  );
}

function Settings({ session, mirror, automatic, navigate, preferences, onPreferences, update }: ScreenOutletProps) {
  const { writer, workspace } = session;
  const { database } = writer;
  const [asked, setAsked] = useState(0);
  const storage = useLiveQuery(() => readStorageStatus(database), [database, asked]);
  if (storage === undefined) return null;
  return (
    <SettingsScreen
      preferences={preferences}
      onChange={onPreferences}
      storage={storage}
      writer={writer}
      mirror={mirror?.status() ?? null}
      backup={
        <BackupSection
          writer={writer}
          workspace={workspace}
          appVersion={__APP_VERSION__}
          automatic={automatic}
          createKeyWorker={createModuleWorker}
          reload={() => {
            // To the top of the screen, where it says what is being used now.
            navigate(routes.settings);
            location.reload();
          }}
        />
      }
      onPersist={() => void requestPersistence().then(() => setAsked(asked + 1))}
      appVersion={__APP_VERSION__}
      update={update.ready ? "ready" : "none"}
      onUpdate={update.apply}
    />
  );
}

function NeedsAssessment() {
  const { needsAssessment, screens } = useCoreMessages().shell;
  return <NothingHere title={screens.assess} text={needsAssessment.text} />;
}

function NotFound() {
  const { notFound } = useCoreMessages().shell;
  return <NothingHere title={notFound.title} text={notFound.text} />;
}

function NothingHere({ title, text }: { readonly title: string; readonly text: string }) {
  const { needsAssessment } = useCoreMessages().shell;
  const toStart = (
    <ButtonLink kind="primary" href={screenHref("start")}>
      {needsAssessment.action}
    </ButtonLink>
  );
  return (
    <Page>
      <PageHead title={title} />
      <EmptyState roomy text={text} action={toStart} />
    </Page>
  );
}
