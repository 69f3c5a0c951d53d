/** Copies that the app kept by itself before it upgraded the database. */
import { useEffect, useState } from "react";
import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./backup.module.css";
import { download } from "./backup-sink";
import { listKeptCopies, type KeptCopy } from "./keep-before-upgrade";

export function KeptCopies() {
  const { kept } = useMessages().backup;
  const { formats } = useLocale();
  const [copies, setCopies] = useState<readonly KeptCopy[]>([]);

  useEffect(() => {
    let current = true;
    // Private files that cannot be read now are no reason to hide the rest of the screen.
    listKeptCopies().then(
      (found) => current && setCopies(found),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);

  if (copies.length === 0) return null;
  return (
    <Disclosure summary={kept.summary(formats.integer(copies.length))}>
      <div className={styles.kept}>
        <p>{kept.text}</p>
        <ul>
          {copies.map(({ name, fromVersion, at, byteCount, file }) => {
            const entry = kept.entry(formats.integer(fromVersion), formats.dateTime(at), formats.bytes(byteCount));
            return (
              <li key={name}>
                <span>{entry}</span>
                <Button icon="download" aria-label={`${kept.download}: ${entry}`} onClick={() => download(file, name)}>
                  {kept.download}
                </Button>
              </li>
            );
          })}
        </ul>
      </div>
    </Disclosure>
  );
}
