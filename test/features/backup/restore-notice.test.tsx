import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { RestoreNotice } from "#src/features/backup/restore-notice";
import { recordRestoredFile } from "#src/storage/backup-runs";
import { openDatabase } from "#src/storage/open-database";
import { replaceWorkspace } from "#src/storage/replace-workspace";
import { loadWorkspaceContent } from "#src/storage/workspace-content";
import type { Writer } from "#src/storage/writer";
import { StatusProvider } from "#src/ui/status";
import { openDependencies, openTestSession } from "#test/support/open-test-session";
import { renderInVietnamese } from "#test/ui/with-messages";
import { showModalInMemory } from "./show-modal";

beforeEach(() => showModalInMemory());

async function reopen({ database, ...writer }: Writer): Promise<Writer> {
  const opened = await openDatabase(database.name.split(".")[0] ?? "", openDependencies());
  if (!opened.ok) throw new Error(opened.error.type);
  return { ...writer, ...opened.value };
}

async function restored() {
  const { session } = await openTestSession();
  const { writer } = session;
  const { assessments } = await loadWorkspaceContent(writer.database);
  const signal = new AbortController().signal;
  await replaceWorkspace(
    writer,
    { assessments, reviews: [], trainings: [], files: [] },
    { signal, onProgress: () => undefined },
  );
  const run = { at: "2026-11-22T07:02:00.000Z", fileName: "tdg.zip", byteCount: 1, changeCount: 124 };
  await recordRestoredFile(writer, run);
  const next = await reopen(writer);
  const reload = vi.fn<() => void>();
  renderInVietnamese(
    <StatusProvider>
      <RestoreNotice writer={next} reload={reload} />
    </StatusProvider>,
  );
  await screen.findByText(
    /^Đang dùng dữ liệu khôi phục từ bản lập 22\/11\/2026 \d\d:02; trạng thái trước vẫn được giữ\.$/,
  );
  return { former: writer, next, reload };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("asks once more before the former state goes, and then is gone itself", async () => {
  const { next, reload } = await restored();
  await press("Giữ dữ liệu này");
  expect((await next.database.device.get("device"))?.predecessor).toBeDefined();
  await press("Giữ và xóa trạng thái trước");
  await waitFor(() => expect(screen.queryByText(/trạng thái trước vẫn được giữ/)).toBeNull());
  expect((await next.database.device.get("device"))?.predecessor).toBeUndefined();
  expect(reload).not.toHaveBeenCalled();
});

it("goes back after a second question, and opens the page again", async () => {
  const { former, reload } = await restored();
  await press("Quay lại trạng thái trước");
  await press("Quay lại và xóa dữ liệu vừa khôi phục");
  await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  expect((await reopen(former)).database.name).toBe(former.database.name);
});

it("does nothing where the person is not sure", async () => {
  const { next } = await restored();
  await press("Quay lại trạng thái trước");
  await press("Chưa quyết");
  expect(screen.queryByRole("dialog")).toBeNull();
  expect((await next.database.device.get("device"))?.predecessor).toBeDefined();
});
