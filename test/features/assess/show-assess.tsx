/** The workspace over a real database: what is written, by whichever window, comes back to the screen. */
import { openTestSession } from "#test/support/open-test-session";
import { render } from "@testing-library/react";
import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { vi as mock } from "vitest";
import { BulkSet } from "#src/app/screens/bulk-set";
import { evaluate } from "#src/domain/assessment/evaluation";
import { AssessScreen } from "#src/features/assess/assess-screen";
import { vi } from "#src/i18n/vi";
import { IntakeStatus } from "#src/features/evidence/intake-status";
import { loadFacts } from "#src/storage/assessments";
import { createIntake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";

type TestSession = Awaited<ReturnType<typeof openTestSession>>;

export async function showAssess(controlId: string, prepare: (opened: TestSession) => Promise<unknown>) {
  // What jsdom lacks.
  mock.stubGlobal("CSS", { escape: (text: string) => text, supports: () => true });
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  const opened = await openTestSession();
  await prepare(opened);
  const first = await opened.refresh();
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <LiveAssess first={first} firstControl={controlId} />
      </StatusProvider>
    </MessagesProvider>,
  );
  const { writer } = opened.session;
  const { id } = opened.facts.assessment;
  const record = async (of = controlId) => writer.database.controlAssessments.get([id, of]);
  return { ...opened, writer, id, record };
}

function LiveAssess({ first, firstControl }: { readonly first: OpenAssessment; readonly firstControl: string }) {
  const saver = useSave();
  const [controlId, setControlId] = useState(firstControl);
  const [intake] = useState(() => createIntake(first.session.writer));
  const { session } = first;
  const facts =
    useLiveQuery(() => loadFacts(session.writer.database, first.facts.assessment.id), [session]) ?? first.facts;
  const { catalog, model } = session.bundle;
  const evaluation = evaluate(catalog, facts, model);
  return (
    <AssessScreen
      session={session}
      facts={facts}
      evaluation={evaluation}
      saver={saver}
      controlId={controlId}
      onSelect={setControlId}
      letterKeys
      actor="Trần Quốc Bảo"
      intake={intake}
      intakeStatus={<IntakeStatus intake={intake} saver={saver} session={session} facts={facts} />}
      renderFindings={() => null}
      renderBulkSet={(asked, onClose) => (
        <BulkSet
          session={session}
          facts={facts}
          evaluation={evaluation}
          saver={saver}
          asked={asked}
          backUpFirst={async () => undefined}
          onClose={onClose}
        />
      )}
    />
  );
}
