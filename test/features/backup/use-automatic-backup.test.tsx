import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useAutomaticBackup } from "#src/features/backup/use-automatic-backup";
import type { StoredHandle } from "#src/storage/database";
import type { Writer } from "#src/storage/writer";
import { openTestSession } from "#test/support/open-test-session";

const start = async () => (await openTestSession()).session.writer;

/** A handle of which the folder cannot be used any more. */
const chooseDeadFolder = (writer: Writer) =>
  writer.database.handles.put({ key: "backup-folder", handle: { name: "E:" } } as unknown as StoredHandle);

const watch = (writer: Writer, enabled = true) =>
  renderHook(useAutomaticBackup, { initialProps: { writer, enabled, appVersion: "0.1.0" } }).result;

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] }));
afterEach(() => void vi.useRealTimers());

it("does nothing before a bulk edit where no folder is chosen", async () => {
  const result = watch(await start());
  await act(() => result.current.backupBefore("bulk-edit"));
  expect(result.current.outcome).toBeNull();
});

it("does nothing for the sample data, whatever is chosen", async () => {
  const writer = await start();
  await chooseDeadFolder(writer);
  const result = watch(writer, false);
  await act(() => result.current.backupBefore("restore"));
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(result.current.outcome).toBeNull();
});

it("never fails: what went wrong is told beside the folder", async () => {
  const writer = await start();
  await chooseDeadFolder(writer);
  const result = watch(writer);
  await act(() => result.current.backupBefore("restore"));
  expect(result.current.outcome).toMatchObject({ status: "failed", error: { type: "backup-failed" } });
});

it("looks every half minute, but not while somebody types", async () => {
  const writer = await start();
  await chooseDeadFolder(writer);
  const result = watch(writer);
  await act(() => vi.advanceTimersByTimeAsync(28_000));
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(result.current.outcome).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(30_000));
  await vi.waitFor(() => expect(result.current.outcome?.status).toBe("failed"));
});
