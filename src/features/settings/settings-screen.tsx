/** «Cài đặt»: how this browser shows the app, who uses it, and how safe the data are in it. */
import type { ReactNode } from "react";
import { actorLimit, type Preferences } from "#src/storage/preferences";
import { Button } from "#src/ui/button";
import { CheckboxField, TextField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { Segmented } from "#src/ui/segmented";
import { LicencesTable } from "./licences-table";
import { SettingsPart } from "./settings-part";
import styles from "./settings-screen.module.css";
import { StorageSection, type StorageSectionProps } from "./storage-section";

type SettingsScreenProps = StorageSectionProps & {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Partial<Preferences>) => void;
  /** The section «Sao lưu và khôi phục». */
  readonly backup: ReactNode;
  readonly appVersion: string;
  readonly update: "none" | "ready";
  readonly onUpdate: () => void;
};

const locales = ["vi", "en"] as const;
const themes = ["system", "light", "dark"] as const;

export function SettingsScreen(props: SettingsScreenProps) {
  const { preferences, onChange, storage, onPersist, writer, mirror, backup, appVersion, update, onUpdate } = props;
  const { settings } = useMessages();
  const { view, keys, person, app, licences } = settings;
  return (
    <Page>
      <PageHead title={settings.title} sub={settings.sub} />
      <div className={styles.sections}>
        <SettingsPart plain title={view.title} intro={view.intro}>
          <div className={styles.row}>
            <Segmented
              label={view.locale}
              options={locales.map((value) => ({ value, label: <span lang={value}>{view.locales[value]}</span> }))}
              value={preferences.locale}
              onChange={(locale) => onChange({ locale })}
            />
            <Segmented
              label={view.theme}
              options={themes.map((value) => ({ value, label: view.themes[value] }))}
              value={preferences.theme}
              onChange={(theme) => onChange({ theme })}
            />
          </div>
        </SettingsPart>
        <SettingsPart title={keys.title} intro={keys.intro}>
          <CheckboxField
            label={keys.label}
            hint={keys.hint}
            checked={preferences.letterKeys}
            onChange={(event) => onChange({ letterKeys: event.currentTarget.checked })}
          />
        </SettingsPart>
        <SettingsPart title={person.title} intro={person.intro}>
          <div className={styles.person}>
            <TextField
              label={person.label}
              hint={person.hint}
              autoComplete="name"
              maxLength={actorLimit}
              value={preferences.actor}
              onChange={(event) => onChange({ actor: event.currentTarget.value })}
              onBlur={() => {
                const actor = preferences.actor.normalize("NFC").trim();
                if (actor !== preferences.actor) onChange({ actor });
              }}
            />
          </div>
        </SettingsPart>
        {backup}
        <StorageSection storage={storage} onPersist={onPersist} writer={writer} mirror={mirror} />
        <SettingsPart title={app.title} intro={app.intro}>
          <p>
            <b>{app.version(appVersion)}</b>
          </p>
          <div className={styles.update}>
            <output>{update === "ready" ? app.ready : app.upToDate}</output>
            {update === "ready" ? <Button onClick={onUpdate}>{app.update}</Button> : null}
          </div>
        </SettingsPart>
        <SettingsPart title={licences.title} intro={licences.intro}>
          <LicencesTable />
          <p className={styles.hint}>{licences.standard}</p>
        </SettingsPart>
      </div>
    </Page>
  );
}
