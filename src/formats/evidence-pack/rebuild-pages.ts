/** Makes a pack once more from the data in it. Data of a stranger may be more than the writer bears: then there is nothing to compare. */
import { pickRows } from "#src/domain/assessment/assessment-parts";
import type { Locale } from "#src/domain/catalog/catalog-text";
import { textInLocale } from "#src/domain/catalog/parse-own-catalog";
import type { PackDocument } from "#src/domain/pack/pack-document";
import type { FaceBytes } from "#src/formats/pdf/document";
import type { EvidencePackInput, PackedFile } from "./evidence-pack-input";
import { ownCatalogOf, ownEdition, type KnownEdition } from "./verify-contents";
import type { RebuildInput, RebuildPages } from "./verify-pages";
import { writeEvidencePack } from "./write";

export type PackTexts = Pick<EvidencePackInput, "catalogText" | "scoringModelText" | "plan">;

export type RebuildDependencies = {
  readonly editions: readonly KnownEdition[];
  readonly faces: () => Promise<FaceBytes>;
  /** Of every edition in every language. */
  readonly texts: readonly PackTexts[];
  readonly pause?: (() => Promise<void>) | undefined;
  readonly isCancelled?: (() => boolean) | undefined;
};

/** Drawing takes a second or two; whoever writes data that take a minute does not want them checked. */
const longestDrawing = 60_000;

export function createRebuildPages(dependencies: RebuildDependencies): RebuildPages {
  const { editions, faces, texts, pause, isCancelled } = dependencies;
  return async (rebuild) => {
    const { document } = rebuild;
    const shipped = editions.find(({ catalog }) => catalog.id === document.catalog.id);
    const edition = shipped ?? ownEdition(document, editions);
    const words =
      shipped === undefined ? ownWords(document, texts) : wordsOf(document.catalog.id, document.locale, texts);
    if (edition === undefined || words === undefined) return null;
    const stopAt = performance.now() + longestDrawing;
    try {
      const written = await writeEvidencePack(inputOf(rebuild, edition, words), {
        faces: await faces(),
        ...(pause === undefined ? {} : { pause }),
        isCancelled: () => performance.now() > stopAt || (isCancelled?.() ?? false),
      });
      return written.ok ? new Blob([...written.value.parts]) : null;
    } catch {
      return null;
    }
  };
}

const wordsOf = (catalogId: string, locale: Locale, texts: readonly PackTexts[]): PackTexts | undefined =>
  texts.find(({ catalogText }) => catalogText.catalogId === catalogId && catalogText.locale === locale);

/** The words that came along, and those of our model. */
function ownWords(document: PackDocument, texts: readonly PackTexts[]): PackTexts | undefined {
  const own = ownCatalogOf(document);
  const ours = texts.find(({ catalogText }) => catalogText.locale === document.locale);
  return own === undefined || ours === undefined
    ? undefined
    : { ...ours, catalogText: textInLocale(own.texts, document.locale) };
}

function inputOf(
  { document, changes, entries, files }: RebuildInput,
  { catalog, model }: KnownEdition,
  words: PackTexts,
): EvidencePackInput {
  const byName = new Map(files.map((file) => [file.name, file]));
  const packed = entries.flatMap(({ name, role, sha256, byteCount }): readonly PackedFile[] => {
    const file = byName.get(name);
    return role !== "evidence" || file === undefined
      ? []
      : [{ sha256, byteCount, mediaType: file.mediaType, content: file.content }];
  });
  const { assessment, contents, head, locale, generatedAt, isDemo, appVersion } = document;
  return {
    assessment,
    ...pickRows(document),
    contents,
    head,
    changes,
    files: packed,
    catalog,
    scoringModel: model,
    ...words,
    locale,
    generatedAt,
    isDemo,
    appVersion,
  };
}
