/** The words of the first picture; what is behind the gate takes its own with the catalog (`use-language.ts`). */
import { useEffect, useState } from "react";
import type { Locale } from "#src/domain/catalog/catalog-text";
import { coreAtHand, loadCore, type CoreMessages } from "#src/i18n/messages";

type Words = { readonly locale: Locale; readonly messages: CoreMessages };

export function useWords(locale: Locale): Words | null {
  const [words, setWords] = useState<Words | null>(() => {
    const messages = coreAtHand(locale);
    return messages === null ? null : { locale, messages };
  });

  useEffect(() => {
    let current = true;
    const load = async () => {
      const messages = await loadCore(locale);
      if (current) setWords((now) => (now?.locale === locale ? now : { locale, messages }));
    };
    void load();
    return () => {
      current = false;
    };
  }, [locale]);

  return words;
}
