import { screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { ProfileScreen } from "#src/features/profile/profile-screen";
import type { Profile } from "#src/domain/assessment/assessment";
import { saveProfile } from "#src/storage/assessments";
import { changesInOrder } from "#src/storage/change-log";
import type { OpenAssessment } from "#src/storage/session";
import { useSave } from "#src/ui/use-save";
import { openTestSession } from "#test/support/open-test-session";
import { renderInVietnamese } from "#test/ui/with-messages";

function Harness(open: OpenAssessment) {
  return <ProfileScreen {...open} saver={useSave()} />;
}

async function show(profile: Partial<Profile> = {}) {
  const opened = await openTestSession(profile);
  const view = renderInVietnamese(<Harness {...opened} />);
  const stored = async () => (await opened.refresh()).facts.assessment.profile;
  /** What the shell does after every write. */
  const follow = async () => view.rerender(<Harness {...await opened.refresh()} />);
  const edits = async () => {
    const chain = await changesInOrder(opened.session.writer.database, opened.facts.assessment.id);
    return chain.filter(({ field }) => field !== null).map(({ field, newValue }) => [field, newValue]);
  };
  return { ...opened, ...view, stored, follow, edits };
}

const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("the profile screen", () => {
  it("saves a field on leaving it, as one change, and shows it again later", async () => {
    const { edits, refresh, unmount } = await show();
    await userEvent.clear(field(/^Tên đơn vị/));
    await userEvent.type(field(/^Tên đơn vị/), "Trung tâm dữ liệu Cửa Cấm");
    await userEvent.tab();
    await waitFor(async () =>
      expect(await edits()).toEqual([["profile.organisationName", "Trung tâm dữ liệu Cửa Cấm"]]),
    );
    unmount();
    renderInVietnamese(<Harness {...await refresh()} />);
    expect(field(/^Tên đơn vị/).value).toBe("Trung tâm dữ liệu Cửa Cấm");
  });

  it("saves what is still being typed when the screen goes away", async () => {
    const { edits, unmount } = await show();
    await userEvent.type(field("Họ và tên người ký"), "Nguyễn Văn Mẫu");
    unmount();
    await waitFor(async () => expect(await edits()).toEqual([["profile.signerName", "Nguyễn Văn Mẫu"]]));
  });

  it("saves choices at once and fields of many lines line by line", async () => {
    const { stored } = await show();
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Loại hình đơn vị" }),
      "Doanh nghiệp viễn thông",
    );
    await userEvent.type(field("Địa điểm"), "{Enter}{Enter}Phòng máy B");
    await userEvent.tab();
    await waitFor(async () =>
      expect(await stored()).toMatchObject({ unitType: "telecom", sites: ["Phòng máy A", "Phòng máy B"] }),
    );
  });

  it("loses neither of two fields settled one right after the other", async () => {
    const { stored, edits } = await show();
    await userEvent.type(field("Số, ký hiệu"), "15/BC-TTDL");
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.type(field("Ngày ban hành"), "20/11/2026");
    await userEvent.tab();
    await waitFor(async () =>
      expect(await stored()).toMatchObject({ documentNumber: "15/BC-TTDL", documentDate: "2026-11-20" }),
    );
    expect(await edits()).toHaveLength(2);
  });

  it("does not save a field that is not right, says so, and saves it once it is", async () => {
    const { stored, edits } = await show();
    await userEvent.clear(field(/^Tên đơn vị/));
    await userEvent.tab();
    expect(await screen.findByText("Ô này không để trống được. Chưa được lưu.")).toBeDefined();
    expect(screen.getByText("1 ô chưa đúng, chưa được lưu")).toBeDefined();
    expect(await edits()).toEqual([]);
    await userEvent.type(field(/^Tên đơn vị/), "Trung tâm B");
    await userEvent.tab();
    await waitFor(async () => expect((await stored()).organisationName).toBe("Trung tâm B"));
    await waitFor(() => expect(screen.queryByText(/chưa được lưu$/)).toBeNull());
  });

  it("saves a period only while it does not end before it starts", async () => {
    const { stored } = await show();
    await userEvent.clear(field("Kỳ đánh giá từ ngày"));
    await userEvent.type(field("Kỳ đánh giá từ ngày"), "01/11/2026");
    await userEvent.tab();
    expect(
      await screen.findByText("Ngày kết thúc phải bằng hoặc sau ngày bắt đầu. Cả hai ngày chưa được lưu."),
    ).toBeDefined();
    expect(await stored()).toMatchObject({ periodFrom: "2026-01-01", periodTo: "2026-10-31" });
    await userEvent.clear(field("Đến ngày"));
    await userEvent.type(field("Đến ngày"), "31/12/2026");
    await userEvent.tab();
    await waitFor(async () =>
      expect(await stored()).toMatchObject({ periodFrom: "2026-11-01", periodTo: "2026-12-31" }),
    );
  });

  it("counts a day that is no day among the fields not saved", async () => {
    const { edits } = await show();
    await userEvent.type(field("Ngày ban hành"), "31/02/2026");
    await userEvent.tab();
    expect(await screen.findByText("1 ô chưa đúng, chưa được lưu")).toBeDefined();
    expect(await edits()).toEqual([]);
  });

  it("names the line that is too long", async () => {
    await show();
    await userEvent.click(field("Nơi nhận"));
    await userEvent.paste(`Lãnh đạo\n${"x".repeat(256)}`);
    await userEvent.tab();
    expect(await screen.findByText("Dòng 2: Dài quá 255 ký tự, hãy rút ngắn. Chưa được lưu.")).toBeDefined();
  });

  it("follows an undo or another tab where nobody is typing", async () => {
    const { session, facts, follow } = await show();
    const { id, profile } = facts.assessment;
    await saveProfile(session.writer, id, { ...profile, place: "Phường Hồng Bàng" });
    await follow();
    await waitFor(() => expect(field("Địa danh").value).toBe("Phường Hồng Bàng"));
  });

  it("keeps what was typed wrongly when the facts arrive again", async () => {
    const { session, facts, follow } = await show();
    await userEvent.clear(field(/^Tên đơn vị/));
    await userEvent.tab();
    await saveProfile(session.writer, facts.assessment.id, { ...facts.assessment.profile, place: "Phường Hồng Bàng" });
    await follow();
    expect(field(/^Tên đơn vị/).value).toBe("");
  });

  it("says that the plan's term has passed until a successor is entered", async () => {
    await show({ assigningDocument: "Kế hoạch số 43/KH-UBND ngày 08/02/2018" });
    expect(screen.getByText(/có thời hạn 2018–2025, nay đã qua/)).toBeDefined();
    await userEvent.clear(field("Văn bản giao nhiệm vụ"));
    await userEvent.type(field("Văn bản giao nhiệm vụ"), "Kế hoạch số 12/KH-UBND ngày 05/01/2026");
    expect(screen.queryByText(/có thời hạn 2018–2025, nay đã qua/)).toBeNull();
  });

  it("brings the prefilled values back on request", async () => {
    const { stored } = await show({ legalBasis: [], reviewingOffice: "Nơi khác" });
    await userEvent.click(screen.getByRole("button", { name: "Lấy lại giá trị điền sẵn" }));
    await waitFor(async () =>
      expect(await stored()).toMatchObject({ reviewingOffice: "Sở Khoa học và Công nghệ thành phố Hải Phòng" }),
    );
    expect((await stored()).legalBasis).toHaveLength(2);
    expect(screen.queryByRole("button", { name: "Lấy lại giá trị điền sẵn" })).toBeNull();
  });
});
