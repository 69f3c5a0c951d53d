/** Pieces of evidence as rows, whatever the vault holds of them. */
import type { EvidenceItem, EvidenceSource, EvidenceVersion } from "#src/domain/evidence/evidence-item";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { addEvidenceItem, type EvidenceFields } from "./assessments";
import { commitEdits } from "./commit";
import { WriteRefused, type SaveError } from "./save-error";
import type { Writer } from "./writer";

/** Looked up inside the transaction: another tab may have added a version meanwhile. */
export async function addEvidenceVersion(
  writer: Writer,
  assessmentId: string,
  itemId: string,
  version: EvidenceVersion,
): Promise<Result<Pick<EvidenceItem, "id" | "code">, SaveError>> {
  let code = "";
  const saved = await commitEdits(writer, assessmentId, async () => {
    const item = await writer.database.evidenceItems.get(itemId);
    if (item === undefined) throw new WriteRefused({ type: "save-target-missing" });
    ({ code } = item);
    const name = { entity: "evidence-item", entityId: itemId } as const;
    return {
      edits: [
        ...(item.source === "file" ? [] : [{ ...name, field: "source", value: "file" }]),
        { ...name, field: "versions", value: [...(item.versions ?? []), version] },
      ],
    };
  });
  return saved.ok ? succeed({ id: itemId, code }) : fail(saved.error);
}

const usualKind: Readonly<Record<Exclude<EvidenceSource, "file">, EvidenceItem["kind"]>> = {
  link: "document",
  archive: "document",
  interview: "statement",
  observation: "record",
};

/** Something kept, said or seen elsewhere, of which there is no file here. */
export const addEvidenceRecord = (
  writer: Writer,
  assessmentId: string,
  source: Exclude<EvidenceSource, "file">,
  fields: EvidenceFields & Pick<EvidenceItem, "title">,
): Promise<Result<EvidenceItem, SaveError>> =>
  addEvidenceItem(writer, assessmentId, {
    kind: usualKind[source],
    datedOn: null,
    location: "",
    controlIds: [],
    classification: "internal",
    ...fields,
    source,
  });

/** The files stay in the vault: undo brings the piece back with them. */
export const removeEvidenceItem = (writer: Writer, assessmentId: string, itemId: string) =>
  commitEdits(writer, assessmentId, [{ entity: "evidence-item", entityId: itemId, field: null, value: null }]);
