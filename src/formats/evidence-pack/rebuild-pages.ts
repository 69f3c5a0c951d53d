/** Makes a pack once more from the data in it. Data of a stranger may be more than the writer bears: then there is nothing to compare. */
import { pickRows } from "#src/domain/assessment/assessment-parts";
import type { Locale } from "#src/domain/catalog/catalog-text";
import type { FaceBytes } from "#src/formats/pdf/document";
import type { EvidencePackInput, PackedFile } from "./evidence-pack-input";
import type { KnownEdition } from "./verify-contents";
import type { RebuildInput, RebuildPages } from "./verify-pages";
import { writeEvidencePack } from "./write";

export type PackTexts = Pick<EvidencePackInput, "catalogText" | "scoringModelText" | "plan">;

export type RebuildDependencies = {
  readonly editions: readonly KnownEdition[];
  readonly faces: () => Promise<FaceBytes>;
  readonly texts: Readonly<Partial<Record<Locale, PackTexts>>>;
  readonly pause?: (() => Promise<void>) | undefined;
  readonly isCancelled?: (() => boolean) | undefined;
};

/** Drawing takes a second or two; whoever writes data that take a minute does not want them checked. */
const longestDrawing = 60_000;

export function createRebuildPages(dependencies: RebuildDependencies): RebuildPages {
  const { editions, faces, texts, pause, isCancelled } = dependencies;
  return async (rebuild) => {
    const edition = editions.find(({ catalog }) => catalog.id === rebuild.document.catalog.id);
    const words = texts[rebuild.document.locale];
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
