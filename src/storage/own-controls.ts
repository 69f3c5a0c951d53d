/** The unit's own controls alone; the statement of which they are a part is read by `loadStatement`. */
import type { OwnControl } from "#src/domain/statement/own-control";
import type { AssessmentDatabase } from "./database";

/** For live queries. */
export const loadOwnControls = (database: AssessmentDatabase, assessmentId: string): Promise<readonly OwnControl[]> =>
  database.ownControls.where("assessmentId").equals(assessmentId).toArray();
