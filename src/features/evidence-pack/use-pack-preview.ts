import { useEffect, useState } from "react";
import type { PackContents } from "#src/domain/pack/pack-document";
import { createBreathing } from "#src/formats/backup/breathing";
import { loadPackContent } from "#src/storage/pack-content";
import type { OpenAssessment } from "#src/storage/session";
import { previewPack, type PackPreview } from "./preview-pack";

/** Null while it is worked out; worked out again after every write of any tab. */
export function usePackPreview({ session, facts }: OpenAssessment, contents: PackContents): PackPreview | null {
  const [preview, setPreview] = useState<PackPreview | null>(null);
  useEffect(() => {
    let isStale = false;
    const run = async () => {
      const content = await loadPackContent(session.writer.database, facts.assessment.id);
      const { catalog, model } = session.bundle;
      const breathe = createBreathing();
      const next = await previewPack(content, contents, {
        catalog,
        scoringModel: model,
        breathe,
        isStale: () => isStale,
      });
      if (next !== null && !isStale) setPreview(next);
    };
    // A database that cannot be read is told of when the pack is made.
    run().catch(() => setPreview(null));
    return () => {
      isStale = true;
    };
  }, [session, facts, contents]);
  return preview?.contents === contents ? preview : null;
}
