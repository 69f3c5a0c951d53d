import type { Locale } from "#src/domain/catalog/catalog-text";

/** One promise for each language, so that a screen that waits for it is not told anew each time. */
export function loadOnce<Words>(fetchWords: (locale: Locale) => Promise<Words>): (locale: Locale) => Promise<Words> {
  const loading = new Map<Locale, Promise<Words>>();
  return (locale) => {
    const asked =
      loading.get(locale) ??
      fetchWords(locale).catch((error: unknown) => {
        // A server that did not answer may answer the next time.
        loading.delete(locale);
        throw error;
      });
    loading.set(locale, asked);
    return asked;
  };
}
