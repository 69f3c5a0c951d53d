import { Dialog } from "#src/ui/dialog";
import { Kbd } from "#src/ui/kbd";
import { useMessages } from "#src/ui/messages";
import styles from "./keyboard-help.module.css";

type KeyboardHelpProps = {
  readonly open: boolean;
  readonly letterKeys: boolean;
  readonly onClose: () => void;
};

export function KeyboardHelp({ open, letterKeys, onClose }: KeyboardHelpProps) {
  const words = useMessages().assess.help;
  return (
    <Dialog wide open={open} onClose={onClose} title={words.title}>
      {letterKeys ? null : <p>{words.off}</p>}
      <dl className={styles.keys}>
        {words.rows.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
