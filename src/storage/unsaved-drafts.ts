/**
 * Text on its way to the database, kept beside it for this tab: it is still there after a reload that came before the
 * save, or after a save that was refused (a tab that another version has made outdated).
 */
import * as z from "zod/mini";

const draftSchema = z.strictObject({ text: z.string(), seen: z.string() });

/** `seen` is what stood in the field when the typing began. */
export type UnsavedDraft = Readonly<z.infer<typeof draftSchema>>;

const keyOf = (place: string) => `tu-danh-gia-27001.draft.${place}`;

/** What `useDraft` asks for: see there. */
export const unsavedDrafts = {
  keep(place: string, draft: UnsavedDraft): void {
    try {
      sessionStorage.setItem(keyOf(place), JSON.stringify(draft));
    } catch {
      // Full or refused: the text is on the screen, and its save is on its way.
    }
  },
  drop(place: string): void {
    try {
      sessionStorage.removeItem(keyOf(place));
    } catch {
      // As above.
    }
  },
  read(place: string): UnsavedDraft | null {
    try {
      const parsed = draftSchema.safeParse(JSON.parse(sessionStorage.getItem(keyOf(place)) ?? "null"));
      return parsed.success ? parsed.data : null;
    } catch {
      return null;
    }
  },
};
