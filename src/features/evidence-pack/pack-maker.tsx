import { Banner } from "#src/ui/banner";
import { Button, ButtonLink } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import { ProgressBar } from "#src/ui/progress-bar";
import { TermText } from "#src/ui/term";
import styles from "./pack-screen.module.css";
import { usePackJob, type PackChoice, type PackJobState, type PackScreenProps } from "./use-pack-job";

type PackMakerProps = PackScreenProps & { readonly choice: PackChoice };

export function PackMaker({ choice, trustScript, appVersion, ...open }: PackMakerProps) {
  const { pack } = useMessages();
  const { state, start, cancel } = usePackJob(open, trustScript, appVersion);
  const working = state.status === "working";
  const again = state.status === "done";
  return (
    <div className={styles.maker}>
      <div className={styles.actions}>
        {again ? <DownloadLink state={state} organisation={open.facts.assessment.profile.organisationName} /> : null}
        <Button kind={again ? "normal" : "primary"} disabled={working} onClick={() => start(choice)}>
          {again ? pack.makeAgain : pack.make}
        </Button>
        {working ? <Button onClick={cancel}>{pack.cancel}</Button> : null}
        <span>{working ? null : pack.contents.stays}</span>
      </div>
      {working ? <Progress state={state} /> : null}
      <div role="status">
        {state.status === "cancelled" ? <p>{pack.cancelled}</p> : null}
        {again ? <p>{pack.done(state.file.pageCount)}</p> : null}
      </div>
      {again ? <Fingerprint digits={state.file.fingerprint} /> : null}
      <Outcome state={state} facts={open.facts} choice={choice} />
    </div>
  );
}

function DownloadLink({
  state,
  organisation,
}: {
  readonly state: Extract<PackJobState, { status: "done" }>;
  readonly organisation: string;
}) {
  const { pack } = useMessages();
  const { formats } = useLocale();
  const name = pack.fileName(organisation, state.madeOn).replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ");
  return (
    <ButtonLink kind="primary" icon="download" href={state.url} download={name}>
      {pack.download(formats.bytes(state.file.pdf.size))}
    </ButtonLink>
  );
}

function Progress({ state }: { readonly state: Extract<PackJobState, { status: "working" }> }) {
  const { pack } = useMessages();
  const { formats } = useLocale();
  const { done, total } = state.progress ?? { done: 0, total: 1 };
  return (
    <div role="progressbar" aria-label={pack.progress} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done}>
      <ProgressBar label={pack.progress} figure={formats.percent((100 * done) / total)} share={done / total} />
    </div>
  );
}

/** To be read out to the receiver: groups of eight. */
function Fingerprint({ digits }: { readonly digits: string }) {
  const { pack } = useMessages();
  return (
    <div>
      <p>
        <TermText text={pack.fingerprint} terms={["fingerprint"]} />:{" "}
        <code className={styles.fingerprint}>{digits.replace(/.{8}(?=.)/g, "$& ")}</code>
      </p>
      <p className={styles.note}>{pack.fingerprintUse}</p>
    </div>
  );
}

type OutcomeProps = {
  readonly state: PackJobState;
  readonly facts: PackScreenProps["facts"];
  readonly choice: PackChoice;
};

/** What has to be known about the result: failure, outdated, or characters that the typeface lacks. */
function Outcome({ state, facts, choice }: OutcomeProps) {
  const { pack } = useMessages();
  if (state.status === "failed") return <Failure failure={state.failure} />;
  if (state.status !== "done") return null;
  const { substitutions } = state.file;
  const isCurrent =
    state.facts === facts && state.choice.locale === choice.locale && state.choice.contents === choice.contents;
  const count = substitutions.reduce((sum, substitution) => sum + substitution.count, 0);
  return (
    <>
      {isCurrent ? null : <Banner kind="note">{pack.stale}</Banner>}
      {count === 0 ? null : (
        <Disclosure summary={pack.substitutions.title(count)}>
          <p>{pack.substitutions.text}</p>
          <ul>
            {substitutions.map(({ codePoint, count: times }) => (
              <li key={codePoint}>{pack.substitutions.row(codePointName(codePoint), times)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function Failure({ failure }: { readonly failure: Extract<PackJobState, { status: "failed" }>["failure"] }) {
  const { pack, errors, shell } = useMessages();
  const words = pack.failures;
  switch (failure.type) {
    case "pack-file-differs":
    case "pack-file-missing":
      return <Banner kind="danger">{words[failure.type](failure.code, failure.name)}</Banner>;
    case "pack-too-large":
      return <Banner kind="danger">{words[failure.type][failure.what]}</Banner>;
    case "failed":
      return (
        <>
          <Banner kind="danger">{errors["pack-failed"]}</Banner>
          <Disclosure summary={shell.crash.detail}>{failure.reason}</Disclosure>
        </>
      );
  }
}

/** The character itself is shown too, unless it is one that cannot be seen. */
function codePointName(codePoint: number): string {
  const character = String.fromCodePoint(codePoint);
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
  return /[\p{C}\p{M}\p{Z}]/u.test(character) ? code : `${character} (${code})`;
}
