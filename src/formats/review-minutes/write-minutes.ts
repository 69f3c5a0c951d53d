/** «Biên bản thẩm tra», laid out by Decree 30/2020. Every number in it is counted again here. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalJson, type Json } from "#src/domain/shared/canonical-json";
import { fail, succeed, type Result } from "#src/domain/shared/result";
import { createFlow } from "#src/formats/evidence-pack/layout/flow";
import { createPdfDocument, type FaceBytes } from "#src/formats/pdf/document";
import type { FilePart } from "#src/formats/pdf/file-writer";
import type { Substitution } from "#src/formats/pdf/printable-text";
import { reviewMinutes as words } from "#src/i18n/vi/review-minutes";
import { drawHead } from "./layout/head";
import { drawMargins } from "./layout/margins";
import { drawOpinions } from "./layout/opinions";
import { drawPack } from "./layout/pack";
import { drawRules } from "./layout/rules";
import { drawClosing } from "./layout/closing";
import type { MinutesSheet } from "./layout/sheet";
import type { MinutesInput } from "./minutes-input";

export const mediaType = "application/pdf";

export interface WrittenMinutes {
  readonly parts: readonly FilePart[];
  readonly pageCount: number;
  readonly substitutions: readonly Substitution[];
}

export interface MinutesDependencies {
  readonly faces: FaceBytes;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  readonly pause?: () => Promise<void>;
  readonly isCancelled?: () => boolean;
}

export async function writeMinutes(
  input: MinutesInput,
  { faces, onProgress, pause, isCancelled }: MinutesDependencies,
): Promise<Result<WrittenMinutes, { readonly type: "cancelled" }>> {
  const organisation = input.review.organisationName.trim() || words.unnamed;
  const document = createPdfDocument({
    faces,
    title: words.documentTitle(organisation),
    author: input.review.office.trim() || input.review.reviewer.trim() || organisation,
    subject: words.subject,
    keywords: words.keywords,
    creator: `tu-danh-gia-27001 ${input.appVersion}`,
    language: "vi",
    createdAt: input.generatedAt,
    fileId: bytesToHex(sha256(new TextEncoder().encode(canonicalJson(input as unknown as Json)))).slice(0, 32),
  });
  const sheet: MinutesSheet = { input, organisation, document, flow: createFlow(document) };
  let parts: readonly FilePart[] = [];
  const steps = [drawHead, drawPack, drawRules, drawOpinions, drawClosing, drawMargins].map(
    (draw) => () => draw(sheet),
  );
  steps.push(() => {
    parts = document.finish();
  });
  for (const [done, run] of steps.entries()) {
    onProgress?.(done / steps.length);
    await pause?.();
    if (isCancelled?.()) return fail({ type: "cancelled" });
    run();
  }
  onProgress?.(1);
  return succeed({ parts, pageCount: document.pageCount, substitutions: document.substitutions() });
}
