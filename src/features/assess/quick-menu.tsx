/** Everything that the quick keys do, for the pointer, with the keys beside it. */
import { Button } from "#src/ui/button";
import { Menu } from "#src/ui/menu";
import { useMessages } from "#src/ui/messages";
import type { QuickWork } from "./use-quick-work";

type QuickMenuProps = { readonly quick: QuickWork; readonly currentId: string };

export function QuickMenu({ quick, currentId }: QuickMenuProps) {
  const { open, actions } = useMessages().assess.quick;
  const { selection } = quick;
  const rows = [
    { name: "resume", key: "R", run: quick.resume },
    { name: "nextOpen", key: "U", run: () => quick.jump("nextOpen") },
    { name: "nextGap", key: "G", run: () => quick.jump("nextGap") },
    { name: "nextBare", key: "B", run: () => quick.jump("nextBare") },
    { name: "copyNote", key: "V", run: quick.copyNote },
    { name: "choose", key: "X", run: () => selection.toggle(currentId) },
    { name: "chooseAll", key: "Ctrl+A", run: selection.toggleAll },
    { name: "edit", key: "S", run: () => quick.edit() },
    { name: "fillDown", key: "Ctrl+D", run: quick.fillDown },
    { name: "group", key: "P", run: quick.editGroup },
  ] as const;
  return (
    <Menu label={open}>
      {rows.map(({ name, key, run }) => (
        <Button key={name} kind="quiet" shortcut={key} onClick={run}>
          {actions[name]}
        </Button>
      ))}
    </Menu>
  );
}
