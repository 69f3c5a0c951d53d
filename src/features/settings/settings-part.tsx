import type { ReactNode } from "react";
import { Section } from "#src/ui/section";
import styles from "./settings-screen.module.css";

type SettingsPartProps = {
  readonly title: string;
  readonly intro: string;
  readonly plain?: boolean;
  readonly children: ReactNode;
};

/** A section in two columns: what it is about, and the choices. */
export function SettingsPart({ title, intro, plain, children }: SettingsPartProps) {
  return (
    <Section title={title} plain={plain}>
      <div className={styles.part}>
        <p className={styles.intro}>{intro}</p>
        <div className={styles.choices}>{children}</div>
      </div>
    </Section>
  );
}
