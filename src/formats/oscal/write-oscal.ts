/** The three OSCAL documents of an assessment as JSON texts. docs/oscal.md says what of ours stands where. */
import type { DocumentInput } from "#src/formats/documents/document-input";
import { sourceOf, type OscalSource } from "./oscal-source";
import type { OscalNode } from "./oscal-node";
import { writeAssessmentResults } from "./write-assessment-results";
import { writeCatalog } from "./write-catalog";
import { writePlanOfAction } from "./write-plan-of-action";

export const mediaType = "application/json";

const writers = {
  catalog: writeCatalog,
  "assessment-results": writeAssessmentResults,
  "plan-of-action-and-milestones": writePlanOfAction,
} as const satisfies Readonly<Record<string, (source: OscalSource) => OscalNode>>;

export type OscalModel = keyof typeof writers;
export const oscalModels = Object.keys(writers) as readonly OscalModel[];

/** Ends with a line break. Two spaces: people open such files, and tools that compare versions go by lines. */
export const writeOscal = (model: OscalModel, input: DocumentInput): string =>
  `${JSON.stringify(writers[model](sourceOf(input)), null, 2)}\n`;
