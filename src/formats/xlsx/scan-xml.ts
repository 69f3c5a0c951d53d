/**
 * The XML of a workbook, tag by tag. Namespace prefixes are dropped. Only the five entities of XML and character
 * references are known: a document type, and with it every entity of its own, is refused.
 */
import { damaged, XlsxReadException } from "./xlsx-error";
import { xlsxLimits } from "./xlsx-limits";

export type XmlVisitor = {
  /** Attributes by their local names; a map, so that no name means anything to an object. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

export function scanXml(xml: string, place: string, { open, close, text }: XmlVisitor): void {
  const inside: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    const until = tag === -1 ? xml.length : tag;
    if (until > at) text(decodeEntities(xml.slice(at, until), place));
    if (tag === -1) break;
    if (xml.startsWith("<?", tag)) at = after(xml, "?>", tag, place);
    else if (xml.startsWith("<!--", tag)) at = after(xml, "-->", tag + 4, place);
    else if (xml.startsWith("<![CDATA[", tag)) {
      at = after(xml, "]]>", tag, place);
      text(xml.slice(tag + 9, at - 3));
    } else if (xml.startsWith("<!", tag)) throw new XlsxReadException({ type: "xlsx-unsafe", place });
    else {
      at = endOfTag(xml, tag, place);
      const body = xml.slice(tag + 1, at - 1);
      if (body.startsWith("/")) {
        const name = localName(body.slice(1).trim());
        if (inside.pop() !== name) throw damaged(place);
        close(name);
        continue;
      }
      const isEmpty = body.endsWith("/");
      const { name, attributes } = parseTag(isEmpty ? body.slice(0, -1) : body, place);
      open(name, attributes);
      if (isEmpty) close(name);
      else if (inside.push(name) > xlsxLimits.depth) throw damaged(place);
    }
  }
  if (inside.length > 0) throw damaged(place);
}

function after(xml: string, mark: string, from: number, place: string): number {
  const found = xml.indexOf(mark, from);
  if (found === -1) throw damaged(place);
  return found + mark.length;
}

/** The closing bracket that is not inside a quoted value. */
function endOfTag(xml: string, from: number, place: string): number {
  let quote = "";
  for (let at = from + 1; at < xml.length; at += 1) {
    const character = xml.charAt(at);
    if (quote !== "") {
      if (character === quote) quote = "";
    } else if (character === '"' || character === "'") quote = character;
    else if (character === ">") return at + 1;
    else if (character === "<") break;
  }
  throw damaged(place);
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

function parseTag(body: string, place: string) {
  const name = /^[^\s"'=<>]+/.exec(body)?.[0];
  if (name === undefined) throw damaged(place);
  const attributes = new Map<string, string>();
  const pattern = /\s*([^\s"'=<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  pattern.lastIndex = name.length;
  let end = name.length;
  for (let found = pattern.exec(body); found !== null; found = pattern.exec(body)) {
    const [whole, key = "", double, single] = found;
    if (!/^\s/.test(whole)) throw damaged(place);
    attributes.set(localName(key), decodeEntities(double ?? single ?? "", place));
    end = pattern.lastIndex;
  }
  if (body.slice(end).trim() !== "") throw damaged(place);
  return { name: localName(name), attributes };
}

const known: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

function decodeEntities(text: string, place: string): string {
  // Before the references are resolved: those of XML keep their line ends.
  const unified = text.replace(/\r\n?/g, "\n");
  if (!unified.includes("&")) return unified;
  return unified.replace(/&([^;&]{0,40})(;?)/g, (_, name: string, end: string) => {
    const character = end === "" ? undefined : (known.get(name) ?? referenced(name));
    if (character === undefined) throw new XlsxReadException({ type: "xlsx-unsafe", place });
    return character;
  });
}

function referenced(name: string): string | undefined {
  const digits = /^#(?:x([0-9A-Fa-f]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (digits === null) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return code > 0x10_ff_ff ? undefined : String.fromCodePoint(code);
}
