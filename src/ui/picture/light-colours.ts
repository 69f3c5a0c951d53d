/**
 * The colours of the light theme, whatever theme is on: a picture goes into a document, and documents are white. Read
 * from the style sheets, so that `tokens.css` stays the only place that names them.
 */
export type Colours = (name: `--${string}`) => string;

export function readLightColours(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const sheet of document.styleSheets) {
    // Themes of the system and forced colours stand in media rules, which are passed over.
    for (const rule of rulesOf(sheet)) {
      if (!(rule instanceof CSSStyleRule) || !rule.selectorText.split(/\s*,\s*/).includes(":root")) continue;
      for (const name of rule.style) {
        if (name.startsWith("--")) found.set(name, rule.style.getPropertyValue(name).trim());
      }
    }
  }
  return found;
}

/** Black on white where no style sheet says otherwise. */
export const colourOf = (colours: ReadonlyMap<string, string>): Colours => {
  const resolve = (name: string, depth: number): string => {
    const value = colours.get(name) ?? (name === "--bg" ? "#ffffff" : "#000000");
    return depth > 8 ? value : replaceVariables(value, (inner) => resolve(inner, depth + 1));
  };
  return (name) => resolve(name, 0);
};

/** `var(--a)`, also with a fallback, which is not asked: every name has a value. */
export const replaceVariables = (value: string, colour: (name: string) => string): string =>
  value.replaceAll(/var\(\s*(--[\w-]+)\s*(?:,[^()]*)?\)/g, (_, name: string) => colour(name));

function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
  try {
    return sheet.cssRules;
  } catch {
    // Of an extension of the browser: not readable, and not ours.
    return [];
  }
}
