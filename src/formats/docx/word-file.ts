/** The package around a body (ISO/IEC 29500-2): an A4 page by Decree 30/2020, page numbers from the second page on. */
import { strToU8, zipSync } from "fflate";
import { joined, millimetres, type Markup } from "./word-markup";
import { stylesPart } from "./word-styles";
import { xmlText } from "./xml-text";

export interface WordFile {
  readonly body: readonly Markup[];
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO 8601 instant. */
  readonly createdAt: string;
  readonly application: string;
}

/** A4 with the margins that the decree allows; what is left is as wide as `textWidth`. */
const page = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;
/** In twips. */
export const textWidth = millimetres(page.width - page.left - page.right);

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Same file, same bytes: the clock stands still inside, and parts come in this order. */
export function writeWordFile(file: WordFile): Uint8Array<ArrayBuffer> {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships([
      [`${office}/relationships/officeDocument`, "word/document.xml"],
      [`${packages}/relationships/metadata/core-properties`, "docProps/core.xml"],
      [`${office}/relationships/extended-properties`, "docProps/app.xml"],
    ]),
    "word/document.xml": documentPart(file.body),
    "word/_rels/document.xml.rels": relationships([
      [`${office}/relationships/styles`, "styles.xml"],
      [`${office}/relationships/header`, "header1.xml"],
      [`${office}/relationships/settings`, "settings.xml"],
    ]),
    "word/styles.xml": stylesPart(file.language),
    "word/header1.xml": headerPart,
    "word/settings.xml": settingsPart,
    "docProps/core.xml": corePart(file),
    "docProps/app.xml": `<Properties xmlns="${office}/extended-properties"><Application>${xmlText(file.application)}</Application></Properties>`,
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xmlHead + xml)]));
  // The first day that a ZIP knows, in whatever zone the machine is.
  return new Uint8Array(zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) }));
}

const override = (name: string, type: string) => `<Override PartName="${name}" ContentType="${type}"/>`;

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  override("/word/document.xml", `${word}.document.main+xml`) +
  override("/word/styles.xml", `${word}.styles+xml`) +
  override("/word/header1.xml", `${word}.header+xml`) +
  override("/word/settings.xml", `${word}.settings+xml`) +
  override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
  override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml") +
  "</Types>";

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${packages}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const documentPart = (body: readonly Markup[]): string => {
  const { width, height, top, bottom, left, right } = page;
  return (
    `<w:document xmlns:w="${main}" xmlns:r="${office}/relationships"><w:body>${joined(body)}<w:sectPr>` +
    '<w:headerReference w:type="default" r:id="rId2"/>' +
    `<w:pgSz w:w="${millimetres(width)}" w:h="${millimetres(height)}"/>` +
    `<w:pgMar w:top="${millimetres(top)}" w:right="${millimetres(right)}" w:bottom="${millimetres(bottom)}" w:left="${millimetres(left)}" w:header="${millimetres(10)}" w:footer="${millimetres(10)}" w:gutter="0"/>` +
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr></w:body></w:document>'
  );
};

/** The only field of the file. */
const headerPart =
  `<w:hdr xmlns:w="${main}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>` +
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>' +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>';

const settingsPart =
  `<w:settings xmlns:w="${main}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/>` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>';

const corePart = ({ title, author, subject, language, createdAt }: WordFile): string => {
  const instant = new Date(createdAt).toISOString().replace(/\.\d+/, "");
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${name}>`;
  return (
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:subject>${xmlText(subject)}</dc:subject><dc:creator>${xmlText(author)}</dc:creator>` +
    `<dc:language>${language}</dc:language>${stamp("created")}${stamp("modified")}</cp:coreProperties>`
  );
};
