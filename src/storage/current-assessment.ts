/** Which assessment this tab has open; a convenience, not a fact. Where the browser refuses its storage it is forgotten. */
import type { Workspace } from "./database";

const workspaceKey = "tu-danh-gia-27001.workspace";
const assessmentKey = (workspace: Workspace) => `tu-danh-gia-27001.current.${workspace}`;

/** Per tab: the demo in one tab does not take another tab along. */
export const loadWorkspace = (): Workspace => (read(() => sessionStorage, workspaceKey) === "demo" ? "demo" : "own");

export const saveWorkspace = (workspace: Workspace): void => write(() => sessionStorage, workspaceKey, workspace);

/** What this tab had open, else what any tab opened last. */
export const loadCurrentAssessmentId = (workspace: Workspace): string | null =>
  read(() => sessionStorage, assessmentKey(workspace)) ?? read(() => localStorage, assessmentKey(workspace));

export function saveCurrentAssessmentId(workspace: Workspace, assessmentId: string): void {
  write(() => sessionStorage, assessmentKey(workspace), assessmentId);
  write(() => localStorage, assessmentKey(workspace), assessmentId);
}

function read(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}

function write(storage: () => Storage, key: string, value: string): void {
  try {
    storage().setItem(key, value);
  } catch {
    // Full or refused: the next start asks again.
  }
}
