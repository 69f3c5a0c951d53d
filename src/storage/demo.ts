/** The demo organisation: shipped answers, written into a database of their own through the one writer path. */
import * as z from "zod/mini";
import {
  controlAssessmentSchema,
  createControlAssessment,
  profileSchema,
  type Assessment,
} from "#src/domain/assessment/assessment";
import { evidenceItemSchema } from "#src/domain/evidence/evidence-item";
import type { ChainHead } from "#src/domain/history/chain-head";
import type { Edit } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { loadDemoFile } from "./catalog-source";
import { commitEdits } from "./commit";
import type { SaveError } from "./save-error";
import type { Writer } from "./writer";

const demoSchema = z.strictObject({
  assessment: z.strictObject({ catalogId: z.string(), profile: profileSchema }),
  controlAssessments: z.array(
    z.extend(z.partial(z.omit(controlAssessmentSchema, { assessmentId: true })), { controlId: z.string() }),
  ),
  evidenceItems: z.array(z.omit(evidenceItemSchema, { id: true, assessmentId: true })),
});

export type DemoError = { readonly type: "demo-malformed"; readonly place: string };

/** One demo per browser, whoever asks first. */
const demoAssessmentId = "demo";

/** Opens the demo assessment, writing it first when this browser has none yet. */
export async function openDemo(writer: Writer): Promise<Result<string, DemoError | SaveError>> {
  const existing = await writer.database.chainHeads.get(demoAssessmentId);
  if (existing !== undefined) return succeed(demoAssessmentId);
  const parsed = demoSchema.safeParse(await loadDemoFile());
  if (!parsed.success) {
    return fail({ type: "demo-malformed", place: parsed.error.issues[0]?.path.map(String).join(".") || "(root)" });
  }
  const { assessment, controlAssessments, evidenceItems } = parsed.data;
  const id = demoAssessmentId;
  const created: Assessment = { ...assessment, id, createdAt: new Date(writer.now()).toISOString() };
  const edits: readonly Edit[] = [
    { entity: "assessment", entityId: id, field: null, value: created },
    ...controlAssessments.map((answers): Edit => ({
      entity: "control-assessment",
      entityId: answers.controlId,
      field: null,
      value: { ...createControlAssessment(id, answers.controlId), ...answers } as Json,
    })),
    ...evidenceItems.map((item): Edit => {
      const itemId = writer.newId();
      return {
        entity: "evidence-item",
        entityId: itemId,
        field: null,
        value: { ...item, id: itemId, assessmentId: id },
      };
    }),
  ];
  // Two tabs may come here at once; the second finds the first one's work.
  const plan = async ({ sequence }: ChainHead) => ({ edits: sequence === 0 ? edits : [] });
  const saved = await commitEdits(writer, id, plan, { creates: true, evidenceCodes: evidenceItems.length });
  return saved.ok ? succeed(id) : saved;
}
