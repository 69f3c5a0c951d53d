/** The demo organisation: shipped answers, written into a database of their own through the one writer path. */
import { idOfRow, listRows, noRows, partOf, type AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { Assessment } from "#src/domain/assessment/assessment";
import type { Edit, Operation } from "#src/domain/history/change";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { loadCatalog } from "./catalog-source";
import { commit } from "./commit";
import { demoFileSchema, loadDemoFiles } from "./demo-file";
import { approvedRows } from "./demo-periods";
import { demoRows, findUnknownReference } from "./demo-rows";
import { asJson } from "./field-edits";
import type { SaveError } from "./save-error";
import { digest, writeEdits } from "./write-edits";
import type { Writer } from "./writer";

export type DemoError = { readonly type: "demo-malformed"; readonly place: string };

/** One demo per browser, whoever asks first. */
const demoAssessmentId = "demo";

/**
 * Opens the demo assessment, writing it first when this browser has none yet: one operation in two steps, because an
 * approved statement names the change up to which it was read.
 */
export async function openDemo(
  writer: Writer,
  loadFiles: () => Promise<unknown> = loadDemoFiles,
): Promise<Result<string, DemoError | SaveError>> {
  const existing = await writer.database.chainHeads.get(demoAssessmentId);
  if (existing !== undefined) return succeed(demoAssessmentId);
  const parsed = demoFileSchema.safeParse(await loadFiles());
  if (!parsed.success) return malformed(parsed.error.issues[0]?.path.map(String).join(".") || "(root)");
  const file = parsed.data;
  // Either language will do: only identifiers and weights are asked for.
  const bundle = await loadCatalog(file.assessment.catalogId, "vi");
  if (!bundle.ok) return malformed(bundle.error.file);
  const unknown = findUnknownReference(file, new Set(bundle.value.catalog.controls.map(({ id }) => id)));
  if (unknown !== null) return malformed(unknown);

  const id = demoAssessmentId;
  const { newId } = writer;
  const assessment: Assessment = { ...file.assessment, id, createdAt: new Date(writer.now()).toISOString() };
  const rows = demoRows(file, { assessmentId: id, newId, digest });
  const operation: Operation = { kind: "edit", id: newId() };
  const saved = await commit(writer, async () => {
    const created = [{ entity: "assessment", entityId: id, field: null, value: asJson(assessment) } as const];
    const options = { creates: true, evidenceCodes: file.evidenceItems.length };
    // Two tabs may come here at once; the second finds the first one's work.
    const plan = async ({ sequence }: { readonly sequence: number }) => ({
      edits: sequence === 0 ? [...created, ...creationOf(rows)] : [],
      operation,
    });
    const facts = await writeEdits(writer, id, plan, options);
    if (facts.changes.length === 0) return [];
    const approved = approvedRows(file, { assessment, ...rows }, bundle.value, { headHash: facts.head.hash, newId });
    const edits = creationOf({ ...noRows, ...approved });
    const approvals = await writeEdits(writer, id, async () => ({ edits, operation }), {});
    return [{ head: approvals.head, changes: [...facts.changes, ...approvals.changes] }];
  });
  return saved.ok ? succeed(id) : saved;
}

const malformed = (place: string) => fail({ type: "demo-malformed" as const, place });

const creationOf = (rows: AssessmentRows): readonly Edit[] =>
  listRows(rows).map(({ name, row }) => ({
    entity: partOf(name).entity,
    entityId: idOfRow(name, row),
    field: null,
    value: asJson(row),
  }));
