/** The map of all cells as a picture of its own. On the page it is made of links; here of rectangles and digits. */
import { levels, type CellLevel } from "#src/ui/cell-level";
import type { MapCell, MapGroup } from "#src/ui/control-map";
import { composePicture, type PictureKey } from "./compose-picture";
import { colourOf, readLightColours, type Colours } from "./light-colours";
import { svgElement } from "./svg-element";

export interface MapPictureWords {
  readonly name: string;
  readonly description: string;
  readonly levelNames: Readonly<Record<number, string>>;
  readonly legend: Readonly<Record<"notApplicable" | "notAssessed" | "missingEvidence" | "gap", string>>;
}

const cell = 26;
const step = 29;
const rowHeight = 44;
const headWidth = 132;
/** What a row of the page holds too: the longest theme of 2022. */
const mostInRow = 37;
const groupGap = 14;

export function mapPicture(
  clauses: readonly MapGroup[],
  themes: readonly MapGroup[],
  words: MapPictureWords,
  colours: ReadonlyMap<string, string> = readLightColours(),
): SVGSVGElement {
  const colour = colourOf(colours);
  const width = headWidth + mostInRow * step;
  const parts: Node[] = [];
  let y = layOutRun(clauses, width, 0, (group, x, top) => parts.push(...drawGroup(group, x, top, colour)));
  for (const theme of themes) {
    parts.push(word(`${theme.code} ${theme.title}`, 0, y + cell / 2 + 4, colour, 12, 600));
    const rows = Math.ceil(theme.cells.length / mostInRow);
    for (const [index, one] of theme.cells.entries()) {
      const x = headWidth + (index % mostInRow) * step;
      parts.push(drawCell(one, x, y + Math.floor(index / mostInRow) * rowHeight, colour));
    }
    y += Math.max(1, rows) * rowHeight;
  }
  return composePicture({
    name: words.name,
    description: words.description,
    drawing: parts,
    width,
    height: y,
    keys: keysOf(words, colour),
    font: colours.get("--font") ?? "sans-serif",
    ink: colour("--ink"),
    background: colour("--bg"),
  });
}

/** Groups one after the other, each below its head, in as many rows as it takes. Gives where the next thing begins. */
function layOutRun(
  groups: readonly MapGroup[],
  width: number,
  from: number,
  place: (group: MapGroup, x: number, y: number) => void,
): number {
  let [x, y] = [0, from];
  for (const group of groups) {
    const wide = Math.max(group.cells.length * step, headLetters * `${group.code} ${group.title}`.length);
    if (x > 0 && x + wide > width) [x, y] = [0, y + rowHeight + headHeight];
    place(group, x, y);
    x += wide + groupGap;
  }
  return groups.length === 0 ? y : y + rowHeight + headHeight;
}

const headHeight = 18;
const headLetters = 6.6;

const drawGroup = (group: MapGroup, x: number, y: number, colour: Colours): readonly Node[] => [
  word(`${group.code} ${group.title}`, x, y + 11, colour, 12, 600),
  ...group.cells.map((one, index) => drawCell(one, x + index * step, y + headHeight, colour)),
];

const word = (text: string, x: number, y: number, colour: Colours, size: number, weight: number): Node =>
  svgElement("text", { x, y, "font-size": size, "font-weight": weight, fill: colour("--ink") }, [text]);

function drawCell(one: MapCell, x: number, y: number, colour: Colours): Node {
  return svgElement("g", { transform: `translate(${x} ${y})` }, [
    svgElement("title", {}, [one.label]),
    ...drawBox(one.level, one.missingEvidence, cell, colour),
    ...Array.from({ length: one.gap }, (_, tick) =>
      svgElement("rect", { x: tick * 7, y: cell + 3, width: 5, height: 3, fill: colour("--ink") }),
    ),
  ]);
}

/** A level's own colour and digit; dashed, hatched or with a corner cut off as on the page. */
function drawBox(level: CellLevel, missingEvidence: boolean, size: number, colour: Colours): readonly Node[] {
  const isLevel = typeof level === "number";
  const cut = missingEvidence && isLevel ? 9 : 0;
  const isPale = !isLevel || level < 2;
  const shape = svgElement("path", {
    d: `M0.5 0.5H${size - 0.5 - cut}L${size - 0.5} ${0.5 + cut}V${size - 0.5}H0.5Z`,
    fill: isLevel ? colour(`--l${level}`) : colour("--bg"),
    stroke: isPale ? colour("--edge") : null,
    "stroke-dasharray": level === "not-assessed" ? "3 2" : null,
  });
  const edge =
    cut === 0
      ? []
      : [svgElement("path", { d: `M${size - cut} 0L${size} ${cut}`, stroke: colour("--ink"), "stroke-width": 2 })];
  if (level === "not-applicable") {
    const stroke = { stroke: colour("--hatch"), "stroke-width": 1.8 };
    return [shape, svgElement("path", { d: `M0.5 ${size - 0.5}L${size - 0.5} 0.5`, ...stroke })];
  }
  const digit = svgElement(
    "text",
    {
      x: size / 2,
      y: size / 2 + 4.5,
      "text-anchor": "middle",
      "font-size": 13,
      "font-weight": 600,
      fill: isLevel ? colour(`--d${level}`) : colour("--ink-2"),
    },
    [isLevel ? String(level) : "·"],
  );
  return [shape, ...edge, digit];
}

function keysOf({ levelNames, legend }: MapPictureWords, colour: Colours): readonly PictureKey[] {
  const size = 20;
  const key = (text: string, level: CellLevel, missingEvidence = false): PictureKey => ({
    sign: drawBox(level, missingEvidence, size, colour),
    signWidth: size,
    signHeight: size,
    text,
  });
  return [
    ...levels.map((level) => key(levelNames[level] ?? "", level)),
    key(legend.notApplicable, "not-applicable"),
    key(legend.notAssessed, "not-assessed"),
    key(legend.missingEvidence, 1, true),
    {
      sign: [0, 7].map((x) => svgElement("rect", { x, width: 5, height: 3, fill: colour("--ink") })),
      signWidth: 12,
      signHeight: 3,
      text: legend.gap,
    },
  ];
}
