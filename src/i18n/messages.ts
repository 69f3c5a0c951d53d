/** All words of the screens in one language. The report has its own (`report.ts`): it is written in a worker. */
import type { Locale } from "#src/domain/catalog/catalog-text";
import { type Messages, vi } from "./vi";

export type { Messages } from "./vi";

/** Vietnamese is at hand from the start; English comes when it is asked for. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  return locale === "vi" ? vi : (await import("./en")).en;
}
