import { Blob as StreamingBlob, File as StreamingFile } from "node:buffer";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BackupSection } from "#src/features/backup/backup-section";
import type { AutomaticBackup } from "#src/features/backup/use-automatic-backup";
import { loadLastRun } from "#src/storage/backup-stand";
import { loadLastCheck } from "#src/storage/last-check";
import type { Writer } from "#src/storage/writer";
import { StatusProvider } from "#src/ui/status";
import { renderInVietnamese } from "#test/ui/with-messages";
import { prepareRestore, restoreByMerging } from "#src/features/backup/restore-backup";
import { openTestWriter } from "#test/support/open-test-session";
import { aFilledWorkspace, answer, backUp, lockedWith, noteOf, patient, uuids } from "./a-backed-up-workspace";
import { showModalInMemory } from "./show-modal";

beforeEach(() => {
  showModalInMemory();
  // Those of jsdom give no streams.
  vi.stubGlobal("Blob", StreamingBlob);
  vi.stubGlobal("File", StreamingFile);
  vi.stubGlobal("showDirectoryPicker", undefined);
});

function show(writer: Writer, outcome: AutomaticBackup["outcome"] = null, workspace: "own" | "demo" = "own") {
  const backupBefore = vi.fn<AutomaticBackup["backupBefore"]>(async () => undefined);
  const reload = vi.fn<() => void>();
  renderInVietnamese(
    <StatusProvider>
      <BackupSection
        writer={writer}
        workspace={workspace}
        createKeyWorker={null}
        appVersion="0.1.0"
        automatic={{ outcome, backupBefore }}
        reload={reload}
      />
    </StatusProvider>,
  );
  return { backupBefore, reload };
}

const press = (name: RegExp | string) => userEvent.click(screen.getByRole("button", { name }));

async function give(file: File) {
  const dialog = screen.getByRole("dialog");
  await userEvent.upload(within(dialog).getByLabelText(/^Kéo tệp sao lưu/), file);
  return dialog;
}

describe("the section «Sao lưu và khôi phục»", () => {
  it("says how things stand before the first backup, and where automatic ones are not possible", async () => {
    const { writer } = await aFilledWorkspace();
    show(writer);
    await screen.findByText("Chưa có bản nào nằm ngoài trình duyệt này.");
    expect(screen.getByText("125 thay đổi chưa có trong bản sao lưu nào.")).toBeDefined();
    expect(screen.getByText(/^Trình duyệt này không cho ứng dụng ghi vào thư mục/)).toBeDefined();
  });

  it("explains why it is off for the sample data", async () => {
    const { writer } = await aFilledWorkspace();
    show(writer, null, "demo");
    expect(
      screen.getByText(/^Đang xem dữ liệu mẫu. Sao lưu và khôi phục chỉ dùng cho dữ liệu của đơn vị/),
    ).toBeDefined();
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("makes a backup, hands it to the browser, and does not claim more than it knows", async () => {
    const { writer } = await aFilledWorkspace();
    const names: string[] = [];
    vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x", revokeObjectURL: () => undefined }));
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    show(writer);
    await screen.findByText("Chưa có bản nào nằm ngoài trình duyệt này.");
    await press("Sao lưu ngay");
    await screen.findByText(/^Đã lập và kiểm tra tdg-.+ rồi giao cho trình duyệt tải về/);
    expect(names).toEqual([(await loadLastRun(writer.database))?.fileName]);
    await screen.findByText("Không có thay đổi nào.");
    expect(screen.getByText(/ứng dụng không tự mở lại được nơi lưu/)).toBeDefined();
  });

  it("takes a passphrase only when it is long enough and typed twice alike", async () => {
    const { writer } = await aFilledWorkspace();
    show(writer);
    const button = () => screen.getByRole<HTMLButtonElement>("button", { name: "Sao lưu ngay" });
    await userEvent.click(await screen.findByRole("checkbox", { name: "Mã hóa bằng cụm mật khẩu" }));
    expect(button().disabled).toBe(true);
    await userEvent.type(screen.getByLabelText("Cụm mật khẩu"), "sáu từ");
    expect(screen.getByText("Còn thiếu 6 ký tự.")).toBeDefined();
    await userEvent.type(screen.getByLabelText("Cụm mật khẩu"), " dễ nhớ");
    await userEvent.type(screen.getByLabelText("Nhập lại cụm mật khẩu"), "sáu từ dễ nh");
    expect(screen.getByText("Hai lần nhập chưa giống nhau.")).toBeDefined();
    expect(button().disabled).toBe(true);
    await userEvent.type(screen.getByLabelText("Nhập lại cụm mật khẩu"), "ớ");
    expect(button().disabled).toBe(false);
    expect(screen.getByText("Độ dài vừa đủ.")).toBeDefined();
    expect(screen.getByText(/^Quên cụm mật khẩu là mất bản sao lưu/)).toBeDefined();
  });
});

describe("«Kiểm tra bản sao lưu»", () => {
  it("answers in one line, and remembers when", async () => {
    const { writer } = await aFilledWorkspace();
    const file = await backUp(writer);
    show(writer);
    await press(/^Kiểm tra bản sao lưu/);
    await give(file);
    await screen.findByText(
      /^Tốt: 1 đánh giá, 123 mục, 0 bằng chứng, 125 thay đổi, 2 tệp; lập \d\d\/11\/2026 \d\d:\d\d\.$/,
    );
    expect(loadLastCheck(writer.database.name, "backup")).toMatchObject({ passed: true });
  });

  it("names what is wrong with a damaged file, and what to do", async () => {
    const { writer } = await aFilledWorkspace();
    const file = await backUp(writer);
    show(writer);
    await press(/^Kiểm tra bản sao lưu/);
    await give(new File([file.slice(0, file.size - 400)], "hong.tdg.zip"));
    await screen.findByText(/^Không dùng được: hong\.tdg\.zip\. .+chọn bản khác/);
    expect(loadLastCheck(writer.database.name, "backup")).toMatchObject({ passed: false });
  });
});

describe("«Khôi phục»", () => {
  it("shows what each way would do, and does nothing by itself", async () => {
    const { writer, assessmentId } = await aFilledWorkspace();
    const file = await backUp(writer);
    await answer(writer, assessmentId, "A.5.2", "mới");
    const { backupBefore } = show(writer);
    await press(/^Khôi phục/);
    const dialog = await give(file);
    const merge = await within(dialog).findByRole("region", { name: "Gộp" });
    expect(within(merge).getByText(/Mọi thay đổi trong tệp đã có ở đây/)).toBeDefined();
    const replace = within(dialog).getByRole("region", { name: "Thay thế" });
    expect(within(replace).getByText("1 mất,", { exact: false })).toBeDefined();
    expect(backupBefore).not.toHaveBeenCalled();
  });

  it("replaces after the brake was released by typing, backs up first and opens the page again", async () => {
    const { writer, assessmentId } = await aFilledWorkspace();
    const file = await backUp(writer);
    await answer(writer, assessmentId, "A.5.2", "mới");
    const { backupBefore, reload } = show(writer);
    await press(/^Khôi phục/);
    const dialog = await give(file);
    const button = await within(dialog).findByRole<HTMLButtonElement>("button", { name: "Thay thế dữ liệu" });
    expect(button.disabled).toBe(true);
    await userEvent.type(within(dialog).getByLabelText("Gõ MẤT để xác nhận"), "mất");
    await userEvent.click(button);
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
    expect(backupBefore).toHaveBeenCalledExactlyOnceWith("restore");
    expect((await writer.database.device.get("device"))?.supersededBy).toMatch(/^test-/);
  });

  it("merges what the file has and this machine has not, and leads to the conflicts", async () => {
    const { writer, assessmentId } = await aFilledWorkspace();
    const there = await openTestWriter({ newId: uuids(Date.parse("2026-11-20T00:00:00Z")) });
    const prepared = await prepareRestore(there, await backUp(writer), { signal: patient });
    if (!prepared.ok) throw new Error(prepared.error.type);
    await restoreByMerging(there, prepared.value, { signal: patient });
    await answer(there, assessmentId, "A.5.1", "ý của Sở");
    await answer(writer, assessmentId, "A.5.1", "ý của đơn vị");
    const file = await backUp(there);
    show(writer);
    await press(/^Khôi phục/);
    const dialog = await give(file);
    await within(dialog).findByText("1 xung đột sẽ mở");
    await userEvent.click(within(dialog).getByRole("button", { name: "Gộp vào dữ liệu" }));
    await within(dialog).findByText(/^Đã gộp \d thay đổi vào 1 đánh giá\.$/);
    expect(within(dialog).getByText("Có 1 xung đột cần chọn.")).toBeDefined();
    expect(within(dialog).getByRole("link", { name: "Mở Lịch sử" }).getAttribute("href")).toBe("#/lich-su");
  });

  it("asks for the passphrase of an encrypted file, and goes on", async () => {
    const { writer } = await aFilledWorkspace();
    const file = await lockedWith("sáu từ dễ nhớ", await backUp(writer));
    show(writer);
    await press(/^Khôi phục/);
    await give(file);
    await userEvent.type(await screen.findByLabelText("Cụm mật khẩu của bản sao lưu"), "sáu từ dễ nhớ");
    await press("Mở khóa");
    const replace = await screen.findByRole("button", { name: "Thay thế dữ liệu" });
    expect(replace).toBeDefined();
  });

  it("refuses what is no backup and keeps the data", async () => {
    const { writer, assessmentId } = await aFilledWorkspace();
    show(writer);
    await press(/^Khôi phục/);
    await give(new File(["%PDF-1.7"], "bo-ho-so.zip"));
    await screen.findByText(/^Tệp này không phải bản sao lưu của ứng dụng/);
    expect(await noteOf(writer, assessmentId, "A.5.1")).toBe("Đã ban hành 🙂");
  });
});
