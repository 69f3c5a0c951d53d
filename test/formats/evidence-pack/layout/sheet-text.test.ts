import { describe, expect, it } from "vitest";
import { cutTo, cutToClause } from "#src/formats/evidence-pack/layout/sheet-text";

describe("cutting a text", () => {
  it("leaves a text that is short enough as it is, on one line", () => {
    expect(cutTo("Phòng máy A\nvà phòng máy B.", 40, "… (mục II)")).toBe("Phòng máy A và phòng máy B.");
  });

  it("cuts at the end of a sentence where one ends late enough", () => {
    const text = "Phòng máy A và phòng máy B. Khu điện, khu làm mát và trung tâm giám sát.";
    expect(cutTo(text, 40, "… (mục II)")).toBe("Phòng máy A và phòng máy B. … (mục II)");
  });

  it("cuts between words where no sentence ends, without the comma before the cut", () => {
    expect(cutTo("Phòng máy A, phòng máy B, khu điện", 12, "…")).toBe("Phòng máy A…");
    expect(cutTo("Ngắn. Phòng máy A, phòng máy B, khu điện", 24, "…")).toBe("Ngắn. Phòng máy A, phòng…");
  });

  it("cuts a single endless word, never inside a character", () => {
    expect(cutTo("👍".repeat(9), 4, "…")).toBe("👍👍👍👍…");
    expect(cutTo("ế".normalize("NFD").repeat(9), 4, "…")).toBe("ếếếế…");
  });
});

describe("cutting a text in a form", () => {
  it("cuts after the last whole clause, not inside it and not inside brackets", () => {
    const text = "Phòng máy A, khu điện (máy phát, bộ lưu điện), khu làm mát và phòng đấu nối";
    expect(cutToClause(text, 60, "… (mục II)")).toBe("Phòng máy A, khu điện (máy phát, bộ lưu điện)… (mục II)");
    expect(cutToClause(text, 36, "… (mục II)")).toBe("Phòng máy A… (mục II)");
    expect(cutToClause("Tổ tự đánh giá: Phạm Quốc Bình, Lê Minh Khôi", 24, "…")).toBe("Tổ tự đánh giá…");
    expect(cutToClause("Phòng máy A. Khu điện và khu làm mát.", 20, "… (mục II)")).toBe("Phòng máy A. … (mục II)");
  });

  it("cuts between words where no clause ends early enough, and cuts nothing that is short enough", () => {
    expect(cutToClause("Có, phòng máy chủ và khu điện cùng khu làm mát", 30, "…")).toBe(
      "Có, phòng máy chủ và khu điện…",
    );
    expect(cutToClause("Phòng máy A,\nkhu điện", 40, "…")).toBe("Phòng máy A, khu điện");
    expect(cutToClause("Mức 1,5 của tám mươi mục", 12, "…")).toBe("Mức 1,5 của…");
  });
});
