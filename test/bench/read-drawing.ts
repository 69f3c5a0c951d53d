/** Reads the pages of a finished report back into drawing instructions: every line of text, every shape. */
import { inflateSync } from "node:zlib";
import { readPdf, type ReadPdf } from "#test/formats/pdf/pdf-file";
import type { DrawnItem, DrawnPage } from "./pages/drawing";

type Face = { readonly name: string; readonly characters: ReadonlyMap<number, string> };
type Token = { readonly operand: number | string | null; readonly operator: string };

/** Base fonts carry a subset's prefix whose last letter counts the faces: AAAAAA+Tinos-Regular, AAAAAB+Tinos-Bold. */
const faceOrder = /\/BaseFont \/A{5}([A-E])\+/;

export function readDrawing(bytes: Buffer): readonly DrawnPage[] {
  const pdf = readPdf(bytes);
  const faces = readFaces(pdf);
  const sizes = [...pdf.objects.values()]
    .filter((object) => object.startsWith("<</Type /Page\n"))
    .map((page) => /MediaBox \[0 0 ([\d.]+) ([\d.]+)/.exec(page)?.slice(1).map(Number) ?? []);
  return pdf.pages.map((operators, index) => {
    const [width = 0, height = 0] = sizes[index] ?? [];
    return { width, height, items: readPage(operators, height, faces) };
  });
}

function readFaces(pdf: ReadPdf): ReadonlyMap<string, { readonly index: number } & Face> {
  const resources = [...pdf.objects.values()].find((object) => object.includes("/Font <<")) ?? "";
  return new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", number]) => {
      const font = pdf.objects.get(Number(number)) ?? "";
      const index = (faceOrder.exec(font)?.[1] ?? "A").charCodeAt(0) - 65;
      const map = pdf.objects.get(Number(/ToUnicode (\d+)/.exec(font)?.[1])) ?? "";
      const start = map.indexOf("stream\n") + 7;
      const text = inflateSync(Buffer.from(map.slice(start, map.lastIndexOf("\nendstream")), "latin1")).toString(
        "latin1",
      );
      const pairs = [...text.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/g)];
      const characters = new Map(
        pairs.map(([, glyph = "", code = ""]) => [
          Number.parseInt(glyph, 16),
          String.fromCodePoint(Number.parseInt(code, 16)),
        ]),
      );
      return [name, { index, name, characters }];
    }),
  );
}

function readPage(
  operators: string,
  height: number,
  faces: ReadonlyMap<string, { readonly index: number } & Face>,
): readonly DrawnItem[] {
  const items: DrawnItem[] = [];
  let operands: (number | string)[] = [];
  let [fill, stroke]: [number[], number[]] = [[0], [0]];
  let [width, dash]: [number, number[]] = [1, []];
  let path: [string, ...number[]][] = [];
  let [face, size, x, y] = ["", 0, 0, 0];
  let place: readonly number[] = [];

  const numbers = () => operands.filter((operand) => typeof operand === "number");
  const fromTop = (values: readonly number[]) =>
    values.map((value, index) => (index % 2 === 0 ? value : height - value));
  const decode = (raw: string) => {
    const characters = faces.get(face)?.characters;
    let text = "";
    for (let at = 0; at < raw.length; at += 2)
      text += characters?.get(raw.charCodeAt(at) * 256 + raw.charCodeAt(at + 1)) ?? "";
    return text;
  };
  const paint = (isFilled: boolean, isStroked: boolean) => {
    items.push({
      kind: "shape",
      path,
      fill: isFilled ? fill : null,
      stroke: isStroked ? { color: stroke, width, dash } : null,
    });
    path = [];
  };

  const run: Readonly<Record<string, () => void>> = {
    BT: () => ([x, y] = [0, 0]),
    g: () => (fill = numbers()),
    rg: () => (fill = numbers()),
    G: () => (stroke = numbers()),
    RG: () => (stroke = numbers()),
    w: () => (width = numbers()[0] ?? 1),
    d: () => (dash = numbers().slice(0, -1)),
    q: () => (dash = []),
    Tf: () => ([face, size] = [String(operands[0]).slice(1), Number(operands[1])]),
    Td: () => {
      const [right = 0, up = 0] = numbers();
      [x, y] = [x + right, y + up];
    },
    Tj: () => show(decode(String(operands[0]).slice(1))),
    TJ: () => show(operands.flatMap((part) => (typeof part === "string" ? decode(part.slice(1)) : [])).join("")),
    m: () => path.push(["m", ...fromTop(numbers())]),
    l: () => path.push(["l", ...fromTop(numbers())]),
    c: () => path.push(["c", ...fromTop(numbers())]),
    h: () => path.push(["h"]),
    re: () => {
      const [left = 0, bottom = 0, across = 0, tall = 0] = numbers();
      path.push(["re", left, height - bottom - tall, across, tall]);
    },
    n: () => (path = []),
    cm: () => (place = numbers()),
    Do: () => {
      const [across = 0, , , tall = 0, left = 0, bottom = 0] = place;
      const index = Number(String(operands[0]).slice(3)) - 1;
      items.push({ kind: "image", index, x: left, y: height - bottom - tall, width: across, height: tall });
    },
    f: () => paint(true, false),
    S: () => paint(false, true),
    s: () => paint(false, true),
    B: () => paint(true, true),
    b: () => paint(true, true),
  };
  const show = (text: string) =>
    items.push({ kind: "text", face: faces.get(face)?.index ?? 0, size, color: fill, x, y: height - y, text });

  for (const { operand, operator } of tokens(operators)) {
    if (operand !== null) operands.push(operand);
    else {
      run[operator]?.();
      operands = [];
    }
  }
  return items;
}

/** Strings keep a leading parenthesis and names their slash, which tells them from each other. */
function* tokens(operators: string): Generator<Token> {
  const token = /\(((?:\\[\s\S]|[^\\()])*)\)|(\/[^\s/[\]<>()]+)|(-?\d*\.?\d+)|([A-Za-z]+)/g;
  for (const [, spelled, name, number, operator] of operators.matchAll(token)) {
    if (spelled !== undefined) yield { operand: `(${unescape(spelled)}`, operator: "" };
    else if (name !== undefined) yield { operand: name, operator: "" };
    else if (number !== undefined) yield { operand: Number(number), operator: "" };
    else yield { operand: null, operator: operator ?? "" };
  }
}

const unescape = (spelled: string) =>
  spelled.replace(/\\([\s\S])/g, (_, character: string) =>
    character === "r" ? "\r" : character === "n" ? "\n" : character,
  );
