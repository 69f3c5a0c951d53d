import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BackupAge } from "#src/features/backup/backup-age";
import { saveControl } from "#src/storage/assessments";
import { recordBackupRun } from "#src/storage/backup-runs";
import { openTestSession, openTestWriter } from "#test/support/open-test-session";
import { renderInVietnamese } from "#test/ui/with-messages";

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];

/** A workspace of which the last backup is so old, with one change since. */
async function backedUp(ago: number, changes = 1) {
  const { session, facts } = await openTestSession();
  const { writer } = session;
  const at = new Date(Date.now() - ago).toISOString();
  const run = { id: "run-1", at, target: "folder", fileName: "tdg.zip", byteCount: 1, changeCount: 124 } as const;
  await recordBackupRun(writer, run);
  for (let index = 0; index < changes; index += 1)
    await saveControl(writer, facts.assessment.id, "A.5.1", { note: `lần ${index}` });
  return writer.database;
}

describe("the age of the last backup in the header", () => {
  it.each([
    [10_000, "Sao lưu: vừa xong · 1 thay đổi"],
    [5 * minute, "Sao lưu: 5 phút trước · 1 thay đổi"],
    [3 * hour, "Sao lưu: 3 giờ trước · 1 thay đổi"],
    [3 * day, "Sao lưu: 3 ngày trước · 1 thay đổi, nên sao lưu"],
    [8 * day, "Sao lưu: 8 ngày trước · 1 thay đổi, cần sao lưu ngay"],
  ])("after %i ms says «%s»", async (ago, text) => {
    renderInVietnamese(<BackupAge database={await backedUp(ago)} />);
    expect((await screen.findByRole("link")).textContent).toBe(text);
  });

  it("leads to the section where a backup is made", async () => {
    renderInVietnamese(<BackupAge database={await backedUp(0, 0)} />);
    const link = await screen.findByRole("link", { name: "Sao lưu: vừa xong" });
    expect(link.getAttribute("href")).toBe("#/cai-dat/sao-luu");
  });

  it("says that there is none, or nothing to back up", async () => {
    const { session } = await openTestSession();
    const { unmount } = renderInVietnamese(<BackupAge database={session.writer.database} />);
    expect((await screen.findByRole("link")).textContent).toMatch(/^Sao lưu: chưa có · 124 thay đổi, /);
    unmount();
    renderInVietnamese(<BackupAge database={(await openTestWriter()).database} />);
    expect((await screen.findByRole("link")).textContent).toBe("Sao lưu: chưa có gì để sao lưu");
  });
});
