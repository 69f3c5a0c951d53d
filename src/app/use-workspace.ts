/** Opens the database of the chosen workspace and keeps watch over it. */
import { startTransition, useCallback, useEffect, useState } from "react";
import type { Workspace } from "#src/storage/database";
import type { DemoError } from "#src/storage/demo";
import type { OpenError } from "#src/storage/open-database";
import type { SaveError } from "#src/storage/save-error";
import { openWorkspace, type Consent, type OpenedWorkspace } from "./open-workspace";

export type WorkspaceState =
  | { readonly status: "opening" }
  | {
      readonly status: "refused";
      readonly error: OpenError | DemoError | SaveError;
      /** What the user may agree to, and then goes on. */
      readonly agree: { readonly to: Consent; readonly goOn: () => void } | null;
    }
  | (OpenedWorkspace & { readonly status: "open"; readonly outdated: boolean });

export function useWorkspace(workspace: Workspace, actor: { readonly current: string }): WorkspaceState {
  const [opened, setOpened] = useState<{ readonly of: Workspace; readonly state: WorkspaceState } | null>(null);

  const [agreed, setAgreed] = useState<{ readonly of: Workspace; readonly to: Consent } | null>(null);
  const consent = agreed?.of === workspace ? agreed.to : null;

  const open = useCallback(
    async (isCurrent: () => boolean): Promise<OpenedWorkspace | null> => {
      const show = (state: WorkspaceState) => {
        // The whole app appears: drawn in slices, so that the frame goes on answering.
        if (isCurrent()) startTransition(() => setOpened({ of: workspace, state }));
      };
      const onOutdated = () =>
        setOpened((current) =>
          current?.state.status === "open" ? { ...current, state: { ...current.state, outdated: true } } : current,
        );
      const onRecovered = (changeCount: number) =>
        setOpened((current) =>
          current?.state.status === "open"
            ? { ...current, state: { ...current.state, recovered: { changeCount, lastChangedAt: null } } }
            : current,
        );
      const result = await openWorkspace({ workspace, actor, onOutdated, onRecovered }, consent);
      if (result.ok) {
        show({ status: "open", outdated: false, ...result.value });
        return result.value;
      }
      const { error } = result;
      const to = consentFor[error.type as keyof typeof consentFor] as Consent | undefined;
      show({
        status: "refused",
        error,
        agree: to === undefined ? null : { to, goOn: () => setAgreed({ of: workspace, to }) },
      });
      return null;
    },
    [workspace, actor, consent],
  );

  useEffect(() => {
    let current = true;
    const opening = open(() => current);
    return () => {
      current = false;
      void opening.then(close);
    };
  }, [open]);

  return opened?.of === workspace ? opened.state : { status: "opening" };
}

const consentFor = { "storage-vanished": "afresh", "storage-upgrade-unsafe": "upgrade" } as const;

function close(opened: OpenedWorkspace | null): void {
  opened?.writer.database.close({ disableAutoOpen: true });
  void opened?.mirror?.close();
}
