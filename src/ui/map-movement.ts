/**
 * Where an arrow key leads on the map. Cells do not stand in a strict grid (seven clause groups above four themes, ten
 * to a row on a phone), so up and down follow what the eye sees: the next line, the cell nearest in width.
 */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export type MapKey = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown" | "Home" | "End";

const mapKeys: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

export function isMapKey(key: string): key is MapKey {
  return mapKeys.includes(key);
}

/** The index to go to; `from` itself where there is nothing further that way. */
export function nextCell(boxes: readonly CellBox[], from: number, key: MapKey, wholeMap: boolean): number {
  const here = boxes[from];
  if (here === undefined) return from;
  switch (key) {
    case "ArrowLeft":
      return Math.max(0, from - 1);
    case "ArrowRight":
      return Math.min(boxes.length - 1, from + 1);
    case "Home":
      return wholeMap ? 0 : (lineOf(boxes, here.top)[0] ?? from);
    case "End":
      return wholeMap ? boxes.length - 1 : (lineOf(boxes, here.top).at(-1) ?? from);
    case "ArrowUp":
      return nearest(boxes, here, Math.max(...tops(boxes).filter((top) => isAbove(top, here.top)))) ?? from;
    case "ArrowDown":
      return nearest(boxes, here, Math.min(...tops(boxes).filter((top) => isAbove(here.top, top)))) ?? from;
  }
}

function nearest(boxes: readonly CellBox[], here: CellBox, top: number): number | undefined {
  const centre = here.left + here.width / 2;
  const distance = (index: number) => {
    const box = boxes[index];
    return box === undefined ? Infinity : Math.abs(box.left + box.width / 2 - centre);
  };
  return lineOf(boxes, top).toSorted((a, b) => distance(a) - distance(b))[0];
}

function lineOf(boxes: readonly CellBox[], top: number): number[] {
  return [...boxes.keys()].filter((index) => {
    const box = boxes[index];
    return box !== undefined && !isAbove(box.top, top) && !isAbove(top, box.top);
  });
}

function tops(boxes: readonly CellBox[]): number[] {
  return boxes.map((box) => box.top);
}

function isAbove(top: number, other: number): boolean {
  return top < other - 4;
}
