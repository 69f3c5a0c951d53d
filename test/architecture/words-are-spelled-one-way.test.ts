/** Vietnamese and English as the project spells them, in every file that people read. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { shippedEditions } from "#test/support/shipped-files";
import { textsIn } from "#test/support/texts-in";

const root = new URL("../../", import.meta.url);

const filesIn = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name))
    .map((name) => `${folder}${name}`);

const read = (file: string): string => readFileSync(fileURLToPath(new URL(file, root)), "utf8");

const everything = [
  ...filesIn("src/i18n/", /\.ts$/),
  ...filesIn("controls/", /\.(?:json|md)$/),
  ...filesIn("docs/", /\.md$/),
  "README.md",
  "CHANGELOG.md",
  "index.html",
];

const foundIn = (files: readonly string[], wrong: RegExp): readonly string[] =>
  files.flatMap((file) => [...read(file).matchAll(wrong)].map(([word]) => `${file}: ${word}`));

/** «hòa», «hủy», «hoàn»: on the first vowel where the syllable is open, on the second where it is closed; never on a u after q. */
const misplacedMark =
  /\p{L}*(?:o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})|[òóỏõọ][ae]\p{L}|(?<!q)[ùúủũụ]y\p{L}|q[ùúủũụ])\p{L}*/giu;

/** «kỹ», «lý», «kỳ», «kỷ», «mỹ». */
const shortI = /(?<!\p{L})(?:kĩ|lí|kì|kỉ|mĩ)(?!\p{L})/giu;

describe("Vietnamese", () => {
  it.each(["hoà", "khoẻ", "uỷ", "hòan", "hủynh", "qúy"])("a mark that stands as in «%s» is found", (word) => {
    expect(word.match(misplacedMark)).toEqual([word]);
  });

  it.each(["hòa", "khỏe", "ủy", "hoàn", "huỳnh", "quý", "quỹ", "ngoài"])("«%s» is left alone", (word) => {
    expect(word.match(misplacedMark)).toBeNull();
  });

  it("has its tone marks where the house puts them", () => {
    expect(foundIn(everything, misplacedMark)).toEqual([]);
  });

  it("writes y after k, l and m where the syllable ends", () => {
    expect(foundIn(everything, shortI)).toEqual([]);
  });

  it("is composed (NFC)", () => {
    expect(everything.filter((file) => read(file) !== read(file).normalize("NFC"))).toEqual([]);
  });

  // Each had a second word for one thing; the glossary has the word that stayed.
  it.each([
    ["số khởi tạo", /số gieo/giu],
    ["không kiểm tra được", /không kiểm được/giu],
    ["phân loại thông tin", /mức phổ biến/giu],
    ["mã băm", /mã kiểm tra/giu],
    ["điểm lưu ý", /điểm cần lưu ý/giu],
    ["người thẩm tra", /(?:người|cán bộ) thẩm định/giu],
    ["ứng dụng", /(?:phần mềm|công cụ) này/giu],
    ["nền tảng ảo hóa", /hypervisor/giu],
    ["lô-gic", /(?<!\p{L})logic(?!\p{L})/giu],
    ["điều kiện tiên quyết", /cổng chặn/giu],
    ["tiêu đề", /đầu đề/giu],
    ["học viên", /người học/giu],
    ["đánh giá", /đợt (?:tự )?đánh giá/giu],
  ])("on screen and in the data it is always «%s»", (_, retired) => {
    const vietnamese = [...filesIn("src/i18n/vi/", /\.ts$/), ...filesIn("controls/", /text\.vi\.json$/)];
    expect(foundIn(vietnamese, retired)).toEqual([]);
  });
});

describe("English", () => {
  const american =
    /\w*(?:organiz|authoriz|recogniz|analyz|synchroniz|sanitiz|standardiz|behavior|color(?!-)|center(?!-))\w*/giu;

  it("is British on the screens and in the report", () => {
    expect(foundIn(filesIn("src/i18n/en/", /\.ts$/), american)).toEqual([]);
  });

  it("is British in the data, but for titles, which are those of ISO", () => {
    const own = shippedEditions.flatMap(({ texts }) =>
      textsIn(texts.en.controls).filter(({ place }) => !place.endsWith(".title")),
    );
    expect(own.flatMap(({ text }) => text.match(american) ?? [])).toEqual([]);
    const others = ["risk-library", "scoring-model", "plan-43", "legal-references", "training-paths"];
    expect(
      foundIn(
        others.map((folder) => `controls/${folder}/text.en.json`),
        american,
      ),
    ).toEqual([]);
  });

  it.each([
    ["evidence missing", /lacking evidence/giu],
    ["correct", /(?<!\w)mend(?:ed|s)?(?!\w)/giu],
    ["reviewer", /(?<=["`“ ])auditors?(?![\w:])/giu],
    ["selected", /clear choice/giu],
  ])("on screen it is always “%s”", (_, retired) => {
    expect(foundIn(filesIn("src/i18n/en/", /\.ts$/), retired)).toEqual([]);
  });

  it("uses one apostrophe", () => {
    expect(
      foundIn([...filesIn("src/i18n/en/", /\.ts$/), ...filesIn("controls/", /text\.en\.json$/)], /[‘’]/gu),
    ).toEqual([]);
  });
});
