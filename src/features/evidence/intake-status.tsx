/** How far the intake of files is and what became of each. Stands on every screen that takes files. */
import { useMemo, useSyncExternalStore } from "react";
import { intakeWords } from "#src/i18n/intake-words";
import { screenHref } from "#src/i18n/routes";
import { linkEvidenceItem } from "#src/storage/assessments";
import type { Intake, IntakeLine } from "#src/storage/evidence-intake";
import type { OpenAssessment } from "#src/storage/session";
import { Button, ButtonLink } from "#src/ui/button";
import { useLocale, useMessages } from "#src/ui/messages";
import { OutcomeList } from "#src/ui/outcome-list";
import { useStatus } from "#src/ui/status";
import { usePaced } from "#src/ui/use-paced";
import type { Saver } from "#src/ui/use-save";
import { WorkProgress } from "#src/ui/work-progress";

/** In milliseconds: lines come faster than anybody can read or hear them. */
const pauseWhileTaking = 500;

type IntakeStatusProps = Pick<OpenAssessment, "session" | "facts"> & {
  readonly intake: Intake;
  readonly saver: Saver;
};

export function IntakeStatus({ intake, saver, session, facts }: IntakeStatusProps) {
  const messages = useMessages();
  const { intake: words } = messages.evidence;
  const { formats } = useLocale();
  const { progress, lines } = useSyncExternalStore(intake.subscribe, intake.state);
  const shown = usePaced(lines, progress === null ? 0 : pauseWhileTaking);
  // Apart from the progress, which changes more often.
  const outcomes = useMemo(
    () =>
      shown.map((line) => ({
        key: line.id,
        ...intakeWords(line.outcome, messages),
        action: <LineAction line={line} saver={saver} session={session} facts={facts} />,
      })),
    [shown, messages, saver, session, facts],
  );
  return (
    <div>
      {progress === null ? null : (
        <WorkProgress
          label={words.label(progress.name, progress.index + 1, progress.count)}
          figure={formats.percent(progress.share * 100)}
          share={progress.share}
          cancel={words.cancel}
          onCancel={intake.cancel}
        />
      )}
      <OutcomeList label={words.outcomes} dismiss={words.dismiss} onDismiss={intake.dismiss} outcomes={outcomes} />
    </div>
  );
}

type LineActionProps = Omit<IntakeStatusProps, "intake"> & { readonly line: IntakeLine };

/** Content that is evidence already is linked instead of being stored again. */
function LineAction({ line: { outcome, target }, saver, session, facts }: LineActionProps) {
  const { intake: words } = useMessages().evidence;
  const { notify } = useStatus();
  if (!("itemId" in outcome)) return null;
  const { itemId, code } = outcome;
  const item = facts.evidenceItems.find(({ id }) => id === itemId);
  if (item === undefined) return null;
  const controlId = target.controlIds.find((id) => !item.controlIds.includes(id));
  if (outcome.status !== "known" || controlId === undefined) {
    return (
      <ButtonLink kind="quiet" href={screenHref("evidence", code)}>
        {words.open(code)}
      </ButtonLink>
    );
  }
  const attach = async () => {
    const saved = await saver.save(`evidence-${itemId}/${controlId}`, () =>
      linkEvidenceItem(session.writer, facts.assessment.id, itemId, controlId, true),
    );
    if (saved) notify({ text: words.attached(code, controlId) });
  };
  return <Button onClick={() => void attach()}>{words.attach(code, controlId)}</Button>;
}
