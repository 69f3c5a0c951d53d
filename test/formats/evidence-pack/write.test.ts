import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { createControlAssessment, type ControlAssessment, type Profile } from "#src/domain/assessment/assessment";
import type { Control } from "#src/domain/catalog/catalog";
import type { EvidencePackInput } from "#src/formats/evidence-pack/evidence-pack-input";
import { type PackProgress, writeEvidencePack } from "#src/formats/evidence-pack/write";
import { flat, type ReadPdf } from "#test/formats/pdf/pdf-file";
import { testFaces } from "#test/formats/pdf/sample-document";
import { answeredControl, catalog, catalogText, packInput, profile } from "./pack-input";
import { type Written, written } from "./written-pack";

function answeredWith(change: (control: Control, index: number) => Partial<ControlAssessment>): EvidencePackInput {
  const controlAssessments = catalog.controls.map((control, index) => ({
    ...answeredControl(control, index),
    ...change(control, index),
  }));
  return packInput({ controlAssessments });
}

function tagCount(pdf: ReadPdf, tag: string): number {
  return [...pdf.objects.values()].filter((object) => object.includes(`/S /${tag} `)).length;
}

/** Where the rows of the turned pages lead to: each row of the Statement of Applicability has one link. */
function rowsOfTurnedPages({ objects }: ReadPdf): readonly string[] {
  return [...objects.values()]
    .filter((object) => object.startsWith("<</Type /Page\n") && /MediaBox \[0 0 841/.test(object))
    .flatMap((page) => [...(/\/Annots \[([^\]]*)\]/.exec(page)?.[1] ?? "").matchAll(/(\d+) 0 R/g)])
    .map(([, link]) => /\/Dest \(([^)]*)\)/.exec(objects.get(Number(link)) ?? "")?.[1] ?? "");
}

function titlesOf(pdf: ReadPdf): readonly string[] {
  return [...pdf.source.matchAll(/\/Title (?:<FEFF([0-9A-F]*)>|\(((?:\\.|[^)\\])*)\)) \/Parent/g)].map(
    ([, hex, ascii]) => (hex === undefined ? (ascii ?? "") : Buffer.from(hex, "hex").swap16().toString("utf16le")),
  );
}

describe("the report of an answered assessment", () => {
  let pack: Written;
  beforeAll(async () => {
    pack = await written(packInput({ isDemo: true }));
  });

  it("prints every identifier, title and evidence code exactly", () => {
    const titles = catalogText("vi").controls;
    for (const { id } of catalog.controls) {
      expect(pack.text).toContain(`${id} ${titles[id]?.title.normalize("NFC") ?? ""}`);
    }
    for (const { code, title } of packInput().evidenceItems) expect(pack.text).toContain(`${code} ${title}`);
  });

  it("has a detail block for each of the 123 items and 93 rows in the Statement of Applicability", () => {
    expect(tagCount(pack.pdf, "H3")).toBe(123);
    expect(rowsOfTurnedPages(pack.pdf)).toEqual(
      catalog.controls.filter((control) => control.class === "annex-a").map(({ id }) => `control-${id}`),
    );
  });

  it("has a bookmark for every section and every item", () => {
    const titles = titlesOf(pack.pdf);
    expect(titles).toContain("Báo cáo");
    expect(titles).toContain("III. Tuyên bố áp dụng");
    expect(titles).toContain("X. Cách đọc báo cáo");
    for (const { id } of catalog.controls) expect(titles.some((title) => title.startsWith(`${id} `))).toBe(true);
  });

  it("says on every page that it is a sample and no certification, and shows no page number on page 1", () => {
    const pages = pack.pageTexts;
    expect(pages).toHaveLength(pack.pageCount);
    pages.forEach((page, index) => {
      expect(page).toContain("MẪU");
      expect(page).toContain("Kết quả tự đánh giá, không phải chứng nhận hợp chuẩn.");
      expect(page).toContain(`Trang ${index + 1}/${pack.pageCount}`);
    });
    expect(pages[1]).toMatch(/ 2 MẪU /);
    expect(pages[0]).not.toMatch(/ 1 MẪU /);
  });

  it("opens with the administrative sheet of Decree 30/2020", () => {
    const [first = ""] = pack.pageTexts;
    for (const words of [
      "CÔNG TY CỔ PHẦN HẠ TẦNG SỐ ĐẤT CẢNG",
      "TRUNG TÂM DỮ LIỆU MẪU HẢI PHÒNG",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số: 15/BC-TTDL",
      "Hải Phòng, ngày 20 tháng 11 năm 2026",
      "Kính gửi: Sở Khoa học và Công nghệ thành phố Hải Phòng.",
      "Căn cứ Luật An ninh mạng;",
      "Nơi nhận:",
      "GIÁM ĐỐC",
      "Nguyễn Văn An",
    ]) {
      expect(first).toContain(words);
    }
  });

  it("claims neither a certificate nor a signature", () => {
    // The last page tells how to look at a signature, should there be one.
    expect(pack.pageTexts.slice(0, -1).join(" ")).not.toMatch(/đạt chuẩn|đã ký|ký số/i);
    expect(pack.pageTexts.at(-1)).not.toMatch(/đạt chuẩn|đã được ký/i);
  });

  it("replaced nothing", () => {
    expect(pack.substitutions).toEqual([]);
    expect(pack.text).not.toContain("\ufffd");
  });

  it("is the same bytes for the same facts", async () => {
    const again = await written(packInput({ isDemo: true }));
    expect(again.bytes.equals(pack.bytes)).toBe(true);
  });

  it("balances marked content on every page", () => {
    for (const page of pack.pdf.pages) {
      expect(page.match(/\b(BDC|BMC)\b/g)?.length).toBe(page.match(/\bEMC\b/g)?.length);
    }
  });
});

describe("hard cases", () => {
  it("prints notes with tabs, emoji and combining marks, and says what it replaced", async () => {
    const note = `Cột\tmột 👍 ${"kiểm soát truy cập".normalize("NFD")}`;
    const pack = await written(answeredWith((_, index) => ({ note: index === 5 ? note : "" })));
    expect(pack.text).toContain("Cột một ? kiểm soát truy cập");
    expect(pack.substitutions).toEqual([
      { codePoint: 0x09, printedAs: " ", count: 1 },
      { codePoint: 0x1f44d, printedAs: "?", count: 1 },
    ]);
    expect(pack.text).toContain("U+1F44D thay bằng dấu «?» (1 lần)");
  });

  it("prints every word of notes of 2,000 characters", async () => {
    const notes = catalog.controls.map(({ id }) =>
      Array.from({ length: 220 }, (_, index) => `${id.replaceAll(".", "")}từ${index}`)
        .join(" ")
        .slice(0, 2000)
        .trim(),
    );
    const pack = await written(answeredWith((_, index) => ({ note: notes[index] ?? "" })));
    const body = new Set(pack.text.split(" "));
    for (const note of notes) expect(note.split(" ").filter((word) => !body.has(word))).toEqual([]);
  });

  it("prints names of 255 characters in full", async () => {
    const name = Array.from({ length: 51 }, (_, index) => `Đv${String(index).padStart(2, "0")}`)
      .join(" ")
      .slice(0, 255);
    const long: Profile = { ...profile, organisationName: name, parentOrganisation: name };
    const pack = await written(packInput({ profile: long }));
    expect(pack.text).toContain(name);
    expect(pack.text).toContain(name.toLocaleUpperCase("vi"));
  });

  it("is whole with nothing assessed and an empty profile", async () => {
    const empty: Profile = {
      ...profile,
      organisationName: "",
      parentOrganisation: "",
      scope: "",
      sites: [],
      reviewingOffice: "",
      assigningDocument: "",
      legalBasis: [],
      documentNumber: "",
      documentDate: null,
      signerPosition: "",
      signerName: "",
      recipients: [],
    };
    const pack = await written(packInput({ controlAssessments: [], evidenceItems: [], profile: empty }));
    expect(pack.text).toContain("đã đánh giá 0/123 mục áp dụng");
    expect(pack.text).not.toContain("Kính gửi");
    expect(pack.text).not.toContain("Căn cứ");
    expect(tagCount(pack.pdf, "H3")).toBe(123);
  });

  it("is whole with everything assessed and nothing missing", async () => {
    const facts = packInput();
    const controlAssessments = catalog.controls.map(({ id }) => ({
      ...createControlAssessment(facts.assessment.id, id),
      level: 5 as const,
      verifiedBy: "Ban Kiểm soát nội bộ",
      verifiedOn: "2026-10-10",
      documentedInformation: [true, true, true],
    }));
    const [evidence] = facts.evidenceItems;
    const evidenceItems = evidence
      ? [{ ...evidence, kind: "metric-series" as const, controlIds: catalog.controls.map(({ id }) => id) }]
      : [];
    const pack = await written({ ...facts, controlAssessments, evidenceItems });
    expect(pack.text).toContain("Sẵn sàng cho đánh giá độc lập: mức đạt chung 100,0 %; đã đánh giá 123/123");
    expect(pack.text).toContain("Không còn mục nào dưới mục tiêu.");
  });

  it("is whole with all 93 controls left out", async () => {
    const pack = await written(
      answeredWith((control) =>
        control.class === "annex-a"
          ? { applicability: "not-applicable", level: null, justification: "Ngoài phạm vi." }
          : {},
      ),
    );
    expect(pack.text).toContain("Áp dụng 0, trong đó kế thừa 0; không áp dụng 93.");
    expect(pack.text).toContain("93 biện pháp không áp dụng");
  });

  it("speaks English except on the administrative sheet", async () => {
    const pack = await written(packInput({ locale: "en" }));
    expect(pack.text).toContain("III. STATEMENT OF APPLICABILITY");
    expect(pack.text).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(pack.pdf.source).toContain("/S /Sect");
    expect(pack.pdf.source).toMatch(/\/S \/Sect [^\n]*\/Lang \(vi\)/);
    expect(pack.pdf.source).toContain("/Lang (en)");
    const [first = "", ...others] = pack.pageTexts;
    expect(first).toContain("Kết quả tự đánh giá, không phải chứng nhận hợp chuẩn. Trang 1/");
    for (const page of others)
      expect(page).toContain("Result of a self-assessment, not a certification of conformity.");
    expect(others.join(" ")).toContain("Unit, scope and assessors");
  });
});

describe("writing in steps", () => {
  it("tells its progress and pauses before each step", async () => {
    const seen: PackProgress[] = [];
    let pauses = 0;
    await writeEvidencePack(packInput(), {
      faces: testFaces,
      onProgress: (progress) => seen.push(progress),
      pause: async () => {
        pauses += 1;
      },
    });
    const [first, last] = [seen[0], seen.at(-1)];
    expect(first).toEqual({ done: 0, total: pauses, label: "summary" });
    expect(last).toEqual({ done: pauses, total: pauses, label: "finish" });
    expect(pauses).toBeGreaterThan(25);
  });

  it("stops at the next step once it is cancelled", async () => {
    let done = 0;
    const result = await writeEvidencePack(packInput(), {
      faces: testFaces,
      onProgress: (progress) => {
        ({ done } = progress);
      },
      isCancelled: () => done >= 5,
    });
    expect(result).toEqual({ ok: false, error: { type: "cancelled" } });
    expect(done).toBe(5);
  });
});

describe("other readers", () => {
  const hasTools = ["pdftotext", "qpdf"].every((name) => {
    try {
      execFileSync("which", [name]);
      return true;
    } catch {
      return false;
    }
  });

  it.skipIf(!hasTools)("qpdf finds no fault and pdftotext gives the same words", async () => {
    const pack = await written(packInput());
    const path = join(mkdtempSync(join(tmpdir(), "pack-")), "pack.pdf");
    writeFileSync(path, pack.bytes);
    expect(execFileSync("qpdf", ["--check", path], { encoding: "utf8" })).toContain("No syntax or stream");
    const text = flat(execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" }));
    for (const { id } of catalog.controls) {
      expect(text).toContain(`${id} ${catalogText("vi").controls[id]?.title.normalize("NFC") ?? ""}`);
    }
    expect(text).toContain(profile.scope);
  });
});
