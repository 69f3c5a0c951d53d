/** What would leave with a choice of contents: how much of each kind, which files, and what somebody should look at. */
import type { ScoringModel } from "#src/domain/assessment/scoring-model";
import type { Catalog } from "#src/domain/catalog/catalog";
import { createPackDocument, packDocumentText } from "#src/domain/pack/create-pack-document";
import { filesThatLeave, type LeavingFile } from "#src/domain/pack/files-that-leave";
import { createLeakSearch, textsThatLeave, type Leak } from "#src/domain/pack/leak-search";
import type { PackContents } from "#src/domain/pack/pack-document";
import { redactFacts } from "#src/domain/pack/redact";
import { canonicalJson } from "#src/domain/shared/canonical-json";
import type { PackContent } from "#src/storage/pack-content";

export type PackPreview = {
  readonly contents: PackContents;
  readonly dataBytes: number;
  readonly changeCount: number;
  readonly historyBytes: number;
  readonly files: readonly LeavingFile[];
  readonly fileBytes: number;
  readonly leaks: readonly Leak[];
};

export type PreviewDependencies = {
  readonly catalog: Catalog;
  readonly scoringModel: ScoringModel;
  /** Awaited between two texts: a long history must not hold the page up. */
  readonly breathe: () => Promise<void> | undefined;
  readonly isStale: () => boolean;
};

/** Null when it was overtaken. */
export async function previewPack(
  content: PackContent,
  contents: PackContents,
  { catalog, scoringModel, breathe, isStale }: PreviewDependencies,
): Promise<PackPreview | null> {
  const encoder = new TextEncoder();
  const changes = contents === "full" ? content.changes : [];
  const facts = redactFacts(content, contents);
  const document = createPackDocument(
    {
      facts,
      contents,
      head: content.head,
      catalog,
      scoringModel,
      locale: "vi",
      generatedAt: "2000-01-01T00:00:00+00:00",
      isDemo: false,
      appVersion: "0.0.0",
    },
    // A digest is as long as any other, and only the length counts here.
    () => "0".repeat(64),
  );
  const dataBytes = encoder.encode(packDocumentText(document)).length;
  let historyBytes = 0;
  for (const change of changes) {
    await breathe();
    if (isStale()) return null;
    historyBytes += encoder.encode(canonicalJson(change)).length + 1;
  }
  const search = createLeakSearch();
  for (const text of textsThatLeave(content, changes, contents)) {
    await breathe();
    if (isStale()) return null;
    search.visit(text);
  }
  const files = filesThatLeave(facts.evidenceItems, contents);
  const fileBytes = files.reduce((sum, { byteCount }) => sum + byteCount, 0);
  return {
    contents,
    dataBytes,
    changeCount: changes.length,
    historyBytes,
    files,
    fileBytes,
    leaks: search.found(),
  };
}
