import { useState } from "react";
import { loadWorkspace, saveWorkspace } from "#src/storage/current-assessment";
import type { Workspace } from "#src/storage/database";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { CrashScreen } from "./crash-screen";
import { ErrorBoundary } from "./error-boundary";
import { OpenedApp } from "./opened-app";
import { RecoveryScreen } from "./recovery-screen";
import { useLanguage } from "./use-language";
import { usePreferences } from "./use-preferences";
import { useWorkspace } from "./use-workspace";

/** Opens what everything needs (words, catalog, database) and shows the app, or says why it cannot. */
export function App() {
  const { preferences, change, actor } = usePreferences();
  const language = useLanguage(preferences.locale);
  const [workspace, setWorkspace] = useState<Workspace>(loadWorkspace);
  const state = useWorkspace(workspace, actor);

  if (language === null) return null;
  const { bundle } = language;
  return (
    <MessagesProvider locale={language.locale} messages={language.messages}>
      <ErrorBoundary fallback={CrashScreen}>
        <StatusProvider>
          {!bundle.ok ? (
            <RecoveryScreen error={bundle.error} startAfresh={null} />
          ) : state.status === "refused" ? (
            <RecoveryScreen error={state.error} startAfresh={state.startAfresh} />
          ) : state.status === "open" ? (
            <OpenedApp
              key={state.writer.database.name}
              workspace={workspace}
              writer={state.writer}
              outdated={state.outdated}
              bundle={bundle.value}
              preferences={preferences}
              onPreferences={change}
              onWorkspace={(next) => {
                saveWorkspace(next);
                setWorkspace(next);
              }}
            />
          ) : null}
        </StatusProvider>
      </ErrorBoundary>
    </MessagesProvider>
  );
}
