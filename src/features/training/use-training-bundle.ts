import { useEffect, useState } from "react";
import type { Result } from "#src/domain/shared/result";
import { loadTrainingPaths, type TrainingBundle, type TrainingSourceError } from "#src/storage/training-path-source";
import { useLocale, type Locale } from "#src/ui/messages";

type Loaded = { readonly locale: Locale; readonly result: Result<TrainingBundle, TrainingSourceError> };

/** Paths and questions in the language of the screen; null until they have come. */
export function useTrainingBundle(): Loaded["result"] | null {
  const { locale } = useLocale();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isStale = false;
    void loadTrainingPaths(locale).then((result) => {
      if (!isStale) setLoaded({ locale, result });
    });
    return () => {
      isStale = true;
    };
  }, [locale]);
  return loaded?.locale === locale ? loaded.result : null;
}
