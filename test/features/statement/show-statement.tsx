/**
 * The statement over a real database: what is written comes back to the screen, and a row's link opens it. Of a small
 * catalog, because a table of 93 rows is slow to ask for names in jsdom.
 */
import { render } from "@testing-library/react";
import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { evaluate } from "#src/domain/assessment/evaluation";
import { StatementScreen } from "#src/features/statement/statement-screen";
import { screenHref } from "#src/i18n/routes";
import { vi } from "#src/i18n/vi";
import { loadFacts } from "#src/storage/assessments";
import type { OpenAssessment } from "#src/storage/session";
import { loadStatement } from "#src/storage/statement";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";
import { openTestSession } from "#test/support/open-test-session";

const shownCodes = ["A.5.1", "A.5.2", "A.5.3", "A.7.1", "A.7.3", "A.8.4", "A.8.7"];

type TestSession = Awaited<ReturnType<typeof openTestSession>>;

export async function showStatement(
  prepare: (opened: TestSession) => Promise<unknown> = async () => undefined,
  place: string | null = null,
) {
  // What jsdom lacks.
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  location.hash = place === null ? screenHref("statement") : screenHref("statement", place);
  const whole = await openTestSession();
  const { bundle } = whole.session;
  const controls = bundle.catalog.controls.filter(({ id }) => shownCodes.includes(id));
  const session = { ...whole.session, bundle: { ...bundle, catalog: { ...bundle.catalog, controls } } };
  const opened = { ...whole, session };
  await prepare(opened);
  const first = await opened.refresh();
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <LiveStatement first={{ ...first, session }} />
      </StatusProvider>
    </MessagesProvider>,
  );
  const { id } = first.facts.assessment;
  return {
    ...opened,
    stored: () => loadStatement(opened.session.writer.database, id),
    record: async (controlId: string) =>
      (await opened.refresh()).facts.controlAssessments.find((one) => one.controlId === controlId),
  };
}

const placeInAddress = () => /^#\/tuyen-bo-ap-dung\/(.+)$/.exec(location.hash)?.[1] ?? null;

function LiveStatement({ first }: { readonly first: OpenAssessment }) {
  const saver = useSave();
  const { session } = first;
  const [place, setPlace] = useState(placeInAddress);
  useEffect(() => {
    const onHash = () => setPlace(placeInAddress());
    window.addEventListener("hashchange", onHash);
    return () => window.removeEventListener("hashchange", onHash);
  }, []);
  const facts =
    useLiveQuery(() => loadFacts(session.writer.database, first.facts.assessment.id), [session]) ?? first.facts;
  const { catalog, model } = session.bundle;
  return (
    <StatementScreen
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
