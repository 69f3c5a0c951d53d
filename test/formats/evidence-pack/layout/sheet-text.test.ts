import { describe, expect, it } from "vitest";
import { cutTo } from "#src/formats/evidence-pack/layout/sheet-text";

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
