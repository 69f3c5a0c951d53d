import "fake-indexeddb/auto";
import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DocumentsSection } from "#src/features/documents/documents-section";
import { serveDocument } from "#src/formats/documents/serve-document-worker";
import type { FromDocumentWorker, ToDocumentWorker } from "#src/formats/documents/worker-messages";
import type { DocumentWorker } from "#src/formats/documents/write-in-worker";
import { openTestSession } from "#test/support/open-test-session";
import { renderInVietnamese } from "#test/ui/with-messages";

/** A worker on this thread. */
function workerHere(serve: (message: ToDocumentWorker) => FromDocumentWorker): DocumentWorker {
  const listeners: ((event: MessageEvent<FromDocumentWorker>) => void)[] = [];
  return {
    postMessage: (message) => {
      const data = serve(structuredClone(message));
      listeners.forEach((listener) => listener(new MessageEvent("message", { data })));
    },
    terminate: () => undefined,
    addEventListener: (type: string, listener: (event: MessageEvent<FromDocumentWorker>) => void) => {
      if (type === "message") listeners.push(listener);
    },
  };
}

/** The first file waits for its worker's code and for the words of its language. */
const patience = { timeout: 15_000 };

const saved: { name: string; file: Blob }[] = [];

beforeEach(() => {
  saved.length = 0;
  let last = new Blob();
  Object.assign(URL, {
    createObjectURL: (file: Blob) => {
      last = file;
      return "blob:file";
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: last });
  });
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function show(serve: (message: ToDocumentWorker) => FromDocumentWorker = serveDocument) {
  const opened = await openTestSession({ organisationName: "Trung tâm: dữ liệu" });
  renderInVietnamese(<DocumentsSection {...opened} appVersion="0.5.0" createWorker={() => workerHere(serve)} />);
  return screen.getByRole("region", { name: "Văn bản và dữ liệu trao đổi" });
}

describe("documents and data to exchange", () => {
  it("say what leaves before anything is asked for", async () => {
    const section = await show();
    expect(within(section).getByText(/nêu điểm yếu, tên người phụ trách và ghi chú/)).toBeDefined();
    expect(saved).toEqual([]);
  });

  it("hand over the Word summary in the language that was chosen", async () => {
    const section = await show();
    await userEvent.click(within(section).getByRole("radio", { name: "Tiếng Anh" }));
    await userEvent.click(within(section).getByRole("button", { name: "Tải .docx: Tóm tắt cho lãnh đạo" }));
    await within(section).findByText(/^Đã lập «Tóm tắt cho lãnh đạo», [\d,]+\sKB\.$/, {}, patience);
    expect(saved).toHaveLength(1);
    expect(saved[0]?.name).toMatch(/^Summary-for-management Trung tâm +dữ liệu \d{4}-\d\d-\d\d\.docx$/);
    expect(saved[0]?.file.type).toBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  });

  it("hand over each OSCAL file under a name of its own", async () => {
    const section = await show();
    for (const name of ["Danh mục", "Kết quả đánh giá", "Kế hoạch hành động"]) {
      await userEvent.click(within(section).getByRole("button", { name: `Tải .json: ${name}` }));
      await within(section).findByText(new RegExp(`^Đã lập «${name}»`), {}, patience);
    }
    const roots = await Promise.all(
      saved.map(async ({ file }) => Object.keys(JSON.parse(await file.text()) as object)),
    );
    expect(roots.flat()).toEqual(["catalog", "assessment-results", "plan-of-action-and-milestones"]);
    expect(new Set(saved.map(({ name }) => name.split(" ")[0])).size).toBe(3);
  });

  it("say so when a file could not be written, and can be asked again", async () => {
    const section = await show(() => ({ type: "failed", reason: "out of memory" }));
    const button = within(section).getByRole("button", { name: "Tải .json: Danh mục" });
    await userEvent.click(button);
    expect((await within(section).findByRole("alert", {}, patience)).textContent).toBe(
      "Không lập được «Danh mục». Dữ liệu không đổi; hãy thử lại.",
    );
    expect(saved).toEqual([]);
    expect(button).toHaveProperty("disabled", false);
  });
});
