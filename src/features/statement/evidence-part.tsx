/** The evidence of a row: what is linked, and what of the library can be. */
import type { EvidenceItem } from "#src/domain/evidence/evidence-item";
import { screenHref } from "#src/i18n/routes";
import { Button } from "#src/ui/button";
import { SelectField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import styles from "./row-detail.module.css";

type EvidencePartProps = {
  readonly items: readonly EvidenceItem[];
  readonly all: readonly EvidenceItem[];
  readonly onAttach: (itemId: string) => void;
  readonly onDetach: (itemId: string) => void;
};

export function EvidencePart({ items, all, onAttach, onDetach }: EvidencePartProps) {
  const words = useMessages().statement.detail;
  const linked = new Set(items.map(({ id }) => id));
  const free = all.filter(({ id }) => !linked.has(id));
  return (
    <section className={styles.part}>
      <h3>{words.evidence}</h3>
      {items.length === 0 ? <p className={styles.meta}>{words.noEvidence}</p> : null}
      <ul className={styles.links}>
        {items.map(({ id, code, title }) => (
          <li key={id}>
            <a href={screenHref("evidence", code)}>
              <b>{code}</b> {title}
            </a>
            <Button kind="quiet" icon="close" iconOnly onClick={() => onDetach(id)}>
              {words.detach(code)}
            </Button>
          </li>
        ))}
      </ul>
      {free.length === 0 ? null : (
        <SelectField
          label={words.attach}
          value=""
          options={[
            { value: "", label: words.attachChoose },
            ...free.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
          ]}
          onChange={(event) => event.currentTarget.value !== "" && onAttach(event.currentTarget.value)}
        />
      )}
    </section>
  );
}
