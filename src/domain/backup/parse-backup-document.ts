/** Where `data/assessment.json` of a backup is believed or refused. */
import { fail, succeed, type Result } from "#src/domain/shared/result";
import {
  backupFileSchema,
  backupFormat,
  backupFormatVersion,
  backupReviewSchema,
  backupSchemaVersion,
  backupTrainingSchema,
  type BackupDocument,
} from "./backup-document";
import { backupSchemas } from "./upgrade-backup-document";

export type BackupDocumentError =
  | { readonly type: "backup-foreign" }
  /** `place` is the version that the file was written in. */
  | { readonly type: "backup-newer"; readonly place: string }
  | { readonly type: "backup-malformed"; readonly place: string };

export type ParsedDocument = {
  readonly document: BackupDocument;
  /** Places in the header that only a later minor version knows. */
  readonly ignored: readonly string[];
};

/** `json` is bounded in size and depth already. */
export function parseBackupDocument(json: unknown): Result<ParsedDocument, BackupDocumentError> {
  if (!isObject(json) || json["format"] !== backupFormat) return fail({ type: "backup-foreign" });
  const version = versionOf(json["formatVersion"]);
  if (version === null) return fail({ type: "backup-malformed", place: "formatVersion" });
  const [major, minor] = version;
  const known = versionOf(backupFormatVersion) ?? [0, 0];
  if (major > known[0]) return fail({ type: "backup-newer", place: `${major}.${minor}` });
  const { schemaVersion } = json;
  if (typeof schemaVersion === "number" && schemaVersion > backupSchemaVersion)
    return fail({ type: "backup-newer", place: `${major}.${minor}/${schemaVersion}` });
  return minor > known[1] ? parseLaterMinor(json) : parseStrictly(json, []);
}

function parseStrictly(
  json: Record<string, unknown>,
  ignored: readonly string[],
): Result<ParsedDocument, BackupDocumentError> {
  const parsed = schemaOf(json).parse(json);
  return "path" in parsed
    ? fail({ type: "backup-malformed", place: placeOf(parsed.path) })
    : succeed({ document: parsed.document, ignored });
}

/** Of what names no schema that ever was, today's says what is wrong. */
const schemaOf = ({ schemaVersion }: Record<string, unknown>) =>
  backupSchemas[schemaVersion === 2 || schemaVersion === 3 ? schemaVersion : backupSchemaVersion];

/** Only header fields are passed over: those of the records are sealed and counted by `schemaVersion`. */
function parseLaterMinor(json: Record<string, unknown>): Result<ParsedDocument, BackupDocumentError> {
  const ignored: string[] = [];
  const known = (value: unknown, shape: object, path: readonly PropertyKey[]): unknown => {
    if (!isObject(value)) return value;
    const names = Object.keys(value);
    ignored.push(...names.filter((name) => !Object.hasOwn(shape, name)).map((name) => placeOf([...path, name])));
    return Object.fromEntries(names.filter((name) => Object.hasOwn(shape, name)).map((name) => [name, value[name]]));
  };
  const eachKnown = (value: unknown, shape: object, name: string): unknown =>
    Array.isArray(value) ? value.map((item: unknown, index) => known(item, shape, [name, index])) : value;
  const [document, assessment] = [schemaOf(json).document.shape, schemaOf(json).assessment.shape];
  const header = known(json, document, []) as Record<string, unknown>;
  return parseStrictly(
    {
      ...header,
      counts: known(json["counts"], document.counts.shape, ["counts"]),
      files: eachKnown(json["files"], backupFileSchema.shape, "files"),
      assessments: eachKnown(json["assessments"], assessment, "assessments"),
      ...("reviews" in header ? { reviews: eachKnown(json["reviews"], backupReviewSchema.shape, "reviews") } : {}),
      ...("trainings" in header
        ? { trainings: eachKnown(json["trainings"], backupTrainingSchema.shape, "trainings") }
        : {}),
    },
    ignored,
  );
}

function versionOf(text: unknown): readonly [major: number, minor: number] | null {
  const parts = typeof text === "string" ? /^(\d{1,4})\.(\d{1,4})$/.exec(text) : null;
  return parts === null ? null : [Number(parts[1]), Number(parts[2])];
}

const placeOf = (path: readonly PropertyKey[]) => path.map(String).join(".") || "(root)";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
