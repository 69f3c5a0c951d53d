/** The frame while catalog and database are being opened: everything that is known without them, in its final place. */
import { useEffect } from "react";
import { useHashLocation } from "wouter/use-hash-location";
import { loadCurrentAssessmentId } from "#src/storage/current-assessment";
import type { Workspace } from "#src/storage/database";
import { useCoreMessages } from "#src/ui/messages";
import { Notices } from "./notices";
import { OpeningScreen } from "./opening-screen";
import { parseRoute } from "./parse-route";
import { fetchAssessment, fetchAssessmentList, fetchScreen } from "./screens/fetch-screens";
import { Shell } from "./shell";
import styles from "./shell.module.css";

const noUpdate = { ready: false, apply: () => undefined };

export function OpeningApp({ workspace }: { readonly workspace: Workspace }) {
  const { shell } = useCoreMessages();
  const [location] = useHashLocation();
  const { screen } = parseRoute(location);

  // Beside the catalog, not after it. Whether it came is told when the screen is shown.
  useEffect(() => {
    const fetchNext = async () => {
      if (loadCurrentAssessmentId(workspace) === null) return fetchScreen(screen);
      await Promise.all([fetchScreen(screen), fetchAssessment(), screen === "start" ? fetchAssessmentList() : null]);
    };
    void fetchNext().catch(() => undefined);
  }, [workspace, screen]);

  return (
    <Shell
      screen={screen}
      unit={shell.loading}
      documentTitle={screen === null ? shell.notFound.title : shell.screens[screen]}
      saveState={null}
      notices={
        // Keeps its place. That sample data are being looked at is said when they are there.
        <div className={styles.absent}>
          <Notices
            demo={workspace === "demo"}
            outdated={false}
            recovered={null}
            update={noUpdate}
            onLeaveDemo={() => undefined}
          />
        </div>
      }
      fill={false}
      onCommands={null}
    >
      <OpeningScreen screen={screen} />
    </Shell>
  );
}
