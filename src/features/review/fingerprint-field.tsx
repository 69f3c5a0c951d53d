/** The fingerprint in groups of eight, and a field for the one on paper. */
import { classNames } from "#src/ui/class-names";
import { TextField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./file-facts.module.css";
import { compareFingerprint, fingerprintGroups, type FingerprintAnswer } from "./typed-fingerprint";

type FingerprintFieldProps = {
  readonly fingerprint: string | null;
  readonly failedRules: readonly string[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
};

export function FingerprintField({ fingerprint, failedRules, typed, onType }: FingerprintFieldProps) {
  const { fingerprint: words } = useMessages().review;
  const { formats } = useLocale();
  const isBroken = failedRules.length > 0;
  if (fingerprint === null) return <p className={styles.note}>{words.none}</p>;
  return (
    <>
      {isBroken ? (
        <Flag icon="warning" bad>
          {words.broken.title(formats.list(failedRules))}
        </Flag>
      ) : null}
      <p className={styles.groups}>
        {fingerprintGroups(fingerprint).map((group, index) => (
          <code key={index}>{group} </code>
        ))}
      </p>
      <p className={classNames(styles.note, styles.meaning)}>{isBroken ? words.broken.meaning : words.meaning}</p>
      <TextField
        label={words.field}
        hint={words.hint}
        autoComplete="off"
        spellCheck={false}
        className={styles.typed}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <div role="status">
        <Answer answer={compareFingerprint(typed, fingerprint)} isBroken={isBroken} />
      </div>
    </>
  );
}

function Answer({ answer, isBroken }: { readonly answer: FingerprintAnswer; readonly isBroken: boolean }) {
  const { answer: words, broken } = useMessages().review.fingerprint;
  switch (answer.state) {
    case "empty":
      return null;
    case "matches":
      return isBroken ? (
        <Flag icon="warning" bad>
          {broken.matches}
        </Flag>
      ) : (
        <Flag icon={answer.isWhole ? "check" : "unknown"}>{answer.isWhole ? words.matches : words.matchesShort}</Flag>
      );
    case "differs":
      return (
        <Flag icon="cross" bad>
          {words.differs}
        </Flag>
      );
    case "incomplete":
      return <Flag icon="unknown">{words.incomplete(answer.digits)}</Flag>;
    case "foreign":
      return (
        <Flag icon="warning" bad>
          {words.foreign}
        </Flag>
      );
  }
}
