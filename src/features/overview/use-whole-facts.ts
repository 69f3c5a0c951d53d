/** Also what no level follows from: actions, the Statement of Applicability, opinions of reviewers. */
import { useLiveQuery } from "dexie-react-hooks";
import type { WholeFacts } from "#src/domain/progress/decisions";
import type { OpenAssessment } from "#src/storage/session";
import { loadListContent } from "#src/storage/list-content";

/** Undefined until they have been read. */
export const useWholeFacts = ({
  session,
  facts,
}: Pick<OpenAssessment, "session" | "facts">): WholeFacts | null | undefined =>
  useLiveQuery(
    () => loadListContent(session.writer.database, facts.assessment.id),
    // Read again with the facts, so that both are of one moment.
    [session.writer, facts],
  );
