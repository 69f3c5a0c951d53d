/** What can be done with the chosen risks; each action asks for its value and shows what would change first. */
import { useState } from "react";
import type { Risk } from "#src/domain/risk/risk";
import { BulkBar } from "#src/ui/bulk-bar";
import { Button } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import { BulkDialog } from "./bulk-dialog";
import { bulkFields, type BulkField, type BulkPlan } from "./bulk-edit";

type BulkActionsProps = {
  readonly risks: readonly Risk[];
  /** Names already in use, offered while typing. */
  readonly people: readonly string[];
  readonly onClear: () => void;
  /** Writes the plan; false when it was not saved. */
  readonly onApply: (plan: BulkPlan) => Promise<boolean>;
};

const namedAtMost = 6;

export function BulkActions({ risks, people, onClear, onApply }: BulkActionsProps) {
  const words = useMessages().risks.bulk;
  const [field, setField] = useState<BulkField | null>(null);
  const named = risks.slice(0, namedAtMost).map(({ code }) => code);
  const unnamed = risks.length - named.length;
  return (
    <>
      <BulkBar
        label={words.label}
        count={words.count(risks.length)}
        which={`${named.join(", ")}${unnamed > 0 ? ` ${words.more(unnamed)}` : ""}`}
        onEscape={onClear}
      >
        {bulkFields.map((name) => (
          <Button key={name} onClick={() => setField(name)}>
            {words[name].open}
          </Button>
        ))}
        <Button shortcut="Esc" onClick={onClear}>
          {words.clear}
        </Button>
      </BulkBar>
      {field === null ? null : (
        <BulkDialog
          field={field}
          risks={risks}
          people={people}
          onClose={() => setField(null)}
          onApply={async (plan) => {
            const saved = await onApply(plan);
            if (saved) setField(null);
            return saved;
          }}
        />
      )}
    </>
  );
}
