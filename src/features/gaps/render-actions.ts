import type { ReactNode } from "react";

/** What is done about a gap or finding: its items, and the item, clause or capability that it is about. */
export type RenderActions = (controlIds: readonly string[], place: string) => ReactNode;
