/** The map on which only what moved since a period keeps its colour. */
import type { ComparedItem } from "#src/domain/assessment/compare-items";
import type { ControlClass } from "#src/domain/catalog/catalog";
import { screenHref } from "#src/i18n/routes";
import type { OpenAssessment } from "#src/storage/session";
import { cellLevel } from "#src/ui/cell-level";
import { ControlMap, type MapGroup } from "#src/ui/control-map";
import { useMessages } from "#src/ui/messages";
import type { Movement } from "#src/ui/moved-cell";

type PeriodMapProps = Pick<OpenAssessment, "session"> & { readonly items: readonly ComparedItem[] };

export function PeriodMap({ session, items }: PeriodMapProps) {
  const { overview, periods } = useMessages();
  const words = periods.compare;
  const { catalog, text } = session.bundle;
  const byId = new Map(items.map((item) => [item.controlId, item]));
  const [clauses, themes] = [groupsOf("clause"), groupsOf("annex-a")];
  const ends = [clauses[0]?.code, clauses.at(-1)?.code].filter((code) => code !== undefined);
  return (
    <ControlMap
      label={words.map}
      clauseHead={{
        code: [...new Set(ends)].join("–"),
        title: overview.map.clauseCount(clauses.reduce((sum, { cells }) => sum + cells.length, 0)),
      }}
      clauses={clauses}
      themeHead={{
        code: themes[0]?.code ?? "",
        title: overview.map.controlCount(themes.reduce((sum, { cells }) => sum + cells.length, 0)),
      }}
      themes={themes}
      legend={false}
    />
  );

  function groupsOf(kind: ControlClass): readonly MapGroup[] {
    return catalog.groups
      .filter((group) => group.class === kind)
      .map(({ id: code }) => ({
        code,
        title: text.groups[code]?.shortTitle ?? "",
        cells: catalog.controls.flatMap(({ id, groupId }) => {
          const item = groupId === code ? byId.get(id) : undefined;
          if (item === undefined) return [];
          const level = cellLevel(item.now);
          return [
            {
              id,
              level,
              gap: 0,
              missingEvidence: false,
              movement: { kind: kindOf(item), from: cellLevel(item.before) },
              label: `${id} ${text.controls[id]?.title ?? ""}: ${stateOf(item)}, ${movedWords(item)}`,
              href: screenHref("assess", id),
            },
          ];
        }),
      }));
  }

  function stateOf({ now }: ComparedItem): string {
    if (!now.applicable) return overview.cell.notApplicable;
    return now.level === null ? overview.cell.notAssessed : overview.cell.level(now.level);
  }

  function movedWords({ move, before }: ComparedItem): string {
    const { moved } = words;
    if (move === "not-comparable") return moved.none;
    if (move === "up" || move === "down") return moved[move](before.level ?? 0);
    return moved[move];
  }
}

function kindOf({ move }: ComparedItem): Movement["kind"] {
  if (move === "excluded" || move === "included") return "scope";
  return move === "not-comparable" ? "none" : move;
}
