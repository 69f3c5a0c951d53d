/** A picture as a file: as SVG, or painted at twice its size as PNG. */
import { embeddedFonts } from "./embedded-fonts";

const scale = 2;

export const svgText = (picture: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;

export const svgFile = (picture: SVGSVGElement): Blob => new Blob([svgText(picture)], { type: "image/svg+xml" });

/** Rejects where the browser cannot paint it. */
export async function pngFile(picture: SVGSVGElement): Promise<Blob> {
  const painted = picture.cloneNode(true) as SVGSVGElement;
  const family = /^\s*"?([^",]+)/.exec(picture.getAttribute("font-family") ?? "")?.[1] ?? "";
  painted.prepend(await embeddedFonts(family, weightsIn(picture)));
  const url = URL.createObjectURL(svgFile(painted));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = scale * Number(picture.getAttribute("width"));
    canvas.height = scale * Number(picture.getAttribute("height"));
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("no canvas");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

const weightsIn = (picture: SVGSVGElement): ReadonlySet<string> =>
  new Set([
    "400",
    ...[...picture.querySelectorAll("[font-weight]")].map((one) => one.getAttribute("font-weight") ?? ""),
  ]);

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("not painted")) : resolve(blob)), "image/png");
  });
}

/** False where the browser has no clipboard for it, or does not let us. */
export async function copyPng(png: Promise<Blob>): Promise<boolean> {
  return copy(() => navigator.clipboard.write([new ClipboardItem({ "image/png": png })]));
}

export const copySvgText = (picture: SVGSVGElement): Promise<boolean> =>
  copy(() => navigator.clipboard.writeText(svgText(picture)));

async function copy(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    return false;
  }
}
