import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { useChangeWords } from "#src/features/assess/use-change-words";
import { useControlWriter } from "#src/features/assess/use-control-writer";
import { vi as messages } from "#src/i18n/vi";
import { saveControl } from "#src/storage/assessments";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { createSaver } from "#src/ui/use-save";
import { openTestSession } from "#test/support/open-test-session";

const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <MessagesProvider locale="vi" messages={messages}>
    <StatusProvider>{children}</StatusProvider>
  </MessagesProvider>
);

/** A control left out with a reason, and the writer of the workspace. */
async function openExcluded() {
  const open = await openTestSession();
  const { session, facts } = open;
  await saveControl(session.writer, facts.assessment.id, "A.8.4", {
    applicability: "not-applicable",
    justification: "Không viết phần mềm",
    justificationApprovedBy: "Trần Thị Hạnh",
    justificationApprovedOn: "2026-11-01",
  });
  const saver = createSaver();
  const { result } = renderHook(
    () => {
      const words = useChangeWords({ session, facts });
      return useControlWriter({ session, facts, saver, words, onConflict: () => undefined });
    },
    { wrapper },
  );
  const read = async () => {
    const item = (await open.refresh()).evaluation.controls.find(({ control }) => control.id === "A.8.4");
    if (item === undefined) throw new Error("no control");
    return item;
  };
  return { writer: result.current, saver, read };
}

const withoutReason = { justification: "", justificationApprovedBy: "", justificationApprovedOn: null };

describe("a control that applies again", () => {
  it("does not keep the reason for leaving it out, which the report would print as the reason for applying it", async () => {
    const { writer, read } = await openExcluded();
    await act(() => writer.setApplicability("A.8.4", "applicable"));
    expect((await read()).record).toMatchObject({ applicability: "applicable", ...withoutReason });
  });

  it("loses it too when a level is set", async () => {
    const { writer, saver, read } = await openExcluded();
    const item = await read();
    act(() => writer.setLevel(item, 3));
    await act(() => saver.settle());
    expect((await read()).record).toMatchObject({ level: 3, applicability: "applicable", ...withoutReason });
  });

  it("has it back after one undo", async () => {
    const { writer, read } = await openExcluded();
    await act(() => writer.setApplicability("A.8.4", "applicable"));
    await act(() => writer.undo(() => undefined));
    expect((await read()).record).toMatchObject({
      applicability: "not-applicable",
      justification: "Không viết phần mềm",
    });
  });
});
