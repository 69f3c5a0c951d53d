/**
 * Measuring and spelling of text in one face. Vietnamese repeats its syllables, so each word is measured and escaped
 * once per document; lines are then put together from finished pieces.
 */
import { pdfNumber } from "./pdf-syntax";
import { isInvisible, printableText, replacementOf, type SubstitutionCounter } from "./printable-text";

/** What a font file tells; the only thing the face needs from the container. */
export interface GlyphSource {
  readonly resourceName: string;
  /** Thousandths of the size. */
  readonly ascent: number;
  readonly descent: number;
  glyphOf(codePoint: number): number | undefined;
  /** Marks the glyph as used and tells its width in thousandths of the size. */
  use(glyph: number, codePoint: number): number;
}

interface Piece {
  readonly spelling: string;
  readonly width: number;
  readonly unprintable: readonly string[] | undefined;
}

interface Paragraph {
  readonly text: string;
  readonly list: readonly Piece[];
  /** Thousandths of the size, single spaces between the pieces. */
  readonly width: number;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** Thousandths of the size, single spaces between the pieces. */
  readonly width: number;
  readonly endsParagraph: boolean;
  /** Points by which the line starts further in: the first line of a paragraph. */
  readonly indent: number;
}

export interface FontFace {
  readonly resourceName: string;
  readonly ascent: number;
  readonly descent: number;
  /** Of the widest paragraph. */
  width(text: string, size: number): number;
  wrap(text: string, size: number, width: number, indent?: number): readonly Line[];
  /** The show operator for one line, spread to so many points when given. Counts what could not be printed. */
  show(line: Line, size: number, justifyTo?: number): string;
}

/** What is never broken: a number cut at its mark reads as two. Longer ones than anybody writes are broken as all else. */
const unbroken = /\d{1,9}(?:[.,]\d{1,6}){1,3}|./gsu;

/** Added to a space, in thousandths of the size: a few words before an endless one are not torn apart to fill a line. */
const widestSpread = 1200;

function escapedByte(byte: number): string {
  if (byte === 0x28 || byte === 0x29 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
  if (byte === 0x0d) return String.raw`\r`;
  return byte === 0x0a ? String.raw`\n` : String.fromCharCode(byte);
}

export function createFontFace(source: GlyphSource, substitutions: SubstitutionCounter): FontFace {
  const glyphs = new Map<string, Piece>();
  const words = new Map<string, Piece>();
  const texts = new Map<string, readonly Paragraph[]>();

  function drawn(character: string): Piece | undefined {
    const codePoint = character.codePointAt(0) ?? 0;
    if (codePoint > 0xffff || isInvisible(character)) return undefined;
    const glyph = source.glyphOf(codePoint);
    if (glyph === undefined) return undefined;
    const spelling = escapedByte(glyph >> 8) + escapedByte(glyph & 255);
    return { spelling, width: source.use(glyph, codePoint), unprintable: undefined };
  }

  function replaced(character: string): Piece {
    const substitute = replacementOf(character);
    const { spelling = "", width = 0 } = (substitute === "" ? undefined : drawn(substitute)) ?? {};
    return { spelling, width, unprintable: [character] };
  }

  function glyphPiece(character: string): Piece {
    const known = glyphs.get(character);
    if (known) return known;
    const piece = drawn(character) ?? replaced(character);
    glyphs.set(character, piece);
    return piece;
  }

  function wordPiece(word: string): Piece {
    const known = words.get(word);
    if (known) return known;
    let spelling = "";
    let width = 0;
    let unprintable: string[] | undefined;
    for (const character of word) {
      const glyph = glyphPiece(character);
      spelling += glyph.spelling;
      width += glyph.width;
      if (glyph.unprintable) (unprintable ??= []).push(...glyph.unprintable);
    }
    const piece = { spelling, width, unprintable };
    words.set(word, piece);
    return piece;
  }

  function paragraphOf(text: string): Paragraph {
    const list = text.split(" ").map(wordPiece);
    return { text, list, width: list.reduce((sum, { width }) => sum + width, (list.length - 1) * space.width) };
  }

  /** Labels, titles and names come back whole: in tables, in the detail, measured before they are drawn. */
  function paragraphsOf(text: string): readonly Paragraph[] {
    const known = texts.get(text);
    if (known) return known;
    const paragraphs = printableText(text).split("\n").map(paragraphOf);
    texts.set(text, paragraphs);
    return paragraphs;
  }

  const space = glyphPiece(" ");
  const nothing = wordPiece("");

  /**
   * A token wider than the line (a digest, an address) is broken between characters; the last part is returned. A number
   * wider than the line stays whole and reaches over its end.
   */
  function breakToken(token: string, limit: number, lines: Line[]): Piece {
    let part = "";
    let width = 0;
    for (const [atom] of token.matchAll(unbroken)) {
      const advance = atom.length === 1 ? glyphPiece(atom).width : wordPiece(atom).width;
      if (part !== "" && width + advance > limit) {
        lines.push({ pieces: [wordPiece(part)], width, endsParagraph: true, indent: 0 });
        part = "";
        width = 0;
      }
      part += atom;
      width += advance;
    }
    return wordPiece(part);
  }

  function wrapParagraph(whole: Paragraph, size: number, fullWidth: number, indent: number, lines: Line[]): void {
    const thousandths = (points: number): number => (points * 1000) / size;
    let lineIndent = indent;
    let limit = thousandths(fullWidth - indent);
    if (whole.width <= limit) {
      lines.push({ pieces: whole.list, width: whole.width, endsParagraph: true, indent });
      return;
    }
    let pieces: Piece[] = [];
    let width = 0;
    let continued = false;
    for (const [index, word] of whole.list.entries()) {
      let piece = word;
      if (pieces.length > 0 && width + space.width + piece.width > limit) {
        lines.push({ pieces, width, endsParagraph: false, indent: lineIndent });
        pieces = [];
        continued = true;
        lineIndent = 0;
        limit = thousandths(fullWidth);
      }
      // A second space at the break would indent the next line.
      if (pieces.length === 0 && continued && word === nothing) continue;
      if (pieces.length === 0) {
        if (piece.width > limit) piece = breakToken(whole.text.split(" ")[index] ?? "", limit, lines);
        pieces = [piece];
        width = piece.width;
      } else {
        pieces.push(piece);
        width += space.width + piece.width;
      }
    }
    if (pieces.length > 0) lines.push({ pieces, width, endsParagraph: true, indent: lineIndent });
  }

  return {
    resourceName: source.resourceName,
    ascent: source.ascent,
    descent: source.descent,
    width(text, size) {
      return (Math.max(...paragraphsOf(text).map((paragraph) => paragraph.width)) * size) / 1000;
    },
    wrap(text, size, width, indent = 0) {
      const lines: Line[] = [];
      for (const paragraph of paragraphsOf(text)) wrapParagraph(paragraph, size, width, indent, lines);
      return lines;
    },
    show(line, size, justifyTo) {
      for (const piece of line.pieces) piece.unprintable?.forEach((character) => substitutions.add(character));
      const gaps = line.pieces.length - 1;
      const spellings = line.pieces.map((piece) => piece.spelling);
      const spread = justifyTo === undefined ? 0 : ((justifyTo * 1000) / size - line.width) / gaps;
      const isJustified = justifyTo !== undefined && !line.endsParagraph && gaps > 0 && spread <= widestSpread;
      if (!isJustified) return `(${spellings.join(space.spelling)})Tj`;
      return `[(${spellings.join(`${space.spelling})${pdfNumber(-spread)}(`)})]TJ`;
    },
  };
}
