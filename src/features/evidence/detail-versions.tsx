/** The file of a piece of evidence, its earlier versions, and what goes into a pack instead of a photo. */
import { useState } from "react";
import { currentVersion } from "#src/domain/evidence/current-version";
import type { EvidenceVersion } from "#src/domain/evidence/evidence-item";
import { formatOf } from "#src/i18n/evidence-words";
import { loadBlob } from "#src/storage/evidence-files";
import type { AssessmentDatabase } from "#src/storage/database";
import { Button } from "#src/ui/button";
import { DigestText } from "#src/ui/digest-text";
import { FileButton } from "#src/ui/file-drop-zone";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./evidence-detail.module.css";
import type { EvidenceDetailProps } from "./evidence-detail";
import { PhotoPreview } from "./photo-preview";

export function DetailVersions({ item, session, facts, intake }: EvidenceDetailProps) {
  const { detail: words } = useMessages().evidence;
  const { database } = session.writer;
  const { versions = [], controlIds } = item;
  const current = currentVersion(item);
  const take = ([file]: readonly File[]) => {
    if (file !== undefined) void intake.start(facts.assessment.id, [file], { controlIds, into: item.id });
  };
  return (
    <section className={styles.part}>
      <h3>{words.versions}</h3>
      {current === null ? <p className={styles.meta}>{words.noFile}</p> : null}
      {current === null ? null : (
        <PhotoPreview key={current.sha256} database={database} version={current} title={item.title} />
      )}
      <ol className={styles.versions}>
        {versions.toReversed().map((version, index) => (
          <VersionRow
            key={version.sha256 + version.addedAt}
            version={version}
            position={versions.length - index}
            isCurrent={index === 0}
            database={database}
          />
        ))}
      </ol>
      <div>
        <FileButton choose={current === null ? words.addFile : words.newVersion} onFiles={take} />
      </div>
    </section>
  );
}

type VersionRowProps = {
  readonly version: EvidenceVersion;
  readonly position: number;
  readonly isCurrent: boolean;
  readonly database: AssessmentDatabase;
};

function VersionRow({ version, position, isCurrent, database }: VersionRowProps) {
  const { detail: words } = useMessages().evidence;
  const { formats } = useLocale();
  const { notify } = useStatus();
  const [isBusy, setIsBusy] = useState(false);
  const download = async () => {
    setIsBusy(true);
    const blob = await loadBlob(database, version.sha256).catch(() => null);
    setIsBusy(false);
    if (blob === null) notify({ text: words.missing, tone: "danger" });
    else handOut(blob, version.name);
  };
  const about = [
    formatOf(version),
    formats.bytes(version.byteCount),
    words.added(formats.dateTime(version.addedAt)),
    ...(isCurrent ? [words.current] : []),
  ];
  return (
    <li>
      <p className={styles.fileName}>
        <bdi>{version.name}</bdi>
      </p>
      <p className={styles.meta}>
        {words.version(position)} · {about.join(" · ")}
      </p>
      <p className={styles.meta}>{words.digest}</p>
      <DigestText hex={version.sha256} />
      {version.packCopy === undefined ? null : (
        <>
          <p className={styles.meta}>
            {words.packCopy}, {formats.bytes(version.packCopy.byteCount)} · {words.digest}
          </p>
          <DigestText hex={version.packCopy.sha256} />
        </>
      )}
      {/^image\/(?:heic|avif)$/.test(version.mediaType) ? <p className={styles.bad}>{words.notCleaned}</p> : null}
      <Button icon="download" disabled={isBusy} onClick={() => void download()}>
        {words.download} <VisuallyHidden>{version.name}</VisuallyHidden>
      </Button>
    </li>
  );
}

/** Never drawn here: the bytes go to the disk under their name. */
function handOut(blob: Blob, name: string): void {
  const url = URL.createObjectURL(new Blob([blob], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
