/**
 * The page's own font as a style of the picture. Only for painting it: a picture that is loaded as an image cannot see
 * the fonts of the page, and letters of another width would run into each other.
 */
import { svgElement } from "./svg-element";

export async function embeddedFonts(family: string, weights: ReadonlySet<string>): Promise<SVGStyleElement> {
  const faces = [...document.styleSheets].flatMap((sheet) => facesOf(sheet, family, weights));
  const rules = await Promise.all(faces.map(embed));
  return svgElement("style", {}, [rules.join("\n")]);
}

type Face = { readonly url: string; readonly weight: string; readonly range: string; readonly family: string };

function facesOf(sheet: CSSStyleSheet, family: string, weights: ReadonlySet<string>): readonly Face[] {
  try {
    return [...sheet.cssRules].flatMap((rule): readonly Face[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const said = (name: string) => rule.style.getPropertyValue(name).trim();
      const named = said("font-family").replaceAll(/["']/g, "");
      const source = /url\((["']?)([^"')]+)\1\)/.exec(said("src"))?.[2];
      if (named !== family || !weights.has(said("font-weight")) || source === undefined) return [];
      const url = new URL(source, sheet.href ?? document.baseURI).href;
      return [{ url, weight: said("font-weight"), range: said("unicode-range"), family }];
    });
  } catch {
    return [];
  }
}

/** A face that cannot be fetched is left out: the picture then has the next font of its list. */
async function embed({ url, weight, range, family }: Face): Promise<string> {
  try {
    const source = await readAsDataUrl(await (await fetch(url)).blob());
    return `@font-face{font-family:"${family}";font-weight:${weight};unicode-range:${range};src:url(${source})}`;
  } catch {
    return "";
  }
}

function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => resolve(String(reader.result)));
    reader.addEventListener("error", () => reject(reader.error ?? new Error("unreadable")));
    reader.readAsDataURL(blob);
  });
}
