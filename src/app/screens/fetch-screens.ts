/** The files of the screens. The start screen is part of the first load, the others come on demand. */
import type { Screen } from "#src/i18n/routes";

/** Not a screen, but what any of them needs as soon as there is an assessment. */
export const fetchAssessment = () => import("#src/app/prepare-assessment");

export const fetchAssess = () => import("./assess");
export const fetchCarryOver = () => import("#src/features/carry-over/carry-over-screen");
export const fetchProfile = () => import("#src/features/profile/profile-screen");
export const fetchOverview = () => import("./overview");
export const fetchGaps = () => import("./gaps");
export const fetchRisks = () => import("#src/features/risks/risks-screen");
export const fetchStatement = () => import("#src/features/statement/statement-screen");
export const fetchActions = () => import("#src/features/actions/actions-screen");
export const fetchPlan = () => import("./plan");
export const fetchEvidence = () => import("./evidence");
export const fetchHistory = () => import("#src/features/history/history-screen");
export const fetchPack = () => import("./pack");
export const fetchReview = () => import("./review");
export const fetchHelp = () => import("./help");
export const fetchSettings = () => import("./settings");
export const fetchAssessmentList = () => import("#src/features/start/assessment-list");

const files: Readonly<Partial<Record<Screen, () => Promise<unknown>>>> = {
  assess: fetchAssess,
  carryOver: fetchCarryOver,
  profile: fetchProfile,
  overview: fetchOverview,
  gaps: fetchGaps,
  risks: fetchRisks,
  statement: fetchStatement,
  actions: fetchActions,
  evidence: fetchEvidence,
  plan: fetchPlan,
  history: fetchHistory,
  pack: fetchPack,
  review: fetchReview,
  help: fetchHelp,
  settings: fetchSettings,
};

/** Asks for what a screen consists of before it is shown. */
export async function fetchScreen(screen: Screen | null): Promise<void> {
  if (screen !== null) await files[screen]?.();
}
