import type { ReactNode } from "react";
import type { Finding } from "#src/domain/finding/suggest-findings";

/** What is done about a gap or finding: what was found, its items, and the item, clause or capability that it is about. */
export type RenderActions = (findings: readonly Finding[], controlIds: readonly string[], place: string) => ReactNode;
