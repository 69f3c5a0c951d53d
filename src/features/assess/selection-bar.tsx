import { BulkBar } from "#src/ui/bulk-bar";
import { Button } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import styles from "./assess-screen.module.css";
import type { QuickWork } from "./use-quick-work";

const namedAtMost = 8;

/** What can be done with the chosen items, at the foot of the three panes. */
export function SelectionBar({ quick }: { readonly quick: QuickWork }) {
  const { selection: words } = useMessages().assess;
  const { items, clear } = quick.selection;
  if (items.length === 0) return null;
  const named = items.slice(0, namedAtMost).map(({ control }) => control.id);
  const unnamed = items.length - named.length;
  return (
    <div className={styles.selection}>
      <BulkBar
        label={words.label}
        count={words.count(items.length)}
        which={`${named.join(", ")}${unnamed > 0 ? ` ${words.more(unnamed)}` : ""} · ${words.keys}`}
        onEscape={clear}
      >
        <Button kind="primary" shortcut="S" onClick={() => quick.edit()}>
          {words.edit}
        </Button>
        <Button shortcut="Ctrl+D" onClick={quick.fillDown}>
          {words.fillDown}
        </Button>
        <Button shortcut="Esc" onClick={clear}>
          {words.clear}
        </Button>
      </BulkBar>
    </div>
  );
}
