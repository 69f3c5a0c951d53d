/**
 * A drawing of the page as one that stands alone: everything that style sheets say about it is written into it, and
 * whatever is not drawing is left behind (classes, ids, scripts, references, names for assistive technology).
 */
import { replaceVariables, type Colours } from "./light-colours";
import { svgElement } from "./svg-element";

/** What a drawing is made of, and what says where each part is. */
const geometry: Readonly<Record<string, readonly string[]>> = {
  path: ["d"],
  rect: ["x", "y", "width", "height"],
  circle: ["cx", "cy", "r"],
  line: ["x1", "y1", "x2", "y2"],
  polygon: ["points"],
  polyline: ["points"],
  text: ["x", "y", "dx", "dy"],
  tspan: ["x", "y", "dx", "dy"],
};
const texts = new Set(["text", "tspan"]);
const groups = new Set(["g", "svg"]);

/** How they look, with what a browser assumes where nothing is said. */
const paint: Readonly<Record<string, string>> = {
  fill: "",
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-opacity": "1",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  opacity: "1",
};
const lettering: Readonly<Record<string, string>> = {
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
  const isDrawn = Object.hasOwn(geometry, name) || groups.has(name);
  const style = getComputedStyle(node);
  if (!isDrawn || style.display === "none" || style.visibility === "hidden") return [];
  const children = freezeDrawing(node, colour);
  if (groups.has(name)) return children.length === 0 ? [] : [svgElement("g", groupLook(node, style), children)];
  return [svgElement(name as "path", { ...placeOf(node), ...look(node, style, texts.has(name), colour) }, children)];
}

const placeOf = (element: Element): Record<string, string | null> => ({
  ...Object.fromEntries((geometry[element.localName] ?? []).map((name) => [name, element.getAttribute(name)])),
  transform: element.getAttribute("transform"),
});

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
    // A picture has no unit but its own; without them more programs read it.
    const plain = value.replaceAll(/(\d)px\b,?/g, "$1");
    if (plain !== "" && plain !== assumed && !plain.includes("url(")) said[name] = plain;
  }
  if (said["stroke"] === undefined)
    for (const name of Object.keys(said)) if (name.startsWith("stroke-")) delete said[name];
  return said;
}
