/** One item: what the unit claims, its evidence, what to ask, and the auditor's opinion. */
import type { RefObject } from "react";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { Button } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { Claim } from "./claim";
import { EvidenceOfItem } from "./evidence-of-item";
import styles from "./item-panel.module.css";
import type { Neighbours } from "./items-view";
import { OpinionForm } from "./opinion-form";
import type { ReviewedPack } from "./reviewed-pack";
import type { OpinionWriter } from "./use-opinion-writer";

type ItemPanelProps = {
  readonly pack: ReviewedPack;
  readonly item: EvaluatedControl;
  readonly titleRef: RefObject<HTMLHeadingElement | null>;
  readonly writer: OpinionWriter;
  readonly letterKeys: boolean;
  readonly neighbours: Neighbours;
  readonly onSelect: (controlId: string) => void;
};

export function ItemPanel(props: ItemPanelProps) {
  const { pack, item, titleRef, writer, letterKeys, neighbours, onSelect } = props;
  const { claim: words, items } = useMessages().review;
  const { id } = item.control;
  const text = pack.bundle.text.controls[id];
  return (
    <article aria-labelledby="review-item-title" className={styles.panel}>
      <header className={styles.head}>
        <h2 ref={titleRef} id="review-item-title" tabIndex={-1}>
          <span className={styles.id}>{id}</span> {text?.title}
        </h2>
        <div className={styles.moves}>
          <Move id={neighbours.previous} step="previous" label={items.previous} onSelect={onSelect} />
          <Move id={neighbours.next} step="next" label={items.next} onSelect={onSelect} />
        </div>
      </header>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Claim pack={pack} item={item} />
          <EvidenceOfItem pack={pack} item={item} />
        </div>
        <div className={styles.stack}>
          <OpinionForm pack={pack} controlId={id} writer={writer} letterKeys={letterKeys} />
          <Section level={3} title={words.questions}>
            <ol className={styles.questions}>
              {(text?.questions ?? []).map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </Section>
        </div>
      </div>
    </article>
  );
}

type MoveProps = {
  readonly id: string | null;
  readonly step: "previous" | "next";
  readonly label: string;
  readonly onSelect: (controlId: string) => void;
};

function Move({ id, step, label, onSelect }: MoveProps) {
  if (id === null) return null;
  const isNext = step === "next";
  return (
    <Button icon={isNext ? "arrow-down" : "arrow-up"} shortcut={isNext ? "J" : "K"} onClick={() => onSelect(id)}>
      <VisuallyHidden>{label} </VisuallyHidden>
      {id}
    </Button>
  );
}
