import { useEffect, useEffectEvent } from "react";

/** Escape closes what is open beside a list; null where nothing is. An open dialog has its own use for it. */
export function useEscape(onEscape: (() => void) | null): void {
  const leave = useEffectEvent(() => onEscape?.());
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]") !== null) return;
      leave();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
