/** What would leave in the opinion file, and the file. */
import { useState } from "react";
import { createOpinionContent } from "#src/domain/review/create-opinion";
import { reviewProgress } from "#src/domain/review/review-progress";
import { opinionMediaType, writeOpinion } from "#src/formats/opinion/write-opinion";
import { localDay } from "#src/i18n/formats";
import { loadDeviceSigner } from "#src/storage/device-key";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { Flag } from "#src/ui/flag";
import { KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { download, safeName } from "#src/ui/download";
import styles from "./dialogs.module.css";
import type { OpenedReviewProps } from "./opened-review";
import { ReviewFieldset } from "./review-fieldset";
import { organisationOf } from "./reviewed-pack";

type OpinionFileDialogProps = OpenedReviewProps & { readonly onClose: () => void };

export function OpinionFileDialog(props: OpinionFileDialogProps) {
  const { session, saver, pack, appVersion, onClose } = props;
  const { review, errors } = useMessages();
  const { send: words, unnamed } = review;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { review: about, document } = pack;
  const opinions = [...pack.opinions.values()];
  const controlIds = pack.evaluation.controls.map(({ control }) => control.id);

  const make = async () => {
    await saver.settle();
    const signer = await loadDeviceSigner(session.writer);
    if (!signer.ok) return setOutcome({ status: "failed", reason: signer.error.type });
    const { publicKey, signText } = signer.value;
    const content = createOpinionContent({
      review: about,
      opinions,
      controlIds,
      historyHead: document.head?.hash ?? null,
      reviewedAt: new Date().toISOString(),
      appVersion,
      key: publicKey,
    });
    const text = await writeOpinion(content, signText);
    const name = safeName(words.fileName(organisationOf(about, unnamed), localDay(new Date())));
    download(new Blob([text], { type: opinionMediaType }), name);
    return setOutcome({ status: "made", name });
  };

  return (
    <Dialog
      open
      wide
      title={words.title}
      closeOnBackdrop={false}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          <Button
            kind="primary"
            icon="download"
            onClick={() => void make().catch(() => setOutcome({ status: "failed", reason: "" }))}
          >
            {words.make}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{words.intro}</p>
        <ReviewFieldset {...props} fields={["reviewer", "office", "minutesNumber", "conclusion"]} />
        <Leaving {...props} />
        <p className={styles.note}>{words.keyNote}</p>
        <div role="status">
          {outcome?.status === "failed" ? (
            <Flag icon="warning" bad>
              {errorText(outcome.reason, errors) ?? words.failed}
            </Flag>
          ) : null}
          {outcome?.status === "made" ? <Flag icon="check">{words.made(outcome.name)}</Flag> : null}
        </div>
      </div>
    </Dialog>
  );
}

type Outcome =
  | { readonly status: "failed"; readonly reason: string }
  | { readonly status: "made"; readonly name: string };

function errorText(reason: string, errors: Readonly<Record<string, unknown>>): string | null {
  const text = Object.hasOwn(errors, reason) ? errors[reason] : undefined;
  return typeof text === "string" ? text : null;
}

/** The file holds exactly this. */
function Leaving({ pack }: Pick<OpinionFileDialogProps, "pack">) {
  const { review } = useMessages();
  const { formats } = useLocale();
  const { send: words, opinion: opinionWords, unnamed } = review;
  const controlIds = pack.evaluation.controls.map(({ control }) => control.id);
  const { counts, ungraded, withoutConclusion } = reviewProgress(controlIds, [...pack.opinions.values()]);
  const sent = controlIds.flatMap((id) => {
    const opinion = pack.opinions.get(id);
    return opinion === undefined || opinion.conclusion === null ? [] : [{ ...opinion, conclusion: opinion.conclusion }];
  });
  const findings = sent.filter(
    ({ conclusion, remark, question }) => conclusion !== "conforming" || remark !== "" || question !== "",
  );
  const { conforming, needsMore, notConforming, notReviewed } = counts;
  return (
    <Section level={3} title={words.leaves}>
      <KeyValueList
        entries={[
          {
            key: words.pack,
            value: `${organisationOf(pack.review, unnamed)}, ${pack.review.fingerprint.slice(0, 16)}`,
          },
          { key: words.counts, value: words.countsValue(conforming, needsMore, notConforming, notReviewed) },
        ]}
      />
      {ungraded.length === 0 ? null : (
        <Flag icon="warning" bad>
          {words.ungraded(formats.list(ungraded))}
        </Flag>
      )}
      {withoutConclusion.length === 0 ? null : (
        <Flag icon="warning" bad>
          {words.withoutConclusion(formats.list(withoutConclusion))}
        </Flag>
      )}
      <h4 className={styles.head}>
        {words.findings} ({formats.integer(findings.length)})
      </h4>
      {findings.length === 0 ? <p className={styles.note}>{words.noFindings}</p> : null}
      <ul>
        {findings.map(({ controlId, conclusion, grade, remark, question }) => (
          <li key={controlId} className={styles.finding}>
            <b>{controlId}</b>
            <div>
              <p>
                {opinionWords.conclusions[conclusion]}
                {grade === null ? "" : `, ${opinionWords.grades[grade]}`}
              </p>
              {remark === "" ? null : <p className={styles.note}>{remark}</p>}
              {question === "" ? null : <p className={styles.note}>→ {question}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
