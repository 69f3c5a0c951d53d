import { useCallback, useEffect, useRef } from "react";
import { conflictTitleId } from "./conflict-panel";

/** Longer than it takes to find a conflict that has just come about. */
const conflictComesWithin = 1_000;

/**
 * Opens a control at its conflict and puts the focus there as soon as it is on the screen. Where it has been decided
 * meanwhile, nothing takes the focus later.
 */
export function useShowConflict(open: (controlId: string) => void): (controlId: string) => void {
  const wantedUntil = useRef(0);
  const latest = useRef(open);
  useEffect(() => {
    latest.current = open;
    const title = Date.now() < wantedUntil.current ? document.getElementById(conflictTitleId) : null;
    if (title === null) return;
    wantedUntil.current = 0;
    title.focus();
  });
  return useCallback((controlId) => {
    wantedUntil.current = Date.now() + conflictComesWithin;
    latest.current(controlId);
  }, []);
}
