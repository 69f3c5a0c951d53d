/** What can be done with the chosen rows; each action asks first and shows what would change. */
import { useState } from "react";
import { BulkBar } from "#src/ui/bulk-bar";
import { Button } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import { ExcludeDialog } from "./exclude-dialog";
import { FillDialog } from "./fill-dialog";
import { FillDownDialog } from "./fill-down-dialog";
import { fillFields, type FillField, type FillPlan } from "./fill-plan";
import type { StatementItem } from "./statement-item";
import type { StatementWriter } from "./use-statement-writer";

type BulkActionsProps = {
  /** In the order in which they are shown. */
  readonly items: readonly StatementItem[];
  /** All rows shown: the one above the first chosen is where filling down takes from. */
  readonly shown: readonly StatementItem[];
  readonly people: readonly string[];
  readonly writer: StatementWriter;
  readonly onClear: () => void;
  readonly onDone: (count: number) => void;
};

const namedAtMost = 6;

export function BulkActions({ items, shown, people, writer, onClear, onDone }: BulkActionsProps) {
  const words = useMessages().statement.bulk;
  const [asked, setAsked] = useState<FillField | "exclude" | "fillDown" | null>(null);
  const named = items.slice(0, namedAtMost).map(({ row }) => row.code);
  const unnamed = items.length - named.length;
  const down = fillDownOf(items, shown);
  const close = () => setAsked(null);
  const finish = (saved: boolean, count: number) => {
    if (!saved) return false;
    close();
    onDone(count);
    return true;
  };
  const fill = async ({ changes }: FillPlan) => finish(await writer.fill(changes), changes.length);
  return (
    <>
      <BulkBar
        label={words.label}
        count={words.count(items.length)}
        which={`${named.join(", ")}${unnamed > 0 ? ` ${words.more(unnamed)}` : ""}`}
        onEscape={onClear}
      >
        {fillFields.map((field) => (
          <Button key={field} onClick={() => setAsked(field)}>
            {words[field].open}
          </Button>
        ))}
        <Button onClick={() => setAsked("exclude")}>{words.exclude.open}</Button>
        <Button icon="arrow-down" disabled={down === null} onClick={() => setAsked("fillDown")}>
          {words.fillDown.open}
        </Button>
        <Button shortcut="Esc" onClick={onClear}>
          {words.clear}
        </Button>
      </BulkBar>
      {asked === null || asked === "exclude" || asked === "fillDown" ? null : (
        <FillDialog field={asked} items={items} people={people} onClose={close} onApply={fill} />
      )}
      {asked === "fillDown" && down !== null ? <FillDownDialog {...down} onClose={close} onApply={fill} /> : null}
      {asked === "exclude" ? (
        <ExcludeDialog
          items={items}
          people={people}
          onClose={close}
          onApply={async (controlIds, fields) => finish(await writer.exclude(controlIds, fields), controlIds.length)}
        />
      ) : null}
    </>
  );
}

/** From the first chosen row to the others; a single one takes from the row above it. Null where there is none. */
function fillDownOf(items: readonly StatementItem[], shown: readonly StatementItem[]) {
  const [first, ...others] = items;
  if (first === undefined) return null;
  if (others.length > 0) return { source: first, targets: others };
  const above = shown[shown.findIndex(({ row }) => row.id === first.row.id) - 1];
  return above === undefined ? null : { source: above, targets: [first] };
}
