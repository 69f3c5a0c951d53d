/** The history over a real database: what is restored or decided comes back to the screen. */
import { openTestSession } from "#test/support/open-test-session";
import { render } from "@testing-library/react";
import { useLiveQuery } from "dexie-react-hooks";
import { evaluate } from "#src/domain/assessment/evaluation";
import { HistoryScreen } from "#src/features/history/history-screen";
import { vi } from "#src/i18n/vi";
import { loadFacts } from "#src/storage/assessments";
import type { OpenAssessment } from "#src/storage/session";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";

type TestSession = Awaited<ReturnType<typeof openTestSession>>;

export async function showHistory(prepare: (opened: TestSession) => Promise<unknown>, controlId: string | null = null) {
  const opened = await openTestSession();
  await prepare(opened);
  const first = await opened.refresh();
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <LiveHistory first={first} controlId={controlId} />
      </StatusProvider>
    </MessagesProvider>,
  );
  return opened;
}

function LiveHistory({ first, controlId }: { readonly first: OpenAssessment; readonly controlId: string | null }) {
  const saver = useSave();
  const { session } = first;
  const facts =
    useLiveQuery(() => loadFacts(session.writer.database, first.facts.assessment.id), [session]) ?? first.facts;
  const { catalog, model } = session.bundle;
  const evaluation = evaluate(catalog, facts, model);
  return <HistoryScreen session={session} facts={facts} evaluation={evaluation} saver={saver} controlId={controlId} />;
}
