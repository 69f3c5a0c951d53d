/** Decisions of a carry-over that is not finished, kept beside the database until the new assessment is there. */
import * as z from "zod/mini";

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
  try {
    const parsed = draftsSchema.safeParse(JSON.parse(localStorage.getItem(keyOf(assessmentId)) ?? "{}"));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** False where the browser refuses: then they are only on the screen. */
export function keepCarryOverDrafts(assessmentId: string, drafts: CarryOverDrafts): boolean {
  try {
    localStorage.setItem(keyOf(assessmentId), JSON.stringify(drafts));
    return true;
  } catch {
    return false;
  }
}

export function dropCarryOverDrafts(assessmentId: string): void {
  try {
    localStorage.removeItem(keyOf(assessmentId));
  } catch {
    // Nothing was kept.
  }
}
