/**
 * Claims that a self-assessment may not make: that a standard is met or certified (only a certification body says so),
 * that somebody authenticated it, or that a national standard adopted an edition of which no adoption was found. Found in
 * what the unit wrote, and pointed at; nothing is taken out.
 */
import { foldText } from "#src/domain/shared/fold-text";

export const forbiddenClaimKinds = ["certified", "conforms", "adopted"] as const;
export type ForbiddenClaimKind = (typeof forbiddenClaimKinds)[number];

export type ForbiddenClaim = { readonly kind: ForbiddenClaimKind; readonly text: string };

/** Over folded text: lower case, without marks, đ as d. */
const patterns: readonly { readonly kind: ForbiddenClaimKind; readonly expression: RegExp }[] = [
  { kind: "adopted", expression: /tcvn iso\/?(?:iec)? ?27001 ?: ?20(?:2\d)/g },
  {
    kind: "certified",
    expression:
      /(?:duoc (?:cap )?chung nhan|dat chung (?:nhan|chi)|co chung (?:nhan|chi)|da chung nhan|certified (?:to|against|under|for)|holds? (?:an? )?(?:iso|certificate)) (?:[a-z0-9/ -]{0,30})?(?:iso|27001|isms|hop chuan)/g,
  },
  { kind: "certified", expression: /iso(?:\/iec)? ?27001(?: ?: ?20\d\d)?[ -]certified/g },
  {
    kind: "conforms",
    expression:
      /(?:dat chuan|dap ung day du|tuan thu (?:hoan toan|day du)|phu hop hoan toan(?: voi)?|hop chuan|fully compli(?:ant|es) with|conforms? (?:fully )?to|complies fully with) (?:[a-z0-9/ -]{0,30})?(?:iso|27001)/g,
  },
];

/** One of these stands in every claim; most texts have none of them. */
const claimed = /iso|27001|isms|hop chuan/;

/** «Chưa được chứng nhận», «not certified»: saying that it is not so claims nothing. */
const denial =
  /(?:khong|chua|khong phai|chang|not|no|never|nor|un|chuan bi|se|huong toi|muc tieu|de xuat|ke hoach|plans? to|will|aims? to|towards?) (?:[a-z]+ ){0,3}$/;

export function findForbiddenClaims(text: string): readonly ForbiddenClaim[] {
  const composed = text.normalize("NFC");
  const folded = foldText(composed);
  if (!claimed.test(folded)) return [];
  // Folding keeps the number of characters; where it does not, the folded words are shown.
  const shown = folded.length === composed.length ? composed : folded;
  const claims: ForbiddenClaim[] = [];
  for (const { kind, expression } of patterns) {
    for (const match of folded.matchAll(expression)) {
      const isDenied = kind !== "adopted" && denial.test(folded.slice(Math.max(0, match.index - 40), match.index));
      if (!isDenied) claims.push({ kind, text: shown.slice(match.index, match.index + match[0].length) });
    }
  }
  return claims;
}
