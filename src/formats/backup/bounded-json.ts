/** JSON from a file that somebody else may have written, read only where its nesting is bearable. */
import { backupLimits } from "#src/domain/backup/backup-limits";

/** Undefined where the text is no JSON or is nested too deeply: what walks over it later would run out of stack. */
export function parseBoundedJson(text: string, depth: number = backupLimits.jsonDepth): unknown {
  if (nestingOf(text) > depth) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const [quote, backslash] = ['"', "\\"].map((character) => character.charCodeAt(0));
const opening = new Set(["[", "{"].map((character) => character.charCodeAt(0)));
const closing = new Set(["]", "}"].map((character) => character.charCodeAt(0)));

function nestingOf(text: string): number {
  let [depth, deepest, isText] = [0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isText && code === backslash) index += 1;
    else if (code === quote) isText = !isText;
    else if (isText) continue;
    else if (opening.has(code)) deepest = Math.max(deepest, (depth += 1));
    else if (closing.has(code)) depth -= 1;
  }
  return deepest;
}
