/** The first look at JSON that says of itself what it is. */

export type FormatHeader = { readonly version: string; readonly isNewer: boolean };

/** Of the one major version that there is; a later minor version is read strictly too, and so refused as malformed. */
const knownMajor = 1;

export function readVersion(json: unknown, format: string): FormatHeader | "foreign" | "malformed" {
  if (!isObject(json) || json["format"] !== format) return "foreign";
  const { formatVersion } = json;
  const parts = typeof formatVersion === "string" ? /^(\d{1,4})\.(\d{1,4})$/.exec(formatVersion) : null;
  if (parts === null || Number(parts[1]) < knownMajor) return "malformed";
  return { version: `${Number(parts[1])}.${Number(parts[2])}`, isNewer: Number(parts[1]) > knownMajor };
}

export const readPlace = (path: readonly PropertyKey[]): string => path.map(String).join(".") || "(root)";

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
