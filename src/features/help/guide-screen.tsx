/** «Hướng dẫn»: the first run again, the demo, and the ways to the glossary and the training. */
import { useState } from "react";
import { screenHref } from "#src/i18n/routes";
import type { Session } from "#src/storage/session";
import { Button } from "#src/ui/button";
import { useLocale, useMessages } from "#src/ui/messages";
import { Page, PageHead } from "#src/ui/page-head";
import { Section } from "#src/ui/section";
import { DemoReset } from "./demo-reset";
import styles from "./guide-screen.module.css";
import { helpPlaces } from "./help-places";
import { RoleSteps, type LearnerRole } from "./role-steps";

type GuideScreenProps = {
  readonly session: Pick<Session, "workspace" | "writer">;
  readonly onEnterDemo: () => void;
  readonly onDemoReset: () => void;
};

export function GuideScreen({ session, onEnterDemo, onDemoReset }: GuideScreenProps) {
  const { glossary, help, shell } = useMessages();
  const { formats } = useLocale();
  const [role, setRole] = useState<LearnerRole | null>(null);
  const isDemo = session.workspace === "demo";
  return (
    <Page>
      <PageHead title={shell.screens.help} sub={help.lead} />
      <div className={styles.parts}>
        <Section plain title={help.who.title}>
          <RoleSteps who={help.who} role={role} onRole={setRole} onEnterDemo={onEnterDemo} />
        </Section>
        <div className={styles.pair}>
          <Section title={help.demo.title}>
            <p className={styles.words}>{help.demo.text}</p>
            <div className={styles.actions}>
              {isDemo ? null : (
                <Button kind="primary" onClick={onEnterDemo}>
                  {help.demo.enter}
                </Button>
              )}
              <DemoReset database={isDemo ? session.writer.database : null} onReset={onDemoReset} />
            </div>
          </Section>
          <Section title={help.more.title}>
            <div className={styles.links}>
              <div>
                <a href={screenHref("help", helpPlaces.glossary)}>{help.more.glossary}</a>
                <p>{help.more.glossaryText(formats.integer(Object.keys(glossary.terms).length))}</p>
              </div>
              <div>
                <a href={screenHref("help", helpPlaces.training)}>{help.more.training}</a>
                <p>{help.more.trainingText}</p>
              </div>
            </div>
          </Section>
        </div>
      </div>
    </Page>
  );
}
