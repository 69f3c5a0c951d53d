/** Decisions of a carry-over that is not finished, kept beside the database until the new assessment is there. */
import * as z from "zod/mini";
import { keepText, readJson } from "./browser-memory";

export const levelChoices = ["open", "none", "0", "1", "2", "3", "4", "5"] as const;
/** `open`: not decided yet; `none`: decided to leave it not assessed. */
export type LevelChoice = (typeof levelChoices)[number];

const draftSchema = z.strictObject({
  choice: z.enum(levelChoices),
  takeNotes: z.boolean(),
  takeEvidence: z.boolean(),
  /** How the sources stood when this was decided. */
  seen: z.string(),
});

export type CarryOverDraft = Readonly<z.infer<typeof draftSchema>>;
export type CarryOverDrafts = Readonly<Record<string, CarryOverDraft>>;

const draftsSchema = z.record(z.string(), draftSchema);

const keyOf = (assessmentId: string) => `tu-danh-gia-27001.carry-over.${assessmentId}`;

export function readCarryOverDrafts(assessmentId: string): CarryOverDrafts {
  const parsed = draftsSchema.safeParse(readJson(() => localStorage, keyOf(assessmentId)));
  return parsed.success ? parsed.data : {};
}

/** False where the browser refuses: then they are only on the screen. */
export const keepCarryOverDrafts = (assessmentId: string, drafts: CarryOverDrafts): boolean =>
  keepText(() => localStorage, keyOf(assessmentId), JSON.stringify(drafts));

export function dropCarryOverDrafts(assessmentId: string): void {
  try {
    localStorage.removeItem(keyOf(assessmentId));
  } catch {
    // Nothing was kept.
  }
}
