/** On the first visit, once: who are you, three steps. Afterwards the guide has it. */
import { use, useState } from "react";
import { loadHelpMessages } from "#src/i18n/help-messages";
import { endFirstRun } from "#src/storage/first-run";
import { Button } from "#src/ui/button";
import { useLocale } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { RoleSteps, type LearnerRole } from "./role-steps";
import styles from "./guide-screen.module.css";

type FirstRunProps = { readonly onEnterDemo: () => void; readonly onDone: () => void };

export function FirstRun({ onEnterDemo, onDone }: FirstRunProps) {
  const { who } = use(loadHelpMessages(useLocale().locale));
  const [role, setRole] = useState<LearnerRole | null>(null);
  const end = () => {
    endFirstRun();
    onDone();
  };
  return (
    <Section
      plain
      title={who.title}
      aside={
        <Button kind="quiet" onClick={end}>
          {role === null ? who.skip : who.done}
        </Button>
      }
    >
      <p className={styles.words}>{who.intro}</p>
      <RoleSteps
        who={who}
        role={role}
        onRole={setRole}
        onEnterDemo={() => {
          endFirstRun();
          onEnterDemo();
        }}
      />
    </Section>
  );
}
