/** The fingerprint in groups of eight, and a field for the one on paper. */
import { TextField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import styles from "./file-facts.module.css";
import { compareFingerprint, fingerprintGroups, type FingerprintAnswer } from "./typed-fingerprint";

type FingerprintFieldProps = {
  readonly fingerprint: string | null;
  readonly typed: string;
  readonly onType: (typed: string) => void;
};

export function FingerprintField({ fingerprint, typed, onType }: FingerprintFieldProps) {
  const { fingerprint: words } = useMessages().review;
  if (fingerprint === null) return <p className={styles.note}>{words.none}</p>;
  return (
    <>
      <p className={styles.groups}>
        {fingerprintGroups(fingerprint).map((group, index) => (
          <code key={index}>{group} </code>
        ))}
      </p>
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
        <Answer answer={compareFingerprint(typed, fingerprint)} />
      </div>
    </>
  );
}

function Answer({ answer }: { readonly answer: FingerprintAnswer }) {
  const { answer: words } = useMessages().review.fingerprint;
  switch (answer.state) {
    case "empty":
      return null;
    case "matches":
      return (
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
