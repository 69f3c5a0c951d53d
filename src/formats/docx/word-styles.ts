/** The styles of an administrative document (Decree 30/2020, Annex I): Times New Roman, 13 points, black. */

/** Ids that paragraphs name. */
export const styleIds = { heading: "Heading1", tableText: "TableText", small: "SmallText" } as const;

const font = "Times New Roman";
const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

type Style = {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run: string;
};

const styles: readonly Style[] = [
  {
    id: styleIds.heading,
    name: "heading 1",
    paragraph: '<w:keepNext/><w:spacing w:before="160" w:after="80"/><w:outlineLvl w:val="0"/>',
    run: "<w:b/><w:bCs/>",
  },
  {
    id: styleIds.tableText,
    name: "Table Text",
    paragraph: '<w:spacing w:before="20" w:after="20"/>',
    run: '<w:sz w:val="21"/><w:szCs w:val="21"/>',
  },
  {
    id: styleIds.small,
    name: "Small Text",
    paragraph: '<w:spacing w:before="40" w:after="40"/>',
    run: '<w:sz w:val="20"/><w:szCs w:val="20"/>',
  },
];

/** `language`: BCP 47, for spelling and for reading aloud. */
export const stylesPart = (language: string): string =>
  `<w:styles ${namespace}><w:docDefaults>` +
  `<w:rPrDefault><w:rPr>${fonts}<w:sz w:val="26"/><w:szCs w:val="26"/><w:lang w:val="${language}" w:eastAsia="${language}"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>' +
  styles
    .map(
      ({ id, name, paragraph, run }) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>` +
        `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`,
    )
    .join("") +
  "</w:styles>";
