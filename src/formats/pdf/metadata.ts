/**
 * XMP that says the same as the information dictionary and names the two standards the file follows: PDF/A-3a
 * (ISO 19005-3) and PDF/UA-1 (ISO 14289-1). The extension schema describes `pdfuaid:part`; without it PDF/A forbids it.
 */

export interface DocumentMetadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  readonly creator: string;
  readonly producer: string;
  readonly language: string;
  /** ISO 8601 with offset: 2026-11-22T15:04:05+07:00. */
  readonly createdAt: string;
}

/** D:20261122150405+07'00' for 2026-11-22T15:04:05+07:00: the wall time as given, whatever zone the machine is in. */
export function pdfDate(isoWithOffset: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?([+-])(\d\d):(\d\d)$/.exec(isoWithOffset);
  if (!parts) throw new Error(`Not an instant with an offset: ${isoWithOffset}`);
  const [, year, month, day, hour, minute, second, sign, offsetHour, offsetMinute] = parts;
  return `D:${year}${month}${day}${hour}${minute}${second}${sign}${offsetHour}'${offsetMinute}'`;
}

const NAMESPACES = [
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["pdf", "http://ns.adobe.com/pdf/1.3/"],
  ["xmp", "http://ns.adobe.com/xap/1.0/"],
  ["pdfaid", "http://www.aiim.org/pdfa/ns/id/"],
  ["pdfuaid", "http://www.aiim.org/pdfua/ns/id/"],
  ["pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"],
  ["pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"],
  ["pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"],
] as const;

const UNIVERSAL_ACCESS_SCHEMA =
  `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">` +
  `<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>` +
  `<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>` +
  `<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
  `<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">` +
  `<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>` +
  `<pdfaProperty:category>internal</pdfaProperty:category>` +
  `<pdfaProperty:description>Part of ISO 14289 the file follows</pdfaProperty:description>` +
  `</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function alternatives(name: string, text: string): string {
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>`;
}

export function xmpPacket(metadata: DocumentMetadata): string {
  const { title, author, subject, keywords, creator, producer, language, createdAt } = metadata;
  const namespaces = NAMESPACES.map(([prefix, address]) => `xmlns:${prefix}="${address}"`).join(" ");
  return [
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    `<rdf:Description rdf:about="" ${namespaces}>`,
    `<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>`,
    UNIVERSAL_ACCESS_SCHEMA,
    `<dc:format>application/pdf</dc:format>`,
    alternatives("dc:title", title),
    `<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>`,
    alternatives("dc:description", subject),
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<pdf:Keywords>${escaped(keywords)}</pdf:Keywords><pdf:Producer>${escaped(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escaped(creator)}</xmp:CreatorTool><xmp:CreateDate>${escaped(createdAt)}</xmp:CreateDate>`,
    `</rdf:Description></rdf:RDF></x:xmpmeta>`,
    `<?xpacket end="w"?>`,
  ].join("\n");
}
