/** «Mẫu cần xem»: which items were drawn and how, how far they are looked at, and drawing them. */
import { type SyntheticEvent, useState } from "react";
import { drawSample } from "#src/domain/review/draw-sample";
import { reviewProgress } from "#src/domain/review/review-progress";
import { raisedLately, sampleCandidates } from "#src/domain/review/sample-candidates";
import { saveReview } from "#src/storage/reviews";
import type { Session } from "#src/storage/session";
import { digest } from "#src/storage/write-edits";
import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { TextField } from "#src/ui/field";
import { useLocale, useMessages } from "#src/ui/messages";
import { ProgressBar } from "#src/ui/progress-bar";
import { Segmented } from "#src/ui/segmented";
import type { Saver } from "#src/ui/use-save";
import styles from "./draw-part.module.css";
import type { ReviewedPack } from "./reviewed-pack";

type Method = "random" | "risk-weighted";

type DrawPartProps = {
  readonly session: Session;
  readonly saver: Saver;
  readonly pack: ReviewedPack;
  /** Shows the drawn items in the list. */
  readonly onShow: (controlIds: readonly string[]) => void;
};

const usualCount = 20;

export function DrawPart(props: DrawPartProps) {
  const { pack, onShow } = props;
  const { draw: words, items } = useMessages().review;
  const { formats } = useLocale();
  const [isChanging, setIsChanging] = useState(false);
  const { sample } = pack.review;
  const {
    total,
    seen,
    sample: drawn,
  } = reviewProgress(
    pack.evaluation.controls.map(({ control }) => control.id),
    [...pack.opinions.values()],
    sample,
  );
  return (
    <div>
      <ProgressBar
        label={items.progress}
        figure={items.progressFigure(formats.integer(seen), formats.integer(total))}
        share={total === 0 ? 0 : seen / total}
      />
      {sample === null || drawn === null ? null : (
        <>
          <ProgressBar
            label={words.seen(formats.integer(drawn.seen), formats.integer(drawn.total))}
            figure=""
            share={drawn.total === 0 ? 0 : drawn.seen / drawn.total}
          />
          <p className={styles.note}>
            {words.drawn(sample.controlIds.length, words.methods[sample.method], sample.seed)}
          </p>
        </>
      )}
      <Disclosure
        summary={sample === null ? words.title : words.change}
        open={isChanging}
        onToggle={(open) => setIsChanging(open)}
      >
        {sample === null ? <p className={styles.note}>{words.none}</p> : null}
        <DrawForm
          {...props}
          onDrawn={(controlIds) => {
            setIsChanging(false);
            onShow(controlIds);
          }}
        />
      </Disclosure>
    </div>
  );
}

type DrawFormProps = Omit<DrawPartProps, "onShow"> & {
  readonly onDrawn: (controlIds: readonly string[]) => void;
};

function DrawForm({ session, saver, pack, onDrawn }: DrawFormProps) {
  const { draw: words } = useMessages().review;
  const { sample, id } = pack.review;
  const [count, setCount] = useState(String(sample?.controlIds.length ?? usualCount));
  const [method, setMethod] = useState<Method>(sample?.method ?? "risk-weighted");
  const [seed, setSeed] = useState(() => sample?.seed ?? newSeed());
  const { controls } = pack.evaluation;
  const most = controls.length;
  const number = /^\d{1,4}$/.test(count.trim()) ? Number(count) : 0;
  const isCountRight = number >= 1 && number <= most;
  const isSeedRight = /^[0-9a-f]{1,16}$/.test(seed);

  const draw = async (event: SyntheticEvent) => {
    event.preventDefault();
    if (!isCountRight || !isSeedRight) return;
    const raisedLate = raisedLately(pack.verified?.verification.changes ?? [], pack.document.generatedAt);
    const candidates = sampleCandidates(controls, raisedLate);
    const drawn = drawSample({ candidates, method, seed, count: number }, digest);
    const saved = await saver.save(`${id}/sample`, () => saveReview(session.writer, id, { sample: drawn }, { sample }));
    if (saved) onDrawn(drawn.controlIds);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void draw(event)}>
      <div className={styles.pair}>
        <TextField
          label={words.count}
          inputMode="numeric"
          autoComplete="off"
          value={count}
          error={isCountRight ? undefined : words.countError(most)}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
        <Segmented<Method>
          label={words.method}
          value={method}
          options={[
            { value: "random", label: words.methods.random },
            { value: "risk-weighted", label: words.methods["risk-weighted"] },
          ]}
          onChange={setMethod}
        />
      </div>
      <TextField
        label={words.seed}
        hint={words.seedHint}
        autoComplete="off"
        spellCheck={false}
        maxLength={16}
        value={seed}
        error={isSeedRight ? undefined : words.seedError}
        onChange={(event) => setSeed(event.currentTarget.value.trim().toLowerCase())}
      />
      <div className={styles.actions}>
        <Button kind="quiet" onClick={() => setSeed(newSeed())}>
          {words.newSeed}
        </Button>
        <Button type="submit" kind="primary">
          {sample === null ? words.action : words.again}
        </Button>
      </div>
    </form>
  );
}

/** Eight hex digits: short enough to be copied into minutes by hand. */
function newSeed(): string {
  const [value = 0] = crypto.getRandomValues(new Uint32Array(1));
  return value.toString(16).padStart(8, "0");
}
