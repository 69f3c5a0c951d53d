import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { useMessages } from "#src/ui/messages";
import styles from "./assess-screen.module.css";
import type { PaneName } from "./use-pane";

type PaneTabsProps = {
  readonly item: EvaluatedControl;
  readonly pane: PaneName;
  readonly onPane: (pane: PaneName) => void;
};

/** Which of the three panes is shown where there is room for one. */
export function PaneTabs({ item, pane, onPane }: PaneTabsProps) {
  const { panes: words } = useMessages().assess;
  const names: Readonly<Record<PaneName, string>> = {
    list: words.list,
    control: item.control.id,
    evidence: words.evidence(item.evidence.length),
  };
  return (
    <div className={styles.paneTabs} role="group" aria-label={words.label}>
      {(["list", "control", "evidence"] as const).map((name) => (
        <button key={name} type="button" aria-pressed={pane === name} onClick={() => onPane(name)}>
          {names[name]}
        </button>
      ))}
    </div>
  );
}
