import { readFileSync } from "node:fs";
import { createPdfDocument, type DocumentOptions, type FaceBytes, type PdfDocument } from "#src/formats/pdf/document";

function font(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../../public/fonts/pdf/${name}.ttf`, import.meta.url)));
}

export const testFaces: FaceBytes = {
  regular: font("tinos-regular"),
  bold: font("tinos-bold"),
  italic: font("tinos-italic"),
  "bold-italic": font("tinos-bold-italic"),
  mono: font("cousine-regular"),
};

export const a4 = { width: 595.28, height: 841.89 };

export function emptyDocument(options: Partial<DocumentOptions> = {}): PdfDocument {
  return createPdfDocument({
    faces: testFaces,
    title: "Báo cáo thử",
    author: "Trung tâm dữ liệu mẫu",
    subject: "Thử lớp PDF",
    keywords: "ISO/IEC 27001",
    creator: "test",
    language: "vi",
    createdAt: "2026-11-22T15:04:05+07:00",
    fileId: "0123456789abcdef0123456789abcdef",
    ...options,
  });
}

/** A little of everything the layer can do. */
export function sampleDocument(): PdfDocument {
  const document = emptyDocument();
  document.addPage(a4);
  const contents = document.tag("TOC", () => {});
  document.bookmark("Mở đầu", 60);
  document.destination("start", 60);
  document.tag("H1", () => document.text("Ế Ộ Ữ Ẵ Ỵ Đ", 85, 60, { face: "bold", size: 14 }));
  const body = "Đơn vị tự đánh giá theo ISO/IEC 27001:2022 (93 biện pháp) và giữ bằng chứng. ".repeat(6).trim();
  document.tag("P", () => document.text(body, 85, 90, { size: 13, width: 460, align: "justify" }));
  document.figure("Hình vuông và hình tròn", { x: 85, top: 300, width: 60, height: 60 }, () => {
    document.rectangle({ x: 85, top: 300, width: 60, height: 60 }, { fill: "0.9", line: { stroke: "0", width: 1 } });
    document.circle([115, 330], 20, { line: { stroke: "0", width: 1, dash: [2, 2] } });
  });
  document.addPage({ width: a4.height, height: a4.width });
  document.bookmark("Phần sau", 40);
  document.bookmark("Mục con", 80, 1);
  document.destination("A.5.1", 40);
  document.tag("P", () => document.text("Dữ liệu 0a1b2c3d", 60, 40, { face: "mono", size: 9 }));
  document.turnTo(1);
  document.within(contents, () => {
    document.tag("TOCI", () =>
      document.tag("Link", () => {
        document.text("Phần sau", 85, 200, { size: 13 });
        document.link({ x: 85, top: 200, width: 60, height: 15 }, "A.5.1", "Tới phần sau");
      }),
    );
  });
  document.artifact(() => document.text("1", 0, 20, { size: 13, width: a4.width, align: "center" }));
  return document;
}
