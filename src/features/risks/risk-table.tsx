/** The register as a dense table. */
import { useEffect, useRef } from "react";
import type { EvaluatedRisk } from "#src/domain/risk/risk-register";
import type { RiskWeakness } from "#src/domain/risk/risk-weaknesses";
import { isTreatmentOverdue, treatmentStatusOf } from "#src/domain/risk/treatment-plan";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { treatmentStatusWord } from "#src/i18n/risk-words";
import { screenHref } from "#src/i18n/routes";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import { RiskLevel } from "#src/ui/risk-level";
import { Table } from "#src/ui/table";
import { classNames } from "#src/ui/class-names";
import type { RowSelection } from "#src/ui/use-row-selection";
import styles from "./risk-table.module.css";

type RiskTableProps = {
  readonly risks: readonly EvaluatedRisk[];
  readonly weaknesses: readonly RiskWeakness[];
  readonly today: CalendarDay;
  /** The risk that is open; then the table has less room. */
  readonly currentId: string | null;
  readonly selection: RowSelection;
};

export function RiskTable({ risks, weaknesses, today, currentId, selection }: RiskTableProps) {
  const { risks: messages } = useMessages();
  const { table: words, level } = messages;
  return (
    <Table caption={words.caption} stickyHead className={classNames(styles.table, currentId !== null && styles.narrow)}>
      <thead>
        <tr>
          <th scope="col">
            <ChooseAll selection={selection} label={words.chooseAll} />
          </th>
          <th scope="col">{words.code}</th>
          <th scope="col">{words.risk}</th>
          <th scope="col">{level.inherent}</th>
          <th scope="col">{words.option}</th>
          <th scope="col">{level.residual}</th>
          <th scope="col">{words.owner}</th>
          <th scope="col">{words.due}</th>
          <th scope="col">{words.weaknesses}</th>
        </tr>
      </thead>
      <tbody>
        {risks.map((evaluated) => (
          <RiskRow
            key={evaluated.risk.id}
            evaluated={evaluated}
            weaknessCount={weaknesses.filter(({ riskId }) => riskId === evaluated.risk.id).length}
            today={today}
            isCurrent={evaluated.risk.id === currentId}
            selection={selection}
          />
        ))}
      </tbody>
    </Table>
  );
}

type RiskRowProps = Pick<RiskTableProps, "today" | "selection"> & {
  readonly evaluated: EvaluatedRisk;
  readonly weaknessCount: number;
  readonly isCurrent: boolean;
};

function RiskRow({ evaluated, weaknessCount, today, isCurrent, selection }: RiskRowProps) {
  const { risks: messages, records } = useMessages();
  const { formats } = useLocale();
  const { table: words, levels, notRated, level } = messages;
  const { risk, inherentLevel, residualLevel } = evaluated;
  const { id, code, asset, threat, riskOwner, treatmentOption, treatmentDueOn } = risk;
  const chosen = selection.ids.includes(id);
  const isOverdue = isTreatmentOverdue(risk, today);
  const status = treatmentStatusOf(risk, today);
  const isSettled = status === "accepted" || status === "done" || treatmentOption === "retain";
  return (
    <tr data-selected={isCurrent || chosen || undefined}>
      <td>
        <input type="checkbox" aria-label={words.choose(code)} checked={chosen} onChange={() => selection.toggle(id)} />
      </td>
      <td className={styles.code}>{code}</td>
      <td>
        <a
          className={styles.title}
          href={screenHref("risks", code)}
          aria-current={isCurrent ? "true" : undefined}
          data-risk-code={code}
        >
          {asset.trim() === "" ? words.unnamed : asset}
        </a>
        <span className={styles.meta}>{threat}</span>
      </td>
      <td data-key={level.inherent}>
        <RiskLevel level={inherentLevel} name={inherentLevel === null ? notRated : levels[inherentLevel]} />
      </td>
      <td data-key={words.option}>
        {treatmentOption === null ? (
          <span className={styles.meta}>{messages.undecided}</span>
        ) : (
          records.values.treatmentOption[treatmentOption]
        )}
      </td>
      <td data-key={level.residual}>
        <RiskLevel level={residualLevel} name={residualLevel === null ? notRated : levels[residualLevel]} />
      </td>
      <td data-key={words.owner}>
        {riskOwner.trim() === "" ? <span className={styles.meta}>{words.noOwner}</span> : riskOwner}
      </td>
      <td data-key={words.due}>
        {isOverdue ? (
          <Flag icon="clock" bad>
            {formats.day(treatmentDueOn)} {messages.statuses.overdue.toLocaleLowerCase("vi")}
          </Flag>
        ) : (
          <>
            {treatmentDueOn === null || isSettled ? null : (
              <span className={styles.day}>{formats.day(treatmentDueOn)}</span>
            )}
            <span className={styles.meta}>
              {treatmentOption === null ? words.noDue : treatmentStatusWord(messages, treatmentOption, status)}
            </span>
          </>
        )}
      </td>
      <td data-key={words.weaknesses} data-none={weaknessCount === 0 || undefined}>
        {weaknessCount === 0 ? (
          <span className={styles.meta}>{words.none}</span>
        ) : (
          <Flag icon="warning">{words.weaknessCount(weaknessCount)}</Flag>
        )}
      </td>
    </tr>
  );
}

function ChooseAll({ selection, label }: { readonly selection: RowSelection; readonly label: string }) {
  const box = useRef<HTMLInputElement>(null);
  const isPartial = selection.ids.length > 0 && !selection.isAll;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isPartial;
  }, [isPartial]);
  return (
    <input ref={box} type="checkbox" aria-label={label} checked={selection.isAll} onChange={selection.toggleAll} />
  );
}
