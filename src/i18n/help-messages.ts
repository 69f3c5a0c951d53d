/** The words of the guide by themselves: the first visit asks for them, and not for those of every screen. */
import { loadOnce } from "./load-once";

export const loadHelpMessages = loadOnce(async (locale) =>
  locale === "vi" ? (await import("./vi/help")).help : (await import("./en/help")).help,
);
