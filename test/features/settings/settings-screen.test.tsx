import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState, type ComponentProps } from "react";
import { describe, expect, it, vi } from "vitest";
import { SettingsScreen } from "#src/features/settings/settings-screen";
import { defaultPreferences, type Preferences } from "#src/storage/preferences";
import type { StorageStatus } from "#src/storage/storage-status";
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
  marker: "matching",
};

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

  it("updates only when asked, and only where a version waits", async () => {
    const { onUpdate } = show({ update: "ready" });
    expect(screen.getByText("Phiên bản 0.1.0")).toBeDefined();
    await userEvent.click(screen.getByRole("button", { name: "Cập nhật ngay" }));
    expect(onUpdate).toHaveBeenCalledOnce();
  });

  it("says that no version waits", () => {
    show();
    expect(screen.queryByRole("button", { name: "Cập nhật ngay" })).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("Không có bản mới đang chờ.");
  });
});
