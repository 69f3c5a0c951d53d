import { render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Blob as StreamingBlob, File as StreamingFile } from "node:buffer";
import { beforeAll, describe, expect, it, vi as mock } from "vitest";
import type { OpinionContent } from "#src/domain/review/opinion-document";
import { FindingsOfControl } from "#src/features/findings/findings-of-control";
import { FindingsSection } from "#src/features/findings/findings-section";
import { vi } from "#src/i18n/vi";
import { loadReviewFindings } from "#src/storage/review-receipts";
import { MessagesProvider } from "#src/ui/messages";
import { useSave } from "#src/ui/use-save";
import { anOpinionText } from "#test/formats/opinion/an-opinion";
import { aReceipt } from "#test/support/a-review";
import { openTestSession } from "#test/support/open-test-session";

beforeAll(() => {
  mock.stubGlobal("Blob", StreamingBlob);
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

type Unit = Awaited<ReturnType<typeof openTestSession>>;

async function anOpinionFor({ session, facts }: Unit, overrides: Partial<OpinionContent["receipt"]> = {}) {
  const { id } = facts.assessment;
  const head = await session.writer.database.chainHeads.get(id);
  const { deviceKey: _key, opinionSha256: _digest, importedAt: _time, ...receipt } = aReceipt();
  return anOpinionText({ receipt: { ...receipt, assessmentId: id, historyHead: head?.hash ?? "", ...overrides } });
}

async function showFindings() {
  const unit = await openTestSession();
  const { session, facts } = unit;
  function Both() {
    const saver = useSave();
    return (
      <>
        <FindingsSection session={session} facts={facts} saver={saver} />
        <aside aria-label="A.5.1">
          <FindingsOfControl session={session} saver={saver} assessmentId={facts.assessment.id} controlId="A.5.1" />
        </aside>
      </>
    );
  }
  render(
    <MessagesProvider locale="vi" messages={vi}>
      <Both />
    </MessagesProvider>,
  );
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: "Nhận tệp ý kiến thẩm tra" }));
  /** The browser's own field cannot be given a file that is not the page's. */
  const open = async (text: string) => {
    const field = screen.getByLabelText<HTMLInputElement>(/Kéo tệp ý kiến/);
    const file = new StreamingFile([text], "y-kien.tdg-opinion.json");
    Object.defineProperty(field, "files", { configurable: true, value: [file] });
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };
  return { unit, user, open };
}

const stored = ({ session, facts }: Unit) => loadReviewFindings(session.writer.database, facts.assessment.id);

describe("an opinion file", () => {
  it("is shown before anything is written", async () => {
    const { unit, open } = await showFindings();
    await open(await anOpinionFor(unit));
    const dialog = screen.getByRole("dialog");
    expect(await within(dialog).findByText("Phạm Thu Hà")).toBeDefined();
    expect(within(dialog).getByText("12/BB-TT")).toBeDefined();
    expect(within(dialog).getByText("2 điểm sẽ được ghi bên cạnh mục")).toBeDefined();
    expect(within(dialog).getByText("Không đạt, điểm không phù hợp nhẹ")).toBeDefined();
    expect((await stored(unit)).receipts).toEqual([]);
  });

  it("becomes findings beside the controls once it is taken in", async () => {
    const { unit, user, open } = await showFindings();
    await open(await anOpinionFor(unit));
    await user.click(await screen.findByRole("button", { name: "Nhận ý kiến" }));
    expect(await screen.findByText("Đã nhận 2 điểm.")).toBeDefined();
    expect(await screen.findByText("2 điểm chưa đóng trên 2")).toBeDefined();
    const beside = screen.getByRole("complementary", { name: "A.5.1" });
    expect(await within(beside).findByText("Ở đâu?")).toBeDefined();
    expect((await stored(unit)).receipts).toHaveLength(1);
  });

  it.each([
    [
      "altered after it was written",
      (text: string) => text.replace("Chưa thử.", "Đã thử."),
      /đã bị thay đổi sau khi ghi/,
    ],
    ["of something else", () => "{}", /Đây không phải tệp ý kiến thẩm tra/],
  ])("is refused when %s", async (_, change, sentence) => {
    const { unit, open } = await showFindings();
    await open(change(await anOpinionFor(unit)));
    expect(await screen.findByText(sentence)).toBeDefined();
    expect((await stored(unit)).receipts).toEqual([]);
  });

  it("is refused for another assessment", async () => {
    const { unit, open } = await showFindings();
    await open(await anOpinionFor(unit, { assessmentId: "other" }));
    expect(await screen.findByText(/dành cho một đánh giá khác/)).toBeDefined();
  });
});

describe("a finding", () => {
  it("is answered by the unit, and closed by it", async () => {
    const { unit, user, open } = await showFindings();
    await open(await anOpinionFor(unit));
    await user.click(await screen.findByRole("button", { name: "Nhận ý kiến" }));
    const beside = screen.getByRole("complementary", { name: "A.5.1" });
    const answer = await within(beside).findByLabelText("Trả lời của đơn vị");
    await user.click(answer);
    await user.paste("Quyết định 12/QĐ ngày 01/12/2026.");
    await user.tab();
    const finding = async () => (await stored(unit)).findings.find(({ controlId }) => controlId === "A.5.1");
    await waitFor(async () =>
      expect(await finding()).toMatchObject({ response: "Quyết định 12/QĐ ngày 01/12/2026.", state: "answered" }),
    );
    await user.click(within(beside).getByRole("radio", { name: "Đã đóng" }));
    await waitFor(async () => expect((await finding())?.state).toBe("closed"));
    expect(await screen.findByText("1 điểm chưa đóng trên 2")).toBeDefined();
  });
});
