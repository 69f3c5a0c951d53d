/**
 * What an evidence file is called inside a pack: its code, then the name under which it came, so that the names sort by
 * code and any file system can hold them. Two names never differ only by case or by how a mark is encoded.
 */

const longestName = 120;
const longestExtension = 12;

export type NamedContent = { readonly code: string; readonly name: string };

/** One name for each file, in their order. */
export function attachmentNames(files: readonly NamedContent[]): readonly string[] {
  const taken = new Set<string>();
  return files.map(({ code, name }) => {
    const { stem, extension } = splitName(cleanFileName(name));
    for (let count = 1; ; count += 1) {
      const ending = `${count === 1 ? "" : ` (${count})`}${extension}`;
      const candidate = `${cutTo(`${code} ${stem}`, longestName - ending.length)}${ending}`;
      const key = candidate.normalize("NFKC").toLowerCase();
      if (taken.has(key)) continue;
      taken.add(key);
      return candidate;
    }
  });
}

/** The last part of a path, without what a file system, a screen or an eye would take for something else. */
function cleanFileName(name: string): string {
  const cleaned = name
    .normalize("NFC")
    .toWellFormed()
    .replace(/^.*[\\/]/s, "")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "");
  // A code stands in front of it in a pack, but whoever saves the file may take that away.
  const isReserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i.test(cleaned);
  if (cleaned === "") return "tep";
  return isReserved ? `_${cleaned}` : cleaned;
}

function splitName(name: string): { readonly stem: string; readonly extension: string } {
  const dot = name.lastIndexOf(".");
  const extension = name.slice(dot);
  const isExtension = dot > 0 && extension.length <= longestExtension && /^\.[A-Za-z0-9]+$/.test(extension);
  return isExtension ? { stem: name.slice(0, dot).replace(/[. ]+$/, ""), extension } : { stem: name, extension: "" };
}

/** Whole characters only, and no dot or space before what follows. */
function cutTo(text: string, longest: number): string {
  let cut = "";
  for (const character of text) {
    if (cut.length + character.length > longest) break;
    cut += character;
  }
  return cut.replace(/[. ]+$/, "");
}
