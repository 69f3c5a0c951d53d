import { lazy, useDeferredValue, useEffect, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { OpeningScreen } from "#src/app/opening-screen";
import type { ScreenOutletProps } from "#src/app/screen-outlet";
import type { ListedAssessment } from "#src/features/start/assessment-list";
import { StartScreen, type NewAssessment } from "#src/features/start/start-screen";
import { routes } from "#src/i18n/routes";
import { loadAssessments } from "#src/storage/assessments";
import { isFirstRun } from "#src/storage/first-run";
import type { Session } from "#src/storage/session";
import { readStorageStatus } from "#src/storage/storage-status";
import { fetchAssessment } from "./fetch-screens";

const FirstRun = lazy(async () => ({ default: (await import("#src/features/help/first-run")).FirstRun }));
const DemoReset = lazy(async () => ({ default: (await import("#src/features/help/demo-reset")).DemoReset }));

type StartProps = Pick<ScreenOutletProps, "open" | "session" | "onOpen" | "onWorkspace" | "navigate" | "saver">;

export function Start({ open, session, onOpen, onWorkspace, navigate, saver }: StartProps) {
  const { bundle, workspace, writer } = session;
  const storage = useLiveQuery(() => readStorageStatus(writer.database), [writer]);
  // Deferred: drawn in slices, so that the frame goes on answering.
  const listed = useDeferredValue(useListedAssessments(session));
  if (listed === undefined) return <OpeningScreen screen="start" />;
  const create = ({ profile, chosen }: NewAssessment) =>
    saver.save("create", async () => {
      const { createAgainst } = await import("#src/storage/create-against");
      const created = await createAgainst(writer, profile, chosen);
      if (created.ok) {
        onOpen(created.value.id);
        navigate(routes.assess);
      }
      return created;
    });
  const openAt = (path: string) => (assessmentId: string) => {
    onOpen(assessmentId);
    navigate(path);
  };
  return (
    <StartScreen
      assessments={listed}
      bundle={bundle}
      workspace={workspace}
      currentAssessmentId={open?.facts.assessment.id ?? null}
      onCreate={create}
      onOpen={(assessmentId, controlId) =>
        openAt(controlId === undefined ? routes.overview : `${routes.assess}/${controlId}`)(assessmentId)
      }
      onCarryOver={openAt(routes.carryOver)}
      onEnterDemo={() => onWorkspace("demo")}
      onLeaveDemo={() => onWorkspace("own")}
      demoReset={workspace === "demo" ? <DemoReset database={writer.database} onReset={reopenDemo} /> : null}
      renderFirstRun={
        workspace === "own" && isFirstRun()
          ? (onDone) => <FirstRun onEnterDemo={() => onWorkspace("demo")} onDone={onDone} />
          : null
      }
      storage={{ persisted: storage?.persisted ?? null, usedBytes: storage?.usedBytes ?? null }}
    />
  );
}

/** The workspace stays the demo; what opens it finds nothing and writes it anew. */
const reopenDemo = () => window.location.reload();

/** Undefined until they have been read and, where there are any, evaluated. */
function useListedAssessments(session: Session): readonly ListedAssessment[] | undefined {
  const { database } = session.writer;
  const loaded = useLiveQuery(() => loadAssessments(database), [database]);
  const [listed, setListed] = useState<readonly ListedAssessment[]>();
  useEffect(() => {
    if (loaded === undefined || loaded.length === 0) return undefined;
    let isCurrent = true;
    const list = async () => {
      const { listAssessments } = await fetchAssessment();
      return listAssessments(session, loaded);
    };
    list().then(
      (found) => isCurrent && setListed(found),
      () => isCurrent && setListed(loaded.map((one) => ({ ...one, evaluated: null }))),
    );
    return () => {
      isCurrent = false;
    };
  }, [session, loaded]);
  return loaded?.length === 0 ? none : listed;
}

const none: readonly ListedAssessment[] = [];
