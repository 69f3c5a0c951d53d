/** One gap: how far it is from its target, what was found and by which rule, and who mends it by when. */
import type { KeyboardEvent, ReactNode } from "react";
import type { Gap } from "#src/domain/assessment/gap-analysis";
import type { LinkedRisk } from "#src/domain/risk/risk-register";
import type { CalendarDay } from "#src/domain/shared/calendar-day";
import { screenHref } from "#src/i18n/routes";
import { cellLevel } from "#src/ui/cell-level";
import { FindingMark } from "#src/ui/finding-mark";
import { Flag } from "#src/ui/flag";
import { LevelCell } from "#src/ui/level-cell";
import { LevelMeter } from "#src/ui/level-meter";
import { useLocale, useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { isOverdue } from "./gap-filter";
import styles from "./gap-table.module.css";

type GapRowProps = {
  readonly gap: Gap;
  readonly title: string;
  readonly assessedOn: CalendarDay;
  /** The highest of the risks that name the item: it raises the priority. */
  readonly risk: LinkedRisk | undefined;
  readonly chosen: boolean;
  readonly onToggle: () => void;
  /** Chooses all rows from the one chosen last to this one; `from` where none is. */
  readonly onExtend: (id: string, from?: string) => void;
  /** What is done about it. */
  readonly actions: ReactNode;
};

export function GapRow({ gap, title, assessedOn, risk, chosen, onToggle, onExtend, actions }: GapRowProps) {
  const words = useMessages().gaps.table;
  const { formats } = useLocale();
  const { item } = gap;
  const { id } = item.control;
  return (
    <tr data-selected={chosen || undefined} data-control={id}>
      <td>
        <input
          type="checkbox"
          data-choose={id}
          aria-label={words.choose(id)}
          checked={chosen}
          onChange={(event) => {
            if ((event.nativeEvent as Partial<PointerEvent>).shiftKey === true) onExtend(id);
            else onToggle();
          }}
          onKeyDown={(event) => moveAmongBoxes(event, onExtend)}
        />
      </td>
      <td data-num>{formats.integer(gap.rank)}</td>
      <td>
        <b className={styles.id}>{id}</b>{" "}
        <a className={styles.title} href={screenHref("assess", id)}>
          {title}
        </a>
      </td>
      <td>
        <LevelCell level={cellLevel(item)} missingEvidence={item.missingEvidence} />
        {item.missingEvidence ? <VisuallyHidden>{words.evidence}</VisuallyHidden> : null}
      </td>
      <td className={styles.noWrap}>
        <LevelMeter reached={item.level ?? 0} target={item.target} label={words.meter(item.level, item.target)} />{" "}
        <span className={styles.meta}>{item.gap > 0 ? words.short(item.gap) : words.atTarget}</span>
      </td>
      <td data-num>{item.weight}</td>
      <td data-num data-key={words.priority}>
        <b>{formats.decimal(item.priority)}</b>
      </td>
      <td>
        <GapFinding gap={gap} actions={actions} />
        {risk === undefined ? null : (
          <p className={styles.meta}>
            <a href={screenHref("risks", risk.risk.code)}>{words.highestRisk(risk.risk.code, risk.level)}</a>
          </p>
        )}
      </td>
      <td>
        {item.record.owner.trim() === "" ? <span className={styles.meta}>{words.notAssigned}</span> : item.record.owner}
      </td>
      <td className={styles.noWrap}>
        {isOverdue(gap, assessedOn) ? (
          <Flag icon="clock" bad>
            {formats.day(item.record.dueOn)} <span className={styles.overdue}>{words.overdue}</span>
          </Flag>
        ) : item.record.dueOn === null ? (
          <span className={styles.meta}>{words.noDue}</span>
        ) : (
          formats.day(item.record.dueOn)
        )}
      </td>
    </tr>
  );
}

/** Arrows lead from box to box, with Shift they choose on the way. */
function moveAmongBoxes(event: KeyboardEvent<HTMLInputElement>, onExtend: GapRowProps["onExtend"]): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const boxes = [...(event.currentTarget.closest("tbody")?.querySelectorAll<HTMLElement>("[data-choose]") ?? [])];
  const next = boxes[boxes.indexOf(event.currentTarget) + (event.key === "ArrowDown" ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  if (event.shiftKey) onExtend(next.dataset["choose"] ?? "", event.currentTarget.dataset["choose"]);
}

/** The grade, and below it every rule that fired. */
function GapFinding({ gap, actions }: Pick<GapRowProps, "gap" | "actions">) {
  const { terms } = useMessages();
  if (gap.grade === null) return <FindingMark kind="notAssessed" />;
  return (
    <>
      <div className={styles.grade}>
        {gap.grade === "gap" ? <Flag icon="minus">{terms.grade.gap}</Flag> : <FindingMark kind={gap.grade} />}
        {actions}
      </div>
      <ul className={styles.rules}>
        {gap.findings.map(({ rule }) => (
          <li key={rule}>{terms.rule[rule]}</li>
        ))}
      </ul>
    </>
  );
}
