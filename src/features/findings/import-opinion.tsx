/** Takes in an opinion file: read, shown, and written only when somebody says so. */
import { useState } from "react";
import { findingsToTakeIn } from "#src/domain/review/take-in-opinion";
import type { OpinionDocument } from "#src/domain/review/opinion-document";
import { readOpinion, type ReadOpinion } from "#src/formats/opinion/read-opinion";
import { findOpinionRefusal, importOpinion } from "#src/storage/review-receipts";
import type { OpenAssessment } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { FileDrop } from "#src/ui/file-drop";
import { Flag } from "#src/ui/flag";
import { KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import type { Saver } from "#src/ui/use-save";
import styles from "./findings.module.css";

export type ImportOpinionProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly saver: Saver;
  readonly onClose: () => void;
};

type Step =
  | { readonly name: "choosing" }
  | { readonly name: "reading" }
  | { readonly name: "refused"; readonly fileName: string; readonly reason: string; readonly place: string }
  | { readonly name: "deciding"; readonly read: ReadOpinion }
  | { readonly name: "taken"; readonly count: number };

export function ImportOpinion({ session, facts, saver, onClose }: ImportOpinionProps) {
  const { import: words } = useMessages().reviewFindings;
  const [step, setStep] = useState<Step>({ name: "choosing" });
  const { writer } = session;
  const assessmentId = facts.assessment.id;

  const open = async (file: File) => {
    setStep({ name: "reading" });
    const refuse = (error: { readonly type: string; readonly place?: string }) =>
      setStep({ name: "refused", fileName: file.name, reason: error.type, place: error.place ?? "" });
    const read = await readOpinion(file);
    if (!read.ok) return refuse(read.error);
    const refusal = await findOpinionRefusal(writer.database, assessmentId, read.value.document);
    return refusal === null ? setStep({ name: "deciding", read: read.value }) : refuse(refusal);
  };
  const take = async ({ document, sha256 }: ReadOpinion) => {
    const saved = await saver.save("import-opinion", () => importOpinion(writer, assessmentId, document, sha256));
    if (saved) setStep({ name: "taken", count: findingsToTakeIn(document).length });
  };
  const fail = () => setStep({ name: "refused", fileName: "", reason: "opinion-unreadable", place: "" });

  return (
    <Dialog
      open
      wide
      title={words.title}
      closeOnBackdrop={false}
      onClose={onClose}
      actions={
        <>
          {step.name === "deciding" ? (
            <Button onClick={() => setStep({ name: "choosing" })}>{words.other}</Button>
          ) : null}
          <Button onClick={onClose}>{words.close}</Button>
          {step.name === "deciding" ? (
            <Button kind="primary" onClick={() => void take(step.read)}>
              {words.take}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={styles.stack}>
        {step.name === "choosing" || step.name === "refused" ? (
          <>
            <p>{words.intro}</p>
            <FileDrop
              small
              label={words.drop}
              button={words.choose}
              accept=".json,application/json"
              onFiles={([file]) => file !== undefined && void open(file).catch(fail)}
            />
          </>
        ) : null}
        {step.name === "deciding" ? <Preview session={session} document={step.read.document} /> : null}
        <div role="status">
          {step.name === "reading" ? <p>{words.reading}</p> : null}
          {step.name === "refused" ? <Refused {...step} /> : null}
          {step.name === "taken" ? <Flag icon="check">{words.taken(step.count)}</Flag> : null}
        </div>
      </div>
    </Dialog>
  );
}

function Refused({ fileName, reason, place }: Extract<Step, { name: "refused" }>) {
  const { errors } = useMessages();
  const all: Readonly<Record<string, unknown>> = errors;
  const known = Object.hasOwn(all, reason) ? all[reason] : undefined;
  const text = typeof known === "string" ? known : errors["opinion-unreadable"];
  return (
    <>
      <b>
        <bdi>{fileName}</bdi>
      </b>{" "}
      <Flag icon="warning" bad>
        {place === "" ? text : `${text} ${errors.place(place)}`}
      </Flag>
    </>
  );
}

type PreviewProps = Pick<ImportOpinionProps, "session"> & { readonly document: OpinionDocument };

/** Who, when, which pack, how it came out, and which items. */
function Preview({ session, document }: PreviewProps) {
  const { reviewFindings, review } = useMessages();
  const { import: words, list } = reviewFindings;
  const { formats } = useLocale();
  const { receipt, organisationName } = document;
  const { conforming, needsMore, notConforming, notReviewed } = receipt.counts;
  const findings = findingsToTakeIn(document);
  const written = (text: string) => (text.trim() === "" ? words.empty : text);
  return (
    <>
      <KeyValueList
        entries={[
          { key: words.who, value: written(receipt.reviewer) },
          { key: words.office, value: written(receipt.office) },
          { key: words.when, value: formats.dateTime(receipt.reviewedAt) },
          { key: words.number, value: written(receipt.minutesNumber) },
          { key: words.pack, value: `${organisationName}, ${receipt.packFingerprint.slice(0, 16)}` },
          { key: words.counts, value: words.countsValue(conforming, needsMore, notConforming, notReviewed) },
          { key: words.conclusion, value: written(receipt.conclusion) },
        ]}
      />
      <Flag icon="check">{words.key}</Flag>
      <h3>{findings.length === 0 ? words.noItems : words.items(findings.length)}</h3>
      <ul>
        {findings.map(({ controlId, conclusion, grade, remark, question }) => (
          <li key={controlId} className={styles.item}>
            <b>{controlId}</b>
            <div>
              <p>{session.bundle.text.controls[controlId]?.title}</p>
              <p className={styles.note}>
                {list.conclusions[conclusion]}
                {grade === null ? "" : `, ${review.opinion.grades[grade].toLocaleLowerCase()}`}
              </p>
              {remark === "" ? null : <p className={styles.text}>{remark}</p>}
              {question === "" ? null : (
                <p className={styles.text}>
                  <b>{list.question}: </b>
                  {question}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
