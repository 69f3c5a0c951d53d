/** The preferences of this browser, and what they change about the page as a whole. */
import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { loadPreferences, savePreferences, type Preferences } from "#src/storage/preferences";

export function usePreferences() {
  const [preferences, setPreferences] = useState(() => loadPreferences());
  /** The name of the moment, for the change history: writes must not wait for a render. */
  const actor: RefObject<string> = useRef(preferences.actor);

  const change = useCallback((changed: Partial<Preferences>) => {
    setPreferences((current) => {
      const next = { ...current, ...changed };
      savePreferences(next);
      return next;
    });
  }, []);

  useEffect(() => {
    actor.current = preferences.actor;
    const root = document.documentElement;
    root.lang = preferences.locale;
    if (preferences.theme === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = preferences.theme;
  }, [preferences]);

  return { preferences, change, actor };
}
