/** Which risks name the control that is being assessed, and how high they are; nothing where none does. */
import { sortRisks } from "#src/domain/risk/risk-register";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { useMessages } from "#src/ui/messages";
import { RiskLevel } from "#src/ui/risk-level";
import { Section } from "#src/ui/section";
import styles from "./risks-of-control.module.css";

type RisksOfControlProps = Pick<OpenAssessment, "facts"> & { readonly controlId: string };

export function RisksOfControl({ facts, controlId }: RisksOfControlProps) {
  const { risks: words } = useMessages();
  const linked = sortRisks((facts.risks ?? []).filter(({ controlIds }) => controlIds.includes(controlId)));
  if (linked.length === 0) return null;
  return (
    <div className={styles.pane}>
      <Section plain title={words.ofControl.title}>
        <ul className={styles.list} aria-label={words.ofControl.label}>
          {linked.map(({ risk, inherentLevel }) => (
            <li key={risk.id}>
              <a href={screenHref("risks", risk.code)}>
                <b>{risk.code}</b> {risk.asset.trim() === "" ? words.table.unnamed : risk.asset}
              </a>
              <RiskLevel
                level={inherentLevel}
                name={inherentLevel === null ? words.notRated : words.levels[inherentLevel]}
              />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
