import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmptyPhrase } from "#src/domain/statement/exclusion-reason";

describe("an empty phrase", () => {
  it.each([
    "không liên quan",
    "Không liên quan.",
    "KHÔNG ÁP DỤNG",
    "khong ap dung",
    "ko áp dụng",
    "N/A",
    "n.a.",
    "na",
    "không cần",
    "Không cần thiết!",
    "-",
    "—",
    "...",
    "…",
    "x",
    "ok",
    "không",
    "Không áp dụng, không cần thiết",
    "Biện pháp này không áp dụng đối với đơn vị",
    "không áp dụng vì không liên quan",
    "Not relevant",
    "not applicable",
    "This control is not applicable to us",
    "none",
    "does not apply",
  ])("is «%s»", (text) => {
    expect(isEmptyPhrase(text)).toBe(true);
  });

  it.each([
    "Không áp dụng vì đơn vị không phát triển phần mềm",
    "Không liên quan: mọi phần mềm đều mua sẵn và do hãng cập nhật",
    "Đơn vị không dùng dịch vụ đám mây",
    "Ngoài phạm vi của hệ thống quản lý",
    "Không có nhân viên làm việc từ xa",
    "Không cần thiết bị lưu động trong phạm vi",
    "The unit develops no software; not applicable",
    "No cloud services are used",
  ])("is not «%s»", (text) => {
    expect(isEmptyPhrase(text)).toBe(false);
  });

  it("is no empty text: that is a missing reason", () => {
    expect(isEmptyPhrase("")).toBe(false);
    expect(isEmptyPhrase("  \n")).toBe(false);
  });

  it("stays one whatever marks, case, spaces and punctuation it has", () => {
    const phrase = fc.constantFrom("không liên quan", "Không áp dụng", "n/a", "không cần", "not relevant");
    const around = fc.constantFrom("", " ", ".", "  ", "!", "-", "\n", "«", "»");
    fc.assert(
      fc.property(phrase, around, around, fc.boolean(), (text, before, after, isLoud) => {
        const written = `${before}${isLoud ? text.toUpperCase() : text}${after}`;
        expect(isEmptyPhrase(written)).toBe(true);
      }),
    );
  });

  it("is none as soon as something is said beside it", () => {
    const said = fc.constantFrom("đã thuê ngoài toàn bộ", "phần mềm mua sẵn", "no source code is kept here");
    fc.assert(
      fc.property(fc.constantFrom("không liên quan", "N/A", "không cần"), said, (phrase, rest) => {
        expect(isEmptyPhrase(`${phrase}, ${rest}`)).toBe(false);
        expect(isEmptyPhrase(`${rest} (${phrase})`)).toBe(false);
      }),
    );
  });
});
