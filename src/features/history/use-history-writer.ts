/** What can be done from the history: bring a value back, decide a conflict, undo and redo. Each says what it did. */
import { useEffect, useMemo } from "react";
import type { Change } from "#src/domain/history/change";
import type { Json } from "#src/domain/shared/canonical-json";
import type { Result } from "#src/domain/shared/result";
import type { ChangeWords, Place } from "#src/i18n/change-words";
import { redo, restoreValue, settleConflict, undo } from "#src/storage/history";
import type { SaveError } from "#src/storage/save-error";
import type { Writer } from "#src/storage/writer";
import { useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import type { Saver } from "#src/ui/use-save";

export type HistoryWriter = {
  readonly restore: (place: Place, value: Json) => Promise<boolean>;
  readonly settle: (place: Place, value: Json) => Promise<boolean>;
};

type Options = {
  readonly writer: Writer;
  readonly assessmentId: string;
  readonly saver: Saver;
  readonly words: ChangeWords;
};

/** Undo and redo listen to their keys for as long as the screen is there. */
export function useHistoryWriter({ writer, assessmentId, saver, words }: Options): HistoryWriter {
  const { assess, history } = useMessages();
  const { notify } = useStatus();
  const { save } = saver;

  const actions = useMemo(() => {
    const run = async (
      key: string,
      action: () => Promise<Result<readonly Change[] | null, SaveError>>,
      say: (changes: readonly Change[] | null) => string | null,
    ): Promise<boolean> => {
      let text: string | null = null;
      const saved = await save(key, async () => {
        const outcome = await action();
        text = outcome.ok ? say(outcome.value) : null;
        return outcome;
      });
      if (saved && text !== null) notify({ text });
      return saved;
    };
    const choose = (action: typeof restoreValue, done: (what: string) => string) => (place: Place, value: Json) =>
      run(
        `${place.entityId}/${place.field ?? ""}`,
        () => action(writer, assessmentId, place, value),
        (changes) => (changes === null || changes.length === 0 ? null : done(words.operation(changes))),
      );
    const turn = (action: typeof undo, done: (what: string) => string, nothing: string) => () =>
      run(
        "undo",
        () => action(writer, assessmentId),
        (changes) => (changes === null ? nothing : done(words.operation(changes))),
      );
    return {
      restore: choose(restoreValue, history.restore.done),
      settle: choose(settleConflict, history.conflict.settled),
      undo: turn(undo, history.turned.undo, assess.foot.nothingToUndo),
      redo: turn(redo, history.turned.redo, assess.foot.nothingToRedo),
    };
  }, [writer, assessmentId, save, notify, words, history, assess]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== "z" && key !== "y")) return;
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      void (key === "z" && !event.shiftKey ? actions.undo() : actions.redo());
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [actions]);

  return actions;
}

/** In a text field the browser's own undo is what the typist means. */
const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
