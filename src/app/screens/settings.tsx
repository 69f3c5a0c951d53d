import { useState } from "react";
import { useLiveQuery } from "dexie-react-hooks";
import type { ScreenOutletProps } from "#src/app/screen-outlet";
import { createModuleWorker } from "#src/app/trusted-types";
import { BackupSection } from "#src/features/backup/backup-section";
import { SettingsScreen } from "#src/features/settings/settings-screen";
import { routes } from "#src/i18n/routes";
import { readStorageStatus, requestPersistence } from "#src/storage/storage-status";

type SettingsProps = Pick<
  ScreenOutletProps,
  "session" | "mirror" | "automatic" | "navigate" | "preferences" | "onPreferences" | "update"
>;

export function Settings(props: SettingsProps) {
  const { session, mirror, automatic, navigate, preferences, onPreferences, update } = props;
  const { writer, workspace } = session;
  const { database } = writer;
  const [asked, setAsked] = useState(0);
  const storage = useLiveQuery(() => readStorageStatus(database), [database, asked]);
  if (storage === undefined) return null;
  return (
    <SettingsScreen
      preferences={preferences}
      onChange={onPreferences}
      storage={storage}
      writer={writer}
      mirror={mirror?.status() ?? null}
      backup={
        <BackupSection
          writer={writer}
          workspace={workspace}
          appVersion={__APP_VERSION__}
          automatic={automatic}
          createKeyWorker={createModuleWorker}
          reload={() => {
            // To the top of the screen, where it says what is being used now.
            navigate(routes.settings);
            location.reload();
          }}
        />
      }
      onPersist={() => void requestPersistence().then(() => setAsked(asked + 1))}
      appVersion={__APP_VERSION__}
      update={update.ready ? "ready" : "none"}
      onUpdate={update.apply}
    />
  );
}
