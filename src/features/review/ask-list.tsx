/** «Cần hỏi lại đơn vị» */
import { cellLevel } from "#src/ui/cell-level";
import { useState } from "react";
import { Button } from "#src/ui/button";
import { LevelCell } from "#src/ui/level-cell";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import type { AskPoint } from "./ask-points";
import styles from "./ask-list.module.css";
import { useCellWords } from "./cell-words";
import type { ReviewedPack } from "./reviewed-pack";

/** More wait behind a button, or they would push everything else out of sight. */
const shownAtOnce = 6;

type AskListProps = {
  readonly points: readonly AskPoint[];
  readonly pack: ReviewedPack;
  readonly onOpen: (controlId: string) => void;
};

export function AskList({ points, pack, onOpen }: AskListProps) {
  const { ask: words } = useMessages().review;
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? points : points.slice(0, shownAtOnce);
  return (
    <Section title={words.title} aside={points.length === 0 ? undefined : words.count(points.length)}>
      {points.length === 0 ? <p className={styles.none}>{words.none}</p> : null}
      <ol>
        {shown.map((point) => (
          <AskRow key={point.item.control.id} point={point} pack={pack} onOpen={onOpen} />
        ))}
      </ol>
      {shown.length < points.length ? (
        <Button kind="quiet" onClick={() => setIsWhole(true)}>
          {words.all(points.length)}
        </Button>
      ) : null}
    </Section>
  );
}

function AskRow({
  point: { item, reason },
  pack,
  onOpen,
}: Pick<AskListProps, "pack" | "onOpen"> & { readonly point: AskPoint }) {
  const reasonText = useReasonText();
  const stateWords = useCellWords();
  const { id } = item.control;
  return (
    <li className={styles.point}>
      <LevelCell level={cellLevel(item)} missingEvidence={item.missingEvidence} />
      <b>{id}</b>
      <span>
        <button type="button" className={styles.title} onClick={() => onOpen(id)}>
          {pack.bundle.text.controls[id]?.title}
          <VisuallyHidden>, {stateWords(item)}</VisuallyHidden>
        </button>
      </span>
      <span className={styles.why}>{reasonText(reason)}</span>
    </li>
  );
}

function useReasonText(): (reason: AskPoint["reason"]) => string {
  const { ask: words } = useMessages().review;
  return (reason) => {
    switch (reason.type) {
      case "asked":
        return words.asked;
      case "fell":
        return words.was(reason.from);
      case "newly-excluded":
        return words.newlyExcluded;
      case "exclusion-unjustified":
        return words.exclusionUnjustified;
      case "over-claimed":
        return words.overClaimed(reason.level, reason.cap);
      case "target-refused":
        return words.targetRefused;
    }
  };
}
