/** Names of files as they came from outside: no path, nothing invisible, nothing that another system takes ill. */
import type { MediaType } from "./file-sample";

export type CleanName = {
  readonly name: string;
  /** The name said that the file was something else than its content is. */
  readonly corrected: boolean;
};

const longest = 120;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i;

/** Control, format and direction characters: what is not seen must not be in a name. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
const refusedByWindows = /[<>:"|?*]/g;

export function cleanFileName(
  given: string,
  { extensions }: Pick<MediaType, "extensions">,
  fallback = "tep",
): CleanName {
  const last = given.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const visible = last
    .replace(invisible, "")
    .replace(refusedByWindows, "_")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.]+|[\s.]+$/gu, "");
  const dot = visible.lastIndexOf(".");
  const [stem, extension] = dot > 0 ? [visible.slice(0, dot), visible.slice(dot + 1).toLowerCase()] : [visible, ""];
  const isHonest = extensions.includes(extension);
  const kept = isHonest ? extension : (extensions[0] ?? "bin");
  const whole = isHonest || extension === "" ? stem : visible;
  const safe = whole === "" ? fallback : reserved.test(whole) ? `_${whole}` : whole;
  return { name: `${shorten(safe, longest - kept.length - 1)}.${kept}`, corrected: !isHonest };
}

/** By characters as Unicode counts them, so that none is cut in two. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  let short = "";
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.trimEnd();
}

/** A title for the evidence: the name without its extension, underscores as spaces. */
export function titleFromFileName(name: string): string {
  const stem = name.replace(/\.[^.]{1,10}$/u, "");
  const words = stem.replace(/_+/g, " ").replace(/\s+/g, " ").trim();
  return words === "" ? name : words;
}
