/** How this browser shows the app. A convenience, kept beside the database and never part of an assessment. */
import * as z from "zod/mini";
import { keepText, readJson, type ReadableMemory, type WritableMemory } from "./browser-memory";

export const preferencesKey = "tu-danh-gia-27001.preferences";

/** Longest name that goes into the change history. */
export const actorLimit = 120;

export type Preferences = {
  readonly locale: "vi" | "en";
  readonly theme: "system" | "light" | "dark";
  /** Single-letter keys can be switched off (WCAG 2.1.4). */
  readonly letterKeys: boolean;
  /** Who sits at this machine: the name written beside every change. */
  readonly actor: string;
};

export const defaultPreferences: Preferences = { locale: "vi", theme: "system", letterKeys: true, actor: "" };

/** Each value stands alone: a bad one falls back to its default and leaves the others as they are. */
const preferencesSchema = z.object({
  locale: z.catch(z.enum(["vi", "en"]), defaultPreferences.locale),
  theme: z.catch(z.enum(["system", "light", "dark"]), defaultPreferences.theme),
  letterKeys: z.catch(z.boolean(), defaultPreferences.letterKeys),
  actor: z.catch(z.string().check(z.maxLength(actorLimit)), defaultPreferences.actor),
});

/** Defaults where the browser refuses its storage or holds something else under the key. */
export function loadPreferences(storage: ReadableMemory = () => localStorage): Preferences {
  const parsed = preferencesSchema.safeParse(readJson(storage, preferencesKey));
  return parsed.success ? parsed.data : defaultPreferences;
}

/** False where the browser refuses; the choice then holds until the page is closed. */
export const savePreferences = (preferences: Preferences, storage: WritableMemory = () => localStorage): boolean =>
  keepText(storage, preferencesKey, JSON.stringify(preferences));
