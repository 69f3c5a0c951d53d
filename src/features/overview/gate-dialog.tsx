/** The controls that stand in the way of one condition, each a link into the workspace. */
import { cellLevel } from "#src/ui/cell-level";
import type { Gate } from "#src/domain/assessment/verdict";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { ButtonLink } from "#src/ui/button";
import { Dialog } from "#src/ui/dialog";
import { LevelCell } from "#src/ui/level-cell";
import { useMessages } from "#src/ui/messages";
import { stateWords } from "./cell-words";
import styles from "./gate-dialog.module.css";
import { gateRemedy } from "./gate-remedy";

type GateDialogProps = Pick<OpenAssessment, "session" | "evaluation"> & {
  readonly gate: Gate | null;
  readonly onClose: () => void;
};

export function GateDialog({ gate, onClose, session, evaluation }: GateDialogProps) {
  const { overview, terms } = useMessages();
  const remedy = gate === null ? null : gateRemedy(gate);
  if (gate === null || remedy?.type !== "controls") return null;
  const inTheWay = new Set(remedy.controlIds);
  const items = evaluation.controls.filter(({ control }) => inTheWay.has(control.id));
  return (
    <Dialog
      open
      onClose={onClose}
      title={terms.gate[gate.id]}
      actions={<ButtonLink href={screenHref("gaps")}>{overview.verdict.allGaps}</ButtonLink>}
    >
      <p className={styles.lead}>{overview.verdict.dialogLead(items.length)}</p>
      <ul>
        {items.map((item) => (
          <li key={item.control.id} className={styles.item}>
            <LevelCell level={cellLevel(item)} missingEvidence={item.missingEvidence} />
            <b>{item.control.id}</b>
            <span>
              <a href={screenHref("assess", item.control.id)}>{session.bundle.text.controls[item.control.id]?.title}</a>
              <small className={styles.state}>{stateWords(item, overview.cell)}</small>
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
