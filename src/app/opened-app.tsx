/** The app over an open database: which screen, which assessment, what is saved. */
import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { BackupAge } from "#src/features/backup/backup-age";
import { useAutomaticBackup } from "#src/features/backup/use-automatic-backup";
import { citedEdition } from "#src/i18n/edition-names";
import type { CatalogBundle } from "#src/storage/catalog-source";
import type { Writer } from "#src/storage/writer";
import { loadCurrentAssessmentId, saveCurrentAssessmentId } from "#src/storage/current-assessment";
import type { Workspace } from "#src/storage/database";
import type { Preferences } from "#src/storage/preferences";
import type { Session } from "#src/storage/session";
import { useLocale, useCoreMessages } from "#src/ui/messages";
import { SaverState } from "#src/ui/saver-state";
import { useSave } from "#src/ui/use-save";
import { Notices } from "./notices";
import type { OpenedWorkspace } from "./open-workspace";
import { OpeningApp } from "./opening-app";
import { parseRoute } from "./parse-route";
import { ScreenOutlet } from "./screen-outlet";
import { useServiceWorkerUpdate } from "./service-worker";
import { Shell } from "./shell";
import { useCommandPalette } from "./use-command-palette";
import { useOpenAssessment } from "./use-open-assessment";

const RestoreNotice = lazy(async () => ({
  default: (await import("#src/features/backup/restore-notice")).RestoreNotice,
}));

type OpenedAppProps = {
  readonly workspace: Workspace;
  readonly writer: Writer;
  readonly outdated: boolean;
  readonly recovered: OpenedWorkspace["recovered"];
  readonly mirror: OpenedWorkspace["mirror"];
  readonly bundle: CatalogBundle;
  readonly preferences: Preferences;
  readonly onPreferences: (changed: Partial<Preferences>) => void;
  readonly onWorkspace: (workspace: Workspace) => void;
};

export function OpenedApp(props: OpenedAppProps) {
  const { workspace, writer, outdated, recovered, mirror, bundle, preferences, onPreferences, onWorkspace } = props;
  const { shell } = useCoreMessages();
  const { formats, locale } = useLocale();
  const [location, navigate] = useHashLocation();
  const route = parseRoute(location);
  const saver = useSave();
  const waiting = useServiceWorkerUpdate();
  const isOwn = workspace === "own";
  const automatic = useAutomaticBackup({ writer, enabled: isOwn, appVersion: __APP_VERSION__ });
  const { backupBefore } = automatic;
  const update = {
    ready: waiting.ready,
    // Leaving the field has started its save; a failed one keeps the page open and says so.
    apply: () => void saver.settle().then((saved) => (saved ? backupBefore("update").then(waiting.apply) : undefined)),
  };
  const session: Session = useMemo(() => ({ workspace, writer, bundle }), [workspace, writer, bundle]);
  const [assessmentId, setAssessmentId] = useState(() => loadCurrentAssessmentId(workspace));
  const { open, refusal } = useOpenAssessment(session, assessmentId);

  const palette = useCommandPalette({
    open: open ?? null,
    saver,
    navigate,
    workspace,
    onWorkspace,
    preferences,
    onPreferences,
  });

  const openAssessment = useCallback(
    (id: string) => {
      saveCurrentAssessmentId(workspace, id);
      setAssessmentId(id);
    },
    [workspace],
  );

  if (open === undefined) return <OpeningApp workspace={workspace} />;
  const profile = open?.facts.assessment.profile;
  const organisation = profile === undefined ? "" : profile.organisationName || shell.unnamed;
  const unit =
    profile === undefined
      ? shell.noAssessment
      : [
          organisation,
          profile.periodFrom === null && profile.periodTo === null
            ? null
            : shell.period(formats.day(profile.periodFrom), formats.day(profile.periodTo)),
          open === null ? null : citedEdition(open.session.bundle.catalog.edition, locale),
        ]
          .filter((part) => part !== null)
          .join(" · ");

  return (
    <>
      <Shell
        screen={route.screen}
        unit={unit}
        documentTitle={shell.title(
          route.screen === null ? shell.notFound.title : shell.screens[route.screen],
          organisation,
        )}
        saveState={route.screen === "assess" ? null : <SaverState saver={saver} />}
        backupAge={isOwn ? <BackupAge database={writer.database} /> : null}
        notices={
          <>
            <Notices
              demo={workspace === "demo"}
              outdated={outdated}
              recovered={recovered}
              update={update}
              onLeaveDemo={() => onWorkspace("own")}
            />
            {writer.device.predecessor === undefined ? null : (
              <Suspense fallback={null}>
                <RestoreNotice writer={writer} reload={() => window.location.reload()} />
              </Suspense>
            )}
          </>
        }
        fill={route.screen === "assess" && open !== null}
        onCommands={palette.show}
      >
        <ScreenOutlet
          route={route}
          open={open}
          refusal={refusal}
          session={session}
          mirror={mirror}
          automatic={automatic}
          saver={saver}
          preferences={preferences}
          onPreferences={onPreferences}
          update={update}
          onOpen={openAssessment}
          onWorkspace={onWorkspace}
          navigate={navigate}
        />
      </Shell>
      {palette.element}
    </>
  );
}
