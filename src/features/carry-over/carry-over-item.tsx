/** One item of the later edition: what its sources hold, and what a person decides. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { CarryOverProposal, CarryOverSource } from "#src/domain/catalog/carry-over";
import type { CatalogText } from "#src/domain/catalog/catalog-text";
import type { LevelChoice } from "#src/storage/carry-over-drafts";
import { CheckboxField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import { Segmented } from "#src/ui/segmented";
import styles from "./carry-over.module.css";
import { sourceWords } from "./source-words";
import type { Decisions, ItemDecision } from "./use-decisions";

export type EditionWords = {
  readonly from: CatalogText;
  readonly to: CatalogText;
  /** Of the earlier assessment. */
  readonly evaluated: ReadonlyMap<string, EvaluatedControl>;
};

type CarryOverItemProps = {
  readonly proposal: CarryOverProposal;
  readonly decision: ItemDecision;
  readonly words: EditionWords;
  readonly onChange: Decisions["change"];
};

const choices = ["0", "1", "2", "3", "4", "5", "none"] as const satisfies readonly LevelChoice[];

export function CarryOverItem({ proposal, decision, words, onChange }: CarryOverItemProps) {
  const { carryOver } = useMessages();
  const { item } = carryOver;
  const { controlId, sources } = proposal;
  const { choice, takeNotes, takeEvidence, isOutdated } = decision;
  const isDecided = choice !== "open";
  const evidenceCount = new Set(sources.flatMap(({ evidenceItemIds }) => evidenceItemIds)).size;
  const hasNotes = sources.some(({ record }) => (record?.note ?? "").trim() !== "");
  const titleId = `carry-over-${controlId}`;
  return (
    <li>
      <section
        className={styles.item}
        data-item={controlId}
        data-decided={isDecided || undefined}
        aria-labelledby={titleId}
        tabIndex={-1}
      >
        <div className={styles.what}>
          <h3 id={titleId}>
            <b>{controlId}</b> {words.to.controls[controlId]?.title}
          </h3>
          {sources.length === 0 ? <p className={styles.quiet}>{item.noSource}</p> : null}
          <ul className={styles.sources}>
            {sources.map((source) => (
              <Source key={source.controlId} source={source} words={words} />
            ))}
          </ul>
        </div>
        <div className={styles.decision}>
          <Segmented<(typeof choices)[number]>
            label={item.level(controlId)}
            hideLabel
            options={choices.map((value) => ({ value, label: value === "none" ? item.none : value }))}
            value={choice === "open" ? null : choice}
            onChange={(value) => onChange(controlId, { choice: value })}
          />
          <div className={styles.takes}>
            {hasNotes ? (
              <CheckboxField
                label={item.takeNotes}
                checked={takeNotes}
                onChange={(event) => onChange(controlId, { takeNotes: event.currentTarget.checked })}
              />
            ) : null}
            {evidenceCount > 0 ? (
              <CheckboxField
                label={item.takeEvidence(evidenceCount)}
                checked={takeEvidence}
                onChange={(event) => onChange(controlId, { takeEvidence: event.currentTarget.checked })}
              />
            ) : null}
            <span className={styles.state}>
              <Flag icon={isDecided ? "check" : "dashed-square"}>{isDecided ? item.decided : item.open}</Flag>
            </span>
          </div>
          {isOutdated ? (
            <Flag icon="warning" bad>
              {item.changed}
            </Flag>
          ) : null}
        </div>
      </section>
    </li>
  );
}

function Source({ source, words }: { readonly source: CarryOverSource; readonly words: EditionWords }) {
  const { carryOver } = useMessages();
  const { controlId, record, sharedWith, evidenceItemIds } = source;
  const note = record?.note.trim() ?? "";
  const facts = [
    sourceWords(words.evaluated.get(controlId), carryOver.source),
    ...(evidenceItemIds.length === 0 ? [] : [carryOver.source.evidence(evidenceItemIds.length)]),
    ...(sharedWith.length === 0 ? [] : [carryOver.item.sharedWith(sharedWith.join(", "))]),
  ];
  return (
    <li>
      <b>{carryOver.source.name(controlId)}</b> {words.from.controls[controlId]?.title}
      <span className={styles.facts}>{facts.join(" · ")}</span>
      {note === "" ? null : (
        <span className={styles.note}>
          {carryOver.source.note}: {note}
        </span>
      )}
    </li>
  );
}
