import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState, type ComponentProps } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SettingsScreen } from "#src/features/settings/settings-screen";
import { defaultPreferences, type Preferences } from "#src/storage/preferences";
import { saveLastCheck } from "#src/storage/last-check";
import type { StorageStatus } from "#src/storage/storage-status";
import type { Writer } from "#src/storage/writer";
import { openTestSession } from "#test/support/open-test-session";
import { renderInVietnamese } from "#test/ui/with-messages";

type Props = ComponentProps<typeof SettingsScreen>;

const storage: StorageStatus = {
  workspace: "own",
  databaseName: "tu-danh-gia-27001",
  persisted: false,
  usedBytes: 1_572_864,
  secureContext: true,
  assessmentCount: 2,
  changeCount: 1234,
  lastChangedAt: null,
  backup: { lastAt: null, changesSince: 1234, firstChangeAt: "2026-11-01T00:00:00.000Z" },
  marker: "matching",
};

let writer: Writer;
beforeEach(async () => {
  writer = (await openTestSession()).session.writer;
});

function show(overrides: Partial<Props> = {}) {
  const onChange = vi.fn<(changed: Partial<Preferences>) => void>();
  const onPersist = vi.fn<() => void>();
  const onUpdate = vi.fn<() => void>();
  function Harness() {
    const [preferences, setPreferences] = useState(defaultPreferences);
    return (
      <SettingsScreen
        preferences={preferences}
        onChange={(changed) => {
          onChange(changed);
          setPreferences((current) => ({ ...current, ...changed }));
        }}
        storage={storage}
        writer={writer}
        mirror={null}
        backup={null}
        onPersist={onPersist}
        appVersion="0.1.0"
        update="none"
        onUpdate={onUpdate}
        {...overrides}
      />
    );
  }
  renderInVietnamese(<Harness />);
  return { onChange, onPersist, onUpdate };
}

describe("the settings screen", () => {
  it("changes language, theme and letter keys one at a time", async () => {
    const { onChange } = show();
    await userEvent.click(screen.getByRole("radio", { name: "English" }));
    await userEvent.click(screen.getByRole("radio", { name: "Tối" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Dùng phím tắt một chữ" }));
    expect(onChange.mock.calls).toEqual([[{ locale: "en" }], [{ theme: "dark" }], [{ letterKeys: false }]]);
  });

  it("keeps the name as it is typed and takes the blanks off its ends", async () => {
    const { onChange } = show();
    const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Họ và tên ghi vào lịch sử thay đổi" });
    await userEvent.type(name, " Trần Quốc Bảo ");
    expect(onChange).toHaveBeenLastCalledWith({ actor: " Trần Quốc Bảo " });
    await userEvent.tab();
    expect(name.value).toBe("Trần Quốc Bảo");
  });

  it("asks for lasting storage only where it is not granted", async () => {
    const { onPersist } = show();
    await userEvent.click(screen.getByRole("button", { name: "Xin quyền lưu bền" }));
    expect(onPersist).toHaveBeenCalledOnce();
  });

  it("offers no question where the storage is lasting or the browser does not say", () => {
    show({ storage: { ...storage, persisted: true, usedBytes: null } });
    expect(screen.queryByRole("button", { name: "Xin quyền lưu bền" })).toBeNull();
    expect(screen.getByText("Trình duyệt không cho biết.")).toBeDefined();
  });

  it("labels the usage as the browser's estimate and names both databases", () => {
    show();
    expect(screen.getByText("khoảng 1,5 MB, theo ước tính của trình duyệt")).toBeDefined();
    expect(screen.getByText("2 đánh giá, 1.234 thay đổi")).toBeDefined();
    expect(screen.getByText("tu-danh-gia-27001").closest("li")?.textContent).toContain("đang mở");
    expect(screen.getByText("tu-danh-gia-27001-mau")).toBeDefined();
  });

  it("warns of an insecure context and of a marker that does not match", () => {
    show({ storage: { ...storage, secureContext: false, marker: "different" } });
    expect(screen.getByText(/^Không an toàn: hãy mở qua https/)).toBeDefined();
    expect(screen.getByText(/^Không khớp/)).toBeDefined();
  });

  it("shows the section about backups that the app gives it", () => {
    show({ backup: <h2>Sao lưu và khôi phục</h2> });
    expect(screen.getByRole("heading", { name: "Sao lưu và khôi phục" })).toBeDefined();
  });

  it("says when the last backup was and how the last check of one ended", () => {
    saveLastCheck(storage.databaseName, "backup", { at: "2026-11-22T07:02:00.000Z", passed: false });
    show({ storage: { ...storage, backup: { ...storage.backup, lastAt: "2026-11-22T07:00:00.000Z" } } });
    expect(screen.getByText(/^22\/11\/2026 \d\d:00$/)).toBeDefined();
    expect(screen.getByText(/^Có lỗi, 22\/11\/2026 \d\d:02\.$/)).toBeDefined();
    localStorage.clear();
  });

  it.each([
    [{ outcome: null, reason: null }, "Chưa có thay đổi nào để chép."],
    [{ outcome: "kept", reason: null }, /^Mọi thay đổi có thêm một bản/],
    [{ outcome: "unavailable", reason: null }, "Trình duyệt này không có chỗ cho bản sao thứ hai."],
    [
      { outcome: "failed", reason: "QuotaExceededError" },
      /chưa chép được sang bản sao thứ hai\. \(QuotaExceededError\)$/,
    ],
  ] as const)("tells the state of the second copy: %o", (mirror, text) => {
    show({ mirror: { ...mirror, ahead: new Set() } });
    expect(screen.getByText(text)).toBeDefined();
  });

  it("checks the data on demand and names each check with its result", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Kiểm tra dữ liệu" }));
    await screen.findByText("Mọi phép kiểm tra đều đạt.");
    const rows = within(screen.getByRole("list", { name: "Kết quả kiểm tra dữ liệu" })).getAllByRole("listitem");
    expect(rows.map(({ textContent }) => textContent)).toHaveLength(6);
    expect(rows[3]?.textContent).toBe("Đạt: Chuỗi thay đổi liền mạch, không dòng nào bị sửađã xem 124");
  });

  it("names the place where the data do not agree", async () => {
    const [row] = await writer.database.controlAssessments.toArray();
    if (row === undefined) throw new Error("no row");
    await writer.database.controlAssessments.put({ ...row, level: 5 });
    show();
    await userEvent.click(screen.getByRole("button", { name: "Kiểm tra dữ liệu" }));
    await screen.findByText(/^Có chỗ không khớp\./);
    expect(screen.getByText(/^không khớp: assessments\/.+\/control-assessment\/10\.1$/)).toBeDefined();
    localStorage.clear();
  });

  it("cannot measure the room where the browser has no private files", async () => {
    show();
    await userEvent.click(screen.getByRole("button", { name: "Đo chỗ trống" }));
    expect(await screen.findByText("Trình duyệt không cho đo.")).toBeDefined();
  });

  it("updates only when asked, and only where a version waits", async () => {
    const { onUpdate } = show({ update: "ready" });
    expect(screen.getByText("Phiên bản 0.1.0")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Cập nhật ngay" }));
    expect(onUpdate).toHaveBeenCalledOnce();
  });

  it("says that no version waits", () => {
    show();
    expect(screen.queryByRole("button", { name: "Cập nhật ngay" })).toBeNull();
    expect(screen.getByText("Không có bản mới đang chờ.").tagName).toBe("OUTPUT");
  });
});
