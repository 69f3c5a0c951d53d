/** The rule on the pages: made again from the data they have to be the same bytes. What a signature added is left out. */
import type { Change } from "#src/domain/history/change";
import type { PackDocument } from "#src/domain/pack/pack-document";
import type { ManifestEntry } from "#src/domain/pack/pack-manifest";
import { failed, passed, unchecked } from "#src/domain/pack/rule-outcome";
import type { AttachedFile } from "./attached-file";
import type { RuleOutcome } from "#src/domain/pack/verification";
import type { PackReading } from "./read-pack";

export type RebuildInput = {
  readonly document: PackDocument;
  readonly changes: readonly Change[];
  readonly entries: readonly ManifestEntry[];
  /** Evidence, by name and as it stands in the pack. */
  readonly files: readonly AttachedFile[];
};

/** Null where the pages cannot be made. */
export type RebuildPages = (input: RebuildInput) => Promise<Blob | null>;

export type PagesDependencies = {
  /** Of the app that makes the pages: only the same version makes the same ones. */
  readonly appVersion?: string | undefined;
  readonly rebuildPages?: RebuildPages | undefined;
};

export async function verifyPages(
  { pdf, fileId, addedAnnotations }: PackReading,
  fingerprint: string,
  input: RebuildInput,
  { appVersion, rebuildPages }: PagesDependencies,
): Promise<RuleOutcome> {
  if (fileId !== fingerprint.slice(0, 32)) return failed("pages", "file-id-differs");
  if (rebuildPages === undefined) return unchecked("pages", "not-rebuilt");
  const { appVersion: version } = input.document;
  if (appVersion !== version) return unchecked("pages", "other-version", { figures: { version } });
  const rebuilt = await rebuildPages(input);
  if (rebuilt === null) return unchecked("pages", "not-rebuilt");
  const asMade = pdf.source.file.slice(0, pdf.revisions[0].end);
  if (!(await areSame(asMade, rebuilt))) return failed("pages", "differ");
  return addedAnnotations === 0 ? passed("pages", "same") : unchecked("pages", "marks-added");
}

const pieceLength = 1024 ** 2;

async function areSame(left: Blob, right: Blob): Promise<boolean> {
  if (left.size !== right.size) return false;
  for (let at = 0; at < left.size; at += pieceLength) {
    const [one, other] = await Promise.all([left, right].map((blob) => blob.slice(at, at + pieceLength).arrayBuffer()));
    if (one === undefined || other === undefined || !areEqual(new Uint8Array(one), new Uint8Array(other))) return false;
  }
  return true;
}

const areEqual = (left: Uint8Array, right: Uint8Array): boolean =>
  left.byteLength === right.byteLength && left.every((byte, index) => byte === right[index]);
