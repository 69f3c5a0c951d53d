/** The paths, one for each role, with the reason of every item; a press sets up a course. */
import { useState } from "react";
import type { TrainingRole } from "#src/domain/training/training-paths";
import { localDay } from "#src/i18n/formats";
import type { OpenAssessment } from "#src/storage/session";
import type { TrainingBundle } from "#src/storage/training-path-source";
import { createTrainingSession } from "#src/storage/training-sessions";
import { Button } from "#src/ui/button";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import type { Saver } from "#src/ui/use-save";
import styles from "./training-screen.module.css";

type RoleListProps = {
  readonly open: OpenAssessment;
  readonly bundle: TrainingBundle;
  readonly saver: Saver;
  readonly onSelect: (sessionId: string) => void;
};

export function RoleList({ open, bundle, saver, onSelect }: RoleListProps) {
  const { training: words } = useMessages();
  const { formats } = useLocale();
  const [busy, setBusy] = useState(false);
  const { writer } = open.session;
  const itemsOf = ({ controlIds }: TrainingRole) =>
    controlIds.map((controlId) => ({
      controlId,
      questions: bundle.catalogText.controls[controlId]?.questions.length ?? 1,
    }));
  const create = async (role: TrainingRole) => {
    setBusy(true);
    let id: string | null = null;
    await saver.save("training-create", async () => {
      const created = await createTrainingSession(writer, {
        assessmentId: open.facts.assessment.id,
        roleId: role.id,
        course: bundle.text.roles[role.id]?.course ?? "",
        heldOn: localDay(new Date(writer.now())),
        hours: role.hours,
        items: itemsOf(role),
      });
      if (created.ok) ({ id } = created.value);
      return created;
    });
    setBusy(false);
    if (id !== null) onSelect(id);
  };
  return (
    <Section plain title={words.roles.title}>
      <div className={styles.roles}>
        {bundle.paths.roles.map((role) => {
          const text = bundle.text.roles[role.id];
          const items = itemsOf(role);
          const questions = items.reduce((sum, item) => sum + item.questions, 0);
          return (
            <section key={role.id} className={styles.role} aria-labelledby={`role-${role.id}`}>
              <h3 id={`role-${role.id}`}>{text?.name}</h3>
              <p>{text?.purpose}</p>
              <p className={styles.quiet}>
                {words.roles.items(formats.integer(items.length), formats.integer(questions))};{" "}
                {words.roles.hours(formats.integer(role.hours))}
              </p>
              <div>
                <Button disabled={busy} onClick={() => void create(role)}>
                  {words.roles.create}
                  <VisuallyHidden>: {text?.name}</VisuallyHidden>
                </Button>
              </div>
              <Disclosure summary={words.roles.path}>
                <ol className={styles.reasons}>
                  {role.controlIds.map((id) => (
                    <li key={id}>
                      <b>{id}</b> {bundle.catalogText.controls[id]?.title}
                      <span>{text?.reasons[id]}</span>
                    </li>
                  ))}
                </ol>
              </Disclosure>
            </section>
          );
        })}
      </div>
    </Section>
  );
}
