/**
 * A picture painted on a canvas, at twice its size. By hand and not as an image: a picture that is loaded as an image
 * sees no font of the page, and one that brings the font along is painted before the font is ready.
 */
const scale = 2;

/** Rejects where the browser gives no canvas. */
export async function paintPicture(picture: SVGSVGElement): Promise<HTMLCanvasElement> {
  await loadFaces(picture);
  const canvas = document.createElement("canvas");
  canvas.width = scale * Number(picture.getAttribute("width"));
  canvas.height = scale * Number(picture.getAttribute("height"));
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("no canvas");
  const staged = picture.cloneNode(true) as SVGSVGElement;
  // In the document, out of sight: only there the browser says where each letter stands.
  for (const [name, value] of Object.entries({ position: "fixed", left: "-20000px", top: "0" })) {
    staged.style.setProperty(name, value);
  }
  document.body.append(staged);
  try {
    paintAll(context, staged);
  } finally {
    staged.remove();
  }
  return canvas;
}

/** The faces for all letters of the picture, in each weight that it uses. */
async function loadFaces(picture: SVGSVGElement): Promise<void> {
  const family = picture.getAttribute("font-family") ?? "sans-serif";
  const weights = [...picture.querySelectorAll("[font-weight]")].map((one) => one.getAttribute("font-weight") ?? "400");
  const text = picture.textContent ?? "";
  await Promise.all(
    [...new Set(["400", ...weights])].map((weight) => document.fonts.load(`${weight} 12px ${family}`, text)),
  );
}

function paintAll(context: CanvasRenderingContext2D, picture: SVGSVGElement): void {
  const family = picture.getAttribute("font-family") ?? "sans-serif";
  for (const element of picture.querySelectorAll<SVGGraphicsElement>(
    "path, rect, circle, line, polygon, polyline, text",
  )) {
    const { a, b, c, d, e, f } = element.getCTM() ?? new DOMMatrix();
    context.setTransform(scale * a, scale * b, scale * c, scale * d, scale * e, scale * f);
    if (element instanceof SVGTextElement) paintText(context, element, family);
    else paintShape(context, element);
  }
}

/** The nearest element that says it, itself or around it. */
const said = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

const numbersIn = (text: string | null): number[] => (text ?? "").match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];

function paintShape(context: CanvasRenderingContext2D, element: Element): void {
  const path = outlineOf(element);
  const fill = said(element, "fill") ?? "#000000";
  const stroke = element.getAttribute("stroke");
  if (fill !== "none") {
    setPaint(context, element, "fill", fill);
    context.fill(path);
  }
  if (stroke !== null) {
    setPaint(context, element, "stroke", stroke);
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

function setPaint(context: CanvasRenderingContext2D, element: Element, kind: "fill" | "stroke", colour: string): void {
  context.globalAlpha = opacityOf(element) * Number(element.getAttribute(`${kind}-opacity`) ?? 1);
  if (kind === "fill") context.fillStyle = colour;
  else {
    context.strokeStyle = colour;
    context.lineWidth = Number(element.getAttribute("stroke-width") ?? 1);
    context.setLineDash(numbersIn(element.getAttribute("stroke-dasharray")));
  }
}

/** Its own and that of everything around it. */
const opacityOf = (element: Element | null): number =>
  element === null ? 1 : Number(element.getAttribute("opacity") ?? 1) * opacityOf(element.parentElement);

function outlineOf(element: Element): Path2D {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  const path = new Path2D(element.localName === "path" ? (element.getAttribute("d") ?? "") : undefined);
  switch (element.localName) {
    case "rect":
      path.rect(number("x"), number("y"), number("width"), number("height"));
      break;
    case "circle":
      path.arc(number("cx"), number("cy"), number("r"), 0, 2 * Math.PI);
      break;
    case "line":
      path.moveTo(number("x1"), number("y1"));
      path.lineTo(number("x2"), number("y2"));
      break;
    case "polygon":
    case "polyline": {
      const numbers = numbersIn(element.getAttribute("points"));
      for (let index = 0; index + 1 < numbers.length; index += 2)
        path.lineTo(numbers[index] ?? 0, numbers[index + 1] ?? 0);
      if (element.localName === "polygon") path.closePath();
    }
  }
  return path;
}

/** Each run of letters of one look, where the browser has put its first letter. */
function paintText(context: CanvasRenderingContext2D, text: SVGTextElement, family: string): void {
  const runs = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (runs.nextNode() !== null) {
    const run = runs.currentNode.textContent ?? "";
    const around = runs.currentNode.parentElement;
    if (run !== "" && around !== null && before < text.getNumberOfChars()) {
      const { x, y } = text.getStartPositionOfChar(before);
      const size = numbersIn(said(around, "font-size"))[0] ?? 12;
      context.font = `${said(around, "font-weight") ?? "400"} ${size}px ${family}`;
      const stroke = said(around, "stroke");
      if (stroke !== null) {
        setPaint(context, text, "stroke", stroke);
        context.lineWidth = Number(said(around, "stroke-width") ?? 1);
        context.lineJoin = "round";
        context.strokeText(run, x, y);
      }
      setPaint(context, text, "fill", said(around, "fill") ?? "#000000");
      context.fillText(run, x, y);
    }
    before += run.length;
  }
  context.globalAlpha = 1;
}
