/** Which assessment this tab has open; a convenience, not a fact. */
import type { Workspace } from "./database";

const workspaceKey = "tu-danh-gia-27001.workspace";
const assessmentKey = (workspace: Workspace) => `tu-danh-gia-27001.current.${workspace}`;

/** Per tab: the demo in one tab does not take another tab along. */
export const loadWorkspace = (): Workspace => (sessionStorage.getItem(workspaceKey) === "demo" ? "demo" : "own");

export const saveWorkspace = (workspace: Workspace): void => sessionStorage.setItem(workspaceKey, workspace);

export const loadCurrentAssessmentId = (workspace: Workspace): string | null =>
  localStorage.getItem(assessmentKey(workspace));

export const saveCurrentAssessmentId = (workspace: Workspace, assessmentId: string): void =>
  localStorage.setItem(assessmentKey(workspace), assessmentId);
