import { useEffect, useState } from "react";
import type { PlanBundle } from "#src/domain/plan/plan-bundle";
import type { Result } from "#src/domain/shared/result";
import { loadPlan, type PlanSourceError } from "#src/storage/plan-source";
import { useLocale, type Locale } from "#src/ui/messages";

type Loaded = { readonly locale: Locale; readonly result: Result<PlanBundle, PlanSourceError> };

/** The plan in the language of the screen; null until it has come. */
export function usePlanBundle(): Loaded["result"] | null {
  const { locale } = useLocale();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isStale = false;
    void loadPlan(locale).then((result) => {
      if (!isStale) setLoaded({ locale, result });
    });
    return () => {
      isStale = true;
    };
  }, [locale]);
  return loaded?.locale === locale ? loaded.result : null;
}
