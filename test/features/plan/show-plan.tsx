/** The plan over a real database: what is written comes back to the screen. */
import { openTestSession } from "#test/support/open-test-session";
import { render, screen } from "@testing-library/react";
import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import type { Profile } from "#src/domain/assessment/assessment";
import { evaluate } from "#src/domain/assessment/evaluation";
import { PlanScreen } from "#src/features/plan/plan-screen";
import { vi } from "#src/i18n/vi";
import { loadFacts } from "#src/storage/assessments";
import { createIntake } from "#src/storage/evidence-intake";
import { loadPlanFacts } from "#src/storage/plan-records";
import type { OpenAssessment } from "#src/storage/session";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";

type TestSession = Awaited<ReturnType<typeof openTestSession>>;

export async function showPlan(
  prepare: (opened: TestSession) => Promise<unknown> = async () => undefined,
  place: string | null = null,
  profile: Partial<Profile> = {},
) {
  // What jsdom lacks.
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  const opened = await openTestSession(profile);
  await prepare(opened);
  const first = await opened.refresh();
  const draw = (shownPlace: string | null) => (
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <LivePlan key={shownPlace} first={first} firstPlace={shownPlace} />
      </StatusProvider>
    </MessagesProvider>
  );
  const { rerender } = render(draw(place));
  await screen.findByRole("heading", { name: "Hồ sơ theo kế hoạch" });
  const { database } = opened.session.writer;
  return {
    ...opened,
    stored: () => loadPlanFacts(database, opened.facts.assessment.id),
    /** As another address would. */
    select: (next: string) => rerender(draw(next)),
  };
}

function LivePlan({ first, firstPlace }: { readonly first: OpenAssessment; readonly firstPlace: string | null }) {
  const saver = useSave();
  const { session } = first;
  const [intake] = useState(() => createIntake(session.writer));
  const [place, setPlace] = useState(firstPlace);
  const facts =
    useLiveQuery(() => loadFacts(session.writer.database, first.facts.assessment.id), [session]) ?? first.facts;
  const { catalog, model } = session.bundle;
  return (
    <PlanScreen
      session={session}
      facts={facts}
      evaluation={evaluate(catalog, facts, model)}
      saver={saver}
      intake={intake}
      intakeStatus={null}
      place={place}
      onSelect={setPlace}
    />
  );
}
