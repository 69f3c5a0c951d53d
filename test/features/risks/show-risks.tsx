/** The risk screen over a real database: what is written comes back to the screen. */
import { render } from "@testing-library/react";
import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { openTestSession } from "#test/support/open-test-session";
import { evaluate } from "#src/domain/assessment/evaluation";
import type { Risk } from "#src/domain/risk/risk";
import { RisksScreen } from "#src/features/risks/risks-screen";
import { vi } from "#src/i18n/vi";
import { loadFacts } from "#src/storage/assessments";
import { addRisk, saveRisk, type RiskFields } from "#src/storage/risks";
import type { OpenAssessment } from "#src/storage/session";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";

/** One risk for each set of fields, R-001 and on. */
export async function showRisks(given: readonly RiskFields[], place: string | null = null) {
  // What jsdom lacks.
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  const opened = await openTestSession();
  const { writer } = opened.session;
  const { id } = opened.facts.assessment;
  for (const fields of given) {
    const added = await addRisk(writer, id);
    if (!added.ok) throw new Error(added.error.type);
    await saveRisk(writer, id, added.value.id, fields);
  }
  const first = await opened.refresh();
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <LiveRisks first={first} firstPlace={place} />
      </StatusProvider>
    </MessagesProvider>,
  );
  const risks = async (): Promise<readonly Risk[]> =>
    ((await opened.refresh()).facts.risks ?? []).toSorted((left, right) => (left.code < right.code ? -1 : 1));
  return { ...opened, risks };
}

function LiveRisks({ first, firstPlace }: { readonly first: OpenAssessment; readonly firstPlace: string | null }) {
  const saver = useSave();
  const { session } = first;
  const [place, setPlace] = useState(firstPlace);
  const facts =
    useLiveQuery(() => loadFacts(session.writer.database, first.facts.assessment.id), [session]) ?? first.facts;
  const { catalog, model } = session.bundle;
  return (
    <RisksScreen
      session={session}
      facts={facts}
      evaluation={evaluate(catalog, facts, model)}
      saver={saver}
      place={place}
      onSelect={setPlace}
      backUpFirst={async () => undefined}
      letterKeys
    />
  );
}
