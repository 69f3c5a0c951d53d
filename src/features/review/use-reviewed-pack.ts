/** Everything about one review, fresh after every write of any tab. */
import { useEffect, useMemo, useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import { evaluate } from "#src/domain/assessment/evaluation";
import { packDocumentSchema, type PackDocument } from "#src/domain/pack/pack-document";
import { loadCatalogOfPack } from "#src/storage/catalog-of-assessment";
import type { CatalogBundle } from "#src/storage/catalog-source";
import { loadReview, loadReviewState } from "#src/storage/reviews";
import type { Session } from "#src/storage/session";
import { useLocale } from "#src/ui/messages";
import { packOnShelf, useShelf, type PackShelf } from "./pack-shelf";
import { opinionsById, type ReviewedPack } from "./reviewed-pack";

type Kept = { readonly document: PackDocument; readonly bundle: CatalogBundle };

export function useReviewedPack(
  session: Session,
  shelf: PackShelf,
  reviewId: string,
): ReviewedPack | "loading" | "missing" {
  const { database } = session.writer;
  const state = useLiveQuery(() => loadReviewState(database, reviewId), [database, reviewId]);
  const kept = useKept(session, reviewId);
  const entries = useShelf(shelf);
  const evaluation = useMemo(
    () => (kept === null || kept === "loading" ? null : evaluateDocument(kept.document, kept.bundle)),
    [kept],
  );
  if (state === undefined || kept === "loading") return "loading";
  if (state === null || kept === null || evaluation === null) return "missing";
  const { review, opinions } = state;
  return {
    review,
    opinions: opinionsById(opinions),
    ...kept,
    evaluation,
    verified: packOnShelf(entries, review.fingerprint),
  };
}

/** What the pack said does not change any more. */
function useKept({ writer, bundle }: Session, reviewId: string): Kept | null | "loading" {
  const { locale } = useLocale();
  const [kept, setKept] = useState<Kept | null | "loading">("loading");
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<Kept | null> => {
      const loaded = await loadReview(writer.database, reviewId);
      const document = loaded?.documentBytes ? parseDocument(loaded.documentBytes) : null;
      if (document === null) return null;
      if (document.catalog.id === bundle.catalog.id) return { document, bundle };
      const own = await loadCatalogOfPack(document, locale);
      return own.ok ? { document, bundle: own.value } : null;
    };
    load().then(
      (found) => isCurrent && setKept(found),
      () => isCurrent && setKept(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [writer, bundle, reviewId, locale]);
  return kept;
}

export function parseDocument(bytes: Uint8Array): PackDocument | null {
  try {
    const parsed = packDocumentSchema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export const evaluateDocument = (document: PackDocument, { catalog, model }: CatalogBundle) =>
  evaluate(catalog, document, model);
