/** «Danh sách tham dự», laid out by Decree 30/2020; the same facts and moment give the same bytes. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { createFlow } from "#src/formats/evidence-pack/layout/flow";
import { createPdfDocument, type FaceBytes } from "#src/formats/pdf/document";
import type { FilePart } from "#src/formats/pdf/file-writer";
import type { Substitution } from "#src/formats/pdf/printable-text";
import { attendanceSheet as words } from "#src/i18n/vi/attendance-sheet";
import type { AttendanceInput } from "./attendance-input";
import { drawContents, drawResult } from "./layout/contents";
import { drawHead } from "./layout/head";
import { drawMargins } from "./layout/margins";
import type { AttendancePage } from "./layout/page";
import { drawPeople } from "./layout/people";
import { drawSignatures } from "./layout/signatures";

export const mediaType = "application/pdf";

export interface WrittenSheet {
  readonly parts: readonly FilePart[];
  readonly pageCount: number;
  readonly substitutions: readonly Substitution[];
}

export function writeAttendanceSheet(input: AttendanceInput, faces: FaceBytes): WrittenSheet {
  const { sheet, organisation, appVersion, generatedAt } = input;
  const document = createPdfDocument({
    faces,
    title: words.documentTitle(sheet.course.trim() || words.untitled),
    author: organisation.trim() || sheet.trainer.trim() || words.kind,
    subject: words.subject,
    keywords: words.keywords,
    creator: `tu-danh-gia-27001 ${appVersion}`,
    language: "vi",
    createdAt: generatedAt,
    fileId: bytesToHex(sha256(new TextEncoder().encode(canonicalJson(input as unknown as Json)))).slice(0, 32),
  });
  const page: AttendancePage = { input, document, flow: createFlow(document) };
  for (const draw of [drawHead, drawPeople, drawContents, drawResult, drawSignatures, drawMargins]) draw(page);
  const parts = document.finish();
  return { parts, pageCount: document.pageCount, substitutions: document.substitutions() };
}
