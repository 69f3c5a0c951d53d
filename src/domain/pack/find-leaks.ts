/**
 * Addresses and numbers in a text that tell an outsider how to reach a machine or a person: what somebody may not have
 * meant to hand out. A hint for the eye, not a filter: nothing is taken out because of it.
 */
export const leakKinds = ["email", "url", "host", "ip", "mac", "phone", "national-id"] as const;
export type LeakKind = (typeof leakKinds)[number];

export type FoundLeak = { readonly kind: LeakKind; readonly text: string };

type Pattern = {
  readonly kind: LeakKind;
  readonly expression: RegExp;
  readonly isMeant?: (text: string, before: string) => boolean;
};

/** Nothing can be found in a text without any of these. */
const anythingToLookAt = /[@:\\]|\d|\.[a-z]/i;

/** Digests, in one piece or in groups, are long enough to hold any number by chance. */
const digests = /(?<![0-9a-z])(?:[0-9a-f]{32,}|(?:[0-9a-f]{8} ){3,}[0-9a-f]{8})(?![0-9a-z])/gi;

/** Before a number of four parts these make it a version or a place in a document. */
const numberedThing =
  /(?:\bv|\bver\.?|version|firmware|phiên bản|bản vá|\bbản|mục|điều|khoản|điểm|phụ lục|chương|section|clause|release)\s*$/iu;
const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const topLevels =
  "local|lan|internal|intranet|corp|localdomain|arpa|vn|com|net|org|gov|edu|info|biz|io|cloud|app|dev|asia|test";

/** In this order: what one pattern took is not looked at by the next. */
const patterns: readonly Pattern[] = [
  { kind: "email", expression: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
  { kind: "url", expression: /(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,14}:\/\/|www\.)[^\s<>"'«»“”]+/giu },
  { kind: "url", expression: /\\\\[\p{L}\p{N}._-]+(?:\\[^\s\\<>"'«»“”]+)*/gu },
  {
    kind: "mac",
    expression: /(?<![\w:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\w:-])/gi,
    // A moment is also written as six pairs of digits.
    isMeant: (text) => /[a-f]/i.test(text) || text.includes(":"),
  },
  { kind: "mac", expression: /(?<![\w.])[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}(?![\w.])/gi, isMeant: hasLetter },
  {
    kind: "ip",
    expression: /(?<![\w:])[0-9a-f:]*:[0-9a-f:]*:[0-9a-f:]*(?:%\w+)?(?:\/\d{1,3})?(?![\w:])/gi,
    isMeant: isIpv6,
  },
  {
    kind: "ip",
    expression: new RegExp(`(?<![\\w.])${octet}(?:\\.${octet}){3}(?:/\\d{1,2})?(?::\\d{1,5})?(?![\\w]|\\.\\d)`, "g"),
    isMeant: (text, before) => !text.startsWith("0.") && !numberedThing.test(before),
  },
  { kind: "national-id", expression: /(?<![\w.,])0\d\d(?:[ .]?\d{3}){3}(?![\w]|[.,]\d)/g, isMeant: isNationalId },
  { kind: "phone", expression: /(?<![\w.,/-])(?:\(?\+?\d[\d .()-]{7,18}\d)(?![\w]|[./-]\d)/g, isMeant: isPhone },
  {
    kind: "host",
    expression: new RegExp(
      `(?<![\\w.@-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${topLevels})(?![\\w-]|\\.\\w)`,
      "gi",
    ),
    isMeant: hasLetter,
  },
];

export function findLeaks(text: string): readonly FoundLeak[] {
  if (!anythingToLookAt.test(text)) return [];
  let left = text.normalize("NFC").replace(digests, blank);
  const found: FoundLeak[] = [];
  for (const { kind, expression, isMeant } of patterns) {
    left = left.replace(expression, (match: string, ...rest: readonly unknown[]) => {
      const offset = rest.find((part): part is number => typeof part === "number") ?? 0;
      if (isMeant !== undefined && !isMeant(match, left.slice(Math.max(0, offset - 24), offset))) return match;
      found.push({ kind, text: match.replace(/[.,;:!?)\]]+$/, "") });
      return blank(match);
    });
  }
  return found;
}

const blank = (text: string): string => " ".repeat(text.length);

function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text);
}

/** Groups of four digits at most, eight of them or fewer around one `::`; a time of day has neither. */
function isIpv6(text: string): boolean {
  const address = text.replace(/[%/].*$/, "");
  const halves = address.split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (groups.length === 0 || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : halves.length === 1 && groups.length === 8;
}

/** Province codes run from 001 to 096 (Circular 59/2021/TT-BCA). */
function isNationalId(text: string): boolean {
  const province = Number(text.slice(0, 3));
  return province >= 1 && province <= 96;
}

/** Vietnamese numbers by their plan, foreign ones by their plus sign. */
function isPhone(text: string): boolean {
  if (/\d{1,4}[.-]\d{1,2}[.-]\d{4}|\d{4}[.-]\d{1,2}[.-]\d{1,2}/.test(text)) return false;
  const digits = text.replace(/\D/g, "");
  const isInternational = text.replace("(", "").startsWith("+");
  if (isInternational && !digits.startsWith("84")) return digits.length >= 8 && digits.length <= 15;
  const national = digits.replace(/^(?:00)?84/, "0").replace(/^00/, "0");
  return /^0[35789]\d{8}$|^02\d{8,9}$|^1[89]00\d{4,6}$/.test(national);
}
