/** A picture as it goes into a pack, and what was taken out of it. Only types that an `<img>` draws and nothing runs in. */
import { useEffect, useState } from "react";
import { cleanPhoto } from "#src/domain/evidence/clean-photo";
import type { EvidenceVersion } from "#src/domain/evidence/evidence-item";
import type { PhotoTrace } from "#src/domain/evidence/photo-traces";
import type { AssessmentDatabase } from "#src/storage/database";
import { loadBlob } from "#src/storage/evidence-files";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./evidence-detail.module.css";

type PhotoPreviewProps = {
  readonly database: AssessmentDatabase;
  readonly version: EvidenceVersion;
  readonly title: string;
};

const drawn = /^image\/(?:jpeg|png|webp|gif)$/;
/** Larger ones are only handed out. */
const mostBytes = 30 * 1024 * 1024;

type Seen = { readonly url: string; readonly removed: readonly PhotoTrace[] | null };

export function PhotoPreview({ database, version, title }: PhotoPreviewProps) {
  const { detail: words } = useMessages().evidence;
  const { formats } = useLocale();
  const [seen, setSeen] = useState<Seen | null>(null);
  const isDrawn = drawn.test(version.mediaType) && version.byteCount <= mostBytes;

  useEffect(() => {
    let url: string | null = null;
    let isGone = false;
    const look = async () => {
      const original = await loadBlob(database, version.sha256);
      if (original === null) return;
      const cleaned = cleanPhoto(new Uint8Array(await original.arrayBuffer()));
      if (isGone) return;
      url = URL.createObjectURL(new Blob([cleaned?.bytes ?? original], { type: version.mediaType }));
      setSeen({ url, removed: version.packCopy === undefined ? null : (cleaned?.removed ?? []) });
    };
    if (isDrawn) look().catch(() => undefined);
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [database, version, isDrawn]);

  if (!isDrawn) return null;
  const removed = seen?.removed ?? [];
  return (
    <figure className={styles.photo}>
      {seen === null ? (
        <p className={styles.meta}>{words.removing}</p>
      ) : (
        <img src={seen.url} alt={words.preview(title)} />
      )}
      {version.packCopy === undefined ? null : (
        <figcaption className={styles.meta}>
          {removed.length === 0 ? "" : `${words.removed(formats.list(removed.map((trace) => words.traces[trace])))} `}
          {words.packCopyNote}
        </figcaption>
      )}
    </figure>
  );
}
