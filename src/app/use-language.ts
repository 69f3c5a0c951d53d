/** Words and catalog of the chosen language; the previous language stays until the next is complete. */
import { useEffect, useState } from "react";
import type { Locale } from "#src/domain/catalog/catalog-text";
import { loadCore, type CoreMessages } from "#src/i18n/messages";
import {
  currentCatalogId,
  loadCatalog,
  type CatalogBundle,
  type CatalogSourceError,
} from "#src/storage/catalog-source";
import type { Result } from "#src/domain/shared/result";

export type Language = {
  readonly locale: Locale;
  readonly messages: CoreMessages;
  readonly bundle: Result<CatalogBundle, CatalogSourceError>;
};

export function useLanguage(locale: Locale): Language | null {
  const [language, setLanguage] = useState<Language | null>(null);

  useEffect(() => {
    let current = true;
    const load = async () => {
      const [messages, bundle] = await Promise.all([loadCore(locale), loadCatalog(currentCatalogId, locale)]);
      if (current) setLanguage({ locale, messages, bundle });
    };
    void load();
    return () => {
      current = false;
    };
  }, [locale]);

  return language;
}
