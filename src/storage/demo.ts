/** The demo organisation: shipped answers, written into a database of their own through the one writer path. */
import { idOfRow, listRows, noRows, partOf, type AssessmentRows } from "#src/domain/assessment/assessment-parts";
import type { Assessment } from "#src/domain/assessment/assessment";
import type { Edit, Operation } from "#src/domain/history/change";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { movedInTime } from "#src/domain/shared/moved-uuid";
import { loadCatalog } from "./catalog-source";
import { commit } from "./commit";
import { demoFileSchema, loadDemoFiles } from "./demo-file";
import { approvedRows } from "./demo-periods";
import { demoDays, type DemoDay } from "./demo-history";
import { demoRows, findUnknownReference } from "./demo-rows";
import { asJson } from "./field-edits";
import type { SaveError } from "./save-error";
import { digest, writeEdits, type EditPlan } from "./write-edits";
import type { Writer } from "./writer";

export type DemoError = { readonly type: "demo-malformed"; readonly place: string };

/** One demo per browser, whoever asks first. */
const demoAssessmentId = "demo";

/**
 * Opens the demo assessment, writing it first when this browser has none yet: one operation, dated back to the days on
 * which the work was done. What was approved comes last, because it names the change up to which it was read.
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
  const days = demoDays(file, assessment, rows);
  const saved = await commit(writer, async () => {
    const options = { creates: true, evidenceCodes: file.evidenceItems.length };
    let { head, changes } = await writeEdits(backIn(writer, days[0]), id, firstOf(days, operation), options);
    // Two tabs may come here at once; the second finds the first one's work.
    if (changes.length === 0) return [];
    const write = async (day: DemoDay | undefined, edits: readonly Edit[]) => {
      const next = await writeEdits(backIn(writer, day), id, async () => ({ edits, operation }), {});
      ({ head } = next);
      changes = [...changes, ...next.changes];
    };
    for (const day of days.slice(1)) await write(day, day.edits);
    const approved = approvedRows(file, { assessment, ...rows }, bundle.value, { headHash: head.hash, newId });
    await write(days.at(-1), creationOf({ ...noRows, ...approved }));
    return [{ head, changes }];
  });
  return saved.ok ? succeed(id) : saved;
}

const firstOf =
  ([first]: readonly DemoDay[], operation: Operation): EditPlan =>
  async ({ sequence }) => ({ edits: sequence === 0 ? (first?.edits ?? []) : [], operation });

/** Nine in the morning in Hải Phòng, and never in the future: a clock that is behind the demo writes it all today. */
function backIn(writer: Writer, day: DemoDay | undefined): Writer {
  const at = Math.min(writer.now(), day === undefined ? Infinity : Date.parse(`${day.on}T02:00:00Z`));
  return { ...writer, now: () => at, actor: () => day?.by ?? "", newId: () => movedInTime(writer.newId(), at) };
}

const malformed = (place: string) => fail({ type: "demo-malformed" as const, place });

const creationOf = (rows: AssessmentRows): readonly Edit[] =>
  listRows(rows).map(({ name, row }) => ({
    entity: partOf(name).entity,
    entityId: idOfRow(name, row),
    field: null,
    value: asJson(row),
  }));
