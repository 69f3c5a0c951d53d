/** The library over a real database: what is written comes back to the screen. */
import { openTestSession } from "#test/support/open-test-session";
import { render } from "@testing-library/react";
import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import type { Profile } from "#src/domain/assessment/assessment";
import { evaluate } from "#src/domain/assessment/evaluation";
import { EvidenceScreen } from "#src/features/evidence/evidence-screen";
import { vi } from "#src/i18n/vi";
import { loadFacts } from "#src/storage/assessments";
import { createIntake } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";

type TestSession = Awaited<ReturnType<typeof openTestSession>>;

export async function showEvidence(
  prepare: (opened: TestSession) => Promise<unknown> = async () => undefined,
  code: string | null = null,
  profile: Partial<Profile> = {},
) {
  // What jsdom lacks.
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  Object.assign(URL, { createObjectURL: () => "blob:shown", revokeObjectURL: () => undefined });
  const opened = await openTestSession(profile);
  await prepare(opened);
  const first = await opened.refresh();
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <LiveEvidence first={first} firstCode={code} />
      </StatusProvider>
    </MessagesProvider>,
  );
  return { ...opened, items: async () => (await opened.refresh()).facts.evidenceItems };
}

function LiveEvidence({ first, firstCode }: { readonly first: OpenAssessment; readonly firstCode: string | null }) {
  const saver = useSave();
  const { session } = first;
  const [intake] = useState(() => createIntake(session.writer));
  const [code, setCode] = useState(firstCode);
  const facts =
    useLiveQuery(() => loadFacts(session.writer.database, first.facts.assessment.id), [session]) ?? first.facts;
  const { catalog, model } = session.bundle;
  return (
    <EvidenceScreen
      session={session}
      facts={facts}
      evaluation={evaluate(catalog, facts, model)}
      saver={saver}
      intake={intake}
      code={code}
      onSelect={setCode}
    />
  );
}
