/** Throws the demo away; whoever opens it next gets it as it was shipped. Nothing of the unit's own is near it. */
import { Dexie } from "dexie";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { databaseNames, type AssessmentDatabase } from "./database";
import { saveErrorOf, type SaveError } from "./save-error";

/** `open` is this tab's connection to the demo, where it has one. Other tabs give theirs up by themselves. */
export async function resetDemo(open: AssessmentDatabase | null): Promise<Result<null, SaveError>> {
  try {
    open?.close({ disableAutoOpen: true });
    await Dexie.delete(databaseNames.demo);
    return succeed(null);
  } catch (error) {
    return fail(saveErrorOf(error));
  }
}
