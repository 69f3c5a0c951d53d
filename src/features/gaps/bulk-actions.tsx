/** What can be done with the chosen gaps; each action asks for its value and shows what would change first. */
import { type ReactNode, useState } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { BulkBar } from "#src/ui/bulk-bar";
import { Button } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import { BulkDialog } from "./bulk-dialog";
import { bulkFields, type BulkField, type BulkPlan } from "./bulk-edit";

type BulkActionsProps = {
  readonly items: readonly EvaluatedControl[];
  /** Names already in use, offered while typing. */
  readonly people: readonly string[];
  readonly assessedOn: CalendarDay;
  readonly onClear: () => void;
  /** Writes the plan; false when it was not saved. */
  readonly onApply: (field: BulkField, plan: BulkPlan) => Promise<boolean>;
  /** The dialog that sets several values at once. */
  readonly renderBulkSet: (items: readonly EvaluatedControl[], onClose: () => void) => ReactNode;
};

const namedAtMost = 6;

export function BulkActions({ items, people, assessedOn, onClear, onApply, renderBulkSet }: BulkActionsProps) {
  const words = useMessages().gaps.bulk;
  const [field, setField] = useState<BulkField | "several" | null>(null);
  const named = items.slice(0, namedAtMost).map(({ control }) => control.id);
  const unnamed = items.length - named.length;
  return (
    <>
      <BulkBar
        label={words.label}
        count={words.count(items.length)}
        which={`${named.join(", ")}${unnamed > 0 ? ` ${words.more(unnamed)}` : ""}`}
        onEscape={onClear}
      >
        {bulkFields.map((name) => (
          <Button key={name} onClick={() => setField(name)}>
            {words[name].open}
          </Button>
        ))}
        <Button onClick={() => setField("several")}>{words.several}</Button>
        <Button shortcut="Esc" onClick={onClear}>
          {words.clear}
        </Button>
      </BulkBar>
      {field === "several" ? renderBulkSet(items, () => setField(null)) : null}
      {field === null || field === "several" ? null : (
        <BulkDialog
          field={field}
          items={items}
          people={people}
          assessedOn={assessedOn}
          onClose={() => setField(null)}
          onApply={async (plan) => {
            const saved = await onApply(field, plan);
            if (saved) setField(null);
            return saved;
          }}
        />
      )}
    </>
  );
}
