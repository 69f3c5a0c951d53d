/**
 * The attendance sheet of a course becomes evidence. Two files go into the vault: the sheet as it is printed and signed,
 * and the one without the persons' own scores, which alone leaves in a pack.
 */
import { cleanFileName } from "#src/domain/evidence/clean-file-name";
import { nextEvidenceCode } from "#src/domain/evidence/evidence-code";
import type { EvidenceItem, EvidenceVersion } from "#src/domain/evidence/evidence-item";
import { vaultLimits } from "#src/domain/evidence/intake";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import type { TrainingSession } from "#src/domain/training/training-session";
import { commit } from "./commit";
import { aloneInVault, storeBlob, type FileError } from "./evidence-files";
import { asJson } from "./field-edits";
import { writeEdits } from "./write-edits";
import type { Writer } from "./writer";

export type SheetFiles = {
  readonly name: string;
  readonly title: string;
  /** With the persons' own scores. */
  readonly sheet: Blob;
  readonly sheetThatLeaves: Blob;
  /** The items of the assessment's catalog that it is evidence to. */
  readonly controlIds: readonly string[];
};

const pdf = "application/pdf";

/**
 * A new piece of evidence, or a new version of the one that this course already has. What it is, and that the session
 * knows it, is written in one transaction; the evidence alone is part of the assessment's history.
 */
export const keepAttendanceSheet = (
  writer: Writer,
  session: TrainingSession,
  files: SheetFiles,
): Promise<Result<Pick<EvidenceItem, "id" | "code">, FileError | { readonly type: "vault-full" }>> =>
  aloneInVault(writer.database, async () => {
    const { database } = writer;
    const stored = await database.evidenceFiles.toArray();
    const held = stored.reduce((sum, { byteCount }) => sum + byteCount, 0);
    if (held + files.sheet.size + files.sheetThatLeaves.size > vaultLimits.allBytes)
      return fail({ type: "vault-full" });
    const digests: string[] = [];
    for (const blob of [files.sheet, files.sheetThatLeaves]) {
      const sha256 = await digestOf(blob);
      const kept = await storeBlob(database, { sha256, byteCount: blob.size, mediaType: pdf }, blob);
      if (!kept.ok) return kept;
      digests.push(sha256);
    }
    const [sha256 = "", packSha256 = ""] = digests;
    const version: EvidenceVersion = {
      name: cleanFileName(files.name, { extensions: ["pdf"] }).name,
      mediaType: pdf,
      byteCount: files.sheet.size,
      sha256,
      addedAt: new Date(writer.now()).toISOString(),
      packCopy: { sha256: packSha256, byteCount: files.sheetThatLeaves.size },
    };
    return writeBoth(writer, session, files, version);
  });

async function writeBoth(writer: Writer, session: TrainingSession, files: SheetFiles, version: EvidenceVersion) {
  const { database } = writer;
  const { assessmentId } = session;
  let named: Pick<EvidenceItem, "id" | "code"> = { id: "", code: "" };
  const saved = await commit(writer, async () => {
    const known =
      session.evidenceItemId === null ? undefined : await database.evidenceItems.get(session.evidenceItemId);
    const ofAssessment =
      known === undefined
        ? await writeEdits(
            writer,
            assessmentId,
            async ({ evidenceCodesGiven }) => {
              const item: EvidenceItem = {
                id: writer.newId(),
                assessmentId,
                code: nextEvidenceCode(evidenceCodesGiven),
                title: files.title,
                kind: "record",
                datedOn: session.heldOn,
                location: "",
                controlIds: [...files.controlIds],
                source: "file",
                // Names of people: for those who have to know.
                classification: "restricted",
                versions: [version],
              };
              named = item;
              return { edits: [{ ...evidence(item.id), field: null, value: asJson(item) }] };
            },
            { evidenceCodes: 1 },
          )
        : await writeEdits(
            writer,
            assessmentId,
            [
              { ...evidence(known.id), field: "versions", value: asJson([...(known.versions ?? []), version]) },
              { ...evidence(known.id), field: "datedOn", value: session.heldOn },
            ],
            {},
          );
    if (known !== undefined) named = known;
    const ofSession = await writeEdits(
      writer,
      session.id,
      [{ entity: "training-session", entityId: session.id, field: "evidenceItemId", value: named.id }],
      {},
    );
    return [ofAssessment, ofSession];
  });
  return saved.ok ? succeed({ id: named.id, code: named.code }) : saved;
}

const evidence = (entityId: string) => ({ entity: "evidence-item", entityId }) as const;

async function digestOf(blob: Blob): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
