/** What makes scoring quick: jumps, the note of the item above, going on by itself, and editing many at once. */
import { useState } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { noteLimit } from "#src/domain/assessment/assessment";
import type { MaturityLevel } from "#src/domain/assessment/maturity";
import { newestChanges } from "#src/storage/change-log";
import { loadStepOn, saveStepOn } from "#src/storage/scoring-pace";
import type { OpenAssessment } from "#src/storage/session";
import { useMessages } from "#src/ui/messages";
import { useStatus } from "#src/ui/status";
import { type Jump, jumps, nextWhere, resumeAt } from "./jumps";
import type { ControlWriter } from "./use-control-writer";
import { type ItemSelection, useItemSelection } from "./use-item-selection";

/** What a dialog is to ask for. */
export type BulkAsked =
  | { readonly kind: "chosen"; readonly items: readonly EvaluatedControl[]; readonly level: MaturityLevel | null }
  | { readonly kind: "down"; readonly source: EvaluatedControl; readonly items: readonly EvaluatedControl[] }
  | { readonly kind: "group"; readonly groupId: string; readonly items: readonly EvaluatedControl[] };

export type QuickWork = {
  readonly selection: ItemSelection;
  readonly asked: BulkAsked | null;
  readonly closeAsked: () => void;
  readonly stepOn: boolean;
  readonly toggleStepOn: () => void;
  readonly jump: (to: Jump) => void;
  readonly resume: () => void;
  readonly copyNote: () => void;
  readonly edit: (level?: MaturityLevel) => void;
  readonly fillDown: () => void;
  readonly editGroup: () => void;
};

type QuickWorkInput = Pick<OpenAssessment, "session" | "facts"> & {
  readonly controls: readonly EvaluatedControl[];
  readonly shown: readonly EvaluatedControl[];
  readonly item: EvaluatedControl | undefined;
  /** The one above it in the list. */
  readonly previousId: string | null;
  readonly writer: ControlWriter;
  readonly onSelect: (controlId: string) => void;
};

const lookedBack = 200;

export function useQuickWork(input: QuickWorkInput): QuickWork {
  const { session, facts, controls, shown, item, previousId, writer, onSelect } = input;
  const { quick: words } = useMessages().assess;
  const { notify } = useStatus();
  const selection = useItemSelection(shown);
  const [asked, setAsked] = useState<BulkAsked | null>(null);
  const [stepOn, setStepOn] = useState(() => loadStepOn());
  const currentId = item?.control.id ?? "";
  const { items } = selection;

  const go = (to: Jump | "resume", id: string | null) => {
    if (id === null) notify({ text: words.none[to] });
    else if (id !== currentId) onSelect(id);
  };

  return {
    selection,
    asked,
    closeAsked: () => setAsked(null),
    stepOn,
    toggleStepOn: () => {
      saveStepOn(!stepOn);
      setStepOn(!stepOn);
      notify({ text: stepOn ? words.stepOnOff : words.stepOnNow });
    },
    jump: (to) => go(to, nextWhere(controls, currentId, jumps[to])),
    resume: () => {
      const find = async () => {
        const changes = await newestChanges(session.writer.database, facts.assessment.id, lookedBack);
        const last = changes.find(({ entity, field }) => entity === "control-assessment" && field !== null);
        go("resume", resumeAt(controls, last?.entityId ?? null));
      };
      void find();
    },
    copyNote: () => {
      if (item === undefined) return;
      const above = controls.find(({ control }) => control.id === previousId);
      if (above === undefined) return notify({ text: words.noAbove });
      const { id } = above.control;
      const [held, copied] = [item.record.note.trim(), above.record.note.trim()];
      if (copied === "") return notify({ text: words.noNote(id) });
      if (held.includes(copied)) return notify({ text: words.noteThere(id) });
      const note = held === "" ? copied : `${held}\n${copied}`;
      if (note.length > noteLimit) return notify({ text: words.noteTooLong });
      void writer.setFields(currentId, { note }).then((saved) => {
        if (saved) notify({ text: words.noteCopied(id) });
      });
    },
    edit: (level) => {
      if (items.length === 0) return notify({ text: words.chooseFirst });
      setAsked({ kind: "chosen", items, level: level ?? null });
    },
    fillDown: () => {
      const [source, ...others] = items;
      if (source === undefined || others.length === 0) return notify({ text: words.chooseTwo });
      setAsked({ kind: "down", source, items: others });
    },
    editGroup: () => {
      if (item === undefined) return;
      const { groupId } = item.control;
      setAsked({ kind: "group", groupId, items: controls.filter(({ control }) => control.groupId === groupId) });
    },
  };
}
