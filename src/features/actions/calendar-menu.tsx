/** Due dates for the calendar program. Such a program may pass on what it holds, so words go along only when asked. */
import { isPending, sortActions } from "#src/domain/action/action-register";
import type { CorrectiveAction } from "#src/domain/action/corrective-action";
import type { AssessmentFacts } from "#src/domain/assessment/evaluation";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { mediaType, writeCalendar, type CalendarEvent } from "#src/formats/calendar/calendar-file";
import { Button } from "#src/ui/button";
import { download } from "#src/ui/download";
import { Menu } from "#src/ui/menu";
import { useLocale, useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";

type CalendarMenuProps = {
  readonly actions: readonly CorrectiveAction[];
  readonly facts: Pick<AssessmentFacts, "assessment">;
  readonly today: CalendarDay;
  readonly now: () => number;
};

export function CalendarMenu({ actions, facts, today, now }: CalendarMenuProps) {
  const { calendar: words } = useMessages().actions;
  const { locale } = useLocale();
  const { notify } = useStatus();
  const due = sortActions(actions.filter(isPending), today).flatMap((action) =>
    action.dueOn === null ? [] : [{ action, day: action.dueOn }],
  );
  if (due.length === 0) return null;
  const save = (write: (action: CorrectiveAction) => Pick<CalendarEvent, "summary" | "description">) => {
    const text = writeCalendar({
      product: `-//tu-danh-gia-27001//${locale.toUpperCase()}`,
      stampedAt: new Date(now()).toISOString(),
      events: due.map(({ action, day }) => ({
        uid: `${facts.assessment.id}.${action.id}@tu-danh-gia-27001`,
        day,
        ...write(action),
      })),
    });
    download(new Blob([text], { type: mediaType }), words.fileName(today));
    notify({ text: words.done(due.length) });
  };
  const plain = ({ code }: CorrectiveAction) => ({ summary: words.summary(code), description: "" });
  const full = ({ code, statement, action, owner, controlIds }: CorrectiveAction) => ({
    summary: words.summaryWith(code, firstLine(action) || firstLine(statement)),
    description: [
      statement.trim(),
      action.trim(),
      owner.trim() === "" ? "" : words.owner(owner.trim()),
      controlIds.length === 0 ? "" : words.items(controlIds.join(", ")),
    ]
      .filter((line) => line !== "")
      .join("\n"),
  });
  return (
    <Menu label={words.open} icon="download">
      <Button kind="quiet" onClick={() => save(plain)}>
        {words.plain}
      </Button>
      <Button kind="quiet" onClick={() => save(full)}>
        {words.full}
      </Button>
    </Menu>
  );
}

const firstLine = (text: string) => text.trim().split("\n")[0] ?? "";
