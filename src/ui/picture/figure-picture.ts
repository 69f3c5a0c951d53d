/** What a figure of the page shows, as a picture of its own. */
import { composePicture, type PictureKey } from "./compose-picture";
import { freezeDrawing } from "./freeze-drawing";
import { colourOf, readLightColours, type Colours } from "./light-colours";
import { withStagedFigure } from "./stage-figure";

/** Null where the figure has no drawing yet. Keys are marked by `data-key`. */
export function figurePicture(
  figure: HTMLElement,
  name: string,
  colours: ReadonlyMap<string, string> = readLightColours(),
): SVGSVGElement | null {
  const colour = colourOf(colours);
  return withStagedFigure(figure, colours, (staged) => {
    const drawing = staged.querySelector<SVGSVGElement>('svg[role="img"]');
    if (drawing === null) return null;
    return composePicture({
      name,
      description: drawing.getAttribute("aria-label") ?? "",
      drawing: freezeDrawing(drawing, colour),
      ...sizeOf(drawing),
      keys: [...staged.querySelectorAll("[data-key]")].map((key) => keyOf(key, colour)),
      font: colours.get("--font") ?? "sans-serif",
      ink: colour("--ink"),
      background: colour("--bg"),
    });
  });
}

function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  const [, , width = 0, height = 0] = (drawing.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  return {
    width: width || Number(drawing.getAttribute("width")),
    height: height || Number(drawing.getAttribute("height")),
  };
}

function keyOf(key: Element, colour: Colours): PictureKey {
  const sign = key.querySelector("svg");
  return {
    sign: sign === null ? [] : freezeDrawing(sign, colour),
    signWidth: Number(sign?.getAttribute("width") ?? 0),
    signHeight: Number(sign?.getAttribute("height") ?? 0),
    text: (key.textContent ?? "").trim().replace(/\s+/g, " "),
  };
}
