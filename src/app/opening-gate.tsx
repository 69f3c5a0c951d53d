/** Opens what every screen needs (catalog, database) and shows the app, or says why it cannot. */
import type { RefObject } from "react";
import type { Workspace } from "#src/storage/database";
import type { Preferences } from "#src/storage/preferences";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { CrashScreen } from "./crash-screen";
import { ErrorBoundary } from "./error-boundary";
import { OpenedApp } from "./opened-app";
import { OpeningApp } from "./opening-app";
import { RecoveryScreen } from "./recovery-screen";
import { useLanguage } from "./use-language";
import { useWorkspace } from "./use-workspace";

type OpeningGateProps = {
  readonly workspace: Workspace;
  readonly actor: RefObject<string>;
  readonly preferences: Preferences;
  readonly onPreferences: (changed: Partial<Preferences>) => void;
  readonly onWorkspace: (workspace: Workspace) => void;
};

export function OpeningGate({ workspace, actor, preferences, onPreferences, onWorkspace }: OpeningGateProps) {
  const language = useLanguage(preferences.locale);
  const state = useWorkspace(workspace, actor);

  if (language === null) return <OpeningApp workspace={workspace} />;
  const { bundle } = language;
  return (
    <MessagesProvider locale={language.locale} messages={language.messages}>
      <ErrorBoundary fallback={CrashScreen}>
        <StatusProvider>
          {!bundle.ok ? (
            <RecoveryScreen error={bundle.error} agree={null} workspace={workspace} />
          ) : state.status === "refused" ? (
            <RecoveryScreen error={state.error} agree={state.agree} workspace={workspace} />
          ) : state.status === "open" ? (
            <OpenedApp
              key={state.writer.database.name}
              workspace={workspace}
              writer={state.writer}
              outdated={state.outdated}
              recovered={state.recovered}
              mirror={state.mirror}
              bundle={bundle.value}
              preferences={preferences}
              onPreferences={onPreferences}
              onWorkspace={onWorkspace}
            />
          ) : (
            <OpeningApp workspace={workspace} />
          )}
        </StatusProvider>
      </ErrorBoundary>
    </MessagesProvider>
  );
}
