/** Opens the database of the chosen workspace and keeps watch over it. */
import { useCallback, useEffect, useState } from "react";
import { createUuidV7 } from "#src/domain/shared/uuid-v7";
import { saveCurrentAssessmentId } from "#src/storage/current-assessment";
import type { SaveError, Writer } from "#src/storage/commit";
import { databaseNames, declareDatabase, type Device, type Workspace } from "#src/storage/database";
import { openDemo, type DemoError } from "#src/storage/demo";
import { createMarkerStore, forgetfulMarkerStore } from "#src/storage/marker-store";
import { initialise, openDatabase, remember, type MarkerStore, type OpenError } from "#src/storage/open-database";

export type WorkspaceState =
  | { readonly status: "opening" }
  | {
      readonly status: "refused";
      readonly error: OpenError | DemoError | SaveError;
      /** Present when the user may accept that old data are gone. */
      readonly startAfresh: (() => void) | null;
    }
  | { readonly status: "open"; readonly writer: Writer; readonly outdated: boolean };

export const newId = () => createUuidV7(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

export function useWorkspace(workspace: Workspace, actor: { readonly current: string }): WorkspaceState {
  const [opened, setOpened] = useState<{ readonly of: Workspace; readonly state: WorkspaceState } | null>(null);

  const open = useCallback(
    (isCurrent: () => boolean) => {
      const database = declareDatabase(databaseNames[workspace]);
      const marker = workspace === "demo" ? forgetfulMarkerStore : createMarkerStore(() => localStorage, database.name);
      const show = (next: WorkspaceState) => {
        if (isCurrent()) setOpened({ of: workspace, state: next });
      };
      const onOutdated = () =>
        setOpened((current) =>
          current?.state.status === "open" ? { ...current, state: { ...current.state, outdated: true } } : current,
        );
      const accept = async (device: Device) => {
        const writer = createWriter(database, device, marker, actor);
        if (workspace === "demo") {
          const demo = await openDemo(writer);
          if (!demo.ok) return show({ status: "refused", error: demo.error, startAfresh: null });
          saveCurrentAssessmentId("demo", demo.value);
        }
        show({ status: "open", writer, outdated: false });
      };
      const start = async () => {
        const result = await openDatabase(database, { marker, newId, secureContext: isSecureContext, onOutdated });
        if (result.ok) return accept(result.value);
        const startAfresh = () =>
          void initialise(database, marker, newId).then(accept, (reason: unknown) =>
            show({
              status: "refused",
              error: { type: "storage-unavailable", detail: String(reason) },
              startAfresh: null,
            }),
          );
        const { error } = result;
        return show({ status: "refused", error, startAfresh: error.type === "storage-vanished" ? startAfresh : null });
      };
      void start();
      return database;
    },
    [workspace, actor],
  );

  useEffect(() => {
    let current = true;
    const database = open(() => current);
    return () => {
      current = false;
      database.close({ disableAutoOpen: true });
    };
  }, [open]);

  return opened?.of === workspace ? opened.state : { status: "opening" };
}

function createWriter(
  database: Writer["database"],
  device: Device,
  marker: MarkerStore,
  actor: { readonly current: string },
): Writer {
  return {
    database,
    device,
    newId,
    now: () => Date.now(),
    actor: () => actor.current,
    onSaved: ({ created }) => {
      if (created) void remember(database, device, marker);
      const remembered = marker.read();
      if (remembered !== null) marker.write({ ...remembered, lastChangedAt: new Date().toISOString() });
    },
  };
}
