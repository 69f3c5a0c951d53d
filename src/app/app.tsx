import { lazy, Suspense, useEffect, useState } from "react";
import { fetchCatalog } from "#src/storage/catalog-files";
import { loadWorkspace, saveWorkspace } from "#src/storage/current-assessment";
import type { Workspace } from "#src/storage/database";
import { MessagesProvider } from "#src/ui/messages";
import { CrashScreen } from "./crash-screen";
import { ErrorBoundary } from "./error-boundary";
import { nextPicture } from "./next-picture";
import { OpeningApp } from "./opening-app";
import { usePreferences } from "./use-preferences";
import { useWords } from "./use-words";

const fetchGate = () => import("./opening-gate");

/** After the frame is drawn, so that the first picture need not share line and processor with what comes next. */
const OpeningGate = lazy(async () => {
  await nextPicture();
  return { default: (await fetchGate()).OpeningGate };
});

/** The frame at once, and in it what the gate opens. */
export function App() {
  const { preferences, change, actor } = usePreferences();
  const words = useWords(preferences.locale);
  const [workspace, setWorkspace] = useState<Workspace>(loadWorkspace);
  const enter = (next: Workspace) => {
    saveWorkspace(next);
    setWorkspace(next);
  };

  // The catalog's files and the code that opens them side by side. Whether they came is told where they are needed.
  useEffect(() => {
    const fetchNext = async () => {
      await nextPicture();
      await Promise.all([fetchGate(), fetchCatalog(preferences.locale)]);
    };
    void fetchNext().catch(() => undefined);
  }, [preferences.locale]);

  if (words === null) return null;
  return (
    <MessagesProvider locale={words.locale} messages={words.messages}>
      <ErrorBoundary fallback={CrashScreen}>
        <Suspense fallback={<OpeningApp workspace={workspace} />}>
          <OpeningGate
            workspace={workspace}
            actor={actor}
            preferences={preferences}
            onPreferences={change}
            onWorkspace={enter}
          />
        </Suspense>
      </ErrorBoundary>
    </MessagesProvider>
  );
}
