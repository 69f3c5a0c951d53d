/** The app over an open database: which screen, which assessment, what is saved. */
import { useCallback, useMemo, useState } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import type { CatalogBundle } from "#src/storage/catalog-source";
import type { Writer } from "#src/storage/commit";
import { loadCurrentAssessmentId, saveCurrentAssessmentId } from "#src/storage/current-assessment";
import type { Workspace } from "#src/storage/database";
import type { Preferences } from "#src/storage/preferences";
import type { Session } from "#src/storage/session";
import { useLocale, useMessages } from "#src/ui/messages";
import { SaverState } from "#src/ui/saver-state";
import { useSave } from "#src/ui/use-save";
import { Notices } from "./notices";
import { parseRoute } from "./parse-route";
import { ScreenOutlet } from "./screen-outlet";
import { useServiceWorkerUpdate } from "./service-worker";
import { Shell } from "./shell";
import { useCommandPalette } from "./use-command-palette";
import { useOpenAssessment } from "./use-open-assessment";

type OpenedAppProps = {
  readonly workspace: Workspace;
  readonly writer: Writer;
  readonly outdated: boolean;
  readonly bundle: CatalogBundle;
  readonly preferences: Preferences;
  readonly onPreferences: (changed: Partial<Preferences>) => void;
  readonly onWorkspace: (workspace: Workspace) => void;
};

export function OpenedApp(props: OpenedAppProps) {
  const { workspace, writer, outdated, bundle, preferences, onPreferences, onWorkspace } = props;
  const { shell } = useMessages();
  const { formats } = useLocale();
  const [location, navigate] = useHashLocation();
  const route = parseRoute(location);
  const saver = useSave();
  const waiting = useServiceWorkerUpdate();
  const update = {
    ready: waiting.ready,
    // Leaving the field has started its save; a failed one keeps the page open and says so.
    apply: () => void saver.settle().then((saved) => saved && waiting.apply()),
  };
  const session: Session = useMemo(() => ({ workspace, writer, bundle }), [workspace, writer, bundle]);
  const [assessmentId, setAssessmentId] = useState(() => loadCurrentAssessmentId(workspace));
  const open = useOpenAssessment(session, assessmentId);

  const palette = useCommandPalette({
    bundle,
    navigate,
    hasAssessment: open !== undefined && open !== null,
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

  if (open === undefined) return null;
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
          bundle.catalog.edition,
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
        notices={
          <Notices
            demo={workspace === "demo"}
            outdated={outdated}
            update={update}
            onLeaveDemo={() => onWorkspace("own")}
          />
        }
        fill={route.screen === "assess" && open !== null}
        onCommands={palette.show}
      >
        <ScreenOutlet
          route={route}
          open={open}
          session={session}
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
