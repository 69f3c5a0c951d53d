/** Shows the screen that the address names. Screens beyond the first ones come on demand. */
import { lazy, Suspense, type ReactNode } from "react";
import { screenHref, routes, type Screen } from "#src/i18n/routes";
import type { AutomaticBackup } from "#src/features/backup/use-automatic-backup";
import type { CatalogSourceError } from "#src/storage/catalog-source";
import type { Workspace } from "#src/storage/database";
import type { Preferences } from "#src/storage/preferences";
import type { OpenAssessment, Session } from "#src/storage/session";
import { ButtonLink } from "#src/ui/button";
import { EmptyState } from "#src/ui/empty-state";
import { useCoreMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import type { Saver } from "#src/ui/use-save";
import type { OpenedWorkspace } from "./open-workspace";
import type { Route } from "./parse-route";
import {
  fetchActions,
  fetchAssess,
  fetchCarryOver,
  fetchEvidence,
  fetchGaps,
  fetchHelp,
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
import { Start } from "./screens/start";
import { selectOn } from "./select-on";
import type { ServiceWorkerUpdate } from "./service-worker";

const AssessScreen = lazy(async () => ({ default: (await fetchAssess()).Assess }));
const CarryOverScreen = lazy(async () => ({ default: (await fetchCarryOver()).CarryOverScreen }));
const ProfileScreen = lazy(async () => ({ default: (await fetchProfile()).ProfileScreen }));
const OverviewScreen = lazy(async () => ({ default: (await fetchOverview()).Overview }));
const GapsScreen = lazy(async () => ({ default: (await fetchGaps()).Gaps }));
const RisksScreen = lazy(async () => ({ default: (await fetchRisks()).RisksScreen }));
const StatementScreen = lazy(async () => ({ default: (await fetchStatement()).StatementScreen }));
const ActionsScreen = lazy(async () => ({ default: (await fetchActions()).ActionsScreen }));
const PlanScreen = lazy(async () => ({ default: (await fetchPlan()).Plan }));
const EvidenceScreen = lazy(async () => ({ default: (await fetchEvidence()).Evidence }));
const ReviewScreen = lazy(async () => ({ default: (await fetchReview()).Review }));
const HelpScreen = lazy(async () => ({ default: (await fetchHelp()).Help }));
const HistoryScreen = lazy(async () => ({ default: (await fetchHistory()).HistoryScreen }));
const PackScreen = lazy(async () => ({ default: (await fetchPack()).Pack }));
const SettingsScreen = lazy(async () => ({ default: (await fetchSettings()).Settings }));

export type ScreenOutletProps = {
  readonly route: Route;
  readonly open: OpenAssessment | null;
  /** Why the assessment that was to be opened is not. */
  readonly refusal: CatalogSourceError["type"] | null;
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
  const { open } = props;
  const { screen } = props.route;
  if (screen === null) return <NotFound />;
  if (screen === "start") return <Start {...props} />;
  if (screen === "help") return <HelpScreen {...props} />;
  if (screen === "settings") return <SettingsScreen {...props} />;
  if (screen === "review") return <ReviewScreen {...reviewProps(props)} />;
  return open === null ? <NeedsAssessment {...props} /> : renderOpened(screen, open, props);
}

const reviewProps = ({ session, saver, route, navigate, preferences }: ScreenOutletProps) => ({
  session,
  saver,
  reviewId: route.place,
  navigate,
  letterKeys: preferences.letterKeys,
});

type OpenedScreen = Exclude<Screen, "start" | "settings" | "review" | "help">;

/** What is about one assessment. */
function renderOpened(screen: OpenedScreen, open: OpenAssessment, props: ScreenOutletProps): ReactNode {
  const { route, saver, automatic, preferences, navigate, onOpen } = props;
  switch (screen) {
    case "profile":
      return <ProfileScreen {...open} saver={saver} />;
    case "overview":
      return (
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
      return <GapsScreen {...open} saver={saver} backUpFirst={() => automatic.backupBefore("bulk-edit")} />;
    case "risks":
      return <RisksScreen {...open} {...managed(props, "risks")} />;
    case "statement":
      return <StatementScreen {...open} {...managed(props, "statement")} />;
    case "actions":
      return <ActionsScreen {...open} {...managed(props, "actions")} />;
    case "plan":
      return <PlanScreen {...open} {...managed(props, "plan")} />;
    case "evidence":
      return <EvidenceScreen {...open} saver={saver} code={route.place} onSelect={selectOn("evidence", navigate)} />;
    case "history":
      return <HistoryScreen key={route.place} {...open} saver={saver} controlId={route.place} />;
    case "pack":
      return <PackScreen {...open} {...managed(props, "pack")} />;
    case "carryOver":
      return (
        <CarryOverScreen
          key={open.facts.assessment.id}
          {...open}
          saver={saver}
          letterKeys={preferences.letterKeys}
          onCreated={(assessmentId) => {
            onOpen(assessmentId);
            navigate(routes.overview);
            window.scrollTo(0, 0);
          }}
        />
      );
    case "assess":
      return <AssessScreen {...open} {...managed(props, "assess")} actor={preferences.actor} />;
  }
}

/** What the screens with many rows share: one row may be open, and bulk edits are backed up first. */
const managed = ({ saver, route, automatic, preferences, navigate }: ScreenOutletProps, screen: Screen) => ({
  saver,
  letterKeys: preferences.letterKeys,
  place: route.place,
  backUpFirst: () => automatic.backupBefore("bulk-edit"),
  onSelect: selectOn(screen, navigate),
});

function NeedsAssessment({ refusal }: Pick<ScreenOutletProps, "refusal">) {
  const { errors, shell } = useCoreMessages();
  const text = refusal === null ? shell.needsAssessment.text : errors[refusal];
  return <NothingHere title={shell.screens.assess} text={text} />;
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
