import { expect, it } from "vitest";
import { validityOf } from "#src/domain/evidence/evidence-coverage";
import { fileLine, standingWords } from "#src/i18n/evidence-words";
import { createFormats } from "#src/i18n/formats";
import { intakeWords, pastedName } from "#src/i18n/intake-words";
import { vi } from "#src/i18n/vi";
import { aProfile } from "#test/support/a-profile";
import { anEvidenceItem } from "#test/support/an-evidence-item";

const formats = createFormats("vi");

it("a file is told in one line", () => {
  const version = {
    name: "Biên bản.pdf",
    mediaType: "application/pdf",
    byteCount: 2_516_582,
    sha256: `9f3c71e0${"0".repeat(56)}`,
    addedAt: "2026-10-01T00:00:00.000Z",
  };
  expect(fileLine(version, formats)).toBe("PDF 2,4\u00a0MB · SHA-256 9f3c 71e0…");
});

it("says until when a piece counts, or why it does not", () => {
  const validity = validityOf(aProfile({ assessedOn: "2026-11-16", periodTo: "2026-12-31" }), 12);
  const words = (fields: Parameters<typeof anEvidenceItem>[0]) =>
    standingWords(anEvidenceItem(fields), validity, vi, formats);
  expect(words({ datedOn: "2026-09-18" })).toEqual({ text: "Còn giá trị đến 18/09/2027", bad: false });
  expect(words({ validUntil: "2026-12-01" })).toEqual({ text: "Hết hạn 01/12/2026, trước khi kết thúc kỳ", bad: true });
  expect(words({ validUntil: "2026-10-31" })).toEqual({ text: "Hết hạn 31/10/2026, cần bản mới", bad: true });
  expect(words({ datedOn: "2027-01-02" }).text).toBe("Ngày 02/01/2027 sau ngày xét, chưa được tính");
  expect(words({ datedOn: null })).toEqual({ text: "Chưa ghi ngày, chưa được tính", bad: true });
  expect(words({ kind: "document", datedOn: null })).toEqual({ text: "Chưa ghi ngày", bad: false });
});

it("says what became of a file, with the reason and the way on", () => {
  const name = "a.docx";
  expect(intakeWords({ status: "added", name, code: "BC-007", itemId: "e", corrected: "a.docx.zip" }, vi)).toEqual({
    text: "a.docx: đã lưu thành BC-007. Tên không khớp nội dung nên đổi thành «a.docx.zip».",
    tone: "done",
  });
  expect(intakeWords({ status: "refused", name, reason: "macro" }, vi)).toEqual({
    text: "a.docx: không nhận. Tài liệu có macro. Hãy lưu lại thành DOCX, XLSX, PPTX không có macro, hoặc xuất ra PDF.",
    tone: "bad",
  });
  expect(intakeWords({ status: "failed", name, reason: "save-storage-full" }, vi).text).toContain("CHƯA LƯU");
  expect(intakeWords({ status: "failed", name, reason: "of no known type" }, vi).text).toContain("CHƯA LƯU");
});

it("names what was pasted so that the name can be a file's", () => {
  expect(pastedName(new Date(2026, 10, 22, 14, 2), vi.evidence, formats)).toBe("Ảnh chụp màn hình 2026-11-22 14.02");
});
