/** Asks for the passphrase of an encrypted file. */
import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { Button } from "#src/ui/button";
import { TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import styles from "./backup.module.css";

type UnlockFormProps = { readonly wrong: boolean; readonly onUnlock: (passphrase: string) => void };

export function UnlockForm({ wrong, onUnlock }: UnlockFormProps) {
  const { backup, errors } = useMessages();
  const [passphrase, setPassphrase] = useState("");
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), []);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (passphrase !== "") onUnlock(passphrase);
  };
  return (
    <form className={styles.unlock} onSubmit={submit}>
      <TextField
        ref={field}
        type="password"
        autoComplete="off"
        label={backup.file.passphrase}
        error={wrong ? errors["backup-passphrase-wrong"] : undefined}
        hint={wrong ? undefined : errors["backup-passphrase-needed"]}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
      />
      <Button type="submit" kind="primary" icon="lock" disabled={passphrase === ""}>
        {backup.file.unlock}
      </Button>
    </form>
  );
}
