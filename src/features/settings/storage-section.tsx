/** How safe the data are here, as far as the browser tells, and without promising more. */
import { useEffect, useState } from "react";
import { databaseNames, workspaces } from "#src/storage/database";
import { guessPrivateWindow, type PrivateWindowGuess } from "#src/storage/guess-private-window";
import { loadLastCheck } from "#src/storage/last-check";
import type { MirrorStatus } from "#src/storage/mirror/open-mirror";
import type { StorageStatus } from "#src/storage/storage-status";
import type { Writer } from "#src/storage/writer";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { DataCheck } from "./data-check";
import { LastCheckText } from "./last-check-text";
import { RoomProbe } from "./room-probe";
import { SettingsPart } from "./settings-part";
import styles from "./settings-screen.module.css";

type PersistenceProps = { readonly storage: StorageStatus; readonly onPersist: () => void };

export type StorageSectionProps = PersistenceProps & {
  readonly writer: Writer;
  /** Null where there is none: for the demo. */
  readonly mirror: MirrorStatus | null;
};

export function StorageSection({ storage, onPersist, writer, mirror }: StorageSectionProps) {
  const words = useMessages().settings.storage;
  const { formats } = useLocale();
  const markerIsBad = storage.marker === "different" || storage.marker === "missing";
  return (
    <SettingsPart title={words.title} intro={words.intro}>
      <KeyValueList
        entries={[
          { key: words.persisted.key, value: <Persistence {...{ storage, onPersist }} /> },
          { key: words.privateWindow.key, value: <PrivateWindow /> },
          {
            key: words.used.key,
            value: storage.usedBytes === null ? words.used.unknown : words.used.value(formats.bytes(storage.usedBytes)),
          },
          {
            key: words.changes.key,
            value: words.changes.value(formats.integer(storage.assessmentCount), formats.integer(storage.changeCount)),
          },
          {
            key: words.lastChange.key,
            value: storage.lastChangedAt === null ? words.lastChange.none : formats.dateTime(storage.lastChangedAt),
          },
          ...(storage.workspace === "demo"
            ? []
            : [
                {
                  key: words.backup.key,
                  value: storage.backup.lastAt === null ? words.backup.none : formats.dateTime(storage.backup.lastAt),
                },
                {
                  key: words.backupCheck,
                  value: <LastCheckText check={loadLastCheck(storage.databaseName, "backup")} />,
                },
              ]),
          { key: words.dataCheck.key, value: <DataCheck writer={writer} /> },
          { key: words.room.key, value: <RoomProbe /> },
          { key: words.mirror.key, value: <MirrorText mirror={mirror} /> },
          { key: words.database.key, value: <Databases storage={storage} /> },
          {
            key: words.context.key,
            value: storage.secureContext ? (
              words.context.secure
            ) : (
              <Flag icon="warning" bad>
                {words.context.insecure}
              </Flag>
            ),
          },
          {
            key: words.marker.key,
            value: markerIsBad ? (
              <Flag icon="warning" bad>
                {words.marker[storage.marker]}
              </Flag>
            ) : (
              words.marker[storage.marker]
            ),
          },
        ]}
      />
      <p className={styles.caution}>{words.outside}</p>
    </SettingsPart>
  );
}

function PrivateWindow() {
  const { privateWindow: words } = useMessages().settings.storage;
  const [guess, setGuess] = useState<PrivateWindowGuess>("no-sign");
  useEffect(() => {
    let current = true;
    void guessPrivateWindow().then((found) => current && setGuess(found));
    return () => {
      current = false;
    };
  }, []);
  return guess === "possible" ? (
    <Flag icon="warning" bad>
      {words.possible}
    </Flag>
  ) : (
    words["no-sign"]
  );
}

function MirrorText({ mirror }: Pick<StorageSectionProps, "mirror">) {
  const { mirror: words } = useMessages().settings.storage;
  if (mirror === null) return words.none;
  if (mirror.outcome === null) return words.waiting;
  if (mirror.outcome === "kept") return words.kept;
  const text = mirror.outcome === "failed" ? words.failed : words.unavailable;
  return (
    <Flag icon="warning" bad={mirror.outcome === "failed"}>
      {mirror.reason === null ? text : `${text} (${mirror.reason})`}
    </Flag>
  );
}

function Persistence({ storage, onPersist }: PersistenceProps) {
  const { persisted: words } = useMessages().settings.storage;
  if (storage.persisted === true) return words.yes;
  if (storage.persisted === null) return words.unknown;
  return (
    <div className={styles.persistence}>
      <Flag icon="warning">{words.no}</Flag>
      <Button onClick={onPersist}>{words.ask}</Button>
      <p className={styles.hint}>{words.askHint}</p>
    </div>
  );
}

function Databases({ storage }: Pick<StorageSectionProps, "storage">) {
  const { database: words } = useMessages().settings.storage;
  return (
    <ul>
      {workspaces.map((workspace) => (
        <li key={workspace}>
          <code>{databaseNames[workspace]}</code>: {words[workspace]}
          {workspace === storage.workspace ? `, ${words.open}` : ""}
        </li>
      ))}
    </ul>
  );
}
