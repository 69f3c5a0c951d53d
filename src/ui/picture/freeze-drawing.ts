/**
 * A drawing of the page as one that stands alone: everything that style sheets say about it is written into it, and
 * whatever is not drawing is left behind (classes, ids, scripts, references, names for assistive technology).
 */
import { replaceVariables, type Colours } from "./light-colours";
import { svgElement } from "./svg-element";

const shapes = new Set(["path", "rect", "circle", "ellipse", "line", "polygon", "polyline"]);
const texts = new Set(["text", "tspan"]);
const groups = new Set(["g", "svg"]);

/** Where things are. */
const geometry: ReadonlySet<string> = new Set(
  "x y x1 y1 x2 y2 cx cy r rx ry width height d points transform dx dy".split(" "),
);

/** How they look, with what a browser assumes where nothing is said. */
const paint: Readonly<Record<string, string>> = {
  fill: "",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-opacity": "1",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  opacity: "1",
};
const lettering: Readonly<Record<string, string>> = {
  "font-family": "",
  "font-size": "",
  "font-weight": "400",
  "text-anchor": "start",
  "dominant-baseline": "auto",
};

/** The parts of a drawing that is in the document; none of what is hidden. */
export const freezeDrawing = (drawing: SVGElement, colour: Colours): readonly Node[] =>
  [...drawing.childNodes].flatMap((child) => freezeNode(child, colour));

function freezeNode(node: Node, colour: Colours): readonly Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? "")];
  if (!(node instanceof SVGElement)) return [];
  const name = node.localName;
  const isDrawn = shapes.has(name) || texts.has(name) || groups.has(name);
  const style = getComputedStyle(node);
  if (!isDrawn || style.display === "none" || style.visibility === "hidden") return [];
  const children = freezeDrawing(node, colour);
  if (groups.has(name)) return children.length === 0 ? [] : [svgElement("g", groupLook(node, style), children)];
  return [svgElement(name as "path", { ...placeOf(node), ...look(node, style, texts.has(name), colour) }, children)];
}

const placeOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    element
      .getAttributeNames()
      .filter((name) => geometry.has(name))
      .map((name) => [name, element.getAttribute(name) ?? ""]),
  );

function groupLook(element: Element, style: CSSStyleDeclaration): Record<string, string | null> {
  const opacity = style.getPropertyValue("opacity");
  return { transform: element.getAttribute("transform"), opacity: ["", "1"].includes(opacity) ? null : opacity };
}

function look(element: Element, style: CSSStyleDeclaration, isText: boolean, colour: Colours): Record<string, string> {
  const said: Record<string, string> = {};
  for (const [name, assumed] of Object.entries(isText ? { ...paint, ...lettering } : paint)) {
    const value = replaceVariables(style.getPropertyValue(name) || (element.getAttribute(name) ?? ""), (variable) =>
      colour(variable as `--${string}`),
    );
    if (value !== "" && value !== assumed && !value.includes("url(")) said[name] = value;
  }
  if (said["stroke"] === undefined)
    for (const name of Object.keys(said)) if (name.startsWith("stroke-")) delete said[name];
  return said;
}
