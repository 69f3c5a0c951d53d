/** The corrective actions of an assessment, fresh after every write of any tab. */
import { useLiveQuery } from "dexie-react-hooks";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { loadActions } from "#src/storage/corrective-actions";
import type { Session } from "#src/storage/session";

export const useActions = ({ writer }: Session, assessmentId: string): readonly CorrectiveAction[] | undefined =>
  useLiveQuery(() => loadActions(writer.database, assessmentId), [writer, assessmentId]);

/** What stands in the address: the code, or the id where two machines have given one code twice. */
export const placeOfAction = (action: CorrectiveAction, actions: readonly CorrectiveAction[]): string =>
  actions.filter(({ code }) => code === action.code).length === 1 ? action.code : action.id;

export const findByPlace = (actions: readonly CorrectiveAction[], place: string | null): CorrectiveAction | undefined =>
  actions.find(({ code, id }) => place !== null && (id === place || code === place));
