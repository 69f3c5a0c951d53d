/** What a screen works with: one assessment, opened, in one workspace. */
import type { AssessmentFacts, Evaluation } from "#src/domain/assessment/evaluation";
import type { CatalogBundle } from "./catalog-source";
import type { Workspace } from "./database";
import type { Writer } from "./writer";

export type Session = {
  readonly workspace: Workspace;
  readonly writer: Writer;
  readonly bundle: CatalogBundle;
};

/** The facts of the opened assessment and what follows from them; both fresh after every write of any tab. */
export type OpenAssessment = {
  readonly session: Session;
  readonly facts: AssessmentFacts;
  readonly evaluation: Evaluation;
};
