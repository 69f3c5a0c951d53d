/** The screen over a real database: what is written comes back to it. */
import { render } from "@testing-library/react";
import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import type { ActionDraft } from "#src/domain/action/draft-action";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import { evaluate } from "#src/domain/assessment/evaluation";
import { ActionsScreen } from "#src/features/actions/actions-screen";
import { vi } from "#src/i18n/vi";
import { loadFacts } from "#src/storage/assessments";
import { addActions, loadActions } from "#src/storage/corrective-actions";
import type { OpenAssessment } from "#src/storage/session";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";
import { openTestSession } from "#test/support/open-test-session";

type TestSession = Awaited<ReturnType<typeof openTestSession>>;

type Options = {
  readonly actions?: readonly ActionDraft[];
  readonly place?: string | null;
  readonly prepare?: (opened: TestSession) => Promise<unknown>;
};

/** The clock stands at 16/11/2026. */
export async function showActions({ actions = [], place = null, prepare }: Options = {}) {
  // What jsdom lacks.
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  const opened = await openTestSession();
  const { writer } = opened.session;
  const { id } = opened.facts.assessment;
  if (actions.length > 0) await addActions(writer, id, actions);
  await prepare?.(opened);
  const first = await opened.refresh();
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <LiveActions first={first} firstPlace={place} />
      </StatusProvider>
    </MessagesProvider>,
  );
  const stored = (): Promise<readonly CorrectiveAction[]> => loadActions(writer.database, id);
  return { ...opened, stored };
}

function LiveActions({ first, firstPlace }: { readonly first: OpenAssessment; readonly firstPlace: string | null }) {
  const saver = useSave();
  const { session } = first;
  const [place, setPlace] = useState(firstPlace);
  const facts =
    useLiveQuery(() => loadFacts(session.writer.database, first.facts.assessment.id), [session]) ?? first.facts;
  const { catalog, model } = session.bundle;
  return (
    <ActionsScreen
      session={session}
      facts={facts}
      evaluation={evaluate(catalog, facts, model)}
      saver={saver}
      place={place}
      onSelect={setPlace}
      backUpFirst={async () => undefined}
    />
  );
}
