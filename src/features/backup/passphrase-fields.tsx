/** A new passphrase, twice. Strength is judged by its length alone: nothing else can be promised. */
import { useState } from "react";
import { CheckboxField, TextField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./backup.module.css";

/** Characters, as people count them. */
export const shortestPassphrase = 12;
const goodPassphrase = 20;

/** Null: not encrypted. Undefined: wanted, and not yet complete. */
export type Passphrase = string | null | undefined;

type PassphraseFieldsProps = { readonly onChange: (passphrase: Passphrase) => void; readonly disabled: boolean };

export function PassphraseFields({ onChange, disabled }: PassphraseFieldsProps) {
  const { make } = useMessages().backup;
  const { formats } = useLocale();
  const [wanted, setWanted] = useState(false);
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const missing = shortestPassphrase - lengthOf(first);

  const change = (isWanted: boolean, one: string, other: string) => {
    setWanted(isWanted);
    setFirst(one);
    setSecond(other);
    const isComplete = lengthOf(one) >= shortestPassphrase && same(one, other);
    onChange(isWanted ? (isComplete ? one : undefined) : null);
  };

  return (
    <div className={styles.passphrase}>
      <CheckboxField
        label={make.encrypt}
        hint={make.encryptHint}
        checked={wanted}
        disabled={disabled}
        onChange={(event) => change(event.currentTarget.checked, "", "")}
      />
      {wanted ? (
        <div className={styles.passphraseFields}>
          <TextField
            type="password"
            autoComplete="new-password"
            label={make.passphrase}
            hint={make.passphraseHint(formats.integer(shortestPassphrase))}
            error={first !== "" && missing > 0 ? make.tooShort(formats.integer(missing)) : undefined}
            value={first}
            disabled={disabled}
            onChange={(event) => change(true, event.currentTarget.value, second)}
          />
          <TextField
            type="password"
            autoComplete="new-password"
            label={make.again}
            error={second !== "" && !same(first, second) ? make.different : undefined}
            value={second}
            disabled={disabled}
            onChange={(event) => change(true, first, event.currentTarget.value)}
          />
          <output className={styles.hint}>
            {missing > 0 ? null : make.strength[lengthOf(first) >= goodPassphrase ? "good" : "enough"]}
          </output>
          <Flag icon="warning">{make.lost}</Flag>
        </div>
      ) : null}
    </div>
  );
}

/** One text, however the keyboard composes it; the file is locked with the composed one. */
const same = (one: string, other: string) => one.normalize("NFC") === other.normalize("NFC");

const lengthOf = (text: string) => Array.from(text.normalize("NFC")).length;
