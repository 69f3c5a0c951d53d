/** A picture as a file: as SVG, or painted at twice its size as PNG. */
import { paintPicture } from "./paint-picture";

export const svgText = (picture: SVGSVGElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(picture)}\n`;

export const svgFile = (picture: SVGSVGElement): Blob => new Blob([svgText(picture)], { type: "image/svg+xml" });

/** Rejects where the browser cannot paint it. */
export const pngFile = async (picture: SVGSVGElement): Promise<Blob> => blobOf(await paintPicture(picture));

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
