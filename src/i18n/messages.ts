/** All words of the screens in one language. The report has its own (`report.ts`): it is written in a worker. */
import type { Locale } from "#src/domain/catalog/catalog-text";
import { loadOnce } from "./load-once";
import type { Messages } from "./vi";
import { core, type CoreMessages } from "./vi/core";

export type { Messages } from "./vi";
export type { CoreMessages } from "./vi/core";

/** The Vietnamese frame is at hand from the start; everything else comes when it is asked for. */
export const coreAtHand = (locale: Locale): CoreMessages | null => (locale === "vi" ? core : null);

export const loadCore = async (locale: Locale): Promise<CoreMessages> => coreAtHand(locale) ?? loadMessages(locale);

export const loadMessages = loadOnce<Messages>(async (locale) =>
  locale === "vi" ? (await import("./vi")).vi : (await import("./en")).en,
);
