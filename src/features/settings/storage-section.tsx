/** How safe the data are here, as far as the browser tells, and without promising more. */
import { databaseNames, workspaces } from "#src/storage/database";
import type { StorageStatus } from "#src/storage/storage-status";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { KeyValueList } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { SettingsPart } from "./settings-part";
import styles from "./settings-screen.module.css";

type StorageSectionProps = { readonly storage: StorageStatus; readonly onPersist: () => void };

export function StorageSection({ storage, onPersist }: StorageSectionProps) {
  const words = useMessages().settings.storage;
  const { formats } = useLocale();
  const markerIsBad = storage.marker === "different" || storage.marker === "missing";
  return (
    <SettingsPart title={words.title} intro={words.intro}>
      <KeyValueList
        entries={[
          { key: words.persisted.key, value: <Persistence {...{ storage, onPersist }} /> },
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

function Persistence({ storage, onPersist }: StorageSectionProps) {
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
