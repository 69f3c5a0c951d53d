/** The evidence that the unit names for an item, and the files of it that came with the pack. */
import { useEffect, useState } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { evidenceStanding, lastDayOf, validityOf, type Validity } from "#src/domain/evidence/evidence-coverage";
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import type { ManifestEntry } from "#src/domain/pack/pack-manifest";
import type { AttachedFile } from "#src/formats/evidence-pack/attached-file";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { download } from "#src/ui/download";
import styles from "./evidence-of-item.module.css";
import { ImageDialog, isPreviewable } from "./image-dialog";
import type { ReviewedPack } from "./reviewed-pack";

type EvidenceOfItemProps = { readonly pack: ReviewedPack; readonly item: EvaluatedControl };

export function EvidenceOfItem({ pack, item }: EvidenceOfItemProps) {
  const { evidence: words } = useMessages().review;
  const hasFiles = item.evidence.some(({ versions }) => versions !== undefined && versions.length > 0);
  return (
    <Section level={3} title={words.title} aside={item.evidence.length === 0 ? undefined : item.evidence.length}>
      {item.evidence.length === 0 ? <p className={styles.note}>{words.none}</p> : null}
      {hasFiles && pack.verified === null ? <Flag icon="note">{words.needsFile}</Flag> : null}
      <ul>
        {item.evidence.map((evidence) => (
          <Evidence key={evidence.id} evidence={evidence} pack={pack} />
        ))}
      </ul>
    </Section>
  );
}

function Evidence({ evidence, pack }: { readonly evidence: EvidenceItem; readonly pack: ReviewedPack }) {
  const { evidence: words } = useMessages().review;
  const { formats } = useLocale();
  const { model, modelText } = pack.bundle;
  const validity = validityOf(pack.document.assessment.profile, model.evidenceValidityMonths);
  const files = pack.verified?.verification.entries.filter(({ code }) => code === evidence.code) ?? [];
  const facts = [
    modelText.evidenceKinds[evidence.kind]?.name,
    evidence.datedOn === null ? undefined : formats.day(evidence.datedOn),
    evidence.location,
  ].filter((fact) => fact !== undefined && fact !== "");
  return (
    <li className={styles.evidence}>
      <b>{evidence.code}</b>
      <div className={styles.about}>
        <p className={styles.title}>{evidence.title}</p>
        <p className={styles.meta}>{facts.join(" · ")}</p>
        <Counted evidence={evidence} validity={validity} />
        {files.map((entry) => (
          <PackFile key={entry.name} entry={entry} pack={pack} />
        ))}
        {files.length === 0 && (evidence.versions ?? []).length === 0 ? (
          <Flag icon="external">{words.elsewhere}</Flag>
        ) : null}
      </div>
    </li>
  );
}

/** The one reason why it does not count, where it does not. */
function Counted({ evidence, validity }: { readonly evidence: EvidenceItem; readonly validity: Validity }) {
  const { evidence: words } = useMessages().review;
  const { formats } = useLocale();
  const standing = evidenceStanding(evidence, validity);
  if (standing === "counts" || standing === "ends-soon") return <Flag icon="check">{words.counted}</Flag>;
  const { notCounted } = words;
  const day = standing === "expired" ? lastDayOf(evidence, validity.validityMonths) : evidence.datedOn;
  return (
    <Flag icon="clock" bad>
      {standing === "undated" ? notCounted.undated : notCounted[standing](formats.day(day))}
    </Flag>
  );
}

function PackFile({ entry, pack }: { readonly entry: ManifestEntry; readonly pack: ReviewedPack }) {
  const { evidence: words } = useMessages().review;
  const { formats } = useLocale();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (url === null) return undefined;
    return () => URL.revokeObjectURL(url);
  }, [url]);
  const file = pack.verified?.attachments.find(({ name }) => name === entry.name);
  const isAltered = isNamedByFilesRule(pack, entry);
  return (
    <div className={styles.file}>
      <p className={styles.meta}>
        <bdi>{withoutCode(entry)}</bdi>, {formats.bytes(entry.byteCount)} · {words.digest}{" "}
        <code title={entry.sha256}>{`${entry.sha256.slice(0, 16)}…`}</code>
      </p>
      {isAltered ? (
        <Flag icon="cross" bad>
          {words.altered}
        </Flag>
      ) : null}
      {file === undefined && !isAltered ? <Flag icon="unknown">{words.absent}</Flag> : null}
      {file === undefined || isAltered ? null : (
        <div className={styles.actions}>
          <Button
            icon="download"
            aria-label={words.download(entry.name)}
            onClick={() => download(asBytes(file), entry.name)}
          >
            {words.downloadShort}
          </Button>
          {isPreviewable(entry.mediaType) ? (
            <Button aria-label={words.previewName(entry.name)} onClick={() => setUrl(imageUrl(file, entry))}>
              {words.preview}
            </Button>
          ) : null}
        </div>
      )}
      {url === null ? null : (
        <ImageDialog title={words.previewTitle(entry.code ?? entry.name)} url={url} onClose={() => setUrl(null)} />
      )}
    </div>
  );
}

/** The code stands at the head of the row already. */
const withoutCode = ({ name, code }: ManifestEntry): string =>
  code !== undefined && name.startsWith(`${code} `) ? name.slice(code.length + 1) : name;

function isNamedByFilesRule({ verified }: ReviewedPack, { name, code }: ManifestEntry): boolean {
  const rule = verified?.verification.outcomes.find((outcome) => outcome.rule === "files");
  return rule?.status === "failed" && (rule.places ?? []).some((place) => place === name || place === code);
}

const imageUrl = ({ content }: AttachedFile, { mediaType }: ManifestEntry): string =>
  URL.createObjectURL(content.slice(0, content.size, mediaType));

/** Saved, never opened here: whatever type it claims, the browser is told that it is bytes. */
const asBytes = ({ content }: AttachedFile): Blob => content.slice(0, content.size, "application/octet-stream");
