import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import { addEvidenceItem, loadFacts, saveControl, saveControls, saveProfile } from "#src/storage/assessments";
import { removeEvidenceItem } from "#src/storage/evidence-items";
import { undo } from "#src/storage/history";
import type { OpenAssessment } from "#src/storage/session";
import type { TrainingItem } from "#src/domain/training/training-session";
import {
  addParticipants,
  createTrainingSession,
  listTrainingSessions,
  saveAnswer,
  saveTraining,
} from "#src/storage/training-sessions";
import { anotherWindow } from "#test/support/another-window";
import { showHistory } from "./show-history";

/** Time, item, what and who of every row, without the disclosures. */
const rows = () =>
  [...document.querySelectorAll("section > ol > li")].map((row) =>
    [...row.querySelectorAll("time, a, b, p, [class*=who]")]
      .filter((part) => part.closest("details") === null && part.parentElement?.tagName !== "A")
      .map((part) => part.textContent)
      .join(" | "),
  );

const partsOf = ({ session, facts }: OpenAssessment) => ({
  writer: session.writer,
  second: anotherWindow(session.writer),
  id: facts.assessment.id,
});

describe("the history of an assessment", () => {
  it("lists what was done by day, the newest first: when, about what, what changed, who", async () => {
    await showHistory(async (opened) => {
      const { writer, second, id } = partsOf(opened);
      await saveControl(writer, id, "A.5.15", { level: 2 });
      await saveControls(second, id, ["A.5.15", "A.5.16", "A.5.17"], { owner: "Ngô Thị Mai" });
      await saveProfile({ ...writer, actor: () => "" }, id, { systemLevel: "4" });
      await undo(writer, id);
    });
    expect(await screen.findByText("Tạo đánh giá với 123 mục")).toBeTruthy();
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("16/11/2026");
    expect(rows().map((row) => row.replace(/^\d\d:\d\d \| /, ""))).toEqual([
      "Đơn vị và phạm vi | Hoàn tácCấp độ hệ thống thông tin: Cấp độ 4 → Cấp độ 3 | Trần Quốc Bảo",
      "Đơn vị và phạm vi | Cấp độ hệ thống thông tin: Cấp độ 3 → Cấp độ 4 | không ghi tên",
      "3 mục | Phụ trách | Phạm Thu Hà",
      "A.5.15 Kiểm soát truy cập | Mức: chưa đánh giá → 2 | Trần Quốc Bảo",
      "Tạo đánh giá với 123 mục | Trần Quốc Bảo",
    ]);
  });

  it("opens a bulk edit into its items, each of which can be restored", async () => {
    const opened = await showHistory(async (opened) => {
      const { writer, id } = partsOf(opened);
      await saveControls(writer, id, ["A.5.15", "A.5.16"], { owner: "Ngô Thị Mai" });
    });
    const summary = await screen.findByText("Xem 2 thay đổi");
    expect(screen.queryByText("Phụ trách: trống → Ngô Thị Mai")).toBeNull();
    await userEvent.click(summary);
    const items = await screen.findAllByText("Phụ trách: trống → Ngô Thị Mai");
    expect(items).toHaveLength(2);
    const row = items[1]?.closest("li");
    if (!row) throw new Error("no row");
    await userEvent.click(within(row).getByText("Xem và khôi phục"));
    await userEvent.click(within(row).getByText("Khôi phục giá trị này"));
    expect(
      await screen.findByText("Đã khôi phục: A.5.16, phụ trách: Ngô Thị Mai → trống. Phím Ctrl+Z để hoàn tác."),
    ).toBeTruthy();
    const { controlAssessments } = (await opened.refresh()).facts;
    expect(controlAssessments.filter(({ owner }) => owner !== "").map(({ controlId }) => controlId)).toEqual([
      "A.5.15",
    ]);
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(await screen.findByText("Đã hoàn tác: A.5.16, phụ trách: trống → Ngô Thị Mai")).toBeTruthy();
  });

  it("brings evidence back that was removed", async () => {
    const opened = await showHistory(async (opened) => {
      const { writer, id } = partsOf(opened);
      const added = await addEvidenceItem(writer, id, {
        title: "Biên bản rà soát",
        kind: "record",
        datedOn: "2026-10-01",
        location: "",
        controlIds: ["A.5.15"],
      });
      if (!added.ok) throw new Error(added.error.type);
      await removeEvidenceItem(writer, id, added.value.id);
    });
    const removal = (await screen.findByText("Bỏ bằng chứng")).closest("li");
    if (!removal) throw new Error("no row");
    expect(removal.textContent).toContain("BC-001 Biên bản rà soát");
    await userEvent.click(within(removal).getByText("Xem và khôi phục"));
    await userEvent.click(within(removal).getByText("Khôi phục giá trị này"));
    await waitFor(async () =>
      expect((await opened.refresh()).facts.evidenceItems.map(({ code }) => code)).toEqual(["BC-001"]),
    );
  });

  it("says where the clock of a PC was wrong, and which other device it was", async () => {
    await showHistory(async (opened) => {
      const { writer, id } = partsOf(opened);
      // A UUIDv7 made an hour before the change that it follows.
      const early = Date.parse("2026-11-16T01:00:00Z").toString(16).padStart(12, "0");
      const newId = () => `${early.slice(0, 8)}-${early.slice(8)}-7000-8000-000000000001`;
      const device = { ...writer.device, deviceId: "device-4f2a" };
      await saveControl({ ...writer, device, newId }, id, "A.5.15", { level: 2 });
    });
    const row = (await screen.findByText("Mức: chưa đánh giá → 2")).closest("li");
    expect(row?.textContent).toContain("máy khác, mã 4f2a");
    expect(row?.textContent).toMatch(
      /Đồng hồ máy lúc đó không đúng; theo thứ tự ghi thì thay đổi này không sớm hơn 16\/11\/2026 \d\d:0\d\./,
    );
    expect(screen.getAllByText(/Đồng hồ máy/)).toHaveLength(1);
  });

  it("shows 100 operations, and 100 more when asked", async () => {
    await showHistory(async (opened) => {
      const { writer, id } = partsOf(opened);
      for (let round = 0; round < 104; round += 1) {
        await saveControl(writer, id, "A.5.15", { level: round % 2 === 0 ? 2 : 3 });
      }
    });
    expect(await screen.findByText("Đang hiện 100 thao tác")).toBeTruthy();
    expect(rows()).toHaveLength(100);
    await userEvent.click(screen.getByText("Xem 100 thao tác cũ hơn"));
    expect(await screen.findByText("Đang hiện 105 thao tác")).toBeTruthy();
    expect(rows()).toHaveLength(105);
    expect(screen.queryByText("Xem 100 thao tác cũ hơn")).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Đã hết lịch sử."));
  });

  it("shows the history of a course beside its own, with its fields in words and nobody's answers", async () => {
    const opened = await showHistory(async (opened) => {
      const { writer, id } = partsOf(opened);
      const items = [{ controlId: "A.5.15", questions: 2 }];
      const asked = { assessmentId: id, roleId: "operator", course: "Khóa vận hành", heldOn: null, hours: 4, items };
      const made = await createTrainingSession(writer, asked);
      if (!made.ok) throw new Error(made.error.type);
      const { id: course } = made.value;
      await saveTraining(writer, course, { heldOn: "2026-11-12" });
      const added = await addParticipants(writer, course, [{ name: "Lê Văn Cường", unit: "Tổ trực", position: "" }]);
      const key = added.ok ? (added.value[0]?.field?.split(".")[1] ?? "") : "";
      await saveAnswer(writer, course, { key, phase: "before", item: items[0] as TrainingItem, question: 1 }, 2);
    });
    await userEvent.selectOptions(
      await screen.findByLabelText("Lịch sử của"),
      await screen.findByRole("option", { name: "Buổi học, 12/11/2026: Khóa vận hành" }),
    );
    await screen.findByText("Mở buổi học");
    expect(rows().map((row) => row.replace(/^\d\d:\d\d \| /, ""))).toEqual([
      "Đào tạo | Tự chấm trước buổi học: trống → 1 câu đã tự chấm | Trần Quốc Bảo",
      "Đào tạo | Học viên: trống → Lê Văn Cường, Tổ trực | Trần Quốc Bảo",
      "Đào tạo | Ngày học: trống → 12/11/2026 | Trần Quốc Bảo",
      "Đào tạo | Mở buổi học | Trần Quốc Bảo",
    ]);
    expect(screen.queryByLabelText("Loại thay đổi")).toBeNull();
    expect(screen.queryByText("Xem và khôi phục")).toBeNull();
    await userEvent.click(screen.getByText("Mở buổi học"));
    await userEvent.keyboard("{Control>}z{/Control}");
    await waitFor(async () => {
      const [listed] = await listTrainingSessions(opened.session.writer.database, opened.facts.assessment.id);
      expect(Object.values(listed?.session.before ?? {}).filter((answers) => answers !== null)).toEqual([]);
    });
  });

  it("says what will be here while nothing has been done", async () => {
    await showHistory(async () => undefined);
    expect(await screen.findByText(/^Chưa có gì được sửa kể từ khi tạo/)).toBeTruthy();
    expect(screen.getByText("Bắt đầu đánh giá").getAttribute("href")).toBe("#/danh-gia");
  });
});

describe("filters", () => {
  const prepare = async (opened: OpenAssessment) => {
    const { writer, second, id } = partsOf(opened);
    await saveControl(writer, id, "A.5.15", { level: 2 });
    await saveControl(writer, id, "A.5.15", { note: "Còn thiếu phần truy cập từ xa" });
    await saveControls(second, id, ["A.5.15", "A.5.16"], { dueOn: "2027-03-31" });
    await saveProfile(second, id, { scope: "Phòng máy A" });
  };
  const whats = () => rows().map((row) => row.split(" | ").at(-2));

  it("by item begin with the one in the address; of a bulk edit they leave that item", async () => {
    await showHistory(prepare, "A.5.15");
    await screen.findByText("Đang hiện 4 thao tác");
    expect(whats()).toEqual([
      "Hạn: trống → 31/03/2027",
      "Ghi chú: trống → Còn thiếu phần truy cập từ xa",
      "Mức: chưa đánh giá → 2",
      "Đưa vào danh mục",
    ]);
    expect(screen.getByText("Về đánh giá").getAttribute("href")).toBe("#/danh-gia/A.5.15");
  });

  it("by person, by kind of change and by words without marks hold together", async () => {
    await showHistory(prepare);
    await screen.findByText("Đang hiện 5 thao tác");
    await screen.findByRole("option", { name: "Phạm Thu Hà" });
    await userEvent.selectOptions(screen.getByLabelText("Người sửa"), "Phạm Thu Hà");
    await screen.findByText("Đang hiện 2 thao tác");
    expect(whats()).toEqual([
      "Phạm vi của hệ thống quản lý an toàn thông tin: Dịch vụ chỗ đặt máy chủ tại phòng máy A → Phòng máy A",
      "Hạn",
    ]);
    await userEvent.selectOptions(screen.getByLabelText("Loại thay đổi"), "Đơn vị và phạm vi");
    await screen.findByText("Đang hiện 1 thao tác");
    fireEvent.change(screen.getByLabelText("Tìm trong lịch sử, không cần dấu"), {
      target: { value: "thieu phan TRUY cap" },
    });
    expect(await screen.findByText("Không có thay đổi nào khớp với bộ lọc và từ tìm.")).toBeTruthy();
    await userEvent.click(screen.getByText("Bỏ lọc"));
    await screen.findByText("Đang hiện 5 thao tác");
    fireEvent.change(screen.getByLabelText("Tìm trong lịch sử, không cần dấu"), {
      target: { value: "thieu phan TRUY cap" },
    });
    await screen.findByText("Đang hiện 1 thao tác");
    expect(whats()).toEqual(["Ghi chú: trống → Còn thiếu phần truy cập từ xa"]);
  });
});

describe("conflicts", () => {
  const scopeOf = ({ assessment }: AssessmentFacts) => assessment.profile.scope;

  it("of the profile are decided here", async () => {
    const { session, facts } = await showHistory(async (opened) => {
      const { writer, second, id } = partsOf(opened);
      await saveProfile(writer, id, { scope: "Phòng máy A" });
      await saveProfile(second, id, { scope: "Phòng máy A và B" }, { scope: "" });
    });
    const panel = await screen.findByLabelText("Xung đột");
    expect(within(panel).getByRole("heading", { level: 3 }).textContent).toBe(
      "Đơn vị và phạm vi · Phạm vi của hệ thống quản lý an toàn thông tin",
    );
    const values = within(panel).getAllByRole("definition");
    expect(values.map((value) => value.querySelector("p")?.textContent)).toEqual(["Phòng máy A và B", "Phòng máy A"]);
    await userEvent.click(within(panel).getByText("Lấy giá trị kia"));
    await waitFor(() => expect(screen.queryByLabelText("Xung đột")).toBeNull());
    const now = await loadFacts(session.writer.database, facts.assessment.id);
    expect(now === null ? null : scopeOf(now)).toBe("Phòng máy A");
    expect(document.activeElement?.textContent).toBe("Lịch sử");
    expect(await screen.findByText("Chọn giá trị")).toBeTruthy();
  });
});
