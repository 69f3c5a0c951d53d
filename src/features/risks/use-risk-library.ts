/** The library in the language of the screen, fetched when a screen first asks. */
import { useEffect, useState } from "react";
import type { Result } from "#src/domain/shared/result";
import { loadRiskLibrary, type RiskLibraryBundle, type RiskLibrarySourceError } from "#src/storage/risk-library-source";
import { useLocale } from "#src/ui/messages";

export type LoadedRiskLibrary = Result<RiskLibraryBundle, RiskLibrarySourceError>;

/** Undefined while it is on its way. */
export function useRiskLibrary(): LoadedRiskLibrary | undefined {
  const { locale } = useLocale();
  const [loaded, setLoaded] = useState<{ readonly locale: string; readonly result: LoadedRiskLibrary }>();
  useEffect(() => {
    let isGone = false;
    void loadRiskLibrary(locale).then((result) => {
      if (!isGone) setLoaded({ locale, result });
    });
    return () => {
      isGone = true;
    };
  }, [locale]);
  return loaded?.locale === locale ? loaded.result : undefined;
}
