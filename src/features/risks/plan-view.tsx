/** The risk treatment plan (ISO/IEC 27001, 6.1.3 e) as a list to read, to print and to put before the risk owners. */
import type { Risk } from "#src/domain/risk/risk";
import { isRiskAccepted, treatmentPlanOf, type TreatmentPlanRow } from "#src/domain/risk/treatment-plan";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { treatmentStatusWord } from "#src/i18n/risk-words";
import { screenHref } from "#src/i18n/routes";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { RiskLevel } from "#src/ui/risk-level";
import { Section } from "#src/ui/section";
import { Table } from "#src/ui/table";
import styles from "./plan-view.module.css";

type PlanViewProps = { readonly risks: readonly Risk[]; readonly today: CalendarDay };

export function PlanView({ risks, today }: PlanViewProps) {
  const { plan: words } = useMessages().risks;
  const rows = treatmentPlanOf(risks, today);
  return (
    <Section
      title={words.title}
      aside={
        rows.length === 0 ? undefined : (
          <span className={styles.print}>
            <Button icon="print" onClick={() => globalThis.print()}>
              {words.print}
            </Button>
          </span>
        )
      }
    >
      <p className={styles.introduction}>
        {rows.length === 0 ? words.none : words.introduction(rows.length, risks.length - rows.length)}
      </p>
      {rows.length === 0 ? null : (
        <Table caption={words.title} className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.risk}</th>
              <th scope="col">{words.what}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.due}</th>
              <th scope="col">{words.level}</th>
              <th scope="col">{words.accepted}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <PlanRow key={row.riskId} row={row} risk={risks.find(({ id }) => id === row.riskId)} today={today} />
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
}

type PlanRowProps = { readonly row: TreatmentPlanRow; readonly risk: Risk | undefined; readonly today: CalendarDay };

function PlanRow({ row, risk, today }: PlanRowProps) {
  const { risks: messages, records } = useMessages();
  const { formats } = useLocale();
  const { plan: words, table, statuses, levels, notRated } = messages;
  if (risk === undefined) return null;
  const { treatment, controlIds, treatmentOwner, treatmentDueOn, treatmentDoneOn, acceptedBy, acceptedOn } = row;
  return (
    <tr>
      <td>
        <a className={styles.title} href={screenHref("risks", row.code)}>
          <b>{row.code}</b> {risk.asset.trim() === "" ? table.unnamed : risk.asset}
        </a>
        <span className={styles.meta}>{risk.threat}</span>
      </td>
      <td>
        <b>{records.values.treatmentOption[row.treatmentOption]}</b>
        {controlIds.length === 0 ? "" : ` · ${controlIds.toSorted(formats.compare).join(", ")}`}
        <span className={styles.text}>{treatment}</span>
      </td>
      <td>{treatmentOwner.trim() === "" ? <span className={styles.meta}>{table.noOwner}</span> : treatmentOwner}</td>
      <td>
        {treatmentDueOn === null ? null : <span className={styles.day}>{formats.day(treatmentDueOn)}</span>}
        {row.status === "overdue" ? (
          <Flag icon="clock" bad>
            {statuses.overdue}
          </Flag>
        ) : (
          <span className={styles.meta}>
            {treatmentStatusWord(messages, row.treatmentOption, row.status)}
            {treatmentDoneOn === null ? "" : `, ${words.doneOn(formats.day(treatmentDoneOn))}`}
          </span>
        )}
      </td>
      <td>
        <RiskLevel level={row.inherentLevel} name={row.inherentLevel === null ? notRated : levels[row.inherentLevel]} />
        <span className={styles.arrow}>→</span>
        <RiskLevel level={row.residualLevel} name={row.residualLevel === null ? notRated : levels[row.residualLevel]} />
      </td>
      <td>
        {isRiskAccepted(risk, today) ? (
          words.acceptedBy(acceptedBy, formats.day(acceptedOn))
        ) : (
          <span className={styles.meta}>{words.notAccepted}</span>
        )}
      </td>
    </tr>
  );
}
