/** Which assessment this tab has open; a convenience, not a fact. Where the browser refuses its storage it is forgotten. */
import { keepText, readText } from "./browser-memory";
import type { Workspace } from "./database";

const workspaceKey = "tu-danh-gia-27001.workspace";
const assessmentKey = (workspace: Workspace) => `tu-danh-gia-27001.current.${workspace}`;

/** Per tab: the demo in one tab does not take another tab along. */
export const loadWorkspace = (): Workspace =>
  readText(() => sessionStorage, workspaceKey) === "demo" ? "demo" : "own";

export const saveWorkspace = (workspace: Workspace): boolean => keepText(() => sessionStorage, workspaceKey, workspace);

/** What this tab had open, else what any tab opened last. */
export const loadCurrentAssessmentId = (workspace: Workspace): string | null =>
  readText(() => sessionStorage, assessmentKey(workspace)) ??
  readText(() => localStorage, assessmentKey(workspace)) ??
  null;

/** Where both are full or refused, the next start asks again. */
export function saveCurrentAssessmentId(workspace: Workspace, assessmentId: string): void {
  keepText(() => sessionStorage, assessmentKey(workspace), assessmentId);
  keepText(() => localStorage, assessmentKey(workspace), assessmentId);
}
