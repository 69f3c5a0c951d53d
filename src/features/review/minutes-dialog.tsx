/** «Biên bản thẩm tra»: who, where, when, and the PDF. */
import { useEffect, useRef, useState } from "react";
import type { RuleOutcome } from "#src/domain/pack/verification";
import { writeMinutesInWorker, type MinutesFile, type MinutesJob } from "#src/formats/review-minutes/write-in-worker";
import { localDay } from "#src/i18n/formats";
import { loadReviewState } from "#src/storage/reviews";
import { loadCatalogOfPack } from "#src/storage/catalog-of-assessment";
import { Button, ButtonLink } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { ProgressBar } from "#src/ui/progress-bar";
import { Section } from "#src/ui/section";
import { safeName } from "#src/ui/download";
import styles from "./dialogs.module.css";
import { countOutcomes } from "./judged-outcomes";
import type { OpenedReviewProps } from "./opened-review";
import { ReviewFieldset } from "./review-fieldset";
import { isSeen, opinionsById, organisationOf } from "./reviewed-pack";
import { wallTime } from "#src/i18n/wall-time";

type MinutesDialogProps = OpenedReviewProps & {
  /** As they stand on the screen, with what was typed from paper. */
  readonly outcomes: readonly RuleOutcome[];
  readonly onClose: () => void;
};

type State =
  | { readonly status: "idle" }
  | { readonly status: "working"; readonly share: number }
  | { readonly status: "failed" }
  | { readonly status: "done"; readonly file: MinutesFile; readonly url: string; readonly madeOn: string };

export function MinutesDialog(props: MinutesDialogProps) {
  const { onClose } = props;
  const { minutes: words } = useMessages().review;
  const { state, start, cancel } = useMinutes(props);
  const isWorking = state.status === "working";
  return (
    <Dialog
      open
      wide
      title={words.title}
      closeOnBackdrop={false}
      onClose={onClose}
      actions={
        <>
          {isWorking ? (
            <Button onClick={cancel}>{words.cancel}</Button>
          ) : (
            <Button onClick={onClose}>{words.close}</Button>
          )}
          {state.status === "done" ? <DownloadLink state={state} {...props} /> : null}
          <Button kind={state.status === "done" ? "normal" : "primary"} disabled={isWorking} onClick={start}>
            {words.make}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{words.intro}</p>
        <ReviewFieldset
          {...props}
          fields={[
            "parentOffice",
            "office",
            "minutesNumber",
            "place",
            "heldAt",
            "reviewer",
            "participants",
            "conclusion",
          ]}
        />
        <Contents {...props} />
        <Progress state={state} />
      </div>
    </Dialog>
  );
}

function Contents({ pack, outcomes }: MinutesDialogProps) {
  const { minutes: words } = useMessages().review;
  const { passed, failed, unchecked } = countOutcomes(outcomes);
  return (
    <Section level={3} title={words.contents}>
      <ul>
        <li>{words.contentsRules(passed, failed, unchecked)}</li>
        <li>{words.contentsOpinions([...pack.opinions.values()].filter(isSeen).length)}</li>
      </ul>
    </Section>
  );
}

function Progress({ state }: { readonly state: State }) {
  const { minutes: words } = useMessages().review;
  const { formats } = useLocale();
  const percent = state.status === "working" ? Math.floor(state.share * 100) : 0;
  return (
    <>
      {state.status === "working" ? (
        <div role="progressbar" aria-label={words.making} aria-valuemin={0} aria-valuemax={100} aria-valuenow={percent}>
          <ProgressBar label={words.making} figure={formats.percent(percent)} share={state.share} />
        </div>
      ) : null}
      <div role="status">
        {state.status === "done" ? <Flag icon="check">{words.done(state.file.pageCount)}</Flag> : null}
        {state.status === "failed" ? (
          <Flag icon="warning" bad>
            {words.failed}
          </Flag>
        ) : null}
      </div>
    </>
  );
}

function DownloadLink({ state, pack }: MinutesDialogProps & { readonly state: Extract<State, { status: "done" }> }) {
  const { minutes: words, unnamed } = useMessages().review;
  const { formats } = useLocale();
  const name = safeName(words.fileName(organisationOf(pack.review, unnamed), state.madeOn));
  return (
    <ButtonLink kind="primary" icon="download" href={state.url} download={name}>
      {words.download(formats.bytes(state.file.pdf.size))}
    </ButtonLink>
  );
}

function useMinutes({ session, saver, pack, outcomes, createWorker, appVersion }: MinutesDialogProps) {
  const [state, setState] = useState<State>({ status: "idle" });
  const job = useRef<MinutesJob | null>(null);
  useEffect(() => () => job.current?.cancel(), []);
  useEffect(() => {
    if (state.status !== "done") return undefined;
    return () => URL.revokeObjectURL(state.url);
  }, [state]);

  const run = async () => {
    setState({ status: "working", share: 0 });
    // What was typed a moment ago belongs into the minutes too.
    await saver.settle();
    const { review, document } = pack;
    const [fresh, vietnamese] = await Promise.all([
      loadReviewState(session.writer.database, review.id),
      loadCatalogOfPack(document, "vi"),
    ]);
    if (fresh === null || !vietnamese.ok) return setState({ status: "failed" });
    const opinions = opinionsById(fresh.opinions);
    const { controls, scores, verdict } = pack.evaluation;
    job.current = writeMinutesInWorker({
      input: {
        review: fresh.review,
        opinions: controls.flatMap(({ control }) => opinions.get(control.id) ?? []),
        controlIds: controls.map(({ control }) => control.id),
        titles: Object.fromEntries(
          Object.entries(vietnamese.value.text.controls).map(([id, { title }]) => [id, title]),
        ),
        edition: document.catalog.edition,
        outcomes,
        verdict: verdict.verdict,
        overall: scores.overall,
        isDemo: document.isDemo,
        generatedAt: wallTime(new Date()),
        appVersion,
      },
      fontsUrl: new URL("fonts/pdf/", window.document.baseURI).href,
      onProgress: (share) => setState({ status: "working", share }),
      createWorker,
    });
    const result = await job.current.result;
    job.current = null;
    if (!result.ok) return setState({ status: result.error.type === "cancelled" ? "idle" : "failed" });
    const url = URL.createObjectURL(result.value.pdf);
    return setState({ status: "done", file: result.value, url, madeOn: localDay(new Date()) });
  };
  return {
    state,
    start: () => void run().catch(() => setState({ status: "failed" })),
    cancel: () => job.current?.cancel(),
  };
}
