/** The gap list over a real database: what is written comes back to the screen. */
import { render } from "@testing-library/react";
import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { openTestSession } from "#test/support/open-test-session";
import { evaluate } from "#src/domain/assessment/evaluation";
import { GapsScreen } from "#src/features/gaps/gaps-screen";
import { vi } from "#src/i18n/vi";
import { loadFacts } from "#src/storage/assessments";
import { createIntake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { MessagesProvider } from "#src/ui/messages";
import { useSave } from "#src/ui/use-save";

type TestSession = Awaited<ReturnType<typeof openTestSession>>;

export async function showGaps(prepare: (opened: TestSession) => Promise<unknown>): Promise<TestSession> {
  const opened = await openTestSession();
  await prepare(opened);
  const first = await opened.refresh();
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <LiveGaps first={first} />
    </MessagesProvider>,
  );
  return opened;
}

function LiveGaps({ first }: { readonly first: OpenAssessment }) {
  const saver = useSave();
  const { session } = first;
  const [intake] = useState(() => createIntake(session.writer));
  const facts =
    useLiveQuery(() => loadFacts(session.writer.database, first.facts.assessment.id), [session]) ?? first.facts;
  const { catalog, model } = session.bundle;
  return (
    <GapsScreen
      session={session}
      facts={facts}
      evaluation={evaluate(catalog, facts, model)}
      saver={saver}
      backUpFirst={async () => undefined}
      intake={intake}
      intakeStatus={null}
      findings={null}
      findingsFirst={false}
      renderBulkSet={(items) => <p>{`${items.length} items`}</p>}
      renderActions={(_findings, _ids, place) => <a href={`#/khac-phuc/${place}`}>Lập hành động</a>}
    />
  );
}
