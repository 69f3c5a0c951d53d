/** The demo organisation as a browser that opens it holds it, ids aside. */
import { readFileSync } from "node:fs";
import type { Assessment } from "#src/domain/assessment/assessment";
import type { AssessmentRows } from "#src/domain/assessment/assessment-parts";
import { demoFileNames, demoFileSchema, type DemoFile } from "#src/storage/demo-file";
import { approvedRows } from "#src/storage/demo-periods";
import { demoRows } from "#src/storage/demo-rows";
import { digest } from "#src/storage/write-edits";
import { shippedCatalog, shippedModel } from "#test/support/shipped-files";

const folder = new URL("../../controls/demo-organisation/", import.meta.url);
const contents = demoFileNames.map((name) => readFileSync(new URL(`${name}.json`, folder), "utf8"));

export const shippedDemo: DemoFile = demoFileSchema.parse(
  Object.assign({}, ...contents.map((text) => JSON.parse(text) as object)),
);

let given = 0;
const newId = () => `id-${String((given += 1)).padStart(4, "0")}`;

const assessment: Assessment = { ...shippedDemo.assessment, id: "demo", createdAt: "2026-11-16T00:00:00.000Z" };
const rows = demoRows(shippedDemo, { assessmentId: "demo", newId, digest });

export const demoFacts: { readonly assessment: Assessment } & AssessmentRows = {
  assessment,
  ...rows,
  ...approvedRows(
    shippedDemo,
    { assessment, ...rows },
    { catalog: shippedCatalog, model: shippedModel },
    { headHash: digest("head"), newId },
  ),
};
