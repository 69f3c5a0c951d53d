import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useLiveQuery } from "dexie-react-hooks";
import { beforeEach, describe, expect, it } from "vitest";
import { evaluate } from "#src/domain/assessment/evaluation";
import { makeWorkbook, makeCsv } from "#src/features/workbook/make-files";
import { WorkbookSection } from "#src/features/workbook/workbook-section";
import { readTableFile } from "#src/formats/workbook/read-table-file";
import type { FromTableWorker, TableWorker } from "#src/formats/workbook/read-in-worker";
import { vi } from "#src/i18n/vi";
import { loadFacts, saveControl } from "#src/storage/assessments";
import type { OpenAssessment } from "#src/storage/session";
import { MessagesProvider } from "#src/ui/messages";
import { StatusProvider } from "#src/ui/status";
import { useSave } from "#src/ui/use-save";
import { openTestSession } from "#test/support/open-test-session";

const words = vi.workbook;

/** The worker's side on this thread. */
function inlineWorker(): TableWorker {
  const listeners: ((event: MessageEvent<FromTableWorker>) => void)[] = [];
  return {
    postMessage: ({ file, name }) => {
      void readTableFile(file, name).then((result) => {
        for (const listener of listeners) listener({ data: { type: "read", result } } as MessageEvent<FromTableWorker>);
      });
    },
    terminate: () => undefined,
    addEventListener: (type: string, listener: unknown) => {
      if (type === "message") listeners.push(listener as (typeof listeners)[number]);
    },
  };
}

function LiveSection({ first }: { readonly first: OpenAssessment }) {
  const saver = useSave();
  const { session } = first;
  const { id } = first.facts.assessment;
  const facts = useLiveQuery(() => loadFacts(session.writer.database, id), [session]) ?? first.facts;
  const { catalog, model } = session.bundle;
  return (
    <WorkbookSection
      session={session}
      facts={facts}
      evaluation={evaluate(catalog, facts, model)}
      saver={saver}
      backUpFirst={async () => undefined}
      createWorker={inlineWorker}
    />
  );
}

async function show() {
  const opened = await openTestSession();
  const { session } = opened;
  const { id } = opened.facts.assessment;
  await saveControl(session.writer, id, "A.5.1", { owner: "Lê Văn Cường", level: 2 });
  const { container } = render(
    <MessagesProvider locale="vi" messages={vi}>
      <StatusProvider>
        <LiveSection first={await opened.refresh()} />
      </StatusProvider>
    </MessagesProvider>,
  );
  const give = (file: File) =>
    userEvent.upload(container.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement, file);
  const record = async () =>
    (await opened.refresh()).facts.controlAssessments.find(({ controlId }) => controlId === "A.5.1");
  /** The list of the statement as CSV, with one text put for another. */
  const csv = async (from: string, to: string) => {
    const text = await (await makeCsv(session, id, vi.workbookLists, "statement")).text();
    return new File([text.replace(from, to)], "soa.csv");
  };
  return { ...opened, id, give, record, csv };
}

beforeEach(() => localStorage.clear());

describe("a file that comes back", () => {
  it("is shown cell by cell, applied as one operation and taken back by Ctrl+Z", async () => {
    const { give, record, csv } = await show();
    await give(await csv("Lê Văn Cường", "Nguyễn Thị Bình"));
    const chosen = await screen.findByRole<HTMLInputElement>("checkbox", { name: "A.5.1, Phụ trách, ô soa.csv!L2" });
    expect(chosen.checked).toBe(true);
    screen.getByText("1 ô khác, ở 1 mục hoặc dòng.");
    expect((await record())?.owner).toBe("Lê Văn Cường");
    await userEvent.click(screen.getByRole("button", { name: words.preview.apply(1, 0) }));
    await screen.findByText(words.preview.applied(1, 0));
    expect((await record())?.owner).toBe("Nguyễn Thị Bình");
    await userEvent.keyboard("{Control>}z{/Control}");
    await waitFor(async () => expect((await record())?.owner).toBe("Lê Văn Cường"));
  });

  it("leaves what is in conflict for a person to choose", async () => {
    const { give, csv, session, id } = await show();
    const edited = await csv("Lê Văn Cường", "Nguyễn Thị Bình");
    await saveControl(session.writer, id, "A.5.1", { owner: "Trần Văn Dũng" });
    await give(edited);
    const box = await screen.findByRole<HTMLInputElement>("checkbox", { name: /A\.5\.1, Phụ trách/ });
    expect(box.checked).toBe(false);
    screen.getByText(words.preview.conflict.changed);
    const apply = screen.getByRole<HTMLButtonElement>("button", { name: words.preview.apply(0, 0) });
    expect(apply.disabled).toBe(true);
    await userEvent.click(box);
    expect(apply.disabled).toBe(false);
  });

  it("is worked out anew where the facts change while somebody looks", async () => {
    const { give, csv, session, id, record } = await show();
    await give(await csv("Lê Văn Cường", "Nguyễn Thị Bình"));
    await screen.findByRole("checkbox");
    await saveControl(session.writer, id, "A.5.1", { owner: "Trần Văn Dũng" });
    await userEvent.click(screen.getByRole("button", { name: words.preview.apply(1, 0) }));
    await screen.findByText(words.preview.stale);
    expect((await record())?.owner).toBe("Trần Văn Dũng");
  });

  it("says nothing where nobody edited it", async () => {
    const { give, session, id } = await show();
    const book = await makeWorkbook(session, id, vi.workbookLists);
    await give(new File([book], "so.xlsx"));
    await screen.findByText(words.preview.none);
    expect(screen.queryByRole("checkbox")).toBe(null);
  });

  it("brings rows that somebody added, with every cell, and leaves them out the second time", async () => {
    const { give, session, id, refresh } = await show();
    const text = await (await makeCsv(session, id, vi.workbookLists, "risks")).text();
    const file = new File([`${text},,Tủ điện,Cháy\r\n,,,Không tài sản\r\n`], "rui-ro.csv");
    const name = words.preview.newRow.choose("Tủ điện", "rui-ro.csv!B2");
    await give(file);
    expect((await screen.findByRole<HTMLInputElement>("checkbox", { name })).checked).toBe(true);
    expect(screen.getByText("Cháy").closest("div")?.textContent).toBe("Mối đe dọa D2Cháy");
    expect(screen.queryByText(words.preview.noBase)).toBe(null);
    screen.getByText(`Dòng mới, Tài sản hoặc quá trình: ${words.faults["cell-required"]} ${words.faults.rowRefused}`);
    await userEvent.click(screen.getByRole("button", { name: words.preview.apply(0, 1) }));
    await screen.findByText(words.preview.applied(0, 1));
    const risks = async () =>
      ((await refresh()).facts.risks ?? []).map(({ code, asset, threat }) => [code, asset, threat]);
    expect(await risks()).toEqual([["R-001", "Tủ điện", "Cháy"]]);
    await give(file);
    expect((await screen.findByRole<HTMLInputElement>("checkbox", { name })).checked).toBe(false);
    screen.getByText(words.preview.newRow.twin.known("R-001"));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: words.preview.apply(0, 0) }).disabled).toBe(true);
    await userEvent.keyboard("{Control>}z{/Control}");
    await waitFor(async () => expect(await risks()).toEqual([]));
  });

  it("is refused with its reason, and nothing changes", async () => {
    const { give, record } = await show();
    await give(new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], "cu.xlsx"));
    await screen.findByText(new RegExp(words.refused["xlsx-locked-or-old"].slice(0, 30)));
    expect((await record())?.owner).toBe("Lê Văn Cường");
  });

  it("from elsewhere is mapped once, and the mapping is remembered", async () => {
    const { give, record } = await show();
    const text = "Mã,Tình trạng,Ghi chú\r\nA.5.1,Đã có,giữ\r\nA.5.2,Chưa có,\r\nA.5.3,Một phần,\r\n";
    await give(new File([text], "bang-cu.csv"));
    await userEvent.selectOptions(await screen.findByLabelText("Đã có (1)"), "mức 4");
    await userEvent.click(screen.getByRole("button", { name: words.mapping.show }));
    await userEvent.click(await screen.findByRole("button", { name: words.preview.apply(4, 0) }));
    await screen.findByText(words.preview.applied(4, 0));
    expect(await record()).toMatchObject({ level: 4, note: "giữ" });
    await give(new File([text], "bang-cu-2.csv"));
    await screen.findByText(words.mapping.remembered);
    expect(screen.getByLabelText<HTMLSelectElement>("Đã có (1)").value).toBe("4");
  });
});
