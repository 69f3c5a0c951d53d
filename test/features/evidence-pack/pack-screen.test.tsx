import "fake-indexeddb/auto";
import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { expect, it } from "vitest";
import { PackScreen } from "#src/features/evidence-pack/pack-screen";
import { commitEdits } from "#src/storage/commit";
import { openTestSession } from "#test/support/open-test-session";
import { renderInVietnamese } from "#test/ui/with-messages";

async function show() {
  const session = await openTestSession({ scope: "Dịch vụ tại dcim.mau.local" });
  const { assessment } = session.facts;
  await commitEdits(session.session.writer, assessment.id, [
    { entity: "control-assessment", entityId: "A.8.13", field: "note", value: "Máy chủ sao lưu 10.0.0.7" },
  ]);
  await commitEdits(session.session.writer, assessment.id, [
    { entity: "control-assessment", entityId: "A.8.13", field: "note", value: "Máy chủ sao lưu" },
  ]);
  const open = await session.refresh();
  renderInVietnamese(<PackScreen {...open} trustScript={(url) => url} appVersion="0.2.0" />);
}

const leaks = () => screen.getByRole("region", { name: "Địa chỉ và số liên lạc trong nội dung gửi đi" });
const leaving = () => screen.getByRole("region", { name: "Những gì sẽ rời khỏi máy này" });

it("shows what leaves with its size, and addresses in it with a way to where they stand", async () => {
  await show();
  expect(screen.getByRole("radio", { name: "Đầy đủ" })).toHaveProperty("checked", true);
  await within(leaks()).findByText("Thấy 2 chỗ. Hãy xem có cần gửi đi không; ứng dụng không tự xóa.");
  expect(within(leaks()).getByRole("link", { name: "Phạm vi của hệ thống quản lý an toàn thông tin" })).toHaveProperty(
    "hash",
    "#/don-vi",
  );
  expect(within(leaks()).getByRole("link", { name: "A.8.13" })).toHaveProperty("hash", "#/danh-gia/A.8.13");
  expect(within(leaks()).getByText("10.0.0.7")).toBeDefined();
  expect(within(leaks()).getByText(/chỉ trong lịch sử/)).toBeDefined();
  expect(
    within(leaving()).getByRole("row", { name: /^Dữ liệu \(assessment\.json\) 123 mục [\d,]+\sKB$/ }),
  ).toBeDefined();
  expect(within(leaving()).getByRole("row", { name: /^Lịch sử thay đổi .* thay đổi [\d,]+\sKB$/ })).toBeDefined();
});

it("takes history and words out of the preview with the choice", async () => {
  await show();
  await userEvent.click(screen.getByRole("radio", { name: "Không kèm tệp bằng chứng" }));
  await within(leaks()).findByText(/^Thấy 1 chỗ/);
  expect(within(leaving()).getByRole("row", { name: /^Lịch sử thay đổi .* không gửi –$/ })).toBeDefined();
  await userEvent.click(screen.getByRole("radio", { name: "Chỉ điểm số" }));
  await waitFor(() => {
    expect(within(leaks()).getByText(/^Không thấy địa chỉ thư/)).toBeDefined();
  });
});
