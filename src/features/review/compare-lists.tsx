/** What an auditor asks about after the map: what fell, what is gone, what was made easier. */
import type { ReactNode } from "react";
import type { ComparedItem } from "#src/domain/assessment/compare-items";
import type { PackComparison } from "#src/domain/review/compare-packs";
import { KeyValueList } from "#src/ui/key-value-list";
import { useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./compare-part.module.css";
import type { ReviewedPack } from "./reviewed-pack";

type CompareListsProps = {
  readonly pack: Pick<ReviewedPack, "bundle">;
  readonly result: PackComparison;
  readonly onOpen: (controlId: string) => void;
};

export function CompareLists({ pack, result, onOpen }: CompareListsProps) {
  const { compare: words, claim } = useMessages().review;
  const { items, evidenceGone, targetsLowered, scope, sitesGone } = result;
  const row = (item: ComparedItem, figure: ReactNode) => (
    <li key={item.controlId} className={styles.row}>
      <b>{item.controlId}</b>
      <span>
        <button type="button" onClick={() => onOpen(item.controlId)}>
          {pack.bundle.text.controls[item.controlId]?.title ?? item.controlId}
        </button>
      </span>
      <span className={styles.figure}>{figure}</span>
    </li>
  );
  const moved = (move: ComparedItem["move"]) => items.filter((item) => item.move === move);
  const levelOf = (level: number | null) => (level === null ? claim.none : String(level));
  const levels = ({ before, now }: ComparedItem) => words.fromTo(levelOf(before.level), levelOf(now.level));
  return (
    <div className={styles.lists}>
      <List title={words.lists.down}>{moved("down").map((item) => row(item, levels(item)))}</List>
      <List title={words.lists.excluded}>{moved("excluded").map((item) => row(item, levelOf(item.before.level)))}</List>
      <List title={words.lists.targetsLowered}>
        {targetsLowered.map((item) => row(item, words.fromTo(String(item.before.target), String(item.now.target))))}
      </List>
      {evidenceGone === null ? null : (
        <List title={words.lists.evidenceGone}>
          {evidenceGone.map(({ code, title, controlIds }) => (
            <li key={code} className={styles.row}>
              <b>{code}</b>
              <span>{title}</span>
              <span className={styles.figure}>{controlIds.join(", ")}</span>
            </li>
          ))}
        </List>
      )}
      {scope === null && sitesGone.length === 0 ? null : (
        <Section level={3} title={words.lists.scopeChanged}>
          <KeyValueList
            entries={[
              ...(scope === null
                ? []
                : [
                    { key: words.before, value: <span className={styles.scope}>{scope.before}</span> },
                    { key: words.now, value: <span className={styles.scope}>{scope.now}</span> },
                  ]),
              ...(sitesGone.length === 0 ? [] : [{ key: words.sitesGone, value: sitesGone.join("; ") }]),
            ]}
          />
        </Section>
      )}
    </div>
  );
}

function List({ title, children }: { readonly title: string; readonly children: readonly ReactNode[] }) {
  const { compare: words } = useMessages().review;
  return (
    <Section level={3} title={title} aside={children.length === 0 ? undefined : children.length}>
      {children.length === 0 ? <p className={styles.note}>{words.nothing}</p> : <ul>{children}</ul>}
    </Section>
  );
}
