import { Blob as NodeBlob } from "node:buffer";
import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, expect, it } from "vitest";
import { TrainingScreen } from "#src/features/training/training-screen";
import { vi } from "#src/i18n/vi";
import type { AttendanceWorker } from "#src/formats/attendance-sheet/write-in-worker";
import type { FromAttendanceWorker } from "#src/formats/attendance-sheet/worker-messages";
import { listTrainingSessions } from "#src/storage/training-sessions";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";
import { openTestSession } from "#test/support/open-test-session";

const words = vi.training;

/** Its first import is compiled, which takes longer than anybody waits for a screen. */
beforeAll(async () => {
  await import("#src/formats/attendance-sheet/worker.ts?worker&url");
});

/** Answers as the real one does, without laying anything out. */
function fakeWorker(): AttendanceWorker {
  let listen: (event: MessageEvent<FromAttendanceWorker>) => void = () => undefined;
  return {
    addEventListener: (type: string, listener: unknown) => {
      if (type === "message") listen = listener as typeof listen;
    },
    postMessage: () => {
      // That of jsdom cannot be read.
      const fileOf = (text: string) => new NodeBlob([text]) as unknown as Blob;
      const [sheet, sheetThatLeaves] = [fileOf("with scores"), fileOf("without")];
      listen({ data: { type: "written", sheet, sheetThatLeaves } } as MessageEvent<FromAttendanceWorker>);
    },
    terminate: () => undefined,
  };
}

async function show() {
  const opened = await openTestSession();
  const { session, facts } = opened;
  function Training() {
    const saver = useSave();
    const [sessionId, setSessionId] = useState<string | null>(null);
    return (
      <TrainingScreen
        open={opened}
        saver={saver}
        sessionId={sessionId}
        hrefs={{ guide: "#/huong-dan", list: "#/huong-dan/dao-tao" }}
        onSelect={setSessionId}
        createWorker={fakeWorker}
        appVersion="0.5.0"
      />
    );
  }
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <Training />
      </StatusProvider>
    </MessagesProvider>,
  );
  const { database } = session.writer;
  const course = async () => (await listTrainingSessions(database, facts.assessment.id))[0]?.session;
  return { user: userEvent.setup(), database, course };
}

async function beginCourse(people: string) {
  const shown = await show();
  const { user } = shown;
  await user.click(await screen.findByRole("button", { name: "Lập buổi học: Nhân viên vận hành" }));
  const box = await screen.findByLabelText(words.people.addLabel);
  await user.click(box);
  await user.paste(people);
  await user.click(screen.getByRole("button", { name: words.people.addAction }));
  await screen.findByRole("table", { name: words.people.title });
  return shown;
}

it("a course of a role has its twelve items, and a pasted list puts everybody on it in order", async () => {
  const { course } = await beginCourse("1. Nguyễn Văn An; Phòng Vận hành; Trưởng ca\n2. Trần Thị Bình");
  const rows = within(screen.getByRole("table", { name: words.people.title }))
    .getAllByRole("row")
    .slice(1);
  const names = rows.map((row) => within(row).getAllByRole<HTMLInputElement>("textbox")[0]?.value);
  expect(names).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
  expect((await course())?.items).toHaveLength(12);
});

it("a choice is saved as it is made, and the list says how far the person is", async () => {
  const { user, course } = await beginCourse("Nguyễn Văn An");
  await user.click(screen.getByRole("button", { name: "Tự chấm trước: Nguyễn Văn An, trước buổi học" }));
  await screen.findByRole("heading", { level: 1, name: "Nguyễn Văn An: tự chấm trước buổi học" });
  const [first] = await screen.findAllByRole("radio", { name: words.run.answers[2] });
  if (first === undefined) throw new Error("no question");
  await user.click(first);
  await screen.findByText("Đã trả lời 1 trên 21 câu");
  await user.click(screen.getByRole("button", { name: words.run.next }));
  await screen.findByText("Mục 2 trên 12");
  const [done] = screen.getAllByRole("button", { name: words.run.done });
  if (done !== undefined) await user.click(done);
  await screen.findByRole("button", { name: "1/21 câu: Nguyễn Văn An, trước buổi học" });
  expect(Object.values((await course())?.before ?? {})).toEqual([{ "A.5.37": [2, null] }]);
});

it("says what the sheet still lacks, and one press makes it a restricted record for 7.2 and A.6.3", async () => {
  const { user, database, course } = await beginCourse("Nguyễn Văn An");
  expect(screen.getByText(/Còn thiếu trên danh sách: người hướng dẫn\./)).toBeDefined();
  await user.click(screen.getByRole("button", { name: words.sheet.keep }));
  await waitFor(async () => expect((await course())?.evidenceItemId).not.toBeNull());
  expect(await database.evidenceItems.toArray()).toMatchObject([
    { code: "BC-001", kind: "record", classification: "restricted", controlIds: ["7.2", "A.6.3"] },
  ]);
});

it("nobody's score is told of a group of fewer than three", async () => {
  await beginCourse("Nguyễn Văn An\nTrần Thị Bình");
  expect(screen.getByText(/chỉ hiện khi có từ 3 người/)).toBeDefined();
});
