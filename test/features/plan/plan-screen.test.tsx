import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeAll, describe, expect, it } from "vitest";
import { LinkedItems } from "#src/features/plan/linked-items";
import { vi } from "#src/i18n/vi";
import { addEvidenceItem, saveControl } from "#src/storage/assessments";
import { addPlanRecord } from "#src/storage/plan-records";
import { MessagesProvider } from "#src/ui/messages";
import { openTestSession } from "#test/support/open-test-session";
import { shippedPlanBundle } from "#test/support/shipped-plan-bundle";
import { aFile, ascii } from "#test/support/some-files";
import { showPlan } from "./show-plan";

/** jsdom draws no modal dialogs; what the browser does with the focus is looked at in test/e2e. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

type Opened = Awaited<ReturnType<typeof openTestSession>>;

const withEvidence = async ({ session, facts }: Opened) => {
  const { id } = facts.assessment;
  const fields = { kind: "record" as const, location: "", controlIds: ["A.6.8"], datedOn: "2026-10-01" };
  await addEvidenceItem(session.writer, id, { ...fields, title: "Sổ báo cáo sự kiện" });
  await saveControl(session.writer, id, "A.6.8", { level: 3 });
};

const withOrder = async ({ session, facts }: Opened) =>
  addPlanRecord(session.writer, facts.assessment.id, "coordination-order", {
    title: "Yêu cầu rà soát lỗ hổng",
    happenedOn: "2026-11-01",
  });

const kindOf = (name: string) => screen.getByRole("region", { name });
const exercise = () => kindOf("Diễn tập của năm");

describe("the head", () => {
  it("names the plan in full, says that its term is over, and for whom and when it is judged", async () => {
    await showPlan();
    expect(screen.getByRole("heading", { level: 1, name: "Kế hoạch 43" })).toBeDefined();
    expect(screen.getByText(/^Kế hoạch số 43\/KH-UBND ngày 08\/02\/2018 của Ủy ban nhân dân/)).toBeDefined();
    const caution = screen.getByRole("note", { name: "Lưu ý" });
    expect(caution.textContent).toMatch(/2018–2025, đã hết;.*V1 · Đã đọc văn bản$/);
    expect(screen.getByRole("link", { name: /^Đơn vị quản lý, vận hành trung tâm dữ liệu \(Mục II\.3/ })).toBeDefined();
    expect(screen.getByText("01/01/2026 – 31/10/2026")).toBeDefined();
  });

  it("takes the name of a successor, and says whose tasks these still are", async () => {
    const { stored } = await showPlan();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Nhập văn bản kế tiếp" }));
    fireEvent.change(screen.getByLabelText("Tên văn bản"), { target: { value: "Kế hoạch ứng phó sự cố" } });
    fireEvent.blur(screen.getByLabelText("Tên văn bản"));
    fireEvent.change(screen.getByLabelText("Số văn bản"), { target: { value: "57/KH-UBND" } });
    fireEvent.blur(screen.getByLabelText("Số văn bản"));
    const name = "Kế hoạch ứng phó sự cố số 57/KH-UBND";
    expect(await screen.findByRole("heading", { level: 1, name })).toBeDefined();
    expect(screen.getByText(/Nhiệm vụ bên dưới vẫn là của Kế hoạch số 43\/KH-UBND/)).toBeDefined();
    await user.click(screen.getByRole("checkbox", { name: "Dùng thay tên kế hoạch" }));
    expect(await screen.findByText(`Văn bản kế tiếp do đơn vị nhập: ${name}.`)).toBeDefined();
    expect((await stored()).successor).toMatchObject({ number: "57/KH-UBND", replacesPlanName: false });
  });
});

describe("the tasks", () => {
  it("that concern the unit stand in the plan's order, the others folded away", async () => {
    await showPlan();
    const table = screen.getByRole("table", { name: /^Nhiệm vụ của kế hoạch/ });
    const places = within(table)
      .getAllByRole("link")
      .map((link) => link.querySelector("b")?.textContent);
    expect(places.slice(0, 3)).toEqual(["Mục II.2", "Mục II.3", "Mục II.4"]);
    expect(places).toHaveLength(10);
    expect(screen.getByText("4 nhiệm vụ không giao cho loại hình này")).toBeDefined();
  });

  it("that are open show why an item evidences them, how far the unit is, and with what", async () => {
    await showPlan(withEvidence, "II.6");
    const detail = screen.getByRole("complementary", { name: /^Mục II\.6: Tuyên truyền triển khai Đề án/ });
    expect(within(detail).getByText("0/5 mục đạt mục tiêu, thấp nhất mức 3")).toBeDefined();
    const item = within(detail)
      .getByRole("link", { name: /^A\.6\.8 / })
      .closest("li");
    expect(item?.textContent).toContain("mức 3, mục tiêu 4");
    expect(
      within(item as HTMLElement)
        .getByRole("link", { name: "BC-001" })
        .getAttribute("href"),
    ).toBe("#/bang-chung/BC-001");
    expect(within(detail).getByText(/^Kế hoạch nêu tên loại hình này/)).toBeDefined();
    expect(within(detail).getByRole("link", { name: "Phụ lục, STT 1" })).toBeDefined();
  });

  it("say where the assessed edition has no counterpart", async () => {
    const { session } = await openTestSession();
    const bundle = shippedPlanBundle();
    const [task] = bundle.plan.tasks;
    if (task === undefined) throw new Error("no task");
    const view = { task, links: [{ controlId: "A.5.5", items: [] }] } as unknown as Parameters<
      typeof LinkedItems
    >[0]["view"];
    render(
      <MessagesProvider locale="vi" messages={vi}>
        <LinkedItems session={session} bundle={bundle} view={view} />
      </MessagesProvider>,
    );
    expect(screen.getByRole("listitem").textContent).toMatch(
      /^A\.5\.5 Không có mục tương ứng ở ấn bản đang đánh giá\.Có kênh liên lạc/,
    );
  });

  it("that are not there are said to be missing", async () => {
    await showPlan(undefined, "III.1");
    expect(screen.getByText("Không có nhiệm vụ hoặc hồ sơ «III.1» trong đánh giá này.")).toBeDefined();
  });
});

describe("the records", () => {
  it("say how often each kind is wanted and what is missing", async () => {
    await showPlan();
    expect(exercise().textContent).toContain("cần có mỗi nămCòn thiếu: chưa có cho 01/01/2026 – 31/10/2026");
    expect(kindOf("Quyết định thành lập đội, bộ phận ứng cứu sự cố").textContent).toContain("một lầnCòn thiếu");
    expect(kindOf("Kế hoạch tuyên truyền").textContent).toContain("một lầnKhông bắt buộc với loại hình này");
    expect(kindOf("Lệnh, yêu cầu điều phối").textContent).toContain("khi nhận đượcChưa ghi lệnh nào");
  });

  it("are added with a title and a day, and then entered field by field", async () => {
    const { stored } = await showPlan();
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Thêm: Diễn tập của năm" }));
    const dialog = screen.getByRole("dialog", { name: "Thêm hồ sơ: Diễn tập của năm" });
    await user.click(within(dialog).getByRole("button", { name: "Thêm hồ sơ" }));
    expect(within(dialog).getByText("Cần ghi tên hồ sơ.")).toBeDefined();
    const fill = (label: RegExp, value: string) =>
      fireEvent.change(within(dialog).getByLabelText(label), { target: { value } });
    fill(/^Tên hồ sơ/, "Diễn tập mất điện");
    fill(/^Ngày/, "12/06/2026");
    await user.click(within(dialog).getByRole("button", { name: "Thêm hồ sơ" }));
    const detail = await screen.findByRole("complementary", { name: "Hồ sơ: Diễn tập của năm" });
    expect(exercise().textContent).toContain("cần có mỗi nămĐã có");
    const people = within(detail).getByLabelText("Số người tham gia");
    fireEvent.change(people, { target: { value: "hai mươi" } });
    fireEvent.blur(people);
    expect(await within(detail).findByText("Ghi một số nguyên từ 0 đến 1.000.000.")).toBeDefined();
    fireEvent.change(people, { target: { value: "24" } });
    fireEvent.blur(people);
    await waitFor(async () =>
      expect((await stored()).records).toMatchObject([
        { kind: "exercise", title: "Diễn tập mất điện", happenedOn: "2026-06-12", participants: 24 },
      ]),
    );
  });

  it("use the same library: a piece that is there, or a file that is dropped", async () => {
    let recordId = "";
    const { stored } = await openedWith(async (opened) => {
      await withEvidence(opened);
      const added = await withOrder(opened);
      if (added.ok) recordId = added.value.id;
    });
    const user = userEvent.setup();
    await user.type(screen.getByLabelText("Gắn bằng chứng đã có"), "bc-001");
    await user.click(screen.getByRole("button", { name: "BC-001 Sổ báo cáo sự kiện" }));
    expect(await screen.findByRole("button", { name: "Gỡ BC-001" })).toBeDefined();
    const files = [aFile(ascii("%PDF-1.7 một"), "Công văn.pdf")];
    fireEvent.drop(window, { dataTransfer: { types: ["Files"], files } });
    expect(await screen.findByRole("button", { name: "Gỡ BC-002" })).toBeDefined();
    expect((await stored()).records.find(({ id }) => id === recordId)?.evidenceItemIds).toHaveLength(2);
  });

  it("put an order that waits before everything else, until it is answered", async () => {
    await openedWith(withOrder);
    expect(screen.getByRole("heading", { name: "1 lệnh, yêu cầu điều phối chưa trả lời" })).toBeDefined();
    expect(kindOf("Lệnh, yêu cầu điều phối").textContent).toContain("Đã có, còn 1 chưa trả lời");
    expect(kindOf("Lệnh, yêu cầu điều phối").textContent).toContain("Chưa trả lời, đã 15 ngày tính đến 16/11/2026");
    fireEvent.change(screen.getByLabelText("Ngày trả lời"), { target: { value: "03/11/2026" } });
    await waitFor(() => expect(screen.queryByRole("heading", { name: /chưa trả lời/ })).toBeNull());
    expect(kindOf("Lệnh, yêu cầu điều phối").textContent).toContain("đã trả lời ngày 03/11/2026");
  });

  it("that are deleted come back with the notice's undo", async () => {
    const { stored } = await openedWith(withOrder);
    const user = userEvent.setup();
    await user.click(screen.getByRole("button", { name: "Xóa hồ sơ này" }));
    await waitFor(async () => expect((await stored()).records).toEqual([]));
    await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
    await waitFor(async () => expect((await stored()).records).toHaveLength(1));
  });
});

describe("the law", () => {
  const openLaw = async () => {
    const shown = await showPlan();
    await userEvent.click(screen.getByText("Về kế hoạch (hiển thị 9/12)"));
    await screen.findByRole("checkbox", { name: "Hiển thị: Ghi chú 1" });
    return shown;
  };

  const statement = () =>
    screen.getByRole("checkbox", { name: "Hiển thị: Lưu ý về tình trạng của kế hoạch" }).closest("li");

  it("in the unit's own words carries no mark of ours, and can be set back", async () => {
    await openLaw();
    const user = userEvent.setup();
    await user.click(
      screen.getByRole("button", { name: "Viết bằng lời của đơn vị: Lưu ý về tình trạng của kế hoạch" }),
    );
    const own = screen.getByLabelText("Nội dung của đơn vị");
    fireEvent.change(own, { target: { value: "Đã hỏi Công an thành phố." } });
    fireEvent.blur(own);
    await waitFor(() =>
      expect(screen.getByRole("note", { name: "Lưu ý" }).textContent).toBe("Đã hỏi Công an thành phố. Lời của đơn vị"),
    );
    await user.click(screen.getByRole("button", { name: "Đặt lại như ban đầu: Lưu ý về tình trạng của kế hoạch" }));
    await waitFor(() => expect(statement()?.textContent).toContain("V1 · Đã đọc văn bản"));
  });

  it("that is switched off leaves the screen and stays in the list", async () => {
    const { stored } = await openLaw();
    const user = userEvent.setup();
    await user.click(screen.getByRole("checkbox", { name: "Hiển thị: Lưu ý về tình trạng của kế hoạch" }));
    await waitFor(() => expect(screen.queryByRole("note", { name: "Lưu ý" })).toBeNull());
    expect(statement()?.textContent).toContain("đã hết");
    expect((await stored()).choices).toMatchObject([{ referenceId: "plan-caution", shown: false, text: null }]);
  });

  it("that nobody verified stays unchecked until somebody wants it", async () => {
    await openLaw();
    const first = screen.getByRole<HTMLInputElement>("checkbox", { name: "Hiển thị: Ghi chú 1" });
    expect(first.checked).toBe(false);
    expect(first.closest("li")?.textContent).toContain("? · Chưa rõ");
  });
});

/** With one record, open. Ids are given out in order, so that the record's is known only once it is there. */
async function openedWith(prepare: (opened: Opened) => Promise<unknown>) {
  const shown = await showPlan(prepare);
  const { records } = await shown.stored();
  shown.select(records.at(-1)?.id ?? "");
  await screen.findByRole("complementary", { name: /^Hồ sơ:/ });
  return shown;
}
