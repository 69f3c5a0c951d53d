/** Where `assessment.json` of a pack is believed or refused. Whether its numbers are true is asked afterwards. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { isObject, readPlace, readVersion } from "./format-version";
import { packDocumentSchema3, upgradePackDocument3 } from "./upgrade-pack-document";
import { packDocumentSchema, packFormat, packSchemaVersion, type PackDocument } from "./pack-document";

export type PackDocumentFault =
  | { readonly reason: "foreign" }
  | { readonly reason: "newer"; readonly version: string }
  | { readonly reason: "malformed"; readonly place: string };

/** `json` is bounded in size and depth already, and its text is canonical. */
export function parsePackDocument(json: unknown): Result<PackDocument, PackDocumentFault> {
  const header = readVersion(json, packFormat);
  if (header === "foreign" || !isObject(json)) return fail({ reason: "foreign" });
  if (header === "malformed") return fail({ reason: "malformed", place: "formatVersion" });
  const { schemaVersion } = json;
  const isLater = typeof schemaVersion === "number" && schemaVersion > packSchemaVersion;
  if (header.isNewer || isLater)
    return fail({ reason: "newer", version: isLater ? `${header.version}/${schemaVersion}` : header.version });
  const parsed = schemaVersion === 3 ? packDocumentSchema3.safeParse(json) : packDocumentSchema.safeParse(json);
  if (!parsed.success) return fail({ reason: "malformed", place: readPlace(parsed.error.issues[0]?.path ?? []) });
  return succeed(parsed.data.schemaVersion === 3 ? upgradePackDocument3(parsed.data) : parsed.data);
}
