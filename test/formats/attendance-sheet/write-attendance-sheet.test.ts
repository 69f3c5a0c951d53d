import { beforeAll, describe, expect, it } from "vitest";
import { attendanceSheet, withoutPersonalScores } from "#src/domain/training/attendance-sheet";
import type { AttendanceInput } from "#src/formats/attendance-sheet/attendance-input";
import { serveAttendance } from "#src/formats/attendance-sheet/serve-attendance-worker";
import type { FromAttendanceWorker } from "#src/formats/attendance-sheet/worker-messages";
import { writeAttendanceSheet } from "#src/formats/attendance-sheet/write-attendance-sheet";
import { bytesOf, flat, readPdf } from "#test/formats/pdf/pdf-file";
import { testFaces } from "#test/formats/pdf/sample-document";
import { answersOf, aParticipant, aTrainingSession } from "#test/support/a-training-session";

const session = aTrainingSession({
  participants: {
    p1: aParticipant(),
    p2: aParticipant({ name: "Trần Thị Bình", position: "Kỹ thuật viên", order: 2 }),
    p3: aParticipant({ name: "Lê Văn Cường", unit: "", order: 3 }),
  },
  before: { p1: answersOf(0, 1, 0), p2: answersOf(2, 1, 2), p3: answersOf(0, 0, 0) },
  after: { p1: answersOf(2, 1, 2), p2: answersOf(2, 2, 2), p3: answersOf(1, 0, 0) },
});

const anInput = (overrides: Partial<AttendanceInput> = {}): AttendanceInput => ({
  sheet: attendanceSheet(session),
  organisation: "Trung tâm dữ liệu Đình Vũ",
  parentOrganisation: "Sở Khoa học và Công nghệ",
  signerPosition: "Giám đốc",
  signerName: "Phạm Văn Dũng",
  titles: { "A.6.8": "Báo cáo các sự kiện an toàn thông tin", "A.8.13": "Sao lưu thông tin" },
  edition: "ISO/IEC 27001:2022",
  isDemo: false,
  generatedAt: "2026-11-25T08:30:00+07:00",
  appVersion: "0.5.0",
  ...overrides,
});

function written(input: AttendanceInput) {
  const result = writeAttendanceSheet(input, testFaces);
  const bytes = bytesOf(result.parts);
  return { ...result, bytes, text: flat(readPdf(bytes).text) };
}

describe("an attendance sheet", () => {
  let sheet: ReturnType<typeof written>;
  beforeAll(() => {
    sheet = written(anInput());
  });

  it("begins as the decree has it: unit, state, kind", () => {
    expect(sheet.text).toContain("SỞ KHOA HỌC VÀ CÔNG NGHỆ");
    expect(sheet.text).toContain("TRUNG TÂM DỮ LIỆU ĐÌNH VŨ");
    expect(sheet.text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(sheet.text).toContain("DANH SÁCH");
    expect(sheet.text).toContain("Tham dự buổi học «An toàn thông tin cho ca trực»");
  });

  it("says when, how long, where and by whom", () => {
    expect(sheet.text).toContain("Ngày học: 14/11/2026.");
    expect(sheet.text).toContain("Thời lượng: 4 giờ.");
    expect(sheet.text).toContain("Địa điểm: Phòng họp tầng 2.");
    expect(sheet.text).toContain("Người hướng dẫn: Lê Văn Cường.");
  });

  it("gives everybody with what they could answer, and a place to sign", () => {
    expect(sheet.text).toContain("1 Nguyễn Văn An Trưởng ca, Phòng Vận hành 16,7 % 83,3 %");
    expect(sheet.text).toContain("2 Trần Thị Bình Kỹ thuật viên, Phòng Vận hành 83,3 % 100,0 %");
    expect(sheet.text).toContain("Ký tên");
    expect(sheet.text).toContain("Danh sách có 3 người.");
  });

  it("names the items and what the group came to", () => {
    expect(sheet.text).toContain("A.8.13 Sao lưu thông tin 2");
    expect(sheet.text).toContain("3 trên 3 người tự chấm đủ cả hai lần.");
    expect(sheet.text).toContain("trước 33,3 %, sau 66,7 %.");
  });

  it("ends with room for the trainer and the head of the unit", () => {
    expect(sheet.text).toContain("NGƯỜI HƯỚNG DẪN");
    expect(sheet.text).toContain("GIÁM ĐỐC");
    expect(sheet.text).toContain("Phạm Văn Dũng");
    expect(sheet.pageCount).toBeLessThanOrEqual(2);
  });

  it("is the same bytes for the same facts and moment, and others for another", () => {
    expect(written(anInput()).bytes.equals(sheet.bytes)).toBe(true);
    expect(written(anInput({ generatedAt: "2026-11-25T08:31:00+07:00" })).bytes.equals(sheet.bytes)).toBe(false);
  });

  it("that leaves has no person's score and says why", () => {
    const { text } = written(anInput({ sheet: withoutPersonalScores(attendanceSheet(session)) }));
    expect(text).toContain("1 Nguyễn Văn An Trưởng ca, Phòng Vận hành 2 Trần Thị Bình");
    expect(text).toContain("không có kết quả của từng người");
    expect(text).not.toMatch(/16,7 %|83,3 %|100,0 %/u);
    expect(text).toContain("trước 33,3 %, sau 66,7 %.");
  });

  it("leaves dots where nothing was written, and says when it is a sample", () => {
    const bare = aTrainingSession({ course: "", heldOn: null, hours: null, trainer: "", place: "" });
    const { text } = written(anInput({ sheet: attendanceSheet(bare), organisation: "", isDemo: true }));
    expect(text).toContain("Tham dự buổi học «An toàn thông tin»");
    expect(text).toContain("Ngày học: ………………………………");
    expect(text).toContain("Chưa có người tham dự nào trong danh sách.");
    expect(text).toContain("MẪU. Dữ liệu mẫu của một đơn vị giả định");
  });

  it("of 200 people goes on over as many pages as it takes, everybody once", () => {
    const rows = Array.from({ length: 200 }, (_, index) => ({
      name: `Học viên ${index + 1}.`,
      unit: "Phòng Vận hành",
      position: "",
      before: null,
      after: null,
    }));
    const { text, pageCount } = written(anInput({ sheet: { ...attendanceSheet(session), rows } }));
    expect(pageCount).toBeGreaterThan(6);
    for (const { name } of rows) expect(text.split(name)).toHaveLength(2);
  });
});

describe("making it away from the page", () => {
  it("gives the sheet to keep and the one that leaves", async () => {
    const sent: FromAttendanceWorker[] = [];
    await serveAttendance(
      { input: anInput(), fontsUrl: "" },
      (message) => sent.push(message),
      async () => testFaces,
    );
    const [message] = sent;
    if (message?.type !== "written") throw new Error("not written");
    const textOf = async (blob: Blob) => flat(readPdf(Buffer.from(await blob.arrayBuffer())).text);
    expect(await textOf(message.sheet)).toContain("83,3 %");
    expect(await textOf(message.sheetThatLeaves)).not.toContain("83,3 %");
  });

  it("says so where the typeface cannot be had", async () => {
    const sent: FromAttendanceWorker[] = [];
    const failing = async () => {
      throw new Error("tinos-bold.ttf: 404");
    };
    await serveAttendance({ input: anInput(), fontsUrl: "" }, (message) => sent.push(message), failing);
    expect(sent).toEqual([{ type: "failed", reason: "tinos-bold.ttf: 404" }]);
  });
});
