/** All words of the screens in one language. The report has its own (`report.ts`): it is written in a worker. */
import type { Locale } from "#src/domain/catalog/catalog-text";
import type { Messages } from "./vi";
import { core, type CoreMessages } from "./vi/core";

export type { Messages } from "./vi";
export type { CoreMessages } from "./vi/core";

/** The Vietnamese frame is at hand from the start; everything else comes when it is asked for. */
export const coreAtHand = (locale: Locale): CoreMessages | null => (locale === "vi" ? core : null);

export const loadCore = async (locale: Locale): Promise<CoreMessages> => coreAtHand(locale) ?? loadMessages(locale);

/** One promise for each language, so that a screen that waits for it is not told anew each time. */
export function loadMessages(locale: Locale): Promise<Messages> {
  const asked = loading.get(locale) ?? fetchMessages(locale);
  loading.set(locale, asked);
  return asked;
}

const loading = new Map<Locale, Promise<Messages>>();

async function fetchMessages(locale: Locale): Promise<Messages> {
  try {
    return locale === "vi" ? (await import("./vi")).vi : (await import("./en")).en;
  } catch (error) {
    // A server that did not answer may answer the next time.
    loading.delete(locale);
    throw error;
  }
}
