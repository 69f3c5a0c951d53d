/** What JSON can carry. `undefined`, functions and non-finite numbers are not JSON and do not belong in facts. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One text for one value (RFC 8785): keys sorted by UTF-16 code units, no white space, numbers as ECMAScript prints
 * them. Digests are taken over this text, so that key order never changes a seal.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(canonicalJson).join(",")}]`;
  let members = "";
  for (const key of Object.keys(value).toSorted()) {
    const member = (value as { readonly [key: string]: Json | undefined })[key];
    if (member !== undefined) members += `${members === "" ? "" : ","}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}
