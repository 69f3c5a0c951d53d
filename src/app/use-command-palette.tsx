/** Ctrl+K, ⌘+K or a button opens the command palette, which is fetched on demand. */
import { lazy, type ReactNode, Suspense, useEffect, useEffectEvent, useState } from "react";
import type { AppPaletteProps } from "./app-palette";

const fetchPalette = () => import("./app-palette");
const AppPalette = lazy(async () => ({ default: (await fetchPalette()).AppPalette }));

/** Long enough for the first screen to be there, short enough to be before the first Ctrl+K. */
const quietMoment = 2000;

export function useCommandPalette(input: Omit<AppPaletteProps, "isOpen" | "onClose">): {
  readonly show: () => void;
  readonly element: ReactNode;
} {
  const [open, setOpen] = useState(false);
  /** Mounted from its first use on, because it remembers what was opened. */
  const [wanted, setWanted] = useState(false);
  const show = () => {
    setWanted(true);
    setOpen(true);
  };

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const modal = document.querySelector("dialog[open]") !== null;
    if (isShortcut(event)) {
      event.preventDefault();
      // Another dialog is waiting for an answer and would be lost with the screen below it.
      if (open) setOpen(false);
      else if (!modal) show();
    } else if (open && !modal) {
      // Until the palette has come, what is typed for it must not score the control below.
      event.preventDefault();
    }
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener("keydown", listener, { capture: true });
    return () => window.removeEventListener("keydown", listener, { capture: true });
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => void fetchPalette().catch(() => undefined), quietMoment);
    return () => clearTimeout(timer);
  }, []);

  const element = wanted ? (
    <Suspense fallback={null}>
      <AppPalette {...input} isOpen={open} onClose={() => setOpen(false)} />
    </Suspense>
  ) : null;
  return { show, element };
}

function isShortcut(event: KeyboardEvent): boolean {
  return event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
}
