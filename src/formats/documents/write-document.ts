/** The files for people and programs beside the pack: the Word summary, and OSCAL. */
import { mediaType as wordMediaType, writeSummary } from "#src/formats/docx/write-summary";
import { mediaType, type OscalModel, writeOscal } from "#src/formats/oscal/write-oscal";
import type { DocumentInput } from "./document-input";

export type DocumentKind = "management-summary" | OscalModel;

export const writeDocument = (kind: DocumentKind, input: DocumentInput): Blob =>
  kind === "management-summary"
    ? new Blob([writeSummary(input)], { type: wordMediaType })
    : new Blob([writeOscal(kind, input)], { type: mediaType });
