import { describe, expect, it } from "vitest";
import { en } from "#src/i18n/en";
import { managementSummary as summaryEn } from "#src/i18n/en/management-summary";
import { oscal as oscalEn } from "#src/i18n/en/oscal";
import { report as reportEn } from "#src/i18n/en/report";
import { loadMessages } from "#src/i18n/messages";
import { vi } from "#src/i18n/vi";
import { managementSummary as summaryVi } from "#src/i18n/vi/management-summary";
import { oscal as oscalVi } from "#src/i18n/vi/oscal";
import { report as reportVi } from "#src/i18n/vi/report";
import { foreignWordsIn } from "#test/support/english-words";
import { messageTexts, shapeOf } from "#test/support/message-texts";
import type { PlacedText } from "#test/support/texts-in";
import { vietnameseLetter } from "#test/support/vietnamese";

/** With the words of the files, which no screen shows. */
const allVi = { ...vi, report: reportVi, managementSummary: summaryVi, oscal: oscalVi };
const allEn = { ...en, report: reportEn, managementSummary: summaryEn, oscal: oscalEn };
const vietnamese = messageTexts(allVi);
const english = messageTexts(allEn);

/** Words to search by, in both languages at once: never shown. */
const isKeyword = ({ place }: PlacedText) => place.startsWith("commands.keywords.");
/** The first page follows NĐ 30/2020 and is Vietnamese in every language. */
const isFirstPage = ({ place }: PlacedText) =>
  place.startsWith("report.administrative.") || place === "profile.preview.signerPositionOpen";
/** Stands where a hint is computed, or where the field needs none. */
const mayBeEmpty = ({ place }: PlacedText) => /^profile\.fields\.\w+\.hint$/.test(place);
/** A message given blanks may be blank itself. */
const isOrdinary = ({ place }: PlacedText) => !/\((?:zero|two|blank)\)$/.test(place);

/** Foreign by nature: names, formats, addresses, keys, file names, codes of Vietnamese documents. */
const foreignWordsOfVietnamese = new Set(
  [
    "PDF ISO IEC ISMS IndexedDB SHA JSON http https localhost web Internet",
    "Ctrl Enter Shift Alt Tab Esc Space",
    "byte QR BB SKHCN opinion",
    "Office DOC DOCX XLS XLSX PPT PPTX ODT ODS RTF ZIP EML MSG PCAP MP JPEG PNG CSV SVG XML MB txt ics macro",
    "Excel xlsx xls csv",
    "controls catalog schema json groups keyClauses docs scoring model md",
    "assessment manifest changes jsonl verify html Windows PowerShell Linux macOS pdfdetach sha IP MAC",
    "HTML npm start tdg zip age GB USB Caps Lock Chrome Edge",
    "Be Vietnam Pro Tinos Cousine English",
    "TCVN UTF catalogs text texts",
    "OSCAL Word III IV",
    "CP KH UBND II BC TTDL KT VT RR PL TL TT",
  ].flatMap((words) => words.split(" ")),
);

describe("the two languages", () => {
  it("have the same shape: the same keys, and functions of as many arguments", () => {
    expect(shapeOf(allEn)).toEqual(shapeOf(allVi));
  });

  it("come when they are asked for", async () => {
    expect(await loadMessages("vi")).toBe(vi);
    expect(await loadMessages("en")).toBe(en);
  });

  it.each([
    ["Vietnamese", vietnamese],
    ["English", english],
  ])("have no empty text: %s", (_, texts) => {
    const empty = texts.filter((text) => isOrdinary(text) && !mayBeEmpty(text) && text.text.trim() === "");
    expect(empty.map(({ place }) => place)).toEqual([]);
  });

  it.each([
    ["Vietnamese", vietnamese],
    ["English", english],
  ])("are in Unicode normalisation form C: %s", (_, texts) => {
    expect(texts.filter(({ text }) => text !== text.normalize("NFC"))).toEqual([]);
  });

  it.each([
    ["Vietnamese", vietnamese],
    ["English", english],
  ])("have no double space and no control character: %s", (_, texts) => {
    const unclean = texts.filter((text) => isOrdinary(text) && /[^\S\n]{2}|[^\P{Cc}\n]|\p{Cf}/u.test(text.text));
    expect(unclean.map(({ place }) => place)).toEqual([]);
  });

  it("share no text but names, keys, and the Vietnamese first page", () => {
    const englishByPlace = new Map(english.map(({ place, text }) => [place, text]));
    const untranslated = vietnamese.filter(
      (text) =>
        isOrdinary(text) &&
        !isFirstPage(text) &&
        /\p{L}{2}/u.test(text.text) &&
        englishByPlace.get(text.place) === text.text,
    );
    expect(untranslated.map(({ place }) => place)).toEqual([
      "assess.help.rows.1.0",
      "assess.help.rows.3.0",
      "assess.help.rows.4.0",
      "assess.help.rows.17.0",
      "assess.help.rows.18.0",
      "assess.help.rows.19.0",
      "assess.help.rows.20.0",
      "assess.help.rows.22.0",
      "assess.help.rows.24.0",
      "assess.help.rows.25.0",
      "assess.help.rows.26.0",
      "assess.help.rows.27.0",
      "settings.view.locales.vi",
      "settings.view.locales.en",
      "workbookLists.sheets.statement",
      "report.evidence.labels.sha256",
    ]);
  });
});

describe("Vietnamese", () => {
  it("has no English word left in it", () => {
    const foreign = vietnamese
      .filter((text) => !isKeyword(text))
      .flatMap(({ place, text }) => foreignWordsIn(text).map((word) => ({ place, word })))
      .filter(({ word, place }) => !foreignWordsOfVietnamese.has(word) && !/fileName(?:$|\()/.test(place));
    expect(foreign).toEqual([]);
  });

  it("uses «» for quotations", () => {
    expect(vietnamese.filter(({ text }) => /["“”]/u.test(text)).map(({ place }) => place)).toEqual([]);
  });
});

describe("English", () => {
  it("has Vietnamese letters only inside quotations, on the first page and in proper names", () => {
    const properNames = /“[^”]*”|Hải Phòng|Giám đốc|NĐ-CP|HĐ|MẪU|Báo cáo|Tiếng Việt/gu;
    const foreign = english.filter(
      (text) => !isKeyword(text) && !isFirstPage(text) && vietnameseLetter.test(text.text.replaceAll(properNames, "")),
    );
    expect(foreign.map(({ place }) => place)).toEqual([]);
  });
});
