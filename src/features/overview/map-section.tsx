/** The map of all cells: the face of an assessment. */
import { cellLevel } from "#src/ui/cell-level";
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import type { ControlClass } from "#src/domain/catalog/catalog";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { ControlMap, headOf, type MapCell, type MapGroup } from "#src/ui/control-map";
import { useMessages } from "#src/ui/messages";
import { MapMenu } from "#src/ui/picture/map-menu";
import { Section } from "#src/ui/section";
import { stateWords } from "./cell-words";
import styles from "./map-section.module.css";

export function MapSection({ session, evaluation }: Pick<OpenAssessment, "session" | "evaluation">) {
  const { overview, ui } = useMessages();
  const { catalog, text } = session.bundle;
  const heading = overview.map.heading(evaluation.controls.length);
  const clauses = groupsOf("clause");
  const themes = groupsOf("annex-a");
  return (
    <Section
      title={heading}
      aside={
        <span className={styles.aside}>
          <span className={styles.keys}>{ui.map.keys}</span>
          <MapMenu
            clauses={clauses}
            themes={themes}
            words={{ name: heading, description: describe(), levelNames: ui.levelNames, legend: ui.legend }}
          />
        </span>
      }
    >
      <ControlMap
        label={heading}
        clauseHead={headOf(clauses, overview.map.clauseCount)}
        clauses={clauses}
        themeHead={headOf(themes, overview.map.controlCount)}
        themes={themes}
      />
    </Section>
  );

  /** Each cell by its name, as the page has it. */
  function describe(): string {
    return [...clauses, ...themes].flatMap(({ cells }) => cells.map(({ label }) => label)).join("; ");
  }

  function groupsOf(kind: ControlClass): readonly MapGroup[] {
    return catalog.groups
      .filter((group) => group.class === kind)
      .map(({ id }) => ({
        code: id,
        title: text.groups[id]?.shortTitle ?? "",
        cells: evaluation.controls.filter(({ control }) => control.groupId === id).map(cellOf),
      }));
  }

  function cellOf(item: EvaluatedControl): MapCell {
    const { id } = item.control;
    return {
      id,
      level: cellLevel(item),
      // What nobody has looked at yet is not short of anything; the dashed cell says all that is known.
      gap: item.assessed ? item.gap : 0,
      missingEvidence: item.missingEvidence,
      label: `${id} ${text.controls[id]?.title ?? ""}: ${stateWords(item, overview.cell)}`,
      href: screenHref("assess", id),
    };
  }
}
