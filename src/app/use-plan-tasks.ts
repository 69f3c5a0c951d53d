import { useEffect, useState } from "react";
import { loadOnce } from "#src/i18n/load-once";
import type { NamedTask } from "#src/storage/plan-source";
import { useLocale, type Locale } from "#src/ui/messages";

// Apart from the palette, which is fetched whether or not anybody opens it.
const loadTasks = loadOnce(async (locale) => (await import("#src/storage/plan-source")).loadPlanTasks(locale));

const none: readonly NamedTask[] = [];

/** The tasks of the plan in the language of the screen; none until they are wanted and have come. */
export function usePlanTasks(isWanted: boolean): readonly NamedTask[] {
  const { locale } = useLocale();
  const [loaded, setLoaded] = useState<{ readonly locale: Locale; readonly tasks: readonly NamedTask[] } | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isStale = false;
    void loadTasks(locale)
      .catch(() => none)
      .then((tasks) => {
        if (!isStale) setLoaded({ locale, tasks: tasks ?? none });
      });
    return () => {
      isStale = true;
    };
  }, [isWanted, locale]);
  return loaded?.locale === locale ? loaded.tasks : none;
}
